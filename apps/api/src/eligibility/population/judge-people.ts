import { decide } from '@muster/eligibility/decide.ts'
import type { Verdict } from '@muster/eligibility/codes.ts'
import type { Decision, EvaluationInput, NodeResult } from '@muster/eligibility/decision.ts'
import type { Attestation, CommonFacts, OrganisationFacts, PersonFacts } from '@muster/eligibility/facts.ts'
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
export interface JudgedBy extends Pick<EvaluationInput, 'versions' | 'posting' | 'asOf'> {
  readonly common: CommonFacts
}

/** The facts of several people whom the actor may have judged, by person; others are missing. Two statements. */
export async function knownPeople(tx: Tx, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  if (ids.length === 0) return new Map()
  const people = await tx.query<{ id: string; agencyId: string }>(
    'SELECT id, agency_id AS "agencyId" FROM population_people($1) ORDER BY id',
    [ids],
  )
  const rows = await tx.query<FactRow>('SELECT kind, owner_id AS "ownerId", fact FROM population_facts($1)', [ids])
  const facts = Map.groupBy(rows, ({ ownerId }) => ownerId)
  return new Map(
    people.map(({ id, agencyId }) => {
      const held = factsOf(facts.get(agencyId), 'agency-certificate').map(agencyCredential)
      return [id, { ...personFacts(id, facts.get(id)), organisation: { organisationId: agencyId, credentials: held } }]
    }),
  )
}

/** One person judged by the engine, as if no team were named yet. */
export const judgePerson = ({ person, attestations, organisation }: KnownPerson, by: JudgedBy): Decision =>
  decide({ ...by, person, organisation, team: null, common: { ...by.common, attestations } })

const clausesOf = (root: NodeResult): readonly NodeResult[] => (root.kind === 'all' ? root.children : [root])

const isAboutPerson = (node: NodeResult): boolean =>
  node.kind !== 'team' &&
  node.kind !== 'organisation' &&
  (node.children.length === 0 || node.children.some(isAboutPerson))

/** The required clauses about the person that are not met on some day, in the order of the profile. */
export function unmetClauses(decision: Decision): string[] {
  const unmet = decision.versions.flatMap(({ root }) =>
    clausesOf(root).filter((node) => node.severity === 'required' && node.status === 'NOT_MET' && isAboutPerson(node)),
  )
  return [...new Set(unmet.map(({ id }) => id))]
}

/** The required clauses about the person that keep them from being cleared: not met, or pending. */
export function standingInTheWay(decision: Decision): string[] {
  const inTheWay = decision.versions.flatMap(({ root }) =>
    clausesOf(root).filter(
      (node) =>
        node.severity === 'required' && (node.status === 'NOT_MET' || node.status === 'PENDING') && isAboutPerson(node),
    ),
  )
  return [...new Set(inTheWay.map(({ id }) => id))]
}

/** The verdict of the person alone; where nothing in the profile is about people, nobody is cleared by it. */
export const personVerdict = (decision: Decision): Verdict =>
  decision.verdict === 'BARRED' ? 'BARRED' : (decision.person?.verdict ?? 'NOT_ELIGIBLE')
