import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { OutsideFact } from './outside-fact.entity.ts'

/** The later row that closes an erroneous outside fact: why, by whom, and what was right instead. */
@Entity({ name: 'outside_fact_closing' })
@Unique('outside_fact_closing_once', ['factId'])
@Check('outside_fact_closing_reason', `"reason" <> ''`)
export class OutsideFactClosing {
  @Id() id!: string
  @ForeignKey(() => OutsideFact) @Column('uuid') factId!: string
  /** The fact recorded in its place; null where it simply was not so. */
  @ForeignKey(() => OutsideFact) @Column('uuid', { nullable: true }) rightFactId!: string | null
  @Column('text') reason!: string
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
