import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

/** Something a course asks for first. */
export interface Need {
  readonly kind: 'course' | 'qualification'
  readonly key: string
  readonly title: Bilingual
  readonly met: boolean
}

/** What a course asks for first, and what of it a person has, as far as the asker may see. */
export async function needsOf(tx: Tx, personId: string, courseId: string): Promise<Need[]> {
  return tx.query<Need>(
    `SELECT kind, key, jsonb_build_object('en', title_en, 'ja', title_ja) AS title, is_met AS met FROM needs_of($1, $2) ORDER BY kind, key`,
    [personId, courseId],
  )
}

/**
 * An SQL expression for whether the enrolment under an alias waits: nothing of it is begun, and something its course asks for
 * first is missing. Whoever began goes on, whatever the course asks for since.
 */
export const waitsForNeeds = (alias: string): string =>
  `(NOT EXISTS (SELECT FROM lesson_progress w WHERE w.enrolment_id = ${alias}.id AND w.credited_from_id IS NULL)
    AND EXISTS (SELECT FROM edition we, needs_of(${alias}.person_id, we.course_id) k WHERE we.id = ${alias}.edition_id AND NOT k.is_met))`
