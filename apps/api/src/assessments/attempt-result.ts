import type { Tx } from '../platform/database/unit-of-work.ts'
import type { ResultRow } from './attempt.present.ts'

/** The result of a person's submitted attempt, with the certificate its completion has by now; null while it is open. */
export async function resultOf(
  tx: Tx,
  attemptId: string,
  personId: string,
): Promise<(ResultRow & { editionId: string }) | null> {
  const [row] = await tx.query<ResultRow & { editionId: string }>(
    `SELECT a.id AS "attemptId", a.enrolment_id AS "enrolmentId", a.submitted_at AS "submittedAt", a.submitted_by AS "submittedBy", a.points,
       a.out_of AS "outOf", a.passed, a.flags, e.edition_id AS "editionId", c.id AS "completionId",
       (SELECT f.public_id FROM certificate f WHERE f.person_id = c.person_id AND f.completion_id = c.id ORDER BY f.issued_at DESC, f.id DESC LIMIT 1) AS "certificateId"
     FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id LEFT JOIN completion c ON c.enrolment_id = a.enrolment_id AND a.passed
     WHERE a.id = $1 AND a.person_id = $2 AND a.submitted_at IS NOT NULL`,
    [attemptId, personId],
  )
  return row ?? null
}
