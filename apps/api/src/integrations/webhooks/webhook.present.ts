import type { WebhookEvent, WebhookFault } from '@muster/contracts/webhook-codes.ts'
import type { Webhook, WebhookDelivery } from '@muster/contracts/endpoints/webhooks.ts'
import { type NameColumns, nameOf } from '../../people/name.ts'
import { earlierSecretUntil, type Signing } from './webhook-secrets.ts'

export interface WebhookRow extends NameColumns, Signing {
  readonly name: string
  readonly address: string
  readonly events: WebhookEvent[]
  readonly madeAt: Date
  readonly offSince: Date | null
  readonly offCause: 'person' | 'failures' | null
  readonly failingSince: Date | null
  readonly waiting: number
}

export interface DeliveryRow {
  readonly id: string
  readonly event: WebhookDelivery['event']
  readonly occurredAt: Date
  readonly nextTryAt: Date
  readonly deliveredAt: Date | null
  readonly gaveUpAt: Date | null
  readonly tries: number
  readonly triedAt: Date | null
  readonly status: number | null
  readonly fault: WebhookFault | null
  readonly milliseconds: number | null
}

export const presentWebhook = (row: WebhookRow, now: Date): Webhook => ({
  id: row.id,
  name: row.name,
  address: row.address,
  events: row.events,
  madeBy: nameOf(row),
  madeAt: row.madeAt.toISOString(),
  state: row.offSince ? 'off' : row.failingSince ? 'failing' : 'on',
  offSince: row.offSince?.toISOString() ?? null,
  offCause: row.offCause,
  failingSince: row.failingSince?.toISOString() ?? null,
  earlierSecretUntil: earlierSecretUntil(row, now)?.toISOString() ?? null,
  waiting: row.waiting,
})

export function presentDelivery(row: DeliveryRow): WebhookDelivery {
  const state = row.deliveredAt ? 'delivered' : row.gaveUpAt ? 'given-up' : 'waiting'
  return {
    id: row.id,
    event: row.event,
    occurredAt: row.occurredAt.toISOString(),
    state,
    tries: row.tries,
    nextTryAt: state === 'waiting' ? row.nextTryAt.toISOString() : null,
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
    last: row.triedAt && {
      at: row.triedAt.toISOString(),
      status: row.status,
      fault: row.fault,
      milliseconds: row.milliseconds ?? 0,
    },
  }
}
