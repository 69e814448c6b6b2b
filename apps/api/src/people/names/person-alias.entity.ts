import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { DayOrNull, Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** Another name a person is known by; taken back by its end, never deleted. */
@Entity({ name: 'person_alias' })
@Index('person_alias_of', ['personId', 'id'])
@Check('person_alias_kind', `kind IN ('earlier', 'spelling', 'script')`)
@Check('person_alias_days', 'from_on <= through_on')
export class PersonAlias {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  @Column('text') name!: string
  @DayOrNull() fromOn!: string | null
  @DayOrNull() throughOn!: string | null
  @Column('text') reason!: string
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() endedAt!: Date | null
  @Column('uuid', { nullable: true }) endedBy!: string | null
  @Column('text', { nullable: true }) endReason!: string | null
}
