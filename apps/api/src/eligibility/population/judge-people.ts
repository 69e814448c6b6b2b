import { decide } from '@muster/eligibility/decide.ts'
import type { NodeStatus, Verdict } from '@muster/eligibility/codes.ts'
import type { Decision, EvaluationInput, NodeResult } from '@muster/eligibility/decision.ts'
import type { Attestation, CommonFacts, OrganisationFacts, PersonFacts } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { agencyCredential } from '../../recognition/outside-credential.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { type FactRow, factsOf, personFacts } from '../gather-facts.ts'

/** Everything known about one person, with what organisations state about them and what their agency holds. */
export interface KnownPerson {
  readonly person: PersonFacts
  readonly attestations: Attestation[]
  readonly organisation: OrganisationFacts
}

/** By what somebody is judged; `common` is what is true for everybody. */
export interface JudgedBy extends Pick<EvaluationInput, 'posting' | 'asOf'> {
  readonly versions: readonly ProfileVersion[]
  readonly common: CommonFacts
}

/**
 * The facts of several people whom the actor may have judged, by person. Others are missing, and so are those about whom
 * something is recorded that nobody understands: they are cleared for nothing. Two statements.
 */
export async function knownPeople(tx: Tx, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  if (ids.length === 0) return new Map()
  const people = await tx.query<{ id: string; agencyId: string }>(
    'SELECT id, agency_id AS "agencyId" FROM population_people($1) ORDER BY id',
    [ids],
  )
  const rows = await tx.query<FactRow>('SELECT kind, owner_id AS "ownerId", fact FROM population_facts($1)', [ids])
  const facts = Map.groupBy(rows, ({ ownerId }) => ownerId)
  return new Map(
    people.flatMap(({ id, agencyId }): [string, KnownPerson][] => {
      const held = factsOf(facts.get(agencyId), 'agency-certificate').map(agencyCredential)
      const own = understood(id, facts.get(id))
      return own ? [[id, { ...own, organisation: { organisationId: agencyId, credentials: held } }]] : []
    }),
  )
}

function understood(id: string, rows: readonly FactRow[] | undefined): ReturnType<typeof personFacts> | null {
  try {
    return personFacts(id, rows)
  } catch {
    return null
  }
}

/** One person judged by the engine, as if no team were named yet. */
export const judgePerson = ({ person, attestations, organisation }: KnownPerson, by: JudgedBy): Decision =>
  decide({
    ...by,
    versions: [...by.versions],
    person,
    organisation,
    team: null,
    common: { ...by.common, attestations },
  })

const clausesOf = (root: NodeResult): readonly NodeResult[] => (root.kind === 'all' ? root.children : [root])

const isAboutPerson = (node: NodeResult): boolean =>
  node.kind !== 'team' &&
  node.kind !== 'organisation' &&
  (node.children.length === 0 || node.children.some(isAboutPerson))

function clausesWith(decision: Decision, statuses: readonly NodeStatus[]): string[] {
  const found = decision.versions.flatMap(({ root }) =>
    clausesOf(root).filter(
      (node) => node.severity === 'required' && statuses.includes(node.status) && isAboutPerson(node),
    ),
  )
  return [...new Set(found.map(({ id }) => id))]
}

/** The required clauses about the person that are not met on some day, in the order of the profile. */
export const unmetClauses = (decision: Decision): string[] => clausesWith(decision, ['NOT_MET'])

/** Those that wait for a verification, and are not unmet. */
export function pendingClauses(decision: Decision): string[] {
  const unmet = unmetClauses(decision)
  return clausesWith(decision, ['PENDING']).filter((id) => !unmet.includes(id))
}

/** Those that keep somebody from being cleared: not met, or pending. */
export const standingInTheWay = (decision: Decision): string[] => clausesWith(decision, ['NOT_MET', 'PENDING'])

/** The verdict of the person alone; where nothing in the profile is about people, nobody is cleared by it. */
export const personVerdict = (decision: Decision): Verdict =>
  decision.verdict === 'BARRED' ? 'BARRED' : (decision.person?.verdict ?? 'NOT_ELIGIBLE')
