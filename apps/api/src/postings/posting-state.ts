import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import type { Posting } from './posting.entity.ts'

/** What of a posting can change, by the names under which its history keeps it. */
export interface Changeable {
  readonly departsOn: string
  readonly arrivesOn: string
  readonly returnsOn: string
  readonly departsTime: string | null
  readonly arrivesTime: string | null
  readonly station: string
  readonly mission: string | null
  readonly job: string
  readonly role: string
  readonly traits: Posting['traits']
}

/** A posting as it stands, with who is nominated for it and by whom. */
export interface PostingState extends Changeable {
  readonly id: string
  readonly title: Bilingual
  readonly isStandby: boolean
  readonly version: number
  readonly isCancelled: boolean
  readonly nominees: readonly { readonly personId: string; readonly nominatedBy: string | null }[]
}

const state = `SELECT p.id, jsonb_build_object('en', p.title_en, 'ja', p.title_ja) AS title, p.is_standby AS "isStandby", p.changes AS version,
    p.cancelled_at IS NOT NULL AS "isCancelled", p.departs_on::text AS "departsOn", p.arrives_on::text AS "arrivesOn", p.returns_on::text AS "returnsOn",
    to_char(p.departs_time, 'HH24:MI') AS "departsTime", to_char(p.arrives_time, 'HH24:MI') AS "arrivesTime",
    p.duty_station_key AS station, p.mission_key AS mission, p.job, p.role, p.traits,
    coalesce((SELECT jsonb_agg(jsonb_build_object('personId', n.person_id, 'nominatedBy', n.nominated_by) ORDER BY n.id) FROM nomination n
      WHERE n.posting_id = p.id AND n.withdrawn_at IS NULL), '[]') AS nominees
  FROM posting p WHERE p.id = $1 AND p.agency_id = $2`

/**
 * An open posting of an agency, held until the transaction ends: nobody changes it or nominates for it meanwhile. Refuses
 * one that is not there (404), was cancelled or has ended (409).
 */
export async function holdPosting(tx: Tx, id: string, agencyId: string, today: string): Promise<PostingState> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('posting ' || $1, 0))`, [id])
  const [posting] = await tx.query<PostingState>(state, [id, agencyId])
  if (!posting) throw notFound()
  if (posting.isCancelled) throw new Refusal(409, 'posting-cancelled')
  if (posting.returnsOn < today) throw new Refusal(409, 'posting-over')
  return posting
}
