import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { takenHere } from '../enrolments/taken-here.ts'
import { datesOf } from '../learning/progress.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { extraPercentOf } from './extra-time.ts'
import { AttemptSource } from './attempt-source.ts'
import { type CoursePageRow, presentCoursePage } from './course-page.present.ts'

/** Of an enrolment and its person. */
const coursePageRow = `SELECT e.id, e.edition_id AS "editionId", e.enrolled_at AS "enrolledAt", clock_timestamp() AS now,
   CASE WHEN e.due_on IS NOT NULL THEN jsonb_build_object('on', e.due_on, 'class', (SELECT k.name FROM class_member m JOIN class k ON k.id = m.class_id WHERE m.enrolment_id = e.id ORDER BY k.due_on LIMIT 1)) END AS due,
   (SELECT s.closes_at FROM assessment s WHERE s.edition_id = e.edition_id) AS "closesAt", ${extraPercentOf('e')} AS "extraPercent", ${datesOf('e')} AS dates,
   coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'startedAt', a.started_at, 'deadlineAt', a.deadline_at,
       'submittedAt', a.submitted_at, 'points', a.points, 'outOf', a.out_of, 'passed', a.passed) ORDER BY a.number)
     FROM attempt a WHERE a.enrolment_id = e.id), '[]') AS attempts,
   (SELECT jsonb_build_object('completedOn', c.completed_on, 'completedAt', c.completed_at,
       'zone', (SELECT g.zone FROM edition d JOIN course o ON o.id = d.course_id JOIN agency g ON g.id = o.agency_id WHERE d.id = c.edition_id), 'certificateId',
       (SELECT f.public_id FROM certificate f WHERE f.person_id = c.person_id AND f.completion_id = c.id ORDER BY f.issued_at DESC, f.id DESC LIMIT 1))
     FROM completion c WHERE c.enrolment_id = e.id) AS completion
 FROM enrolment e WHERE e.id = $1 AND e.person_id = ANY (accounts_of($2)) AND e.withdrawn_at IS NULL AND ${takenHere('e')}`

@Injectable()
export class CoursePageService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly source: AttemptSource,
  ) {}

  /** The course page of one of the caller's enrolments: one statement beside what is kept of the edition. */
  read(call: PersonCall<'learning.outline'>): Promise<ReplyOf<'learning.outline'>> {
    return this.work.reading(
      call,
      [coursePageRow, [call.params.enrolment, call.actor.personId]],
      async ([row]: CoursePageRow[], tx) => {
        if (!row) throw notFound()
        const definition = await this.source.definition(tx, row.editionId)
        // A programme's enrolment has a page of its own.
        if (!definition) throw notFound()
        return presentCoursePage(row, definition)
      },
    )
  }
}
