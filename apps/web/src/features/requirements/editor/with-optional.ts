type Optional<T> = { [K in keyof T]?: T[K] | undefined }

/** A copy with some fields changed; a field changed to undefined is left out altogether, as the server wants it. */
export function withOptional<T extends object>(whole: T, change: Optional<T>): T {
  const merged = { ...whole, ...change }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as T
}
