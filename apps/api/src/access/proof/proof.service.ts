import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { demoPassword } from '@muster/sample/world/people.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Configuration } from '../../platform/configuration.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { PasskeyCheck } from '../passkeys/passkey-check.ts'
import { PasswordConfirmation } from '../password-confirmation.ts'
import { SecondFactorCheck } from '../second-factor-check.ts'

interface Row {
  readonly isFresh: boolean
  readonly code: boolean
  readonly passkey: boolean
  readonly isInvented: boolean
}

type Way = 'app' | 'recovery' | 'passkey' | 'password'

/** Proving once more who one is. A proof counts for this session, for the minutes the installation sets. */
@Injectable()
export class ProofService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: SecondFactorCheck,
    private readonly passkeys: PasskeyCheck,
    private readonly passwords: PasswordConfirmation,
    private readonly configuration: Configuration,
  ) {}

  async ways(call: PersonCall<'proof.ways'>): Promise<ReplyOf<'proof.ways'>> {
    return this.waysOf(call)
  }

  async byCode(call: PersonCall<'proof.byCode'>): Promise<undefined> {
    return this.keep(call, await this.codes.confirm(call, call.body.code))
  }

  async byPasskey(call: PersonCall<'proof.byPasskey'>): Promise<undefined> {
    const holder = await this.passkeys.shown(call, call.body)
    if (holder.personId !== call.actor.personId) throw new Refusal(422, 'passkey-refused')
    return this.keep(call, 'passkey')
  }

  /** Throws a refusal (403) where there is a second factor: then the password alone proves too little. */
  async byPassword(call: PersonCall<'proof.byPassword'>): Promise<undefined> {
    const { code, passkey, password } = await this.waysOf(call)
    if (code || passkey) throw new Refusal(403, 'second-factor-needed')
    if (!password) throw new Refusal(422, 'invalid-request', [{ pointer: '/password', code: 'wrong-password' }])
    await this.passwords.confirm(call, call.body.password)
    return this.keep(call, 'password')
  }

  private async waysOf(call: PersonCall): Promise<ReplyOf<'proof.ways'>> {
    const { personId, sessionId } = call.actor
    const { stepUpMinutes: minutes, sample } = this.configuration.config
    const [row] = await this.work.run({ actor: call.actor, statements: call.statements }, (tx) =>
      tx.query<Row>(
        `SELECT proved_within($2, $3) AS "isFresh", p.demo_key IS NOT NULL AS "isInvented",
           EXISTS (SELECT 1 FROM authenticator_app a WHERE a.person_id = p.id AND a.confirmed_at IS NOT NULL) AS code,
           EXISTS (SELECT 1 FROM passkey k WHERE k.person_id = p.id) AS passkey
         FROM person p WHERE p.id = $1`,
        [personId, sessionId, minutes],
      ),
    )
    if (!row) throw new Refusal(401, 'sign-in-required')
    const { isFresh, isInvented, code, passkey } = row
    const password = !code && !passkey && (await this.passwords.isAsked(call))
    return {
      isFresh,
      minutes,
      // Recovery codes stand in for a passkey, too.
      code: code || passkey,
      passkey,
      password,
      samplePassword: password && sample && isInvented ? demoPassword : null,
    }
  }

  private keep(call: PersonCall, by: Way): Promise<undefined> {
    const { personId, sessionId } = call.actor
    return this.work.run({ actor: call.actor, statements: call.statements }, async (tx) => {
      await tx.query('UPDATE session SET proved_at = now() WHERE id = $1', [sessionId])
      await audit(tx, {
        act: 'access.prove',
        subject: { kind: 'session', id: sessionId },
        concerns: personId,
        details: { by },
        traceId: call.traceId,
      })
      return undefined
    })
  }
}
