import type { WebhookFault } from '@muster/contracts/webhook-codes.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { WebhookDelivery } from './webhook-delivery.entity.ts'

/** One try to deliver, and what came of it. Nothing of what the receiver wrote is kept but its status. */
@Entity({ name: 'webhook_attempt' })
@Check('webhook_attempt_outcome', `"status" IS NOT NULL OR "fault" IS NOT NULL`)
@Index('webhook_attempt_of', ['deliveryId', 'id'])
export class WebhookAttempt {
  @Id() id!: string
  @ForeignKey(() => WebhookDelivery, { onDelete: 'CASCADE' }) @Column('uuid') deliveryId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @RecordedAt() at!: Date
  /** The HTTP status; null where none came. */
  @Column('integer', { nullable: true }) status!: number | null
  /** Why it did not arrive; null where it did. */
  @Column('text', { nullable: true }) fault!: WebhookFault | null
  @Column('integer') milliseconds!: number
}
