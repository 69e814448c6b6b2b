import { type AttemptGrade, gradeAttempt } from '@muster/assessment/grade-attempt.ts'
import type { OfflineFlag } from '@muster/assessment/codes.ts'
import type { Answer, Question } from '@muster/assessment/question.ts'
import { awaitsMark } from '@muster/assessment/rubric.ts'
import { isBetter, type Ruling } from '@muster/assessment/ruling.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { Injectable } from '@nestjs/common'
import { CompletionService } from '../completions/completion.service.ts'
import { audit } from '../platform/audit/audit.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { type AssessmentDefinition, AttemptSource } from './attempt-source.ts'
import { chosenIds } from './chosen-ids.ts'
import { rulingsOn } from './rulings.ts'
import { keepWritten, markedPoints } from './written-answers.ts'

interface LockedAttempt {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly enrolmentId: string
  readonly editionId: string
  readonly seed: string
  readonly questionVersionIds: string[]
  readonly submittedAt: Date | null
  readonly awaitsMarking: boolean
  readonly isOffline: boolean
  readonly isOver: boolean
}

/** How a sitting on a device went, as it was accepted. */
export interface AcceptedSitting {
  readonly startedAt: Date
  readonly finishedAt: Date
  /** When it counts as finished. */
  readonly countsAt: Date
  readonly flags: readonly OfflineFlag[]
}

interface Graded {
  readonly definition: AssessmentDefinition
  readonly questions: readonly Question[]
  /** By question key. */
  readonly answers: ReadonlyMap<string, Answer>
  readonly grade: AttemptGrade
  /** When the attempt ended: whoever passes completed on that day, however long marking took. */
  readonly at: Date
  readonly traceId: string | null
}

/** What came of marking an attempt, and for whom. */
export interface MarkedResult {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly courseKey: string
  readonly course: Bilingual
  readonly passed: boolean
}

/** Hands attempts in: grades what is stored, once, and records the completion of whoever passed. */
@Injectable()
export class AttemptGrading {
  constructor(
    private readonly source: AttemptSource,
    private readonly completions: CompletionService,
  ) {}

  /**
   * Hands an attempt in unless that has happened; of any number at once one grades and the others wait for it.
   * After its last instant it counts as handed in by time. One held on a device needs its `sitting` until then. False when
   * there is no such attempt to hand in for the actor.
   */
  async handIn(tx: Tx, attemptId: string, traceId: string | null, sitting?: AcceptedSitting): Promise<boolean> {
    const attempt = await this.lock(tx, attemptId)
    if (!attempt) return false
    if (attempt.submittedAt) return true
    if (attempt.isOffline && !attempt.isOver && !sitting) throw new Refusal(409, 'attempt-is-offline')
    if (attempt.isOver && sitting) throw new Refusal(409, 'time-is-up')
    await this.close(tx, attempt, traceId, sitting)
    return true
  }

  /**
   * Grades an attempt whose written answers all have their points by now, and gives its result; null where there is none to
   * grade: it was graded before, or marks are missing.
   */
  async finishMarked(tx: Tx, attemptId: string): Promise<MarkedResult | null> {
    const attempt = await this.lock(tx, attemptId)
    if (!attempt?.submittedAt || !attempt.awaitsMarking) return null
    const { definition, questions, answers, rulings } = await this.contentOf(tx, attempt)
    const marks = await markedPoints(tx, attemptId, questions)
    if (!marks) return null
    const grade = gradeAttempt(questions, answers, definition.passMark, marks, rulings)
    // Naming the instant of submission counts the attempt among what changed for its person.
    await tx.query(
      'UPDATE attempt SET submitted_at = submitted_at, awaits_marking = false, points = $2, out_of = $3, passed = $4 WHERE id = $1',
      [attempt.id, grade.points, grade.outOf, grade.passed],
    )
    await this.record(tx, attempt, { definition, questions, answers, grade, at: attempt.submittedAt, traceId: null })
    return {
      ...attempt,
      courseKey: definition.edition.courseKey,
      course: definition.edition.title,
      passed: grade.passed,
    }
  }

