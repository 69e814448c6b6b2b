import { Injectable } from '@nestjs/common'
import { publicActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { passwordFits } from './argon2.ts'
import { failureKey } from './failure-key.ts'
import { inHashingSlot } from './hashing-slots.ts'

interface Account {
  readonly wait: number
  readonly hash: string | null
}

/** Asks for the own password once more before an act that outlives the session. Failures count as at sign-in. */
@Injectable()
export class PasswordConfirmation {
  constructor(private readonly work: UnitOfWork) {}

  /** Whether the person has a password at all: who signs in otherwise is not asked. */
  async isAsked(call: PersonCall): Promise<boolean> {
    const [, account] = await this.accountOf(call)
    return account.hash !== null
  }

  /** Throws a refusal: 422 at the pointer where it is missing or wrong, 429 after too many. */
  async confirm(call: PersonCall, password: string | undefined, pointer = '/password'): Promise<void> {
    const [keys, { wait, hash }] = await this.accountOf(call)
    if (hash === null) return
    if (wait > 0) throw new Refusal(429, 'too-many-attempts', [], wait)
    if (!password) throw new Refusal(422, 'invalid-request', [{ pointer, code: 'required' }])
    if (await inHashingSlot(() => passwordFits(password, hash))) return
    await this.work.run({ actor: publicActor, statements: call.statements }, (tx) =>
      tx.query('SELECT sign_in_failed($1, $2)', keys),
    )
    throw new Refusal(422, 'invalid-request', [{ pointer, code: 'wrong-password' }])
  }

  private async accountOf(call: PersonCall): Promise<[keys: string[], account: Account]> {
    const [person] = await this.work.run({ actor: call.actor, statements: call.statements }, (tx) =>
      tx.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [call.actor.personId]),
    )
    if (!person) throw new Refusal(401, 'sign-in-required')
    const keys = [failureKey('account', person.email), failureKey('address', call.address)]
    const [account] = await this.work.run({ actor: publicActor, statements: call.statements }, (tx) =>
      tx.query<Account>('SELECT wait, hash FROM sign_in_begin($1, $2)', [person.email, keys]),
    )
    return [keys, account ?? { wait: 0, hash: null }]
  }
}
