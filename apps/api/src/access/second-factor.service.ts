import { Injectable } from '@nestjs/common'
import { Secret } from 'otpauth'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../platform/audit/audit.ts'
import { Configuration } from '../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { drawQr } from '../platform/qr-drawing.ts'
import { Seals } from '../platform/seals.ts'
import { type OwnChange, tellOfOwnChange } from './change-mail.ts'
import { AccessService } from './access.service.ts'
import { afterFactorOff, freshRecoveryCodes } from './own-factors.ts'
import { appOf, SecondFactorCheck, secretPurpose } from './second-factor-check.ts'

interface State {
  readonly email: string
  readonly since: Date | null
  readonly codesLeft: number
}

/** The second factor of a person: an authenticator app, and recovery codes for the day it is lost. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: AccessService,
    private readonly check: SecondFactorCheck,
    private readonly seals: Seals,
    private readonly configuration: Configuration,
  ) {}

  /** The second step of signing in. */
  async enter(call: PersonCall<'access.enterCode'>): Promise<ReplyOf<'access.enterCode'>> {
    const by = await this.check.confirm(call, call.body.code)
    return this.access.passSecondFactor(call, by)
  }

  async read(call: PersonCall<'secondFactor.read'>): Promise<ReplyOf<'secondFactor.read'>> {
    const { since, codesLeft } = await this.work.run(call, (tx) => this.stateOf(tx, call.actor.personId))
    const isStaff = call.actor.roles.some((role) => role !== 'trainee')
    return {
      since: since?.toISOString() ?? null,
      codesLeft,
      isRequired: isStaff && this.configuration.config.staffNeedSecondFactor,
    }
  }

  /** A secret that was begun and not confirmed gives way to the new one. */
  begin(call: PersonCall<'secondFactor.begin'>): Promise<ReplyOf<'secondFactor.begin'>> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const { email } = await this.withoutFactor(tx, personId)
      const secret = new Secret({ size: 20 }).base32
      await tx.query(
        `INSERT INTO authenticator_app AS a (person_id, sealed_secret) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, made_at = now(), last_step = 0
         WHERE a.confirmed_at IS NULL`,
        [personId, this.seals.encrypt(secretPurpose(personId), secret)],
      )
      const address = appOf(secret, email).toString()
      return { secret, address, picture: drawQr(address) }
    })
  }

  async confirm(call: PersonCall<'secondFactor.confirm'>): Promise<ReplyOf<'secondFactor.confirm'>> {
    await this.work.run({ actor: call.actor, statements: call.statements }, (tx) =>
      this.withoutFactor(tx, call.actor.personId),
    )
    await this.check.confirm(call, call.body.code, 'new')
    return this.work.run(call, async (tx) => {
      // This session has just shown the code that others are asked for from now on.
      await tx.query('UPDATE session SET second_factor_at = now(), proved_at = now() WHERE id = $1', [
        call.actor.sessionId,
      ])
      await this.tell(tx, call, 'secondFactor.confirm', 'app-set-up')
      return { recoveryCodes: await freshRecoveryCodes(tx, this.seals, call.actor.personId) }
    })
  }

  async renewCodes(call: PersonCall<'secondFactor.renewCodes'>): Promise<ReplyOf<'secondFactor.renewCodes'>> {
    await this.check.confirm(call, call.body.code)
    return this.work.run(call, async (tx) => {
      await this.tell(tx, call, 'secondFactor.renewCodes', 'codes-renewed')
      return { recoveryCodes: await freshRecoveryCodes(tx, this.seals, call.actor.personId) }
    })
  }

  async remove(call: PersonCall<'secondFactor.remove'>): Promise<undefined> {
    await this.check.confirm(call, call.body.code)
    return this.work.run(call, async (tx) => {
      await tx.query('DELETE FROM authenticator_app WHERE person_id = $1', [call.actor.personId])
      await afterFactorOff(tx, call.actor.personId)
      await this.tell(tx, call, 'secondFactor.remove', 'app-taken-off')
      return undefined
    })
  }

  private async withoutFactor(tx: Tx, personId: string): Promise<State> {
    const state = await this.stateOf(tx, personId)
    if (state.since) throw new Refusal(409, 'second-factor-there')
    return state
  }

  private async stateOf(tx: Tx, personId: string): Promise<State> {
    const [state] = await tx.query<State>(
      `SELECT p.email, a.confirmed_at AS since,
         (SELECT count(*)::int FROM recovery_code c WHERE c.person_id = p.id AND c.used_at IS NULL) AS "codesLeft"
       FROM person p LEFT JOIN authenticator_app a ON a.person_id = p.id WHERE p.id = $1`,
      [personId],
    )
    if (!state) throw new Refusal(401, 'sign-in-required')
    return state
  }

  /** Tells the trail and the person. */
  private async tell(tx: Tx, call: PersonCall, act: string, change: OwnChange): Promise<void> {
    const { personId } = call.actor
    await tellOfOwnChange(tx, call.actor, change)
    await audit(tx, { act, subject: { kind: 'person', id: personId }, concerns: personId, traceId: call.traceId })
  }
}
