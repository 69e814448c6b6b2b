import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { InvitationsService } from '../../people/memberships/invitations.service.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { classOf } from '../classes/class-rows.ts'

type GuestClass = ReplyOf<'guests.class'>
type MemberRow = NameColumns & Omit<GuestClass['members'][number], 'name'>

/** Instructors of elsewhere, each bound to one class. */
@Injectable()
export class GuestsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationsService,
  ) {}

  list(call: PersonCall<'guests.list'>): Promise<ReplyOf<'guests.list'>> {
    return this.work.run(call, async (tx) => {
      const { id } = await classOf(tx, call.params.class)
      const rows = await tx.query<NameColumns & { id: string; throughOn: string }>(
        `SELECT m.id, m.through_on::text AS "throughOn", ${nameColumns('p')} FROM membership m JOIN person p ON p.id = m.person_id
         WHERE m.class_id = $1 AND membership_holds(m) ORDER BY m.id LIMIT 100`,
        [id],
      )
      return { guests: rows.map((row) => ({ id: row.id, name: nameOf(row), throughOn: row.throughOn })) }
    })
  }

  invite(call: PersonCall<'guests.invite'>): Promise<ReplyOf<'guests.invite'>> {
    const { email, language, throughOn } = call.body
    return this.work.run(call, async (tx) => {
      const { id, name } = await classOf(tx, call.params.class)
      const invitation = await this.invitations.send(tx, call.actor, {
        email,
        language,
        roles: [],
        class: { id, name },
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
