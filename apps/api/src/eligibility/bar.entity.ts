import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'

/** A stop on grounds of conduct or health. It overrides everything, and only authorised roles can read that it is there. */
@Entity({ name: 'bar' })
@Index('bar_by_person', ['personId'])
@Check('bar_kind', `"kind" IN ('conduct', 'medical')`)
@Check('bar_days', `"valid_through" IS NULL OR "valid_from" <= "valid_through"`)
@Check('bar_placed_by_another', `"recorded_by" <> "person_id"`)
export class Bar {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: 'conduct' | 'medical'
  @Column('text', { nullable: true }) ground!: string | null
  @Day() validFrom!: string
  /** The last day, included; null: until it is lifted. */
  @DayOrNull() validThrough!: string | null
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
