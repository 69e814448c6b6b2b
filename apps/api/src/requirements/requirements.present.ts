import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { ProfileNode, Window } from '@muster/eligibility/profile.ts'
import { presentWindow } from './clause-window.ts'
import type { KnownVersion } from './profile-versions.ts'
import type { TreeNames } from './tree-names.ts'
import { lineToShow, type LineRow, presentLines } from './version-lines.ts'

type Profile = ReplyOf<'requirements.read'>

const everyDay: Window = { kind: 'throughout' }

const childrenOf = (node: ProfileNode): readonly ProfileNode[] =>
  'children' in node ? node.children : 'child' in node ? [node.child] : []

/** The proofs a clause accepts, wherever in it they stand, each once. */
function acceptedTypes(node: ProfileNode): string[] {
  const own = 'accepts' in node ? node.accepts.map(({ type }) => type) : []
  return [...new Set([...own, ...childrenOf(node).flatMap(acceptedTypes)])]
}

/** The window that leaves of a clause share, or the first of alternatives has; the clause's own where they differ. */
function windowOf(node: ProfileNode, inherited: Window): Window {
  const own = node.window ?? inherited
  const below = childrenOf(node).map((child) => windowOf(child, own))
  const [first] = below
  return first && (node.kind === 'any' || below.every((window) => JSON.stringify(window) === JSON.stringify(first)))
    ? first
    : own
}

const clausesOf = (root: ProfileNode): readonly ProfileNode[] => (root.kind === 'all' ? root.children : [root])

function presentClause(node: ProfileNode, { version, sources, proofs }: KnownVersion): Profile['clauses'][number] {
  const accepts = acceptedTypes(node).map((type): Bilingual => proofs[type] ?? { en: type, ja: type })
  return {
    id: node.id,
    title: node.title,
    required: node.severity !== 'recommended',
    waivable: node.isWaivable === true && node.category !== 'medical' && node.category !== 'conduct',
    window: presentWindow(windowOf(node, version.root.window ?? everyDay)),
    accepts,
    source: sources[node.id] ?? null,
    onlyWhen: node.when !== undefined,
  }
}

/** A profile in a list; nothing where it was given up. */
export function presentProfileLine(lines: readonly LineRow[], today: string): ReplyOf<'requirements.list'>['profiles'] {
  const line = lineToShow(lines, today)
  if (!line) return []
  const { key, title, agency, version, appliesFrom } = line
  const upcoming = lines
    .filter((one) => one.appliesFrom > today && one !== line)
    .map((one) => ({ version: one.version, appliesFrom: one.appliesFrom }))
    .toSorted((one, other) => one.appliesFrom.localeCompare(other.appliesFrom))
  return [{ key, title, agency, version, appliesFrom, upcoming }]
}

/** A published version with the others of its profile. */
export interface PublishedProfile {
  readonly known: KnownVersion
  readonly line: LineRow
  readonly lines: readonly LineRow[]
  readonly names: TreeNames
  readonly today: string
}

/** What is required: one row a clause, which is a child of the root, and the whole structure. */
export const presentProfile = ({ known, line, lines, names, today }: PublishedProfile): Profile => ({
  key: line.key,
  title: line.title,
  agency: line.agency,
  version: line.version,
  appliesFrom: line.appliesFrom,
  authority: known.version.authorityDocument,
  clauses: clausesOf(known.version.root).map((node) => presentClause(node, known)),
  content: known.version,
  sources: known.sources,
  names,
  versions: presentLines(lines, today),
})
