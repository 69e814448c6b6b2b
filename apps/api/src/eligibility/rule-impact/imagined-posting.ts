import { addDays } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Posting } from '@muster/eligibility/facts.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { departingOn } from '../population/moving.ts'

export type NamedPosting = ReplyOf<'drafts.impact'>['postings'][number]

/** An assignment of the actor's agency under a profile. */
export interface PostingRow {
  readonly id: string
  readonly title: NamedPosting['title']
  readonly station: string
  readonly country: string
  readonly field: string
  readonly job: string
  readonly mission: string | null
  readonly role: string
  readonly traits: NonNullable<Posting['traits']>
  readonly departsOn: string
  readonly arrivesOn: string
  readonly returnsOn: string
}

/** How long an assignment is imagined to last where the agency has none under the profile. */
const imaginedDays = 364

/** The agency's assignments under a profile that are not called off: first those that depart from a day on, the next at the front. */
export const postingsUnder = (tx: Tx, profileId: string, agencyId: string, asOf: string): Promise<PostingRow[]> =>
  tx.query<PostingRow>(
    `SELECT p.id, jsonb_build_object('en', p.title_en, 'ja', p.title_ja) AS title, p.duty_station_key AS station, d.country_key AS country, p.field, p.job, p.mission_key AS mission, p.role, p.traits,
       p.departs_on::text AS "departsOn", p.arrives_on::text AS "arrivesOn", p.returns_on::text AS "returnsOn"
     FROM posting p JOIN duty_station d ON d.key = p.duty_station_key
     WHERE p.profile_id = $1 AND p.agency_id = $2 AND p.cancelled_at IS NULL
     ORDER BY p.departs_on < $3, CASE WHEN p.departs_on < $3 THEN $3::date - p.departs_on ELSE p.departs_on - $3::date END, p.id LIMIT 200`,
    [profileId, agencyId, asOf],
  )

export const nameOfPosting = ({ id, title, departsOn, returnsOn }: PostingRow): NamedPosting => ({
  id,
  title,
  departsOn,
  returnsOn,
})

/** The one asked for, or the next; null where there is none. Not found where another is asked for. */
export function chosenPosting(rows: readonly PostingRow[], wanted: string | undefined): PostingRow | null {
  const chosen = wanted === undefined ? rows[0] : rows.find(({ id }) => id === wanted)
  if (wanted !== undefined && !chosen) throw notFound()
  return chosen ?? null
}

/** Everybody's assignment, as if each were nominated on the day judged; none that departs before that day. */
export function imaginedPosting(row: PostingRow | null, asOf: string): Posting {
  if (!row) return { id: '', places: [], departsOn: asOf, returnsOn: addDays(asOf, imaginedDays), nominatedOn: asOf }
  const posting: Posting = {
    id: row.id,
    places: [row.station, row.country, ...(row.mission === null ? [] : [row.mission])],
    dutyStationId: row.station,
    jobId: row.job,
    field: row.field,
    role: row.role || null,
    traits: row.traits,
    departsOn: row.departsOn,
    arrivesOn: row.arrivesOn,
    returnsOn: row.returnsOn,
    nominatedOn: asOf,
  }
  return row.departsOn < asOf ? departingOn(posting, asOf) : posting
}
