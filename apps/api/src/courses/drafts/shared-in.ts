import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { editionName } from '../edition-name.ts'

type Shared = NonNullable<ReplyOf<'authoring.read'>['modules'][number]['shared']>

interface Row {
  readonly id: string
  readonly key: string
  readonly titleEn: string
  readonly titleJa: string
  readonly edition: string
  readonly newer: string | null
}

const moduleOf = (edition: string): string =>
  `(SELECT one FROM jsonb_array_elements(${edition}.modules) one WHERE one ->> 'key' = m.shared_module)`

/** The modules of a draft that are other courses', by their id. */
export async function sharedIn(tx: Tx, draftId: string): Promise<ReadonlyMap<string, Shared>> {
  const rows = await tx.query<Row>(
    `SELECT m.id, c.key, c.title_en AS "titleEn", c.title_ja AS "titleJa", m.shared_edition AS edition,
       CASE WHEN ${moduleOf('n')} IS DISTINCT FROM ${moduleOf('p')} AND ${moduleOf('n')} IS NOT NULL THEN ${editionName('n')} END AS newer
     FROM draft_module m JOIN course c ON c.key = m.shared_course
       LEFT JOIN edition p ON p.course_id = c.id AND p.published_at IS NOT NULL AND ${editionName('p')} = m.shared_edition
       LEFT JOIN LATERAL (SELECT e.* FROM edition e WHERE e.course_id = c.id AND e.published_at <= now() ORDER BY e.number DESC, e.revision DESC LIMIT 1) n ON true
     WHERE m.draft_id = $1 AND m.removed_at IS NULL`,
    [draftId],
  )
  return new Map(
    rows.map(({ id, key, titleEn, titleJa, edition, newer }) => [
      id,
      { course: { key, title: { en: titleEn, ja: titleJa } }, edition, newer },
    ]),
  )
}
