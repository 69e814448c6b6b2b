import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'

/** Work somebody did, as they say themselves: what, in which field, where and when. What became of it is in its statuses. */
@Entity({ name: 'experience' })
@Check('experience_dates', '"from_on" <= coalesce("through_on", "from_on")')
@Index('experience_by_person', ['personId', 'id'])
@Index('experience_by_field', ['field', 'personId'])
export class Experience {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `mission`, `expert`, `volunteer`, `ngo`, `embassy` or `research`. */
  @Column('text') kind!: string
  /** One of the fields of work. */
  @Column('text') field!: string
  /** As the person writes it. */
  @Column('text') country!: string
  @Column('text') organisation!: string
  @Day() fromOn!: string
  /** Null while it goes on. */
  @DayOrNull() throughOn!: string | null
  @RecordedAt() recordedAt!: Date
}
