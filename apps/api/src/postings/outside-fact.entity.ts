import { Column, Entity, Index } from 'typeorm'
import { Day, Id, RecordedAt } from '../platform/database/columns.ts'

/** A dated fact about the outside world, such as a place's danger level; the last one persists. */
@Entity({ name: 'outside_fact' })
@Index('outside_fact_of', ['key', 'place', 'fromOn'])
export class OutsideFact {
  @Id() id!: string
  @Column('text') key!: string
  /** The country or place it is about; empty where it is about none. */
  @Column('text', { default: '' }) place!: string
  @Column('jsonb') value!: string | number | boolean
  @Day() fromOn!: string
  @Column('text', { default: '' }) sourceMark!: string
  @RecordedAt() recordedAt!: Date
}