  /**
   * Grades a graded attempt anew after a ruling. Its result is raised, never lowered; what it was is kept; whoever passes now
   * completed on the day the attempt was handed in, unless they have completed before. Null where nothing changes.
   */
  async regrade(tx: Tx, attemptId: string, rulingId: string): Promise<MarkedResult | null> {
    const attempt = await this.lock(tx, attemptId)
    if (!attempt?.submittedAt || attempt.awaitsMarking) return null
    const [before] = await tx.query<{ points: number; outOf: number; passed: boolean }>(
      'SELECT points, out_of AS "outOf", passed FROM attempt WHERE id = $1',
      [attemptId],
    )
    if (!before) return null
    const { definition, questions, answers, rulings } = await this.contentOf(tx, attempt)
    const marks = (await markedPoints(tx, attemptId, questions)) ?? new Map<string, number>()
    const grade = gradeAttempt(questions, answers, definition.passMark, marks, rulings)
    if (!isBetter(grade, before)) return null
    await tx.query(
      `INSERT INTO attempt_regrade (ruling_id, attempt_id, person_id, agency_id, old_points, old_out_of, old_passed, points, out_of, passed)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        rulingId,
        attempt.id,
        attempt.personId,
        attempt.agencyId,
        before.points,
        before.outOf,
        before.passed,
        grade.points,
        grade.outOf,
        grade.passed,
      ],
    )
    await tx.query(
      'UPDATE attempt SET submitted_at = submitted_at, points = $2, out_of = $3, passed = $4 WHERE id = $1',
      [attempt.id, grade.points, grade.outOf, grade.passed],
    )
    await audit(tx, {
      act: 'assessments.regrade',
      subject: { kind: 'attempt', id: attempt.id },
      concerns: attempt.personId,
      agencyId: attempt.agencyId,
      details: { rulingId },
    })
    await this.complete(tx, attempt, { definition, grade, at: attempt.submittedAt, traceId: null })
    return {
      ...attempt,
      courseKey: definition.edition.courseKey,
      course: definition.edition.title,
      passed: grade.passed && !before.passed,
    }
  }

  /** Saves hold the row with a shared lock until they commit, so that none is acknowledged and then left out here. */
  private async lock(tx: Tx, attemptId: string): Promise<LockedAttempt | undefined> {
    const [row] = await tx.query<LockedAttempt>(
      `SELECT a.id, a.person_id AS "personId", a.agency_id AS "agencyId", a.enrolment_id AS "enrolmentId", e.edition_id AS "editionId",
         a.seed, a.question_version_ids AS "questionVersionIds", a.submitted_at AS "submittedAt", a.awaits_marking AS "awaitsMarking", a.is_offline AS "isOffline",
         clock_timestamp() > a.closes_at AS "isOver"
       FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id
       WHERE a.id = $1 AND ((SELECT is_system()) OR a.person_id = (SELECT actor_person())) FOR UPDATE OF a`,
      [attemptId],
    )
    return row
  }

  /** Closes an attempt: graded at once, or waiting where people have to mark answers of it first. */
  private async close(
    tx: Tx,
    attempt: LockedAttempt,
    traceId: string | null,
    sitting: AcceptedSitting | undefined,
  ): Promise<void> {
    const { definition, questions, answers, rulings } = await this.contentOf(tx, attempt)
    const waiting = questions.flatMap((question, index) =>
      awaitsMark(question, answers.get(question.key) ?? null) ? [index + 1] : [],
    )
    const grade = waiting.length > 0 ? null : gradeAttempt(questions, answers, definition.passMark, new Map(), rulings)
    const at = await this.markClosed(tx, attempt, grade, sitting)
    await audit(tx, {
      act: 'assessments.submit',
      subject: { kind: 'attempt', id: attempt.id },
      concerns: attempt.personId,
      agencyId: attempt.agencyId,
      details: {
        by: attempt.isOver ? 'time' : 'person',
        ...(sitting && { flags: sitting.flags }),
        ...(waiting.length > 0 && { toMark: waiting.length }),
      },
      traceId,
    })
    if (grade) await this.record(tx, attempt, { definition, questions, answers, grade, at, traceId })
    else await keepWritten(tx, attempt, { definition, positions: waiting, at })
  }

  private async contentOf(
    tx: Tx,
    attempt: LockedAttempt,
  ): Promise<Pick<Graded, 'definition' | 'questions' | 'answers'> & { rulings: ReadonlyMap<string, Ruling[]> }> {
    const definition = await this.source.definition(tx, attempt.editionId)
    if (!definition) throw new Error(`edition ${attempt.editionId} has no assessment`)
    const { questions } = await this.source.pin(tx, attempt)
    const rows = await tx.query<{ position: number; answer: Answer }>(
      'SELECT position, answer FROM answer WHERE attempt_id = $1 AND answer IS NOT NULL',
      [attempt.id],
    )
    const answers = new Map(rows.map(({ position, answer }) => [questions[position - 1]?.key ?? '', answer]))
    const rulings = await rulingsOn(tx, attempt.questionVersionIds, questions)
    return { definition, questions, answers, rulings }
  }

  /** What each question earned, and the completion of whoever passed. */
  private async record(
    tx: Tx,
    attempt: LockedAttempt,
    { definition, questions, answers, grade, at, traceId }: Graded,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO question_result (attempt_id, position, question_version_id, points, out_of, attempt_share, chosen)
       SELECT $1, r.position, r."versionId", r.points, r."outOf", $2, ARRAY(SELECT jsonb_array_elements_text(r.chosen))
       FROM jsonb_to_recordset($3::jsonb) AS r(position smallint, "versionId" uuid, points int, "outOf" int, chosen jsonb)`,
      [
        attempt.id,
        grade.outOf > 0 ? grade.points / grade.outOf : 0,
        JSON.stringify(
          questions.map((question, index) => ({
            position: index + 1,
            versionId: attempt.questionVersionIds[index],
            points: grade.questions[index]?.points,
            outOf: question.points,
            chosen: chosenIds(question, answers.get(question.key) ?? null),
          })),
        ),
      ],
    )
    await this.complete(tx, attempt, { definition, grade, at, traceId })
  }

