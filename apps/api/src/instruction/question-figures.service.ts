import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { presentQuestionFigures, type QuestionRow } from './question-figures.present.ts'
import { taughtCourse } from './taught.policy.ts'

/** How people answered a version `v`: each turn with what the whole test it was part of earned. */
const turnsOf = (most: string): string => `LATERAL (
  SELECT jsonb_agg(jsonb_build_object('answer', w.answer, 'marked', r.points, 'seconds', NULL, 'attemptPoints', a.points, 'attemptOutOf', a.out_of)) AS turns
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
      return { questions: rows.map(presentQuestionFigures) }
    })
  }

  /** How a question of the agency's bank does: the newest version that anybody answered, else the newest. */
  one(call: PersonCall<'instruction.question'>): Promise<ReplyOf<'instruction.question'>> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<QuestionRow & { version: number }>(
        `SELECT v.version, v.content AS question, coalesce(t.turns, '[]') AS turns
         FROM question q JOIN question_version v ON v.question_id = q.id CROSS JOIN ${turnsOf('$2')}
         WHERE q.id = $1 AND q.agency_id = (SELECT actor_agency()) ORDER BY (t.turns IS NULL), v.version DESC LIMIT 1`,
        [call.params.question, newestTurns],
      )
      if (!row) throw notFound()
      return { version: row.version, question: presentQuestionFigures(row) }
    })
  }
}
