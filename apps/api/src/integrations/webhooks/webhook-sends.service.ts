import { Injectable } from '@nestjs/common'
import { mostReplayed } from '@muster/contracts/endpoints/webhooks.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../../platform/endpoint/cursor.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { type DeliveryRow, presentDelivery } from './webhook.present.ts'
import { WebhooksService } from './webhooks.service.ts'

const listed = `SELECT d.id, d.event, d.occurred_at AS "occurredAt", d.next_try_at AS "nextTryAt", d.delivered_at AS "deliveredAt",
  d.gave_up_at AS "gaveUpAt", d.tries, a.at AS "triedAt", a.status, a.fault, a.milliseconds FROM webhook_delivery d
  LEFT JOIN LATERAL (SELECT * FROM webhook_attempt a WHERE a.delivery_id = d.id ORDER BY a.id DESC LIMIT 1) a ON true
  WHERE d.webhook_id = $1 AND d.id < $2 AND ($3::text IS NULL OR $3 = CASE WHEN d.delivered_at IS NOT NULL THEN 'delivered'
    WHEN d.gave_up_at IS NOT NULL THEN 'given-up' ELSE 'waiting' END)
  ORDER BY d.id DESC LIMIT $4`

const again = `UPDATE webhook_delivery SET delivered_at = NULL, gave_up_at = NULL, first_tried_at = NULL, next_try_at = now()`

/** What one address was told, and telling it again. */
@Injectable()
export class WebhookSends {
  constructor(
    private readonly work: UnitOfWork,
    private readonly webhooks: WebhooksService,
  ) {}

  list(call: PersonCall<'webhooks.deliveries'>): Promise<ReplyOf<'webhooks.deliveries'>> {
    const { state, after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const [found] = await tx.query('SELECT FROM webhook WHERE id = $1 AND removed_at IS NULL', [call.params.webhook])
      if (!found) throw notFound()
      const rows = await tx.query<DeliveryRow>(listed, [
        call.params.webhook,
        readCursor(after) ?? afterEveryId,
        state ?? null,
        limit + 1,
      ])
      const page = pageOf(rows, limit, ({ id }) => id)
      return { deliveries: page.rows.map(presentDelivery), next: page.next }
    })
  }

  test(call: PersonCall<'webhooks.test'>): Promise<ReplyOf<'webhooks.test'>> {
    const { webhook } = call.params
    return this.work.run(call, async (tx) => {
      await this.heldAndOn(tx, webhook)
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO webhook_delivery (webhook_id, agency_id, event, subject_id, content) VALUES ($1, $2, 'webhook.test', $1, $3) RETURNING id`,
        [webhook, call.actor.agencyId, JSON.stringify({ webhook })],
      )
      // Somebody waits for it: an address that rests after failures is tried at once.
      await tx.query('UPDATE webhook SET rests_until = NULL WHERE id = $1', [webhook])
      await this.webhooks.keep(tx, call, 'webhooks.test', webhook)
      return { delivery: made?.id ?? '' }
    })
  }

  replay(call: PersonCall<'webhooks.replay'>): Promise<ReplyOf<'webhooks.replay'>> {
    const { webhook } = call.params
    return this.work.run(call, async (tx) => {
      await this.heldAndOn(tx, webhook)
      const replayed = await this.queueAgain(tx, webhook, call.body)
      await this.webhooks.keep(tx, call, 'webhooks.replay', webhook, { replayed })
      return { replayed }
    })
  }

  private async queueAgain(tx: Tx, webhook: string, wanted: PersonCall<'webhooks.replay'>['body']): Promise<number> {
    if (wanted.kind === 'one') {
      const found = await tx.query(`${again} WHERE id = $2 AND webhook_id = $1 RETURNING id`, [
        webhook,
        wanted.delivery,
      ])
      if (found.length === 0) throw new Refusal(422, 'invalid-request', [{ pointer: '/delivery', code: 'not-known' }])
      return found.length
    }
    const sent = await tx.query(
      `${again} WHERE id IN (SELECT id FROM webhook_delivery WHERE webhook_id = $1 AND occurred_at BETWEEN $2 AND $3 AND event <> 'webhook.test'
         ORDER BY id LIMIT ${mostReplayed}) RETURNING id`,
      [webhook, wanted.from, wanted.through],
    )
    return sent.length
  }

  private async heldAndOn(tx: Tx, webhook: string): Promise<void> {
    const { offSince } = await this.webhooks.held(tx, webhook)
    if (offSince) throw new Refusal(409, 'webhook-is-off')
  }
}
