import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { ProfileNode, Window } from '@muster/eligibility/profile.ts'
import { presentWindow } from './clause-window.ts'
import type { KnownVersion } from './profile-versions.ts'

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

/** A version in a list. */
export const presentProfileLine = ({ version }: KnownVersion): ReplyOf<'requirements.list'>['profiles'][number] => ({
  key: version.key,
  title: version.title,
  version: version.version,
  appliesFrom: version.appliesFrom,
})

/** What is required: one row a clause, which is a child of the root. */
export const presentProfile = (known: KnownVersion): Profile => ({
  ...presentProfileLine(known),
  authority: known.version.authorityDocument,
  clauses: clausesOf(known.version.root).map((node) => presentClause(node, known)),
})
