import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** A dated fact about the outside world, such as a place's danger level; the last one persists. Never rewritten. */
@Entity({ name: 'outside_fact' })
@Index('outside_fact_of', ['key', 'place', 'fromOn'])
export class OutsideFact {
  @Id() id!: string
  @Column('text') key!: string
  /** The country, duty station or mission it is about; empty where it is about none. */
  @Column('text', { default: '' }) place!: string
  /** JSON null says that nothing is known from that day. */
  @Column('jsonb') value!: string | number | boolean | null
  @Day() fromOn!: string
  /** Where it is written. */
  @Column('text', { default: '' }) sourceMark!: string
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) recordedBy!: string | null
  /** The agency whose officer entered it, and which alone closes it. */
  @ForeignKey(() => Agency) @Column('uuid', { nullable: true }) recorderId!: string | null
  @RecordedAt() recordedAt!: Date
  /** It was an error and counts no longer: marked by the trigger of `outside_fact_closing`. */
  @InstantOrNull() closedAt!: Date | null
}
