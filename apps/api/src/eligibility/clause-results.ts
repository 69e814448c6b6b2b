import type { Decision, NodeResult } from '@muster/eligibility/decision.ts'
import type { ProfileNode, Window } from '@muster/eligibility/profile.ts'
import type { NodeStatus } from '@muster/eligibility/codes.ts'
import type { ClauseSource, KnownVersion } from '../requirements/profile-versions.ts'

/** A requirement as people know it: a child of the root, with its result. */
export interface ClauseResult {
  readonly node: NodeResult
  /** Attributes below it whose value is the last day of a document: its date ends what it proves. */
  readonly endDated: ReadonlySet<string>
  /** How many children each counting group below it needs. */
  readonly needed: ReadonlyMap<string, number>
  readonly source: ClauseSource | null
}

const order: Readonly<Record<NodeStatus, number>> = {
  NOT_MET: 0,
  PENDING: 1,
  DUE_LATER: 2,
  WAIVED: 3,
  MET: 4,
  NOT_APPLICABLE: 5,
}

/** From the worst to the best. */
export const byStatus = (one: NodeStatus, other: NodeStatus): number => order[one] - order[other]

const below = (node: ProfileNode): readonly ProfileNode[] =>
  'children' in node ? node.children : 'child' in node ? [node.child] : []

/** A node of a profile and everything below it. */
export const everyIn = (node: ProfileNode): ProfileNode[] => [node, ...below(node).flatMap(everyIn)]

function clausesOf(root: NodeResult, { version, sources }: KnownVersion): ClauseResult[] {
  const nodes = root.kind === 'all' ? root.children : [root]
  const definitions = new Map(
    ('children' in version.root ? version.root.children : [version.root]).map((node) => [node.id, node]),
  )
  return nodes.map((node) => {
    const definition = definitions.get(node.id)
    const every = definition ? everyIn(definition) : []
    return {
      node,
      endDated: new Set(
        every.flatMap((one) => (one.kind === 'attribute' && one.test.is === 'dateOnOrAfter' ? [one.id] : [])),
      ),
      needed: new Map(every.flatMap((one) => (one.kind === 'atLeast' ? [[one.id, one.n]] : []))),
      source: sources[node.id] ?? null,
    }
  })
}

/** The requirements of a decision. Where two versions count, each requirement stands with its lower result. */
export function clauseResults(decision: Decision, versions: readonly KnownVersion[]): ClauseResult[] {
  const merged = new Map<string, ClauseResult>()
  for (const { version: number, root } of decision.versions) {
    const known = versions.find(({ version }) => version.version === number)
    if (!known) throw new Error(`version ${number} was judged and is not known`)
    for (const clause of clausesOf(root, known)) {
      const earlier = merged.get(clause.node.id)
      if (!earlier || byStatus(clause.node.status, earlier.node.status) < 0) merged.set(clause.node.id, clause)
    }
  }
  return [...merged.values()]
}

/** What counts below a node: required, and applicable on some day. */
export const countingBelow = (node: NodeResult): readonly NodeResult[] =>
  node.children.filter(({ severity, status }) => severity === 'required' && status !== 'NOT_APPLICABLE')

/** A node and everything below it. */
export const withAllBelow = (node: NodeResult): NodeResult[] => [node, ...node.children.flatMap(withAllBelow)]

/** Whether a requirement is about the team, or about the organisation, alone. */
export const isOnly = (kind: 'team' | 'organisation', node: NodeResult): boolean =>
  node.kind === kind || (node.children.length > 0 && node.children.every((child) => isOnly(kind, child)))

/** The children that decide what a node comes to: all of them, or of alternatives the first that has the node's status. */
export function decidingBelow(node: NodeResult): readonly NodeResult[] {
  const counting = countingBelow(node)
  return node.kind === 'any' ? counting.filter(({ status }) => status === node.status).slice(0, 1) : counting
}

/** The window by which a requirement is judged: that of what decides it; its own where they differ. */
export function sharedWindow(node: NodeResult): Window {
  const windows = decidingBelow(node).map(sharedWindow)
  const [first] = windows
  return first && windows.every((window) => JSON.stringify(window) === JSON.stringify(first)) ? first : node.window
}
