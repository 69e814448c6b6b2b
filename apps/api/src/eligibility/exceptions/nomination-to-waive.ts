import { nameColumns, type NameColumns } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'

/** A nomination as an exception to its rules sees it. */
export interface NominationToWaive extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly postingId: string
  readonly titleEn: string
  readonly titleJa: string
  readonly returnsOn: string
  readonly isOpen: boolean
  /** Published versions of the posting's profile, the newest first. */
  readonly versionIds: readonly string[]
}

/** A nomination the actor may see, or a refusal. */
export async function nominationToWaive(tx: Tx, id: string): Promise<NominationToWaive> {
  const [row] = await tx.query<NominationToWaive>(
    `SELECT n.id, n.person_id AS "personId", n.agency_id AS "agencyId", n.posting_id AS "postingId", p.title_en AS "titleEn", p.title_ja AS "titleJa",
       p.returns_on::text AS "returnsOn", n.withdrawn_at IS NULL AS "isOpen", ${nameColumns('t')},
       ARRAY(SELECT v.id FROM profile_version v WHERE v.profile_id = p.profile_id AND v.published_at <= now() ORDER BY v.applies_from DESC, v.version DESC) AS "versionIds"
     FROM nomination n JOIN posting p ON p.id = n.posting_id JOIN person t ON t.id = n.person_id WHERE n.id = $1`,
    [id],
  )
  if (!row) throw notFound()
  return row
}
