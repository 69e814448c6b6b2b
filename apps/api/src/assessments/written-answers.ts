import type { Question } from '@muster/assessment/question.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import type { AssessmentDefinition } from './attempt-source.ts'
import type { MarkedRow } from './attempt.present.ts'

interface Handed {
  readonly id: string
  readonly personId: string
  readonly questionVersionIds: readonly string[]
}

/** Keeps the written answers of an attempt as they were handed in, for the staff of the agency whose course it is to mark. */
export async function keepWritten(
  tx: Tx,
  attempt: Handed,
  {
    definition,
    positions,
    at,
  }: { readonly definition: AssessmentDefinition; readonly positions: readonly number[]; readonly at: Date },
): Promise<void> {
  const { edition, secondMarker, anonymousMarking } = definition
  await tx.query(
    `INSERT INTO written_answer (attempt_id, position, question_version_id, person_id, course_id, agency_id, text, file_id, is_anonymous, most_difference, needs, submitted_at)
     SELECT $1, w.position, ($2::uuid[])[w.position], $3, $4, $5, w.answer ->> 'text', (w.answer #>> '{file,id}')::uuid, $6, $7, $8, $9
     FROM answer w WHERE w.attempt_id = $1 AND w.position = ANY ($10::smallint[])`,
    [
      attempt.id,
      [...attempt.questionVersionIds],
      attempt.personId,
      edition.courseId,
      edition.agencyId,
      anonymousMarking,
      secondMarker,
      secondMarker === null ? 1 : 2,
      at,
      [...positions],
    ],
  )
}

/** How the written answers of a graded attempt were marked; nothing of those that still wait. */
export const marksOf = (tx: Tx, attemptId: string): Promise<MarkedRow[]> =>
  tx.query<MarkedRow>(
    `SELECT w.position, w.points, coalesce((SELECT jsonb_agg(jsonb_build_object('levels', m.levels, 'comment', m.comment) ORDER BY m.id)
       FROM answer_mark m WHERE m.written_answer_id = w.id), '[]') AS marks
     FROM written_answer w WHERE w.attempt_id = $1 AND w.points IS NOT NULL ORDER BY w.position`,
    [attemptId],
  )

/** What people gave to the written answers of an attempt, by question key; null while one of them waits. */
export async function markedPoints(
  tx: Tx,
  attemptId: string,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, number> | null> {
  const rows = await tx.query<{ position: number; points: number | null }>(
    'SELECT position, points FROM written_answer WHERE attempt_id = $1',
    [attemptId],
  )
  const points = new Map<string, number>()
  for (const row of rows) {
    if (row.points === null) return null
    points.set(questions[row.position - 1]?.key ?? '', row.points)
  }
  return points
}
