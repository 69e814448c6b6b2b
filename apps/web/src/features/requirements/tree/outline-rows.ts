import { childrenOf } from '../shapes.ts'
import type { ProfileNode } from '../shapes.ts'

/** One line of the outline, as an accessible tree counts it. */
export interface OutlineRow {
  node: ProfileNode
  level: number
  position: number
  siblings: number
  parent: string | null
  isOpen: boolean | null
}

/** The lines that show while the given groups are closed. `isOpen` is null for what has nothing below it. */
export function outlineRows(root: ProfileNode, closed: ReadonlySet<string>): OutlineRow[] {
  const below = (node: ProfileNode, parent: string | null, level: number, position: number, siblings: number) => {
    const children = childrenOf(node)
    const isOpen = children.length === 0 ? null : !closed.has(node.id)
    const rows: OutlineRow[] = [{ node, level, position, siblings, parent, isOpen }]
    if (isOpen) {
      children.forEach((child, index) => rows.push(...below(child, node.id, level + 1, index + 1, children.length)))
    }
    return rows
  }
  return below(root, null, 1, 1, 1)
}

/** Where a key leads in the outline; `open` and `close` say which group to open or close instead. */
export type KeyResult = { focus: string } | { open: string } | { close: string } | null

/** The keys of an accessible tree: up, down, first, last; right opens or goes in, left closes or goes out. */
export function keyInOutline(rows: readonly OutlineRow[], id: string, key: string): KeyResult {
  const index = rows.findIndex(({ node }) => node.id === id)
  const row = rows[index]
  if (!row) return null
  const focusOn = (target: OutlineRow | undefined): KeyResult => (target ? { focus: target.node.id } : null)
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[index + 1])
    case 'ArrowUp':
      return focusOn(rows[index - 1])
    case 'Home':
      return focusOn(rows[0])
    case 'End':
      return focusOn(rows.at(-1))
    case 'ArrowRight':
      if (row.isOpen === null) return null
      return row.isOpen ? focusOn(rows[index + 1]) : { open: id }
    case 'ArrowLeft':
      if (row.isOpen) return { close: id }
      return row.parent === null ? null : { focus: row.parent }
    default:
      return null
  }
}
