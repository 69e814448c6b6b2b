import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Attestation, Credential, PersonFacts, Posting } from '@muster/eligibility/facts.ts'
import { nameColumns, nameOf } from '../people/name.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import {
  agencyCredential,
  type AgencyCertificateRow,
  outsideCredential,
  type OutsideCertificateRow,
} from '../recognition/outside-credential.ts'
import { type PersonFactRow, statedFacts } from '../recognition/person-facts.ts'
import { offsetAt } from '../platform/time-zone.ts'
import type { CourseUnderWay } from './courses-under-way.ts'
import { type CompletionRow, ownCredential } from './own-credential.ts'
import { barOf, type BarRow, waiverOf, type WaiverRow } from './waivers-and-bars.ts'

/** The kinds of rows that `judged_facts` gives. */
interface FactKinds {
  completion: CompletionRow
  'outside-certificate': OutsideCertificateRow
  'person-fact': PersonFactRow
  'under-way': CourseUnderWay
  waiver: WaiverRow
  bar: BarRow
  'agency-certificate': AgencyCertificateRow
}

/** Something recorded about a person or an agency. */
export type FactRow = {
  [K in keyof FactKinds]: { readonly kind: K; readonly ownerId: string; readonly fact: FactKinds[K] }
}[keyof FactKinds]

/** What of one kind was recorded. */
export function factsOf<K extends keyof FactKinds>(rows: readonly FactRow[] | undefined, kind: K): FactKinds[K][] {
  return (rows ?? []).flatMap((row) => (row.kind === kind ? [row.fact as FactKinds[K]] : []))
}

export interface NominationColumns {
  readonly familyName: string | null
  readonly givenName: string | null
  readonly familyNameJa: string | null
  readonly givenNameJa: string | null
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly nominatedOn: string
  readonly isWanted: boolean
  readonly postingId: string
  readonly titleEn: string
  readonly titleJa: string
  readonly station: string
  readonly placeEn: string
  readonly placeJa: string
  readonly country: string
  readonly field: string
  readonly job: string
  readonly mission: string | null
  readonly role: string
  readonly traits: Posting['traits']
  readonly isTeam: boolean
  readonly isStandby: boolean
  readonly departureZone: string
  readonly arrivalZone: string
  readonly departsTime: string | null
  readonly arrivesTime: string | null
  readonly departsOn: string
  readonly arrivesOn: string
  readonly returnsOn: string
  readonly versionIds: readonly string[]
}

/** A nomination to judge, and everything about its people that was recorded. */
export interface Gathered {
  readonly nomination: NominationColumns
  /** The nominations judged together with it, its own among them; alone where there is no team. */
  readonly members: readonly NominationColumns[]
  /** By person or agency. */
  readonly facts: ReadonlyMap<string, readonly FactRow[]>
}

const nominations = `SELECT n.id, n.person_id AS "personId", n.agency_id AS "agencyId", n.nominated_on::text AS "nominatedOn", n.is_wanted AS "isWanted",
    p.id AS "postingId", p.title_en AS "titleEn", p.title_ja AS "titleJa", p.duty_station_key AS station, d.name_en AS "placeEn", d.name_ja AS "placeJa", d.country_key AS country,
    p.field, p.job, p.mission_key AS mission, p.role, p.traits, p.is_team AS "isTeam", p.is_standby AS "isStandby", p.departure_zone AS "departureZone", d.zone AS "arrivalZone",
    to_char(p.departs_time, 'HH24:MI') AS "departsTime", to_char(p.arrives_time, 'HH24:MI') AS "arrivesTime", p.departs_on::text AS "departsOn", p.arrives_on::text AS "arrivesOn", p.returns_on::text AS "returnsOn", ${nameColumns('t')},
    ARRAY(SELECT v.id FROM profile_version v WHERE v.profile_id = p.profile_id AND v.published_at <= now()) AS "versionIds"
  FROM judged_nominations($1) n JOIN posting p ON p.id = n.posting_id JOIN duty_station d ON d.key = p.duty_station_key
  LEFT JOIN person t ON t.id = n.person_id AND n.is_wanted ORDER BY n.id`

