import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'

/** A stop on grounds of conduct or health; overrides everything, its reason known to few. */
@Entity({ name: 'bar' })
@Index('bar_by_person', ['personId'])
export class Bar {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `conduct` or `medical`. */
  @Column('text') kind!: string
  @Day() validFrom!: string
  @DayOrNull() validThrough!: string | null
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
