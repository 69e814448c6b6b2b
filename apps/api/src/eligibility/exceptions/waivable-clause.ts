import { type WaiverRole, waiverRoles } from '@muster/contracts/codes.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { ProfileNode } from '@muster/eligibility/profile.ts'
import { isWaivable } from '@muster/eligibility/waivers.ts'
import { type KnownVersion, versionInForce } from '../../requirements/profile-versions.ts'
import { everyIn } from '../clause-results.ts'

/** A requirement as a waiver sees it. */
export interface WaivableClause {
  readonly id: string
  readonly title: Bilingual
  readonly mayBeWaived: boolean
  /** The roles that sign for it; any of them where the clause names none. */
  readonly roles: readonly WaiverRole[]
  /** The kinds of proof that would meet it. */
  readonly accepts: readonly { readonly type: string; readonly title: Bilingual }[]
}

const isAboutHealthOrConduct = ({ category }: ProfileNode): boolean => category === 'medical' || category === 'conduct'

const isWaiverRole = (role: string): role is WaiverRole => waiverRoles.some((one) => one === role)

function described(node: ProfileNode, { proofs }: KnownVersion): WaivableClause {
  const below = everyIn(node)
  const types = below.flatMap((one) => ('accepts' in one ? one.accepts.map(({ type }) => type) : []))
  return {
    id: node.id,
    title: node.title,
    // Nothing that holds a medical or conduct clause is waived either: the waiver would reach through it.
    mayBeWaived: isWaivable(node) && !below.some(isAboutHealthOrConduct),
    roles: node.waiverRoles ? node.waiverRoles.filter(isWaiverRole) : waiverRoles,
    accepts: [...new Set(types)].map((type) => ({ type, title: proofs[type] ?? { en: type, ja: type } })),
  }
}

const clausesOf = ({ version: { root } }: KnownVersion): readonly ProfileNode[] =>
  root.kind === 'all' ? root.children : [root]

/** A requirement of a profile by its id: as the version in force says, or the newest that has it; null where none does. */
export function clauseIn(versions: readonly KnownVersion[], day: string, clauseId: string): WaivableClause | null {
  const current = versionInForce(versions, day)
  for (const known of current ? [current, ...versions] : versions) {
    const node = clausesOf(known).find(({ id }) => id === clauseId)
    if (node) return described(node, known)
  }
  return null
}
