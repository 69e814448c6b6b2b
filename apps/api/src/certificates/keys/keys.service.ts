import { Injectable, type OnModuleInit } from '@nestjs/common'
import { maySignFrom, rotationStep } from '@muster/credential/key-states.ts'
import { holds, systemActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { EventBus } from '../../platform/events.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { IssuerService } from '../issuer.service.ts'
import { allKeys, enterState, holdKeys, type KeyRow, letSign, livesOf } from './key-steps.ts'
import { presentKeys, type KeysView, type SwitchRow } from './present-keys.ts'

const notNow = (): Refusal => new Refusal(409, 'state-does-not-allow')

/** The signing keys: published ahead, changed every year, revoked when they must be; and the switch that halts issuing. */
@Injectable()
export class KeysService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly jobs: Jobs,
    private readonly issuer: IssuerService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3_600, 'rotate-signing-keys', () => this.rotate())
  }

  list(call: PersonCall<'keys.list'>): Promise<KeysView> {
    return this.work.run(call, (tx) => this.view(tx))
  }

  publish(call: PersonCall<'keys.publish'>): Promise<KeysView> {
    return this.change(call, async (tx, rows) => {
      if (rows.some(({ state }) => state === 'pending')) throw notNow()
      await enterState(tx, this.events, { keyId: this.issuer.keeper.make(), state: 'pending', traceId: call.traceId })
    })
  }

  activate(call: PersonCall<'keys.activate'>): Promise<KeysView> {
    return this.change(call, async (tx, rows) => {
      const { id, state } = named(rows, call.params.key)
      const from = maySignFrom(livesOf(rows), id)
      if (state !== 'pending' || from === null || !this.issuer.keeper.signerOf(id)) throw notNow()
      if (this.clock.now() < new Date(from)) throw new Refusal(409, 'published-too-recently')
      await letSign(tx, this.events, rows, { keyId: id, traceId: call.traceId })
    })
  }

  /** Nothing the key signed verifies from now on. Where it signed last, issuing waits until another key does. */
  revoke(call: PersonCall<'keys.revoke'>): Promise<KeysView> {
    return this.change(call, async (tx, rows) => {
      const { id, state, publishedAt } = named(rows, call.params.key)
      if (state === 'revoked') throw notNow()
      const { compromisedFrom, reason } = call.body
      this.refuseInstant(compromisedFrom, publishedAt)
      await enterState(tx, this.events, {
        keyId: id,
        state: 'revoked',
        compromisedFrom,
        reason: reason.trim(),
        traceId: call.traceId,
      })
    })
  }

  /** Stops issuing at once, or lets it go on; what waited meanwhile is issued by the sweep. */
  throwSwitch(call: PersonCall<'issuing.halt' | 'issuing.resume'>, isHalted: boolean): Promise<KeysView> {
    return this.change(call, async (tx) => {
      if (((await lastSwitch(tx))?.isHalted ?? false) === isHalted) throw notNow()
      await tx.query('INSERT INTO issuing_switch (is_halted, reason, recorded_by) VALUES ($1, $2, $3)', [
        isHalted,
        call.body.reason.trim(),
        call.actor.personId,
      ])
      await audit(tx, {
        act: isHalted ? 'issuing.halt' : 'issuing.resume',
        subject: { kind: 'issuing', id: null },
        traceId: call.traceId,
      })
    })
  }

  /** The yearly rotation: publishes the next key thirty days ahead, and lets it sign when the year is over. */
  async rotate(): Promise<void> {
    await this.work.run({ actor: systemActor }, async (tx) => {
      await holdKeys(tx)
      const rows = await tx.query<KeyRow>(allKeys)
      const due = rotationStep(livesOf(rows), this.clock.now().toISOString())
      if (due.step === 'publish')
        await enterState(tx, this.events, { keyId: this.issuer.keeper.make(), state: 'pending' })
      if (due.step === 'activate' && this.issuer.keeper.signerOf(due.keyId))
        await letSign(tx, this.events, rows, { keyId: due.keyId })
    })
    await this.issuer.readKeys()
  }

  private async change(
    call: PersonCall<'keys.publish' | 'keys.activate' | 'keys.revoke' | 'issuing.halt' | 'issuing.resume'>,
    act: (tx: Tx, rows: KeyRow[]) => Promise<void>,
  ): Promise<KeysView> {
    const view = await this.work.run(call, async (tx) => {
      await holdKeys(tx)
      await act(tx, await tx.query<KeyRow>(allKeys))
      return this.view(tx)
    })
    await this.issuer.readKeys()
    return view
  }

  private async view(tx: Tx): Promise<KeysView> {
    const counts = await tx.query<{ keyId: string | null; certificates: number }>(
      'SELECT key_id AS "keyId", certificates::int AS certificates FROM issuing_counts()',
    )
    const reasons = await tx.query<{ keyId: string; reason: string }>(
      `SELECT key_id AS "keyId", reason FROM issuer_key_step WHERE state = 'revoked'`,
    )
    return presentKeys(await tx.query<KeyRow>(allKeys), {
      counts,
      reasons,
      lastSwitch: await lastSwitch(tx),
      isKept: (keyId) => this.issuer.keeper.signerOf(keyId) !== null,
      mayChange: holds(tx.actor, 'administrator') && (await runsInstallation(tx)),
    })
  }

  private refuseInstant(compromisedFrom: string | null, publishedAt: Date): void {
    if (compromisedFrom === null) return
    const from = new Date(compromisedFrom)
    const code = from > this.clock.now() ? 'in-the-future' : from < publishedAt ? 'too-early' : null
    if (code) throw new Refusal(422, 'invalid-request', [{ pointer: '/compromisedFrom', code }])
  }
}

async function lastSwitch(tx: Tx): Promise<SwitchRow | null> {
  const [row] = await tx.query<SwitchRow>(
    'SELECT is_halted AS "isHalted", reason, recorded_at AS at FROM issuing_switch ORDER BY id DESC LIMIT 1',
  )
  return row ?? null
}

function named(rows: readonly KeyRow[], keyId: string): KeyRow {
  const row = rows.find(({ id }) => id === keyId)
  if (!row) throw notFound()
  return row
}

async function runsInstallation(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ runs: boolean }>('SELECT agency_operates(actor_agency()) AS runs')
  return row?.runs ?? false
}
