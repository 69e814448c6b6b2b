import { medianSeconds, type TimedQuestion } from '@muster/assessment/answer-time.ts'
import type { QuestionKind } from '@muster/assessment/question.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { presentQuestionFigures, type QuestionRow, timedOf } from './question-figures.present.ts'
import { taughtCourse } from './taught.policy.ts'

/** How people answered a version `v`: each turn with what the whole test it was part of earned. */
const turnsOf = (most: string): string => `LATERAL (
  SELECT jsonb_agg(jsonb_build_object('answer', w.answer, 'marked', r.points, 'seconds', CASE WHEN w.answer IS NOT NULL THEN w.seconds END, 'attemptPoints', a.points, 'attemptOutOf', a.out_of)) AS turns
  FROM (SELECT r.attempt_id, r.position, r.points FROM question_result r WHERE r.question_version_id = v.id ORDER BY r.attempt_id DESC LIMIT ${most}) r
  JOIN attempt a ON a.id = r.attempt_id LEFT JOIN answer w ON w.attempt_id = r.attempt_id AND w.position = r.position) t`

/** Figures rest on the newest so many turns of a question, so that the page costs the same however many took the course. */
const newestTurns = 500

@Injectable()
export class QuestionFiguresService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** How each question of a course's newest edition does among the people of the caller's agency. */
  list(call: PersonCall<'instruction.questions'>): Promise<ReplyOf<'instruction.questions'>> {
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const rows = await tx.query<QuestionRow>(
        `SELECT v.content AS question, coalesce(t.turns, '[]') AS turns
         FROM assessment s JOIN question_version v ON v.id = ANY (s.question_version_ids)
         CROSS JOIN ${turnsOf('$2')}
         WHERE s.edition_id = $1 ORDER BY v.content ->> 'key'`,
        [course.id, newestTurns],
      )
      const timed = rows.map(timedOf)
      return { questions: rows.map((row, own) => presentQuestionFigures(row, timed.toSpliced(own, 1))) }
    })
  }

  /** How a question of the agency's bank does: the newest version that anybody answered, else the newest. */
  one(call: PersonCall<'instruction.question'>): Promise<ReplyOf<'instruction.question'>> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<QuestionRow & { id: string; version: number }>(
        `SELECT v.id, v.version, v.content AS question, coalesce(t.turns, '[]') AS turns
         FROM question q JOIN question_version v ON v.question_id = q.id CROSS JOIN ${turnsOf('$2')}
         WHERE q.id = $1 AND q.agency_id = (SELECT actor_agency()) ORDER BY (t.turns IS NULL), v.version DESC LIMIT 1`,
        [call.params.question, newestTurns],
      )
      if (!row) throw notFound()
      return { version: row.version, question: presentQuestionFigures(row, await askedBeside(tx, row.id)) }
    })
  }
}

/** What the other questions of a version's newest edition take. */
async function askedBeside(tx: Tx, version: string): Promise<TimedQuestion[]> {
  const rows = await tx.query<{ kind: QuestionKind; seconds: number[] }>(
    `SELECT v.content ->> 'kind' AS kind, ARRAY(
       SELECT w.seconds FROM (SELECT r.attempt_id, r.position FROM question_result r WHERE r.question_version_id = v.id ORDER BY r.attempt_id DESC LIMIT $2) r
       JOIN answer w ON w.attempt_id = r.attempt_id AND w.position = r.position WHERE w.answer IS NOT NULL AND w.seconds IS NOT NULL) AS seconds
     FROM (SELECT s.question_version_ids FROM assessment s JOIN edition e ON e.id = s.edition_id
       WHERE $1 = ANY (s.question_version_ids) AND e.published_at IS NOT NULL ORDER BY e.published_at DESC LIMIT 1) newest
     JOIN question_version v ON v.id = ANY (newest.question_version_ids) AND v.id <> $1`,
    [version, newestTurns],
  )
  return rows.map(({ kind, seconds }) => ({ kind, medianSeconds: medianSeconds(seconds) }))
}
