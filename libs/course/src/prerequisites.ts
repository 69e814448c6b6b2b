/** Which courses each course asks for first, by key; a course that asks for none may be missing. */
export type Prerequisites = ReadonlyMap<string, readonly string[]>

/**
 * The way round by which a course would ask for itself, from the course through what it asks for back to it; null where it
 * does not. Such a course could never be begun. Qualifications are no part of it: one may come from elsewhere, and a refresher
 * rightly asks for what it renews.
 */
export function prerequisiteCycle(prerequisites: Prerequisites, course: string): string[] | null {
  const seen = new Set<string>()
  const wayFrom = (at: string): string[] | null => {
    for (const needed of prerequisites.get(at) ?? []) {
      if (needed === course) return [at, course]
      if (seen.has(needed)) continue
      seen.add(needed)
      const way = wayFrom(needed)
      if (way) return [at, ...way]
    }
    return null
  }
  return wayFrom(course)
}
