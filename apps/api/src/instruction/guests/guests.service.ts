import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { InvitationsService } from '../../people/memberships/invitations.service.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { classOf } from '../classes/class-rows.ts'
import { taughtCourse } from '../taught.policy.ts'

type GuestClass = ReplyOf<'guests.class'>
type MemberRow = NameColumns & Omit<GuestClass['members'][number], 'name'>

/** Instructors of elsewhere, each bound to one class or one course. */
@Injectable()
export class GuestsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationsService,
    private readonly catalogue: CourseCatalogue,
  ) {}

  list(call: PersonCall<'guests.list'>): Promise<ReplyOf<'guests.list'>> {
    return this.work.run(call, async (tx) => {
      const { id } = await classOf(tx, call.params.class)
      return guestsOf(tx, 'class_id', id)
    })
  }

  invite(call: PersonCall<'guests.invite'>): Promise<ReplyOf<'guests.invite'>> {
    const { email, language, throughOn } = call.body
    return this.work.run(call, async (tx) => {
      const { id } = await classOf(tx, call.params.class)
      const invitation = await this.invitations.send(tx, call.actor, {
        email,
        language,
        roles: [],
        guestOf: { class: id },
        throughOn,
      })
      await audit(tx, {
        act: 'guests.invite',
        subject: { kind: 'class', id },
        details: { invitation, throughOn },
        traceId: call.traceId,
      })
      return { email, throughOn }
    })
  }

  ofCourse(call: PersonCall<'guests.ofCourse'>): Promise<ReplyOf<'guests.ofCourse'>> {
    return this.work.run(call, async (tx) => {
      const { courseId } = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      return guestsOf(tx, 'course_id', courseId)
    })
  }

  inviteToCourse(call: PersonCall<'guests.inviteToCourse'>): Promise<ReplyOf<'guests.inviteToCourse'>> {
    const { email, language, throughOn } = call.body
    return this.work.run(call, async (tx) => {
      const { courseId } = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const invitation = await this.invitations.send(tx, call.actor, {
        email,
        language,
        roles: [],
        guestOf: { course: courseId },
        throughOn,
      })
      await audit(tx, {
        act: 'guests.inviteToCourse',
        subject: { kind: 'course', id: courseId },
        details: { invitation, throughOn },
        traceId: call.traceId,
      })
      return { email, throughOn }
    })
  }

  /** What the database hands a guest of their one class; each look is written down. */
  read(call: PersonCall<'guests.class'>): Promise<GuestClass> {
    const { guestOf = null } = call.actor
    if (guestOf === null) return Promise.reject(notFound())
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<{ class: GuestClass['class']; members: MemberRow[] }>(
        'SELECT class, members FROM class_for_guest($1)',
        [guestOf],
      )
      if (!row) throw notFound()
      await audit(tx, {
        act: 'guests.class',
        subject: { kind: 'class', id: guestOf },
        details: { people: row.members.length },
        traceId: call.traceId,
      })
      return {
        class: row.class,
        members: row.members.map(({ lessonsCompleted, completedOn, withdrawn, ...names }) => ({
          name: nameOf(names),
          lessonsCompleted,
          completedOn,
          withdrawn,
        })),
      }
    })
  }
}

/** The guests of a class or of a course who may teach today. */
async function guestsOf(tx: Tx, bound: 'class_id' | 'course_id', id: string): Promise<ReplyOf<'guests.list'>> {
  const rows = await tx.query<NameColumns & { id: string; throughOn: string }>(
    `SELECT m.id, m.through_on::text AS "throughOn", ${nameColumns('p')} FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.${bound} = $1 AND m.agency_id = (SELECT actor_agency()) AND membership_holds(m) ORDER BY m.id LIMIT 100`,
    [id],
  )
  return { guests: rows.map((row) => ({ id: row.id, name: nameOf(row), throughOn: row.throughOn })) }
}
