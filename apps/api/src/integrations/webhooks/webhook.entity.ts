import type { WebhookEvent } from '@muster/contracts/webhook-codes.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'

/** An address of an agency that is told what happens. Its secret is derived and kept nowhere. */
@Entity({ name: 'webhook' })
@Check('webhook_events', `cardinality("events") > 0`)
@Check('webhook_off', `("off_since" IS NULL) = ("off_cause" IS NULL)`)
@Check('webhook_off_cause', `"off_cause" IN ('person', 'failures')`)
@Index('webhook_by_agency', ['agencyId', 'id'], { where: 'removed_at IS NULL' })
export class Webhook {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') name!: string
  @Column('text') address!: string
  @Column('text', { array: true }) events!: WebhookEvent[]
  @ForeignKey(() => Person) @Column('uuid') madeBy!: string
  @RecordedAt() madeAt!: Date
  /** The secret that counts: 1 for the first, one more with each rotation. */
  @Column('integer', { default: 1 }) generation!: number
  /** When the secret before it was replaced; that one signs beside it for a day. */
  @InstantOrNull() rotatedAt!: Date | null
  /** Failed deliveries since the last that arrived. */
  @Column('integer', { default: 0 }) failures!: number
  @InstantOrNull() failingSince!: Date | null
  /** Nothing is sent before this. */
  @InstantOrNull() restsUntil!: Date | null
  /** A process is sending to it, until then at most. */
  @InstantOrNull() leasedUntil!: Date | null
  @InstantOrNull() offSince!: Date | null
  @Column('text', { nullable: true }) offCause!: 'person' | 'failures' | null
  @InstantOrNull() removedAt!: Date | null
}
