import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Posting as Kept } from '../postings/posting.entity.ts'

type Named = { readonly key: string; readonly name: Bilingual }

/** A posting as its agency's staff read it, with who is nominated. */
export interface PostingRow {
  readonly id: string
  readonly title: Bilingual
  readonly place: Bilingual
  readonly country: Bilingual
  readonly station: string
  readonly mission: Named | null
  readonly fieldKey: string
  readonly field: Bilingual | null
  readonly job: string
  readonly jobName: Bilingual | null
  readonly role: string
  readonly traits: Kept['traits']
  readonly isTeam: boolean
  readonly isStandby: boolean
  readonly departsOn: string
  readonly arrivesOn: string
  readonly returnsOn: string
  readonly departsTime: string | null
  readonly arrivesTime: string | null
  readonly departureZone: string
  readonly arrivalZone: string
  readonly cancelledAt: Date | null
  readonly version: number
  readonly versionIds: readonly string[]
  readonly nominations: readonly string[]
  readonly waiting: number
}

const pair = (alias: string, name: string): string =>
  `jsonb_build_object('en', ${alias}.${name}_en, 'ja', ${alias}.${name}_ja)`

/** Postings with who is put forward; those of the own agency ($1), as row-level security has it too. */
export const postings = `SELECT p.id, ${pair('p', 'title')} AS title, ${pair('d', 'name')} AS place, ${pair('d', 'country')} AS country, p.duty_station_key AS station,
    (SELECT jsonb_build_object('key', m.key, 'name', ${pair('m', 'name')}) FROM mission m WHERE m.key = p.mission_key) AS mission,
    p.field AS "fieldKey", (SELECT ${pair('w', 'title')} FROM field_of_work w WHERE w.vocabulary = p.field_vocabulary AND w.key = p.field) AS field,
    p.job, (SELECT ${pair('j', 'name')} FROM job j WHERE j.key = p.job) AS "jobName", p.role, p.traits, p.is_team AS "isTeam", p.is_standby AS "isStandby",
    p.departs_on::text AS "departsOn", p.arrives_on::text AS "arrivesOn", p.returns_on::text AS "returnsOn",
    to_char(p.departs_time, 'HH24:MI') AS "departsTime", to_char(p.arrives_time, 'HH24:MI') AS "arrivesTime", p.departure_zone AS "departureZone", d.zone AS "arrivalZone",
    p.cancelled_at AS "cancelledAt", p.changes AS version,
    ARRAY(SELECT v.id FROM profile_version v WHERE v.profile_id = p.profile_id AND v.published_at <= now()) AS "versionIds",
    ARRAY(SELECT n.id FROM nomination n WHERE n.posting_id = p.id AND n.withdrawn_at IS NULL ORDER BY n.id) AS nominations,
    (SELECT count(*)::int FROM nomination n WHERE n.posting_id = p.id AND n.withdrawn_at IS NULL AND n.accepted_at IS NULL) AS waiting
  FROM posting p JOIN duty_station d ON d.key = p.duty_station_key WHERE p.agency_id = $1`

/** Which postings a list shows, in the order it shows them: what is to come by departure, what is past the latest first. */
export const shown = {
  open: { condition: 'p.cancelled_at IS NULL AND p.returns_on >= $2', isLatestFirst: false },
  over: { condition: 'p.cancelled_at IS NULL AND p.returns_on < $2', isLatestFirst: true },
  cancelled: { condition: 'p.cancelled_at IS NOT NULL AND $2::date IS NOT NULL', isLatestFirst: true },
} as const