  private async complete(
    tx: Tx,
    attempt: LockedAttempt,
    { definition, grade, at, traceId }: Pick<Graded, 'definition' | 'grade' | 'at' | 'traceId'>,
  ): Promise<void> {
    if (!grade.passed) return
    await this.completions.record(tx, {
      personId: attempt.personId,
      agencyId: attempt.agencyId,
      editionId: attempt.editionId,
      qualificationKey: definition.edition.qualificationKey,
      enrolmentId: attempt.enrolmentId,
      attemptId: attempt.id,
      completedAt: at,
      mode: 'online',
      hours: definition.edition.hours,
      points: grade.points,
      outOf: grade.outOf,
      traceId,
    })
  }

  /** An attempt ends when it was handed in, and at the latest when it closed, however late the server noticed. */
  private async markClosed(
    tx: Tx,
    attempt: LockedAttempt,
    grade: AttemptGrade | null,
    sitting: AcceptedSitting | undefined,
  ): Promise<Date> {
    const [row] = await tx.query<{ submittedAt: Date }>(
      `UPDATE attempt SET submitted_at = coalesce($6, least(clock_timestamp(), closes_at)), submitted_by = $2, points = $3, out_of = $4, passed = $5,
         awaits_marking = $5::boolean IS NULL, device_started_at = $7, device_finished_at = $8, flags = $9
       WHERE id = $1 RETURNING submitted_at AS "submittedAt"`,
      [
        attempt.id,
        attempt.isOver ? 'time' : 'person',
        grade?.points ?? null,
        grade?.outOf ?? null,
        grade?.passed ?? null,
        sitting?.countsAt ?? null,
        sitting?.startedAt ?? null,
        sitting?.finishedAt ?? null,
        sitting?.flags ?? [],
      ],
    )
    if (!row) throw new Error(`attempt ${attempt.id} could not be closed`)
    return row.submittedAt
  }
}
