import { Injectable } from '@nestjs/common'
import { Secret, TOTP } from 'otpauth'
import { publicActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { Seals } from '../platform/seals.ts'
import { failureKey } from './failure-key.ts'
import { plainCode } from './recovery-codes.ts'

/** Seconds for which a code of an app stands; one earlier and one later are taken, for clocks that go wrong. */
export const codePeriod = 30
const drift = 1

/** The app that makes codes from a secret in base32, as it is told of it. */
export const appOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: 'Muster',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: codePeriod,
    secret: Secret.fromBase32(secret),
  })

/** Under what a person's secret is encrypted. */
export const secretPurpose = (personId: string): string => `authenticator app of ${personId}`
export const sealOfCode = (seals: Seals, personId: string, code: string): string =>
  seals.seal('recovery code', `${personId} ${plainCode(code)}`)

/** Judges codes of apps and recovery codes. Each is taken once; failures slow down as they do at sign-in. */
@Injectable()
export class SecondFactorCheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly seals: Seals,
  ) {}

  /** Throws a refusal: 422 at `/code` for a wrong or used one, 429 after too many. Says what the code was. */
  async confirm(call: PersonCall, code: string, kind: 'confirmed' | 'new' = 'confirmed'): Promise<'app' | 'recovery'> {
    const { personId } = call.actor
    const keys = [failureKey('code for account', personId), failureKey('code for address', call.address)]
    const [found] = await this.work.run({ actor: publicActor, statements: call.statements }, (tx) =>
      tx.query<{ wait: number }>('SELECT wait FROM sign_in_begin($1, $2)', ['', keys]),
    )
    if (found && found.wait > 0) throw new Refusal(429, 'too-many-attempts', [], found.wait)
    const plain = plainCode(code)
    const taken = await this.work.run({ actor: call.actor, statements: call.statements }, async (tx) => {
      if (/^\d{6}$/.test(plain)) return (await this.takeFromApp(tx, personId, plain, kind)) ? 'app' : null
      return kind === 'confirmed' && (await this.takeRecovery(tx, personId, plain)) ? 'recovery' : null
    })
    if (taken) return taken
    await this.work.run({ actor: publicActor, statements: call.statements }, (tx) =>
      tx.query('SELECT sign_in_failed($1, $2)', keys),
    )
    throw new Refusal(422, 'invalid-request', [{ pointer: '/code', code: 'wrong-code' }])
  }

  private async takeFromApp(tx: Tx, personId: string, code: string, kind: 'confirmed' | 'new'): Promise<boolean> {
    const [app] = await tx.query<{ sealedSecret: Buffer }>(
      `SELECT sealed_secret AS "sealedSecret" FROM authenticator_app WHERE person_id = $1 AND (confirmed_at IS NULL) = $2`,
      [personId, kind === 'new'],
    )
    if (!app) return false
    const now = this.clock.now().getTime()
    const secret = this.seals.decrypt(secretPurpose(personId), app.sealedSecret)
    const away = appOf(secret, '').validate({ token: code, timestamp: now, window: drift })
    if (away === null) return false
    const step = Math.floor(now / 1_000 / codePeriod) + away
    const taken = await tx.query(
      `UPDATE authenticator_app SET last_step = $2, confirmed_at = coalesce(confirmed_at, now())
       WHERE person_id = $1 AND last_step < $2 RETURNING person_id`,
      [personId, step],
    )
    return taken.length > 0
  }

  private async takeRecovery(tx: Tx, personId: string, code: string): Promise<boolean> {
    const taken = await tx.query(
      `UPDATE recovery_code SET used_at = now() WHERE person_id = $1 AND code_seal = $2 AND used_at IS NULL RETURNING id`,
      [personId, sealOfCode(this.seals, personId, code)],
    )
    return taken.length > 0
  }
}
