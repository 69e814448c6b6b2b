/**
 * How many slots can be filled when each credential fills one at most: the size of a maximum matching, by augmenting
 * paths. `slots[i]` lists the credentials that could fill slot i. First come, first served would find too few.
 */
export function maximumMatching(slots: readonly (readonly string[])[]): number {
  const slotOf = new Map<string, number>()
  const fill = (slot: number, tried: Set<string>): boolean => {
    for (const credential of slots[slot] ?? []) {
      if (tried.has(credential)) continue
      tried.add(credential)
      const holder = slotOf.get(credential)
      if (holder === undefined || fill(holder, tried)) {
        slotOf.set(credential, slot)
        return true
      }
    }
    return false
  }
  return slots.filter((_, slot) => fill(slot, new Set())).length
}
