import type { Answer } from '@muster/assessment/question.ts'
import { takenHere } from '../enrolments/taken-here.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { extraPercentOf } from './extra-time.ts'

/** An answer as kept, in the question's own ids; `savedAt` as the database writes an instant. */
export interface KeptAnswer {
  readonly position: number
  readonly sequence: number
  readonly answer: Answer | null
  readonly flagged: boolean
  /** Whole seconds on the screen until it was given; null where the device did not say. */
  readonly seconds: number | null
  readonly savedAt: string
}

export interface AttemptRow {
  readonly id: string
  readonly enrolmentId: string
  readonly personId: string
  readonly agencyId: string
  readonly editionId: string
  readonly number: number
  readonly startedAt: Date
  readonly deadlineAt: Date
  /** The last instant at which anything is still taken. */
  readonly closesAt: Date
  /** Given on top of the time limit when it began. */
  readonly extraPercent: number
  readonly isOffline: boolean
  /** The end of the assessment's window now. */
  readonly windowEndsAt: Date | null
  readonly seed: string
  readonly questionVersionIds: string[]
  readonly submittedAt: Date | null
  readonly submittedBy: 'person' | 'time' | null
  readonly points: number | null
  readonly outOf: number | null
  /** Null while it is open, and while written answers wait for their marks. */
  readonly passed: boolean | null
  readonly answers: readonly KeptAnswer[]
}

/**
 * A person's attempt with what was saved, or null when that person has no such attempt.
 * Staff may read attempts of their agency, but none of these endpoints is theirs: hence the person in the condition.
 */
export async function attemptOf(tx: Tx, attemptId: string, personId: string): Promise<AttemptRow | null> {
  const [row] = await tx.query<AttemptRow>(
    `SELECT a.id, a.enrolment_id AS "enrolmentId", a.person_id AS "personId", a.agency_id AS "agencyId", e.edition_id AS "editionId", a.number,
       a.started_at AS "startedAt", a.deadline_at AS "deadlineAt", a.closes_at AS "closesAt", a.extra_percent AS "extraPercent", a.is_offline AS "isOffline", s.closes_at AS "windowEndsAt", a.seed, a.question_version_ids AS "questionVersionIds",
       a.submitted_at AS "submittedAt", a.submitted_by AS "submittedBy", a.points, a.out_of AS "outOf", a.passed,
       coalesce((SELECT jsonb_agg(jsonb_build_object('position', w.position, 'sequence', w.sequence, 'answer', w.answer, 'flagged', w.flagged, 'seconds', w.seconds,
         'savedAt', w.saved_at) ORDER BY w.position) FROM answer w WHERE w.attempt_id = a.id), '[]') AS answers
     FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id JOIN assessment s ON s.id = a.assessment_id WHERE a.id = $1 AND a.person_id = $2 AND ${takenHere('a')}`,
    [attemptId, personId],
  )
  return row ?? null
}

/** Where a person stands before an attempt, by the database's clock. */
export interface StartRow {
  readonly enrolmentId: string
  readonly agencyId: string
  readonly editionId: string
  readonly now: Date
  /** The end of the assessment's window, which may be moved; null for none. */
  readonly closesAt: Date | null
  /** What an attempt that begins now is given on top of the time limit. */
  readonly extraPercent: number
  readonly attempts: number
  readonly hasPassed: boolean
  /** Written answers of an attempt wait for their marks. */
  readonly isMarking: boolean
  readonly lastSubmittedAt: Date | null
  readonly openId: string | null
  readonly lessonsCompleted: string[]
}

/** The facts that decide about a start, or null when the person has no such enrolment. */
export async function startFactsOf(tx: Tx, enrolmentId: string, personId: string): Promise<StartRow | null> {
  const [row] = await tx.query<StartRow>(
    `SELECT e.id AS "enrolmentId", e.agency_id AS "agencyId", e.edition_id AS "editionId", clock_timestamp() AS now,
       (SELECT s.closes_at FROM assessment s WHERE s.edition_id = e.edition_id) AS "closesAt", ${extraPercentOf('e')} AS "extraPercent", t.attempts,
       t.passed OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = e.id) AS "hasPassed",
       t."isMarking", t."lastSubmittedAt", t."openId",
       ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = e.id AND l.completed_at IS NOT NULL) AS "lessonsCompleted"
     FROM enrolment e CROSS JOIN LATERAL (
       SELECT count(*)::int AS attempts, coalesce(bool_or(a.passed), false) AS passed, coalesce(bool_or(a.awaits_marking), false) AS "isMarking", max(a.submitted_at) AS "lastSubmittedAt",
         (array_agg(a.id) FILTER (WHERE a.submitted_at IS NULL))[1] AS "openId"
       FROM attempt a WHERE a.enrolment_id = e.id) t
     WHERE e.id = $1 AND e.person_id = $2 AND e.withdrawn_at IS NULL AND ${takenHere('e')}`,
    [enrolmentId, personId],
  )
  return row ?? null
}

/** Keys of the questions a person was asked in earlier attempts, whatever the version. */
export async function questionsSeenBy(tx: Tx, personId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ key: string }>(
    `SELECT DISTINCT v.content ->> 'key' AS key FROM enrolment e JOIN attempt a ON a.enrolment_id = e.id
     JOIN question_version v ON v.id = ANY (a.question_version_ids) WHERE e.person_id = $1 AND e.withdrawn_at IS NULL`,
    [personId],
  )
  return new Set(rows.map(({ key }) => key))
}
