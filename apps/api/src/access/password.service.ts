import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { PersonActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call, PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { tellOfOwnChange } from './change-mail.ts'
import { hashPassword } from './argon2.ts'
import { inHashingSlot } from './hashing-slots.ts'
import { PasswordConfirmation } from './password-confirmation.ts'
import { weaknessOf } from './password-rules.ts'
import { hashOfToken } from './session-reader.ts'

interface LinkHolder {
  readonly personId: string
  readonly agencyId: string
  readonly roles: Role[]
  readonly email: string
}

function refuseWeak(password: string, email: string): void {
  const weakness = weaknessOf(password, email)
  if (weakness) throw new Refusal(422, 'invalid-request', [{ pointer: '/password', code: weakness }])
}

const linkNotValid = (): Refusal => new Refusal(410, 'link-not-valid')

@Injectable()
export class PasswordService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly confirmation: PasswordConfirmation,
  ) {}

  async own(call: PersonCall<'access.ownPassword'>): Promise<ReplyOf<'access.ownPassword'>> {
    const [row] = await this.work.single<{ since: Date | null }>(call, 'SELECT own_password_since() AS since', [])
    return { since: row?.since?.toISOString() ?? null }
  }

  /** Changes the own password of somebody who knows the present one. They stay signed in here, and nowhere else. */
  async change(call: PersonCall<'access.changePassword'>): Promise<ReplyOf<'access.changePassword'>> {
    const { personId, sessionId } = call.actor
    const { current, password } = call.body
    if (!(await this.confirmation.isAsked(call))) throw new Refusal(409, 'state-does-not-allow')
    await this.confirmation.confirm(call, current, '/current')
    const [person] = await this.work.single<{ email: string }>(call, 'SELECT email FROM person WHERE id = $1', [
      personId,
    ])
    refuseWeak(password, person?.email ?? '')
    const hash = await inHashingSlot(() => hashPassword(password))
    return this.work.run(call, async (tx) => {
      await tx.query('SELECT change_own_password($1)', [hash])
      const ended = await tx.query(
        'UPDATE session SET ended_at = now() WHERE person_id = $1 AND id <> $2 AND ended_at IS NULL AND expires_at > now() RETURNING id',
        [personId, sessionId],
      )
      await tellOfOwnChange(tx, call.actor, 'password')
      await audit(tx, {
        act: 'access.changePassword',
        subject: { kind: 'person', id: personId },
        concerns: personId,
        details: { sessions: ended.length },
        traceId: call.traceId,
      })
      return { ended: ended.length }
    })
  }

  /** Sets the password of the person whom a link was mailed to. Whoever was signed in as them, anywhere, is not any more. */
  async choose(call: Call<'access.choosePassword'>): Promise<undefined> {
    const { password } = call.body
    const token = hashOfToken(call.body.token)
    const [holder] = await this.work.callNamed<LinkHolder>(
      'SELECT person_id AS "personId", agency_id AS "agencyId", roles, email FROM password_link_of($1)',
      [token],
      call.statements,
    )
    if (!holder) throw linkNotValid()
    refuseWeak(password, holder.email)
    const hash = await inHashingSlot(() => hashPassword(password))
    const { personId, agencyId, roles } = holder
    const actor: PersonActor = { kind: 'person', personId, agencyId, roles, sessionId: '' }
    await this.work.run({ actor, statements: call.statements }, async (tx) => {
      const [before] = await tx.query<{ ways: number }>('SELECT ways_in($1)::int AS ways', [personId])
      const [outcome] = await tx.query<{ chosen: boolean }>('SELECT choose_password($1, $2) AS chosen', [token, hash])
      if (!outcome?.chosen) throw linkNotValid()
      await tx.query('UPDATE session SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL', [personId])
      // The first one is no change.
      if (before && before.ways > 0) await tellOfOwnChange(tx, actor, 'password')
      await audit(tx, {
        act: 'access.choosePassword',
        subject: { kind: 'person', id: personId },
        concerns: personId,
        traceId: call.traceId,
      })
    })
    return undefined
  }
}
