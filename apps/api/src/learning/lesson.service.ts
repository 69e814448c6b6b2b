import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { KnowledgeCheck } from '@muster/contracts/schemas/lesson.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { waitsForNeeds } from '../enrolments/entry/needs.ts'
import { takenHere } from '../enrolments/taken-here.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { presentLesson } from './lesson.present.ts'
import { type Progress, progressOf } from './progress.ts'

@Injectable()
export class LessonService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** A lesson of the caller's enrolment. It carries an ETag: reading it again costs a weak network nothing. */
  read(call: PersonCall<'learning.lesson'>): Promise<ReplyOf<'learning.lesson'>> {
    return this.work.run(call, async (tx) => {
      const { editionId, progress } = await this.enrolment(tx, call, true)
      const edition = await this.catalogue.edition(tx, editionId)
      const lesson = edition.lessons.get(call.params.lesson)
      if (!lesson) throw notFound()
      const view = presentLesson(edition, lesson, call.query.language, progress)
      const etag = createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 22)
      void call.reply.header('etag', `W/"${etag}"`).header('cache-control', 'private, no-cache')
      return view
    })
  }

  /** Adds to how far the caller is in a lesson; what was opened, completed or answered stays so. */
  recordProgress(call: PersonCall<'learning.recordProgress'>): Promise<ReplyOf<'learning.recordProgress'>> {
    const { completed, answered = {} } = call.body
    return this.work.run(call, async (tx) => {
      const { editionId, agencyId } = await this.enrolment(tx, call)
      const lesson = (await this.catalogue.edition(tx, editionId)).lessons.get(call.params.lesson)
      if (!lesson) throw notFound()
      refuseUnknownAnswers(lesson.content.checks, answered)
      const [row] = await tx.query<{ openedAt: Date; completedAt: Date | null }>(
        `INSERT INTO lesson_progress AS kept (enrolment_id, lesson_key, person_id, agency_id, completed_at, answered)
         VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN now() END, $6)
         ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET
           completed_at = coalesce(kept.completed_at, excluded.completed_at), answered = kept.answered || excluded.answered
         RETURNING opened_at AS "openedAt", completed_at AS "completedAt"`,
        [call.params.enrolment, lesson.key, call.actor.personId, agencyId, completed, JSON.stringify(answered)],
      )
      if (!row) throw new Error('progress was not recorded')
      return { openedAt: row.openedAt.toISOString(), completedAt: row.completedAt?.toISOString() ?? null }
    })
  }

  /** Staff may read enrolments of their agency, but lessons are opened by the learner: hence the person in the condition. */
  private async enrolment(
    tx: Tx,
    call: PersonCall<'learning.lesson' | 'learning.recordProgress'>,
    isReading = false,
  ): Promise<{ editionId: string; agencyId: string; progress: Progress }> {
    const [row] = await tx.query<{ editionId: string; agencyId: string; progress: Progress; waits: boolean }>(
      `SELECT e.edition_id AS "editionId", e.agency_id AS "agencyId", ${progressOf('e')} AS progress, ${waitsForNeeds('e')} AS waits
       FROM enrolment e WHERE e.id = $1 AND e.withdrawn_at IS NULL AND ${takenHere('e')}
         AND (e.person_id = $2 OR $3 AND e.person_id = ANY (accounts_of($2)) AND EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = e.id))`,
      [call.params.enrolment, call.actor.personId, isReading],
    )
    if (!row) throw notFound()
    if (row.waits) throw new Refusal(409, 'prerequisites-missing')
    return row
  }
}

function refuseUnknownAnswers(checks: readonly KnowledgeCheck[], answered: Readonly<Record<string, string>>): void {
  const isKnown = ([key, option]: [string, string]): boolean =>
    checks.some((check) => check.key === key && check.options.some(({ id }) => id === option))
  if (!Object.entries(answered).every(isKnown))
    throw new Refusal(422, 'invalid-request', [{ pointer: '/answered', code: 'not-one-of' }])
}
