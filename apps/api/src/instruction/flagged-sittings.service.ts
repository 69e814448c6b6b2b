import type { OfflineFlag } from '@muster/assessment/codes.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { type NameColumns, nameColumns, nameOf } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { taughtCourse } from './taught.policy.ts'

interface FlaggedRow extends NameColumns {
  readonly attemptId: string
  readonly flags: OfflineFlag[]
  readonly points: number
  readonly outOf: number
  readonly passed: boolean
  readonly startedAt: Date
  readonly deviceStartedAt: Date | null
  readonly deviceFinishedAt: Date | null
}

/** At most so many wait on one page: whoever looks at them makes room for the next. */
const most = 100

const flagged = `SELECT a.id AS "attemptId", a.flags, a.points, a.out_of AS "outOf", a.passed, a.started_at AS "startedAt",
    a.device_started_at AS "deviceStartedAt", a.device_finished_at AS "deviceFinishedAt",
    ${nameColumns('p')}
  FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id JOIN edition d ON d.id = e.edition_id JOIN person p ON p.id = a.person_id
  WHERE d.course_id = $1 AND a.agency_id = $2 AND a.flags <> '{}' AND a.passed IS NOT NULL AND NOT EXISTS (SELECT FROM attempt_look l WHERE l.attempt_id = a.id)
  ORDER BY a.submitted_at, a.id LIMIT ${most}`

/** Sittings that were held without the server, waiting for an instructor's look. */
@Injectable()
export class FlaggedSittings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  list(call: PersonCall<'instruction.flagged'>): Promise<ReplyOf<'instruction.flagged'>> {
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const rows = await tx.query<FlaggedRow>(flagged, [course.courseId, call.actor.agencyId])
      return {
        sittings: rows.map((row) => ({
          attemptId: row.attemptId,
          name: nameOf(row),
          flags: row.flags,
          points: row.points,
          outOf: row.outOf,
          passed: row.passed,
          signedAt: row.startedAt.toISOString(),
          startedAt: row.deviceStartedAt?.toISOString() ?? null,
          finishedAt: row.deviceFinishedAt?.toISOString() ?? null,
        })),
      }
    })
  }

  /** Notes that it was looked at, once: the first note stands. The completion it led to is not touched. */
  look(call: PersonCall<'instruction.look'>): Promise<ReplyOf<'instruction.look'>> {
    const { attempt } = call.params
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<{ personId: string; courseKey: string; flags: string[] }>(
        `SELECT a.person_id AS "personId", c.key AS "courseKey", a.flags FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id
         JOIN edition d ON d.id = e.edition_id JOIN course c ON c.id = d.course_id WHERE a.id = $1 AND a.agency_id = $2`,
        [attempt, call.actor.agencyId],
      )
      if (!row) throw notFound()
      await taughtCourse(tx, this.catalogue, call.actor, row.courseKey)
      if (row.flags.length === 0) throw new Refusal(409, 'attempt-not-offline')
      const [added] = await tx.query(
        `INSERT INTO attempt_look (attempt_id, agency_id, looked_by, note) VALUES ($1, $2, $3, $4)
         ON CONFLICT (attempt_id) DO NOTHING RETURNING attempt_id`,
        [attempt, call.actor.agencyId, call.actor.personId, call.body.note],
      )
      if (added)
        await audit(tx, {
          act: 'instruction.look',
          subject: { kind: 'attempt', id: attempt },
          concerns: row.personId,
          traceId: call.traceId,
        })
      return {}
    })
  }
}
