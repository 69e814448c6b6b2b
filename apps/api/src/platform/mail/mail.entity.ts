import { Column, Entity, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../database/columns.ts'

/** A mail to one person: queued in the transaction that caused it, sent by a job. */
@Entity({ name: 'mail' })
@Index('mail_by_agency', ['agencyId', 'id'])
@Index('mail_unsent', ['queuedAt'], { where: 'sent_at IS NULL' })
export class Mail {
  @Id() id!: string
  @Column('uuid') agencyId!: string
  @Column('uuid', { nullable: true }) personId!: string | null
  @Column('text') toAddress!: string
  @Column('text') subject!: string
  @Column('text') text!: string
  @RecordedAt() queuedAt!: Date
  @InstantOrNull() sentAt!: Date | null
  @Column('integer', { default: 0 }) tries!: number
  @Column('text', { nullable: true }) failure!: string | null
}
