import type { ProfileNode, ProfileVersion } from '@muster/eligibility/profile.ts'

/** What of an assignment a question names. */
export interface Named {
  readonly station: boolean
  readonly job: boolean
  readonly posting: boolean
}

/** Whether a requirement is met only by what is granted for a place, a job or a trip that nobody named. */
function waitsForAName(node: ProfileNode, { station, job, posting }: Named): boolean {
  if (node.kind === 'attestation') return node.isForPosting === true && !posting
  if (node.kind !== 'completion') return false
  const isNamed = { 'duty-station': station, job, posting }
  return node.accepts.every(({ scope }) => scope?.some((part) => !isNamed[part]) ?? false)
}

/** A tree in which what waits for a name is only recommended: it is shown and lowers nothing. */
function askable(node: ProfileNode, named: Named): ProfileNode {
  if (waitsForAName(node, named)) return { ...node, severity: 'recommended' }
  if ('children' in node) return { ...node, children: node.children.map((child) => askable(child, named)) }
  return node.kind === 'team' ? { ...node, child: askable(node.child, named) } : node
}

/**
 * A version as a roster asks it before there is a posting: a travel clearance for this trip, or a medical clearance for a
 * place nobody named, can be met by nobody yet and is set aside. The versions themselves stay as they are.
 */
export const askableVersion = (version: ProfileVersion, named: Named): ProfileVersion => ({
  ...version,
  root: askable(version.root, named),
})

const below = (node: ProfileNode): readonly ProfileNode[] =>
  'children' in node ? node.children : node.kind === 'team' ? [node.child] : []

/** The requirements that are set aside, wherever they stand in the tree. */
export function setAside(version: ProfileVersion, named: Named): { id: string; title: { en: string; ja: string } }[] {
  const find = (node: ProfileNode): readonly ProfileNode[] =>
    waitsForAName(node, named) ? [node] : below(node).flatMap(find)
  return find(version.root).map(({ id, title }) => ({ id, title }))
}
