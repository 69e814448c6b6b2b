import { Injectable } from '@nestjs/common'
import { mostWebhooks, type Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { refuseInside } from '../../platform/outgoing/send-outside.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { WebhookSecrets } from './webhook-secrets.ts'
import { presentWebhook, type WebhookRow } from './webhook.present.ts'

const rows = `SELECT w.id, w.name, w.address, w.events, w.made_at AS "madeAt", w.generation, w.rotated_at AS "rotatedAt",
  w.off_since AS "offSince", w.off_cause AS "offCause", w.failing_since AS "failingSince", ${nameColumns('p')},
  (SELECT count(*)::int FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.delivered_at IS NULL AND d.gave_up_at IS NULL) AS waiting
  FROM webhook w JOIN person p ON p.id = w.made_by WHERE w.removed_at IS NULL`

type OfOne =
  | 'webhooks.read'
  | 'webhooks.change'
  | 'webhooks.switch'
  | 'webhooks.rotate'
  | 'webhooks.test'
  | 'webhooks.replay'
  | 'webhooks.deliveries'
  | 'webhooks.remove'

/** The addresses of an agency that are told what happens. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly secrets: WebhookSecrets,
  ) {}

  async list(call: PersonCall<'webhooks.list'>): Promise<ReplyOf<'webhooks.list'>> {
    const found = await this.work.run(call, (tx) => tx.query<WebhookRow>(`${rows} ORDER BY w.id DESC`))
    const now = this.clock.now()
    return { webhooks: found.map((row) => presentWebhook(row, now)) }
  }

  read(call: PersonCall<'webhooks.read'>): Promise<Webhook> {
    return this.work.run(call, (tx) => this.present(tx, call.params.webhook))
  }

  async create(call: PersonCall<'webhooks.create'>): Promise<ReplyOf<'webhooks.create'>> {
    const { name, address, events } = call.body
    await refuseAddress(address)
    return this.work.run(call, async (tx) => {
      // One at a time for an agency, so that the limit holds.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('webhooks ' || $1, 0))`, [call.actor.agencyId])
      const [held] = await tx.query<{ count: number }>(
        'SELECT count(*)::int AS count FROM webhook WHERE removed_at IS NULL',
      )
      if ((held?.count ?? 0) >= mostWebhooks) throw new Refusal(409, 'too-many-webhooks')
      const [made] = await tx.query<{ id: string }>(
        'INSERT INTO webhook (agency_id, name, address, events, made_by) VALUES ($1, $2, $3, $4, $5) RETURNING id',
        [call.actor.agencyId, name, address, events, call.actor.personId],
      )
      const id = made?.id ?? ''
      await this.keep(tx, call, 'webhooks.create', id, { events })
      const row = await this.row(tx, id)
      return { webhook: presentWebhook(row, this.clock.now()), secret: this.secrets.told(row) }
    })
  }

  async change(call: PersonCall<'webhooks.change'>): Promise<Webhook> {
    const { name, address, events } = call.body
    const { webhook } = call.params
    const before = await this.work.run(call, (tx) => this.row(tx, webhook))
    if (before.address !== address) await refuseAddress(address)
    return this.work.run(call, async (tx) => {
      await this.held(tx, webhook)
      await tx.query('UPDATE webhook SET name = $2, address = $3, events = $4 WHERE id = $1', [
        webhook,
        name,
        address,
        events,
      ])
      await this.keep(tx, call, 'webhooks.change', webhook, { events, moved: before.address !== address })
      return this.present(tx, webhook)
    })
  }

  /** Switching on forgets the failures, so that what waits is sent at once. */
  switch(call: PersonCall<'webhooks.switch'>): Promise<Webhook> {
    const { webhook } = call.params
    const { on } = call.body
    return this.work.run(call, async (tx) => {
      const { offSince } = await this.held(tx, webhook)
      if (on !== (offSince !== null)) return this.present(tx, webhook)
      if (on) {
        await tx.query(
          `UPDATE webhook SET off_since = NULL, off_cause = NULL, failures = 0, failing_since = NULL, rests_until = NULL WHERE id = $1`,
          [webhook],
        )
        await tx.query(
          `UPDATE webhook_delivery SET next_try_at = now(), first_tried_at = NULL WHERE webhook_id = $1 AND delivered_at IS NULL AND gave_up_at IS NULL`,
          [webhook],
        )
      } else await tx.query(`UPDATE webhook SET off_since = now(), off_cause = 'person' WHERE id = $1`, [webhook])
      await this.keep(tx, call, 'webhooks.switch', webhook, { on })
      return this.present(tx, webhook)
    })
  }

  rotate(call: PersonCall<'webhooks.rotate'>): Promise<ReplyOf<'webhooks.rotate'>> {
    const { webhook } = call.params
    return this.work.run(call, async (tx) => {
      await this.held(tx, webhook)
      await tx.query('UPDATE webhook SET generation = generation + 1, rotated_at = clock_timestamp() WHERE id = $1', [
        webhook,
      ])
      await this.keep(tx, call, 'webhooks.rotate', webhook)
      const row = await this.row(tx, webhook)
      return { webhook: presentWebhook(row, this.clock.now()), secret: this.secrets.told(row) }
    })
  }

  remove(call: PersonCall<'webhooks.remove'>): Promise<undefined> {
    const { webhook } = call.params
    return this.work.run(call, async (tx) => {
      await this.held(tx, webhook)
      await tx.query(
        `UPDATE webhook_delivery SET gave_up_at = now() WHERE webhook_id = $1 AND delivered_at IS NULL AND gave_up_at IS NULL`,
        [webhook],
      )
      await this.keep(tx, call, 'webhooks.remove', webhook)
      await tx.query('UPDATE webhook SET removed_at = now() WHERE id = $1', [webhook])
      return undefined
    })
  }

  /** The address, held until the transaction ends. Throws a refusal (404) for what is not the caller's agency's. */
  async held(tx: Tx, webhook: string): Promise<{ offSince: Date | null }> {
    const [found] = await tx.query<{ offSince: Date | null }>(
      'SELECT off_since AS "offSince" FROM webhook WHERE id = $1 AND removed_at IS NULL FOR UPDATE',
      [webhook],
    )
    if (!found) throw notFound()
    return found
  }

  /** Writes down what was done to an address. */
  keep(
    tx: Tx,
    call: Pick<PersonCall<OfOne | 'webhooks.create'>, 'traceId'>,
    act: string,
    webhook: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return audit(tx, { act, subject: { kind: 'webhook', id: webhook }, details, traceId: call.traceId })
  }

  private async row(tx: Tx, webhook: string): Promise<WebhookRow> {
    const [row] = await tx.query<WebhookRow>(`${rows} AND w.id = $1`, [webhook])
    if (!row) throw notFound()
    return row
  }

  private async present(tx: Tx, webhook: string): Promise<Webhook> {
    return presentWebhook(await this.row(tx, webhook), this.clock.now())
  }
}

/** Throws a refusal (422) for an address inside. */
async function refuseAddress(address: string): Promise<void> {
  await refuseInside(address).catch(() => {
    throw new Refusal(422, 'invalid-request', [{ pointer: '/address', code: 'address-refused' }])
  })
}
