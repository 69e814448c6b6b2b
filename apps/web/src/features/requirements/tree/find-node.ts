import { childrenOf, isGroup } from '../shapes.ts'
import type { ProfileNode } from '../shapes.ts'

/** A node with the nodes above it, the root first. */
export interface Found {
  node: ProfileNode
  above: readonly ProfileNode[]
}

/** Every node with what stands above it, parents before children. */
export function* everyNode(root: ProfileNode, above: readonly ProfileNode[] = []): Generator<Found> {
  yield { node: root, above }
  for (const child of childrenOf(root)) yield* everyNode(child, [...above, root])
}

export function findNode(root: ProfileNode, id: string): Found | undefined {
  return everyNode(root).find(({ node }) => node.id === id)
}

/** The root with one node replaced; null takes it out of its group. A team keeps its one requirement. */
export function withNode(
  root: ProfileNode,
  id: string,
  change: (node: ProfileNode) => ProfileNode | readonly ProfileNode[],
): ProfileNode {
  const changed = (node: ProfileNode): readonly ProfileNode[] => {
    if (node.id === id) return [change(node)].flat()
    if (isGroup(node)) return [{ ...node, children: node.children.flatMap(changed) }]
    if (node.kind === 'team') return [{ ...node, child: changed(node.child)[0] ?? node.child }]
    return [node]
  }
  return changed(root)[0] ?? root
}

/** Where a pointer of the server such as `/version/root/children/2/n` leads: the node, and the rest within it. */
export function nodeAtPointer(root: ProfileNode, pointer: string): { id: string; within: string } | null {
  const [, first, second, ...steps] = pointer.split('/')
  const path = first === 'version' ? (second === 'root' ? steps : null) : first === 'root' ? [second, ...steps] : null
  if (!path) return null
  let node = root
  const left = path.filter((step) => step !== undefined)
  for (;;) {
    const child =
      left[0] === 'children' && left[1] !== undefined
        ? childrenOf(node)[Number(left[1])]
        : left[0] === 'child'
          ? childrenOf(node)[0]
          : undefined
    if (!child) return { id: node.id, within: left.map((step) => `/${step}`).join('') }
    left.splice(0, left[0] === 'child' ? 1 : 2)
    node = child
  }
}
