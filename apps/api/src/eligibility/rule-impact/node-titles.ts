import type { ProfileNode } from '@muster/eligibility/profile.ts'

type Title = ProfileNode['title']

function titled(node: ProfileNode): [string, Title][] {
  const below = 'children' in node ? node.children : 'child' in node ? [node.child] : []
  return [[node.id, node.title], ...below.flatMap(titled)]
}

/** The title of every node of a tree, by its id. */
export const titlesBelow = (root: ProfileNode): ReadonlyMap<string, Title> => new Map(titled(root))
