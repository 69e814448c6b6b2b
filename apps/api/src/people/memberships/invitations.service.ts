import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual, Language } from '@muster/contracts/schemas/text.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { Configuration } from '../../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { queueMail } from '../../platform/mail/mail.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { type InvitationMail, invitationMail } from './invitation-mail.ts'
import { type InvitationRow, invitationRows, presentInvitation } from './membership.present.ts'
import { refusePast } from './memberships.service.ts'

type View = ReplyOf<'invitations.invite'>

export interface NewInvitation {
  readonly email: string
  readonly language: Language
  readonly roles: readonly Role[]
  /** The one class, or the one course, a guest is to teach, by its id; null for a member. */
  readonly guestOf: { readonly class: string } | { readonly course: string } | null
  /** The last day it holds; null for no end. */
  readonly throughOn: string | null
}

/** How long a mailed link works. */
const days = 14

/** Asking people by mail to act for the agency. Nothing here depends on whether an address has an account. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  list(call: PersonCall<'invitations.list'>): Promise<ReplyOf<'invitations.list'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<InvitationRow>(
        `${invitationRows} WHERE i.agency_id = $1 ORDER BY i.id DESC LIMIT 500`,
        [call.actor.agencyId],
      )
      return { invitations: rows.map(presentInvitation) }
    })
  }

  invite(call: PersonCall<'invitations.invite'>): Promise<View> {
    const roles = [...new Set(call.body.roles)]
    return this.work.run(call, async (tx) => {
      const id = await this.send(tx, call.actor, { ...call.body, roles, guestOf: null })
      await audit(tx, {
        act: 'invitations.invite',
        subject: { kind: 'invitation', id },
        details: { roles, throughOn: call.body.throughOn },
        traceId: call.traceId,
      })
      return presentInvitation(await invitationOf(tx, id, call.actor.agencyId))
    })
  }

  /** Invites in an open transaction, and queues the mail; the new row's id. The caller says in the log what it was. */
  async send(tx: Tx, { agencyId, personId }: PersonActor, wanted: NewInvitation): Promise<string> {
    await refusePast(tx, this.clock, agencyId, wanted.throughOn)
    const token = randomBytes(32).toString('base64url')
    const { guestOf } = wanted
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO invitation (agency_id, email, language, roles, class_id, course_id, through_on, token_hash, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(days => $10)) RETURNING id`,
      [
        agencyId,
        wanted.email,
        wanted.language,
        wanted.roles,
        guestOf && 'class' in guestOf ? guestOf.class : null,
        guestOf && 'course' in guestOf ? guestOf.course : null,
        wanted.throughOn,
        hashOf(token),
        personId,
        days,
      ],
    )
    if (!made) throw new Error('the invitation was not kept')
    await this.mail(tx, await invitationOf(tx, made.id, agencyId), agencyId, token)
    return made.id
  }

  resend(call: PersonCall<'invitations.resend'>): Promise<View> {
    const { agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const row = await unanswered(tx, call.params.invitation, agencyId)
      const token = randomBytes(32).toString('base64url')
      await tx.query(
        'UPDATE invitation SET token_hash = $2, expires_at = now() + make_interval(days => $3) WHERE id = $1',
        [row.id, hashOf(token), days],
      )
      const renewed = await invitationOf(tx, row.id, agencyId)
      await this.mail(tx, renewed, agencyId, token)
      await audit(tx, { act: 'invitations.resend', subject: { kind: 'invitation', id: row.id }, traceId: call.traceId })
      return presentInvitation(renewed)
    })
  }

  withdraw(call: PersonCall<'invitations.withdraw'>): Promise<View> {
    return this.work.run(call, async (tx) => {
      const row = await unanswered(tx, call.params.invitation, call.actor.agencyId)
      await tx.query('UPDATE invitation SET withdrawn_at = now() WHERE id = $1', [row.id])
      await audit(tx, {
        act: 'invitations.withdraw',
        subject: { kind: 'invitation', id: row.id },
        traceId: call.traceId,
      })
      return presentInvitation(await invitationOf(tx, row.id, call.actor.agencyId))
    })
  }

  private async mail(tx: Tx, row: InvitationRow, agencyId: string, token: string): Promise<void> {
    const [agency] = await tx.query<{ name: Bilingual; zone: string }>(
      `SELECT jsonb_build_object('en', name_en, 'ja', name_ja) AS name, zone FROM agency WHERE id = $1`,
      [agencyId],
    )
    if (!agency || row.email === null) throw notFound()
    const words = invitationMail({
      language: row.language,
      agency: agency.name,
      guestOf: row.throughOn === null ? null : guestOf(row, row.throughOn),
      token,
      expiresAt: row.expiresAt,
      zone: agency.zone,
      publicUrl: this.configuration.config.publicUrl,
    })
    await queueMail(tx, { agencyId, personId: null, to: row.email, ...words })
  }
}

const guestOf = (row: InvitationRow, throughOn: string): InvitationMail['guestOf'] =>
  row.class
    ? { class: row.class.name, throughOn }
    : row.course
      ? { course: row.course.title[row.language], throughOn }
      : null

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

async function invitationOf(tx: Tx, id: string, agencyId: string): Promise<InvitationRow> {
  const [row] = await tx.query<InvitationRow>(`${invitationRows} WHERE i.id = $1 AND i.agency_id = $2`, [id, agencyId])
  if (!row) throw notFound()
  return row
}

/** Locks an invitation that nobody took up yet; refuses one that was, or was withdrawn. */
async function unanswered(tx: Tx, id: string, agencyId: string): Promise<InvitationRow> {
  await tx.query('SELECT 1 FROM invitation WHERE id = $1 AND agency_id = $2 AND accepted_at IS NULL FOR UPDATE', [
    id,
    agencyId,
  ])
  const row = await invitationOf(tx, id, agencyId)
  if (row.state === 'accepted' || row.state === 'withdrawn') throw new Refusal(409, 'link-not-valid')
  return row
}
