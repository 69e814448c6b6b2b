import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual, Language } from '@muster/contracts/schemas/text.ts'
import { type PersonActor, publicActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { Call, PersonCall } from '../../platform/endpoint/call.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { hashPassword } from '../argon2.ts'
import { inHashingSlot } from '../hashing-slots.ts'
import { weaknessOf } from '../password-rules.ts'
import { hashOfToken } from '../session-reader.ts'

interface OpenInvitation {
  readonly id: string
  readonly agencyId: string
  readonly email: string
  readonly language: Language
  readonly roles: Role[]
  readonly agency: Bilingual
  readonly className: string | null
  readonly course: Bilingual | null
  readonly throughOn: string | null
  readonly hasAccount: boolean
}

const linkNotValid = (): Refusal => new Refusal(410, 'link-not-valid')

/** Taking up a mailed invitation: with the account one has, or by making one. */
@Injectable()
export class JoiningService {
  constructor(private readonly work: UnitOfWork) {}

  async open(call: Call<'invitations.open'>): Promise<ReplyOf<'invitations.open'>> {
    const { id: _id, agencyId: _agencyId, ...shown } = await this.find(call)
    return shown
  }

  /** Makes person, password and roles, or membership, in one act of the database; a second try with the link fails. */
  async join(call: Call<'invitations.join'>): Promise<undefined> {
    const { token, password, ...names } = call.body
    const invitation = await this.find(call)
    if (invitation.hasAccount) throw linkNotValid()
    const weakness = weaknessOf(password, invitation.email)
    if (weakness) throw new Refusal(422, 'invalid-request', [{ pointer: '/password', code: weakness }])
    const hash = await inHashingSlot(() => hashPassword(password))
    await this.work.run({ actor: publicActor, statements: call.statements }, async (tx) => {
      const [joined] = await tx.query<{ personId: string; agencyId: string }>(
        'SELECT person_id AS "personId", agency_id AS "agencyId" FROM join_by_invitation($1, $2, $3)',
        [hashOfToken(token), JSON.stringify(names), hash],
      )
      if (!joined) throw linkNotValid()
      await audit(tx, {
        act: 'invitations.join',
        subject: { kind: 'person', id: joined.personId },
        concerns: joined.personId,
        agencyId: joined.agencyId,
        details: { roles: invitation.roles, invitation: invitation.id },
        traceId: call.traceId,
      })
    })
    return undefined
  }

  /** Somebody with an account becomes a member; the address invited must be theirs. */
  async accept(call: PersonCall<'invitations.accept'>): Promise<undefined> {
    const invitation = await this.find(call)
    const { personId }: PersonActor = call.actor
    await this.work.run(call, async (tx) => {
      const [spent] = await tx.query<{ id: string | null }>('SELECT spend_invitation($1, $2) AS id', [
        hashOfToken(call.body.token),
        personId,
      ])
      if (!spent?.id) throw linkNotValid()
      await audit(tx, {
        act: 'invitations.accept',
        subject: { kind: 'person', id: personId },
        concerns: personId,
        agencyId: invitation.agencyId,
        details: { roles: invitation.roles, throughOn: invitation.throughOn },
        traceId: call.traceId,
      })
    })
    return undefined
  }

  private async find(
    call: Call<'invitations.open'> | Call<'invitations.join'> | Call<'invitations.accept'>,
  ): Promise<OpenInvitation> {
    const [found] = await this.work.callNamed<OpenInvitation>(
      `SELECT id, agency_id AS "agencyId", email, language, roles, agency, class_name AS "className", course, through_on::text AS "throughOn", has_account AS "hasAccount" FROM invitation_of($1)`,
      [hashOfToken(call.body.token)],
      call.statements,
    )
    if (!found) throw linkNotValid()
    return found
  }
}
