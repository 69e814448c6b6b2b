/**
 * How many slots can be filled when each credential fills one at most: the size of a maximum matching, by augmenting
 * paths. Each slot lists the credentials that could fill it. First come, first served would find too few.
 */
export function maximumMatching(slots: readonly (readonly string[])[]): number {
  const filledBy = new Map<string, readonly string[]>()
  const fill = (slot: readonly string[], tried: Set<string>): boolean => {
    for (const credential of slot) {
      if (tried.has(credential)) continue
      tried.add(credential)
      const holder = filledBy.get(credential)
      if (holder === undefined || fill(holder, tried)) {
        filledBy.set(credential, slot)
        return true
      }
    }
    return false
  }
  return slots.filter((slot) => fill(slot, new Set())).length
}