/** Reads what has a say in several nominations: two statements, however many they are. Those the actor may not see are missing. */
export async function gather(tx: Tx, wanted: readonly string[]): Promise<Gathered[]> {
  const rows = await tx.query<NominationColumns>(nominations, [wanted])
  const recorded = await tx.query<FactRow>('SELECT kind, owner_id AS "ownerId", fact FROM judged_facts($1)', [wanted])
  const facts = Map.groupBy(recorded, ({ ownerId }) => ownerId)
  const teams = Map.groupBy(
    rows.filter(({ isTeam }) => isTeam),
    ({ postingId }) => postingId,
  )
  return rows
    .filter(({ isWanted }) => isWanted)
    .map((nomination) => ({ nomination, members: teams.get(nomination.postingId) ?? [nomination], facts }))
}

/** An instant by the clocks of a zone, with their offset; null without a time. */
const instantIn = (zone: string, day: string, time: string | null): string | null =>
  time === null ? null : `${day}T${time}:00${offsetAt(zone, day, time)}`

/** The posting as the engine takes it. A day without a time ends when it ends in its place. */
export function postingOf(row: NominationColumns): Posting {
  const { departureZone, arrivalZone, departsOn, arrivesOn } = row
  return {
    id: row.postingId,
    places: [row.station, row.country, ...(row.mission === null ? [] : [row.mission])],
    dutyStationId: row.station,
    jobId: row.job,
    field: row.field,
    role: row.role || null,
    traits: row.traits ?? {},
    departsOn,
    arrivesOn,
    returnsOn: row.returnsOn,
    nominatedOn: row.nominatedOn,
    departsAt: instantIn(departureZone, departsOn, row.departsTime),
    arrivesAt: instantIn(arrivalZone, arrivesOn, row.arrivesTime),
    departureOffset: offsetAt(departureZone, departsOn, '23:59'),
    arrivalOffset: offsetAt(arrivalZone, arrivesOn, '23:59'),
  }
}

/** The nominee's name; members of their team who are not asked about stay nameless. */
export function personNameOf({ familyName, givenName, familyNameJa, givenNameJa }: NominationColumns): Bilingual {
  if (familyName === null || givenName === null) throw new Error('a nominee without a name')
  return nameOf({ familyName, givenName, familyNameJa: familyNameJa ?? '', givenNameJa: givenNameJa ?? '' })
}

export const credentialsOf = (rows: readonly FactRow[] | undefined): Credential[] => [
  ...factsOf(rows, 'completion').map(ownCredential),
  ...factsOf(rows, 'outside-certificate').map(outsideCredential),
]

/** What is recorded about a person, as the engine takes it; attestations stand apart, as they may name several people. */
export function personFacts(
  personId: string,
  rows: readonly FactRow[] | undefined,
): { person: PersonFacts; attestations: Attestation[] } {
  const { attestations, ...stated } = statedFacts(factsOf(rows, 'person-fact'), personId)
  const waivers = factsOf(rows, 'waiver').map((row) => waiverOf(row, personId))
  return {
    attestations,
    person: { personId, credentials: credentialsOf(rows), ...stated, waivers, bars: factsOf(rows, 'bar').map(barOf) },
  }
}

/** What the engine takes for a nomination, without what is true for everybody and without progress in courses. */
export function evaluationFacts({
  nomination,
  members,
  facts,
}: Gathered): Pick<EvaluationInput, 'posting' | 'person' | 'team' | 'organisation'> & { attestations: Attestation[] } {
  const known = members.map((member) => ({
    ...personFacts(member.personId, facts.get(member.personId)),
    posting: postingOf(member),
  }))
  const own = known.find(({ person }) => person.personId === nomination.personId)
  if (!own) throw new Error(`nomination ${nomination.id} is not among those judged with it`)
  return {
    posting: own.posting,
    person: own.person,
    team: nomination.isTeam ? known.map(({ person, posting }) => ({ person, posting })) : null,
    organisation: {
      organisationId: nomination.agencyId,
      credentials: factsOf(facts.get(nomination.agencyId), 'agency-certificate').map(agencyCredential),
    },
    attestations: known.flatMap(({ attestations }) => attestations),
  }
}
