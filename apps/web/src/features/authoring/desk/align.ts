/** Room between two rows, in pixels: a label stands in it. */
const gap = 44

/** The room above each block so that both languages stand beside each other: for each editor by the block's id. */
export type Room = ReadonlyMap<string, number>

interface Measured {
  readonly height: number
}

function measure(root: HTMLElement): ReadonlyMap<string, Measured> {
  const found = new Map<string, Measured>()
  for (const element of root.querySelectorAll<HTMLElement>(':scope > [data-row]')) {
    const id = element.dataset['row'] ?? ''
    const notes = root.querySelector<HTMLElement>(`:scope > [data-notes-of="${CSS.escape(id)}"]`)
    found.set(id, { height: element.offsetHeight + (notes ? notes.offsetHeight : 0) })
  }
  return found
}

/** Works out the room above every block of two texts from how tall each is now; heights do not depend on it. */
export function alignRows(ids: readonly string[], roots: readonly HTMLElement[]): Room[] {
  const measured = roots.map(measure)
  const ends = roots.map(() => 0)
  const rooms = roots.map(() => new Map<string, number>())
  let top = 0
  for (const id of ids) {
    const heights = measured.map((one) => one.get(id)?.height ?? 0)
    top += gap
    for (const [at, one] of measured.entries())
      if (one.has(id)) {
        rooms[at]?.set(id, Math.round(top - (ends[at] ?? 0)))
        ends[at] = top + (heights[at] ?? 0)
      }
    top += Math.max(...heights)
  }
  return rooms
}
