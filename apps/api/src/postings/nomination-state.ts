import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

/** A nomination as it stands, held until the transaction ends. */
export interface HeldNomination {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly postingId: string
  readonly title: Bilingual
  readonly nominatedBy: string | null
  readonly isAccepted: boolean
  readonly isClosed: boolean
}

const state = `SELECT n.id, n.person_id AS "personId", n.agency_id AS "agencyId", n.posting_id AS "postingId", n.nominated_by AS "nominatedBy",
    jsonb_build_object('en', p.title_en, 'ja', p.title_ja) AS title, n.accepted_at IS NOT NULL AS "isAccepted", n.withdrawn_at IS NOT NULL AS "isClosed"
  FROM nomination n JOIN posting p ON p.id = n.posting_id WHERE n.id = $1`

/**
 * A nomination that the actor may see, or null; nobody answers it or takes it back meanwhile, and its posting is not
 * cancelled under it.
 */
export async function holdNomination(tx: Tx, id: string): Promise<HeldNomination | null> {
  const [seen] = await tx.query<HeldNomination>(state, [id])
  if (!seen) return null
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('posting ' || $1, 0))`, [seen.postingId])
  const [held] = await tx.query<HeldNomination>(state, [id])
  return held ?? null
}
