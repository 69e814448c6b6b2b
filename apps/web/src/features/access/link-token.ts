/** The token in the fragment of a mailed link; null where there is none, or not a whole one. */
export function linkToken(fragment: string): string | null {
  return /^#([\w-]{43})$/.exec(fragment)?.[1] ?? null
}
