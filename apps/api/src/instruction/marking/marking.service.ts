import { ownsAccount } from '../../platform/actor.ts'
import type { WrittenQuestion } from '@muster/assessment/question.ts'
import { rubricPoints } from '@muster/assessment/rubric.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Injectable } from '@nestjs/common'
import { type FileRow, fileColumns, readFile } from '../../assessments/attempt-files.service.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { taughtCourse } from '../taught.policy.ts'
import { free, openedAnswer, reached, waitingFor, wanted } from './marking-rows.ts'

interface Marked {
  readonly id: string
  readonly personId: string
  readonly attemptId: string
  readonly question: WrittenQuestion
  readonly isOpenElsewhere: boolean
  readonly isFull: boolean
}

/** The queue of written answers, and marking them by their rubric. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
    private readonly files: FileStore,
  ) {}

  queue(call: PersonCall<'marking.queue'>): Promise<ReplyOf<'marking.queue'>> {
    return this.work.run(call, async (tx) => {
      const { courseId } = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      return waitingFor(tx, courseId, call.actor.personId)
    })
  }

  /** Opens an answer for the caller: of any number who ask at once each gets another one, or none. */
  claim(call: PersonCall<'marking.claim'>): Promise<ReplyOf<'marking.claim'>> {
    const { personId } = call.actor
    const { answer, except } = call.body
    return this.work.run(call, async (tx) => {
      const { courseId } = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const [opened] = await tx.query<{ id: string }>(
        `UPDATE written_answer SET claimed_by = $2, claimed_until = clock_timestamp() + interval '30 minutes' WHERE id = (
           SELECT w.id FROM written_answer w WHERE ${wanted} AND ${free} AND ($3::uuid IS NULL OR w.id = $3) AND w.id <> ALL ($4::uuid[])
           ORDER BY w.submitted_at, w.id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id`,
        [courseId, personId, answer, except],
      )
      return { answer: opened ? await openedAnswer(tx, opened.id, personId) : null }
    })
  }

  release(call: PersonCall<'marking.release'>): Promise<ReplyOf<'marking.release'>> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query(
        `SELECT 1 FROM written_answer w WHERE w.id = $1 AND w.agency_id = $2 AND ${reached}`,
        [call.params.answer, call.actor.agencyId],
      )
      if (!row) throw notFound()
      await tx.query(
        'UPDATE written_answer SET claimed_by = NULL, claimed_until = NULL WHERE id = $1 AND claimed_by = $2',
        [call.params.answer, call.actor.personId],
      )
      return {}
    })
  }

  /** Gives an answer the caller's mark, once. What the marks come to is worked out by a job, which alone sees all of them. */
  mark(call: PersonCall<'marking.mark'>): Promise<ReplyOf<'marking.mark'>> {
    const { personId, agencyId } = call.actor
    const { levels, comment } = call.body
    return this.work.run(call, async (tx) => {
      const row = await this.toMark(tx, call)
      const pairs = call.actor.pairedWith ?? []
      if (pairs.length > 0) {
        const [paired] = await tx.query<{ marked: boolean }>('SELECT marked_by_any($1, $2) AS marked', [row.id, pairs])
        if (paired?.marked) throw new Refusal(409, 'answer-already-marked')
      }
      const points = rubricPoints(row.question, levels)
      if (points === null) throw new Refusal(422, 'invalid-request', [{ pointer: '/levels', code: 'required' }])
      const [added] = await tx.query(
        `INSERT INTO answer_mark (written_answer_id, agency_id, marked_by, levels, points, comment) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (written_answer_id, marked_by) DO NOTHING RETURNING id`,
        [row.id, agencyId, personId, JSON.stringify(levels), points, comment.trim()],
      )
      if (!added || row.isFull) throw new Refusal(409, 'answer-already-marked')
      if (row.isOpenElsewhere) throw new Refusal(409, 'answer-open-elsewhere')
      await tx.query(
        'UPDATE written_answer SET marks = marks + 1, claimed_by = NULL, claimed_until = NULL WHERE id = $1',
        [row.id],
      )
      await audit(tx, {
        act: 'marking.mark',
        subject: { kind: 'attempt', id: row.attemptId },
        concerns: row.personId,
        details: { writtenAnswerId: row.id },
        traceId: call.traceId,
      })
      return { points }
    })
  }

  async file(call: PersonCall<'marking.file'>): Promise<Buffer> {
    const { answer } = call.params
    const file = await this.work.run(call, async (tx) => {
      const [row] = await tx.query<FileRow>(
        `SELECT ${fileColumns} FROM attempt_file WHERE id = (SELECT w.file_id FROM written_answer w WHERE w.id = $1 AND w.agency_id = $2 AND ${reached})`,
        [answer, call.actor.agencyId],
      )
      if (!row) throw notFound()
      return row
    })
    // A name often says whose it is; so it gets one of ours.
    return readFile(this.files, call, file, `answer-${answer.slice(-6)}${/\.[a-z]+$/.exec(file.name)?.[0] ?? ''}`)
  }

  /** The answer, locked; nobody marks their own. */
  private async toMark(tx: Tx, { params, actor }: PersonCall<'marking.mark'>): Promise<Marked> {
    const [known] = await tx.query<{ personId: string }>(
      `SELECT w.person_id AS "personId" FROM written_answer w WHERE w.id = $1 AND w.agency_id = $2 AND ${reached}`,
      [params.answer, actor.agencyId],
    )
    if (!known) throw notFound()
    if (ownsAccount(actor, known.personId)) throw new Refusal(403, 'not-allowed')
    const [row] = await tx.query<Marked>(
      `SELECT w.id, w.person_id AS "personId", w.attempt_id AS "attemptId", v.content AS question, NOT ${free} AS "isOpenElsewhere", w.marks >= w.needs AS "isFull"
       FROM written_answer w JOIN question_version v ON v.id = w.question_version_id WHERE w.id = $1 FOR UPDATE OF w`,
      [params.answer, actor.personId],
    )
    if (!row) throw notFound()
    return row
  }
}
