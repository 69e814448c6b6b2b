import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { nameColumns } from '../people/name.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { type LearnerRow, presentLearner } from './instruction.present.ts'
import { homeElsewhere, isListed, isTaughtBy, taughtCourse } from './taught.policy.ts'

interface CountRow {
  readonly courseId: string
  readonly enrolled: number
  readonly notStarted: number
  readonly completed: number
}

/** The last enrolment of the page before, and what comes after it; comparing people first lets the index on names find the start. */
const lastShown = `last AS (SELECT p.family_name, p.given_name, p.id, e.id AS enrolment_id FROM enrolment e JOIN person p ON p.id = e.person_id WHERE e.id = $4),`
const afterLast = `AND (p.family_name, p.given_name, p.id) >= (SELECT family_name, given_name, id FROM last)
  AND (p.family_name, p.given_name, p.id, e.id) > (SELECT family_name, given_name, id, enrolment_id FROM last)`

/** Enrolments for the agency `$1` in the course `$2`, the first `$3` by the names of people `p` of whom `whose` is true. */
const enrolledBy = (whose: string, after: string): string => `(SELECT p.id AS person_id, e.id
  FROM person p JOIN enrolment e ON e.person_id = p.id AND e.agency_id = $1 AND e.withdrawn_at IS NULL AND e.edition_id IN (SELECT d.id FROM edition d WHERE d.course_id = $2)
  WHERE ${whose} ${after} ORDER BY p.family_name, p.given_name, p.id, e.id LIMIT $3)`
const listedMember = `p.agency_id <> $1 AND p.id = ANY ((SELECT people_linked())::uuid[]) AND (${isListed('p.id')} OR EXISTS (SELECT FROM completion c WHERE c.enrolment_id = e.id))`

@Injectable()
export class InstructionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
    private readonly clock: Clock,
  ) {}

  /** The courses of the caller's agency, and how many of its people are where, over all editions. */
  courses(call: PersonCall<'instruction.courses'>): Promise<ReplyOf<'instruction.courses'>> {
    return this.work.run(call, async (tx) => {
      const taught = (await this.catalogue.newestOfAll(tx)).filter((edition) => isTaughtBy(call.actor, edition))
      const rows = await tx.query<CountRow>(
        `SELECT d.course_id AS "courseId", count(*)::int AS enrolled, count(c.id)::int AS completed,
           (count(*) FILTER (WHERE c.id IS NULL AND NOT EXISTS (SELECT FROM lesson_progress l WHERE l.enrolment_id = e.id)))::int AS "notStarted"
         FROM enrolment e JOIN edition d ON d.id = e.edition_id LEFT JOIN completion c ON c.enrolment_id = e.id
         WHERE d.course_id = ANY ($1::uuid[]) AND e.agency_id = $2 AND e.withdrawn_at IS NULL AND (c.id IS NOT NULL OR ${isListed('e.person_id')}) GROUP BY d.course_id`,
        [taught.map((edition) => edition.courseId), call.actor.agencyId],
      )
      const counts = new Map(rows.map((row) => [row.courseId, row]))
      return {
        courses: taught.map((edition) => {
          const { enrolled, notStarted, completed } = counts.get(edition.courseId) ?? {
            enrolled: 0,
            notStarted: 0,
            completed: 0,
          }
          return {
            key: edition.courseKey,
            title: edition.title,
            edition: edition.edition,
            enrolled,
            notStarted,
            midway: enrolled - notStarted - completed,
            completed,
          }
        }),
      }
    })
  }

  /** The people and members of the caller's agency in a course, by name: how far, since when, and who is stuck. */
  progress(call: PersonCall<'instruction.progress'>): Promise<ReplyOf<'instruction.progress'>> {
    const { after, limit } = call.query
    const last = readCursor(after)
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const rows = await tx.query<LearnerRow>(
        `WITH ${last ? lastShown : ''} picked AS (${enrolledBy('p.agency_id = $1', last ? afterLast : '')} UNION ALL ${enrolledBy(listedMember, last ? afterLast : '')})
         SELECT e.id AS "enrolmentId", e.edition_id AS "editionId", e.enrolled_at AS "enrolledAt", ${nameColumns('p')}, ${homeElsewhere('p')} AS home,
           ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = e.id AND l.completed_at IS NOT NULL) AS "lessonsCompleted",
           greatest((SELECT max(greatest(l.opened_at, l.completed_at)) FROM lesson_progress l WHERE l.enrolment_id = e.id),
             (SELECT max(greatest(a.started_at, a.submitted_at)) FROM attempt a WHERE a.enrolment_id = e.id)) AS "lastActiveAt",
           (SELECT count(*)::int FROM attempt a WHERE a.enrolment_id = e.id) AS attempts, best.points AS "bestPoints", best.out_of AS "outOf",
           c.completed_on::text AS "completedOn"
         FROM picked k JOIN person p ON p.id = k.person_id JOIN enrolment e ON e.id = k.id
         LEFT JOIN completion c ON c.enrolment_id = e.id
         LEFT JOIN LATERAL (SELECT a.points, a.out_of FROM attempt a WHERE a.enrolment_id = e.id AND a.submitted_at IS NOT NULL
           ORDER BY a.points::float8 / nullif(a.out_of, 0) DESC NULLS LAST, a.number LIMIT 1) best ON true
         ORDER BY p.family_name, p.given_name, p.id, e.id LIMIT $3`,
        [call.actor.agencyId, course.courseId, limit + 1, ...(last ? [last] : [])],
      )
      const page = pageOf(rows, limit, (row) => row.enrolmentId)
      const editionOf = await this.catalogue.editions(
        tx,
        page.rows.map((row) => row.editionId),
      )
      const now = this.clock.now()
      return {
        course: { key: course.courseKey, title: course.title, lessons: course.lessons.size },
        learners: page.rows.map((row) => presentLearner(row, editionOf(row.editionId), now)),
        next: page.next,
      }
    })
  }
}
