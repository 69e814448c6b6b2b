import { isDeepStrictEqual } from 'node:util'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { AcceptedCompletion, ProfileNode, ProfileVersion } from '@muster/eligibility/profile.ts'
import type { ClauseSource } from './profile-versions.ts'

type Comparison = ReplyOf<'drafts.compare'>
type NodeChange = Comparison['nodes'][number]
type Change = NodeChange['properties'][number]
type Values = ReadonlyMap<string, unknown>

/** A version and the sources of its nodes. */
export interface Compared {
  readonly version: ProfileVersion
  readonly sources: Readonly<Record<string, ClauseSource>>
}

interface Placed {
  readonly node: ProfileNode
  readonly under: string | null
}

const childrenOf = (node: ProfileNode): readonly ProfileNode[] =>
  'children' in node ? node.children : 'child' in node ? [node.child] : []

/** Every node by its id, parents before children; of two with one id the first. */
function nodesById(root: ProfileNode): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>()
  const walk = (node: ProfileNode, under: string | null): void => {
    if (found.has(node.id)) return
    found.set(node.id, { node, under })
    for (const child of childrenOf(node)) walk(child, node.id)
  }
  walk(root, null)
  return found
}

/** Accepted proofs by their type, so that an order alone is no difference; a second of one type has a number. */
function acceptedByType(entries: readonly AcceptedCompletion[]): ReadonlyMap<string, AcceptedCompletion> {
  const found = new Map<string, AcceptedCompletion>()
  for (const entry of entries) {
    const same = [...found.values()].filter(({ type }) => type === entry.type).length
    found.set(same === 0 ? entry.type : `${entry.type}#${same + 1}`, entry)
  }
  return found
}

/** What a node says of itself, its children aside. */
function propertiesOf(node: ProfileNode, source: ClauseSource | undefined): Values {
  const apart = new Set(['id', 'children', 'child', 'accepts'])
  const own = Object.entries(node).filter(([name, value]) => !apart.has(name) && value !== undefined)
  return new Map<string, unknown>([...own, ...(source ? [['source', source] as const] : [])])
}

function differences(before: Values, after: Values, at = ''): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, now] = [before.get(name) ?? null, after.get(name) ?? null]
    return isDeepStrictEqual(old, now) ? [] : [{ at: `${at}${name}`, before: old, after: now }]
  })
}

function acceptedDifferences(before: ProfileNode, after: ProfileNode): Change[] {
  const [old, now] = [before, after].map((node) => acceptedByType('accepts' in node ? node.accepts : []))
  if (!old || !now) return []
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [one, other] = [old.get(name), now.get(name)]
    if (!one || !other) return [{ at: `accepts/${name}`, before: one ?? null, after: other ?? null }]
    return differences(new Map(Object.entries(one)), new Map(Object.entries(other)), `accepts/${name}/`)
  })
}

function changeOf(
  id: string,
  before: Placed | undefined,
  after: Placed | undefined,
  from: Compared,
  to: Compared,
): NodeChange[] {
  const under = { before: before?.under ?? null, after: after?.under ?? null }
  if (before && after) {
    const properties = [
      ...differences(propertiesOf(before.node, from.sources[id]), propertiesOf(after.node, to.sources[id])),
      ...acceptedDifferences(before.node, after.node),
    ]
    const isMoved = under.before !== under.after
    if (!isMoved && properties.length === 0) return []
    return [{ id, kind: isMoved ? 'moved' : 'changed', title: after.node.title, under, properties }]
  }
  const only = before ?? after
  return only ? [{ id, kind: before ? 'removed' : 'added', title: only.node.title, under, properties: [] }] : []
}

const wholeOf = ({ version }: Compared): Values =>
  new Map(
    Object.entries({ ...version, root: null, key: null, version: null, publishedAt: null }).filter(
      ([, value]) => value !== undefined,
    ),
  )

/** What differs between two versions of a profile, by the stable ids of their nodes: the later one's order, then what is gone. */
export function compareVersions(from: Compared, to: Compared): Omit<Comparison, 'names'> {
  const [before, after] = [nodesById(from.version.root), nodesById(to.version.root)]
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))]
  const line = ({ version }: Compared): Comparison['from'] => ({
    version: version.version,
    appliesFrom: version.appliesFrom,
  })
  return {
    from: line(from),
    to: line(to),
    properties: differences(wholeOf(from), wholeOf(to)),
    nodes: ids.flatMap((id) => changeOf(id, before.get(id), after.get(id), from, to)),
  }
}
