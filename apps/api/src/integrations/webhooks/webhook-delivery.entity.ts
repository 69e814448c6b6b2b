import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Id, InstantOrNull } from '../../platform/database/columns.ts'
import { Webhook } from './webhook.entity.ts'

/** One thing to tell one address, written in the transaction of what happened. Its id is the message's. */
@Entity({ name: 'webhook_delivery' })
@Index('webhook_delivery_of', ['webhookId', 'id'])
@Index('webhook_delivery_waiting', ['webhookId', 'subjectId', 'id'], {
  where: 'delivered_at IS NULL AND gave_up_at IS NULL',
})
@Index('webhook_delivery_by_age', ['occurredAt'])
export class WebhookDelivery {
  @Id() id!: string
  @ForeignKey(() => Webhook) @Column('uuid') webhookId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') event!: string
  /** What it is about: what is told of one subject is told in order. */
  @Column('uuid') subjectId!: string
  /** Ids and keys only. */
  @Column('jsonb') content!: Record<string, unknown>
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) occurredAt!: Date
  /** Not before this; at first when it happened. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) nextTryAt!: Date
  @InstantOrNull() firstTriedAt!: Date | null
  @Column('integer', { default: 0 }) tries!: number
  @InstantOrNull() deliveredAt!: Date | null
  @InstantOrNull() gaveUpAt!: Date | null
}
