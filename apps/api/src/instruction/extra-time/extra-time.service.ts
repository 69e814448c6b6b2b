import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Injectable } from '@nestjs/common'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { type NameColumns, nameColumns, nameOf } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { isListed, takesPart, taughtCourse } from '../taught.policy.ts'

interface Given extends NameColumns {
  readonly email: string
  readonly extraPercent: number
  readonly everywhere: boolean
  readonly reason: string | null
  readonly recordedAt: Date
  readonly by: NameColumns | null
}

const most = 500

/** More time in tests for one person, given by the staff of their agency. */
@Injectable()
export class ExtraTimeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
    private readonly notices: Notices,
  ) {}

  list(call: PersonCall<'extraTime.list'>): Promise<ReplyOf<'extraTime.list'>> {
    return this.work.run(call, async (tx) => {
      const { courseId } = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const rows = await tx.query<Given>(
        `SELECT p.email, t.extra_percent AS "extraPercent", t.course_id IS NULL AS everywhere, t.reason, t.recorded_at AS "recordedAt", ${nameColumns('p')},
           (SELECT jsonb_build_object('familyName', r.family_name, 'givenName', r.given_name, 'familyNameJa', r.family_name_ja, 'givenNameJa', r.given_name_ja) FROM person r WHERE r.id = t.recorded_by) AS by
         FROM (SELECT DISTINCT ON (x.person_id, x.course_id) x.* FROM extra_time x WHERE x.agency_id = $2 AND (x.course_id = $1 OR x.course_id IS NULL)
           ORDER BY x.person_id, x.course_id, x.id DESC) t JOIN person p ON p.id = t.person_id
         WHERE t.extra_percent > 0 AND ${isListed('p.id')} ORDER BY p.family_name, p.given_name, p.id, t.course_id LIMIT ${most}`,
        [courseId, call.actor.agencyId],
      )
      return {
        people: rows.map((row) => ({
          email: row.email,
          name: nameOf(row),
          extraPercent: row.extraPercent,
          everywhere: row.everywhere,
          reason: row.reason,
          recordedAt: row.recordedAt.toISOString(),
          recordedBy: row.by && nameOf(row.by),
        })),
      }
    })
  }

  /** Adds what holds from the next attempt on, and tells the person; an attempt under way keeps its time. */
  set(call: PersonCall<'extraTime.set'>): Promise<ReplyOf<'extraTime.set'>> {
    const { email, extraPercent, everywhere, reason } = call.body
    const { agencyId, personId: by } = call.actor
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const [person] = await tx.query<{ id: string }>(
        `SELECT p.id FROM person p WHERE lower(p.email) = $1 AND ${takesPart('p')} AND p.closed_at IS NULL`,
        [email],
      )
      if (!person) throw new Refusal(422, 'invalid-request', [{ pointer: '/email', code: 'person-unknown' }])
      if (person.id === by) throw new Refusal(403, 'not-allowed')
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO extra_time (person_id, agency_id, course_id, extra_percent, reason, recorded_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [person.id, agencyId, everywhere ? null : course.courseId, extraPercent, reason.trim(), by],
      )
      if (!added) throw new Error('the extra time was not kept')
      await audit(tx, {
        act: 'extraTime.set',
        subject: { kind: 'extra-time', id: added.id },
        concerns: person.id,
        details: { extraPercent, ...(!everywhere && { courseId: course.courseId }) },
        traceId: call.traceId,
      })
      const told = { personIds: [person.id], agencyId, path: `/courses/${course.courseKey}` }
      if (extraPercent === 0)
        await this.notices.notify(tx, { ...told, kind: 'extra-time-ended', parameters: { course: course.title } })
      else
        await this.notices.notify(tx, {
          ...told,
          kind: everywhere ? 'extra-time-everywhere' : 'extra-time-given',
          parameters: { course: course.title, percent: extraPercent },
        })
      return {}
    })
  }
}
