import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import type { PublishedEdition } from '../../courses/published-edition.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { takenHere } from '../taken-here.ts'
import { needsOf } from './needs.ts'

type Entry = ReplyOf<'courses.entry'>

interface StandingRow {
  readonly way: Entry['way'] | null
  readonly resumes: boolean
  readonly isIn: boolean
}

/** Into a course, and out of it, by the learner. */
@Injectable()
export class EntryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  read(call: PersonCall<'courses.entry'>): Promise<Entry> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const { courseId } = await this.course(tx, call.params.course)
      const standing = await standingIn(tx, personId, courseId)
      const [asked] = await tx.query<{
        outcome: 'approved' | 'declined' | null
        askedAt: Date
        answeredAt: Date | null
        answer: string | null
      }>(
        `SELECT outcome, recorded_at AS "askedAt", answered_at AS "answeredAt", answer FROM entry_request WHERE person_id = $1 AND course_id = $2 AND agency_id = $3 ORDER BY id DESC LIMIT 1`,
        [personId, courseId, call.actor.agencyId],
      )
      return {
        way: standing.way ?? 'self',
        needs: await needsOf(tx, personId, courseId),
        resumes: standing.resumes,
        request: asked
          ? {
              outcome: asked.outcome ?? 'waiting',
              askedAt: asked.askedAt.toISOString(),
              answeredAt: asked.answeredAt?.toISOString() ?? null,
              answer: asked.answer,
            }
          : null,
      }
    })
  }

  ask(call: PersonCall<'enrolments.ask'>): Promise<ReplyOf<'enrolments.ask'>> {
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const course = await this.course(tx, call.params.course)
      const { way, isIn } = await standingIn(tx, personId, course.courseId)
      if (isIn) throw new Refusal(409, 'already-enrolled')
      if (way !== 'request') throw new Refusal(409, 'entry-not-by-request')
      const [asked] = await tx.query<{ id: string }>(
        `INSERT INTO entry_request (course_id, person_id, agency_id, owner_agency_id, reason) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (course_id, person_id, agency_id) WHERE outcome IS NULL DO NOTHING RETURNING id`,
        [course.courseId, personId, agencyId, course.agencyId, call.body.reason.trim()],
      )
      if (!asked) throw new Refusal(409, 'already-asked')
      await audit(tx, {
        act: 'enrolments.ask',
        subject: { kind: 'entry-request', id: asked.id },
        concerns: personId,
        details: { course: course.courseKey },
        traceId: call.traceId,
      })
      return { requestId: asked.id }
    })
  }

  withdraw(call: PersonCall<'enrolments.withdraw'>): Promise<void> {
    return this.work.run(call, async (tx) => {
      const [own] = await tx.query(
        `SELECT FROM enrolment n WHERE n.id = $1 AND n.person_id = $2 AND ${takenHere('n')}`,
        [call.params.enrolment, call.actor.personId],
      )
      if (!own) throw notFound()
      await withdrawEnrolment(tx, call, 'enrolments.withdraw')
    })
  }

  private async course(tx: Tx, courseKey: string): Promise<PublishedEdition> {
    const edition = await this.catalogue.newestOf(tx, courseKey)
    if (!edition) throw notFound()
    return edition
  }
}

/** Where the actor stands before a course: how one gets in, whether they are in, and whether they left it midway. */
export async function standingIn(tx: Tx, personId: string, courseId: string): Promise<StandingRow> {
  const [row] = await tx.query<StandingRow>(
    `SELECT (SELECT x.way FROM entry_of($2) x) AS way,
       EXISTS (SELECT FROM withdrawal w JOIN enrolment n ON n.id = w.enrolment_id AND n.withdrawn_at IS NOT NULL AND ${takenHere('n')} JOIN edition e ON e.id = n.edition_id
         WHERE w.person_id = $1 AND e.course_id = $2 AND NOT EXISTS (SELECT FROM enrolment m WHERE m.moved_from_id = n.id)) AS resumes,
       EXISTS (SELECT FROM enrolment n JOIN edition e ON e.id = n.edition_id WHERE n.person_id = $1 AND e.course_id = $2 AND n.withdrawn_at IS NULL AND ${takenHere('n')}
         AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = n.id)) AS "isIn"`,
    [personId, courseId],
  )
  if (!row) throw new Error('how one gets into the course cannot be read')
  return row
}

/** Ends the enrolment a call names, or refuses: it is over, a test is under way, or it is not there for the actor. */
export async function withdrawEnrolment(
  tx: Tx,
  call: PersonCall<'enrolments.withdraw'> | PersonCall<'entry.withdraw'>,
  act: 'enrolments.withdraw' | 'entry.withdraw',
): Promise<void> {
  const { enrolment } = call.params
  const [row] = await tx.query<{ became: 'done' | 'over' | 'in-test' | null }>(
    'SELECT withdraw_enrolment($1, $2) AS became',
    [enrolment, call.body.reason.trim()],
  )
  const became = row?.became ?? null
  if (became === null) throw notFound()
  if (became === 'over') throw new Refusal(409, 'state-does-not-allow')
  if (became === 'in-test') throw new Refusal(409, 'test-under-way')
  const [person] = await tx.query<{ id: string }>('SELECT person_id AS id FROM enrolment WHERE id = $1', [enrolment])
  await audit(tx, {
    act,
    subject: { kind: 'enrolment', id: enrolment },
    ...(person && { concerns: person.id }),
    traceId: call.traceId,
  })
}
