import type { Tx } from '../platform/database/unit-of-work.ts'
import { draftVersion } from './draft-check.ts'
import type { DraftRow } from './draft-row.ts'

/**
 * Writes the published version, which nobody changes afterwards, and closes the draft. The database refuses it unless two
 * others approved these very words.
 */
export async function publish(tx: Tx, draft: DraftRow): Promise<void> {
  const { content, profileKey, version } = draft
  const [clock] = await tx.query<{ now: Date }>('SELECT now() AS now')
  const publishedAt = clock?.now.toISOString()
  const published = { ...draftVersion(profileKey, version, content), publishedAt }
  await tx.query(
    `INSERT INTO profile_version (profile_id, version, applies_from, content, published_at, draft_id, is_correction, change_note)
     VALUES ($1, $2, $3, $4, now(), $5, $6, $7)`,
    [
      draft.profileId,
      version,
      content.version.appliesFrom,
      JSON.stringify({ version: published, sources: content.sources }),
      draft.id,
      content.isCorrection,
      JSON.stringify(content.changeNote),
    ],
  )
  await tx.query(`UPDATE profile_draft SET state = 'published', changed_at = now() WHERE id = $1`, [draft.id])
}
