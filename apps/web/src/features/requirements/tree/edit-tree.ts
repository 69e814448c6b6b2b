import { isGroup } from '../shapes.ts'
import type { GroupNode, ProfileNode } from '../shapes.ts'
import { findNode, withNode } from './find-node.ts'
import { copyOf } from './new-node.ts'

/** Adds below a group as its last part, or after a single requirement in the group that holds it. */
export function addNode(root: ProfileNode, at: string, added: ProfileNode): ProfileNode {
  const found = findNode(root, at)
  if (!found) return root
  if (isGroup(found.node)) {
    return withNode(root, at, (node) => (isGroup(node) ? { ...node, children: [...node.children, added] } : node))
  }
  const holder = found.above.findLast(isGroup)
  const inHolder = holder && [...found.above, found.node][found.above.indexOf(holder) + 1]
  return inHolder ? withNode(root, inHolder.id, (node) => [node, added]) : root
}

/** Whether a node may be taken out: not the root, and not the one requirement of a team. */
export function canRemove(root: ProfileNode, id: string): boolean {
  const parent = findNode(root, id)?.above.at(-1)
  return parent !== undefined && isGroup(parent)
}

export function removeNode(root: ProfileNode, id: string): ProfileNode {
  return canRemove(root, id) ? withNode(root, id, () => []) : root
}

/** The node that comes into focus when another is removed: its neighbour, or the group above. */
export function neighbourOf(root: ProfileNode, id: string): string {
  const parent = findNode(root, id)?.above.at(-1)
  if (!parent || !isGroup(parent)) return root.id
  const index = parent.children.findIndex((child) => child.id === id)
  return (parent.children[index + 1] ?? parent.children[index - 1] ?? parent).id
}

/** A copy right behind the original. */
export function duplicateNode(root: ProfileNode, id: string, newId: () => string): { root: ProfileNode; id: string } {
  const found = findNode(root, id)
  if (!found || !canRemove(root, id)) return { root, id }
  const copy = copyOf(found.node, newId)
  return { root: withNode(root, id, (node) => [node, copy]), id: copy.id }
}

/** Puts a node into a new group of its own, in its place. */
export function wrapNode(root: ProfileNode, id: string, kind: 'all' | 'any', newId: () => string): ProfileNode {
  if (findNode(root, id)?.above.length === 0) return root
  return withNode(root, id, (node) => ({ id: newId(), title: node.title, kind, children: [node] }))
}

/** Takes a group away and leaves its parts in its place. */
export function unwrapGroup(root: ProfileNode, id: string): ProfileNode {
  const found = findNode(root, id)
  if (!found || !isGroup(found.node) || !canRemove(root, id)) return root
  return withNode(root, id, (node) => (isGroup(node) ? node.children : node))
}

export type Direction = 'up' | 'down' | 'out' | 'in'

function besides(root: ProfileNode, id: string): { parent: GroupNode; index: number; node: ProfileNode } | null {
  const found = findNode(root, id)
  const parent = found?.above.at(-1)
  if (!found || !parent || !isGroup(parent)) return null
  return { parent, index: parent.children.indexOf(found.node), node: found.node }
}

function swapped(root: ProfileNode, { parent, index }: { parent: GroupNode; index: number }, by: 1 | -1): ProfileNode {
  const children = [...parent.children]
  const [moved] = children.splice(index, 1)
  if (moved) children.splice(index + by, 0, moved)
  return withNode(root, parent.id, () => ({ ...parent, children }))
}

/** Where a move leads; null where it leads nowhere. */
function moved(root: ProfileNode, id: string, direction: Direction): ProfileNode | null {
  const place = besides(root, id)
  if (!place) return null
  const { parent, index, node } = place
  if (direction === 'up') return index > 0 ? swapped(root, place, -1) : null
  if (direction === 'down') return index < parent.children.length - 1 ? swapped(root, place, 1) : null
  if (direction === 'in') {
    const before = parent.children[index - 1]
    return before && isGroup(before) ? addNode(removeNode(root, id), before.id, node) : null
  }
  return besides(root, parent.id) ? withNode(removeNode(root, id), parent.id, (group) => [group, node]) : null
}

/**
 * Moves among its neighbours, out behind the group that holds it, or in as the last part of the group before it.
 * Nothing changes where there is no way.
 */
export function moveNode(root: ProfileNode, id: string, direction: Direction): ProfileNode {
  return moved(root, id, direction) ?? root
}

export function canMove(root: ProfileNode, id: string, direction: Direction): boolean {
  return moved(root, id, direction) !== null
}
