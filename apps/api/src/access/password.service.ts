import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { tellOfOwnChange } from './change-mail.ts'
import { hashPassword } from './argon2.ts'
import { inHashingSlot } from './hashing-slots.ts'
import { weaknessOf } from './password-rules.ts'
import { hashOfToken } from './session-reader.ts'

interface LinkHolder {
  readonly personId: string
  readonly agencyId: string
  readonly roles: Role[]
  readonly email: string
}

const linkNotValid = (): Refusal => new Refusal(410, 'link-not-valid')

@Injectable()
export class PasswordService {
  constructor(private readonly work: UnitOfWork) {}

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
    const weakness = weaknessOf(password, holder.email)
    if (weakness) throw new Refusal(422, 'invalid-request', [{ pointer: '/password', code: weakness }])
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
