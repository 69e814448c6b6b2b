import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Bar } from './bar.entity.ts'

/** What somebody did about a stop. One for conduct is lifted by two: one asks, another confirms or refuses. */
@Entity({ name: 'bar_act' })
@Index('bar_act_of', ['barId', 'recordedAt'])
@Index('bar_act_lifted', ['barId'], { unique: true, where: `kind = 'lifted'` })
@Check('bar_act_kind', `"kind" IN ('lift-asked', 'lift-refused', 'lifted')`)
@Check('bar_act_day', `("kind" = 'lift-refused') = ("effective_on" IS NULL)`)
export class BarAct {
  @Id() id!: string
  @ForeignKey(() => Bar) @Column('uuid') barId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `lift-asked`, `lift-refused` or `lifted`. */
  @Column('text') kind!: 'lift-asked' | 'lift-refused' | 'lifted'
  @ForeignKey(() => Person) @Column('uuid') actedBy!: string
  @Column('text', { nullable: true }) reason!: string | null
  /** From this day the stop is open no longer. */
  @DayOrNull() effectiveOn!: string | null
  @RecordedAt() recordedAt!: Date
}
