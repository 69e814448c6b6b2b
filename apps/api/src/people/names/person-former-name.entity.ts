import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** The names a person had until they were changed: the database writes a row with every change, whoever makes it. */
@Entity({ name: 'person_former_name' })
@Index('person_former_name_of', ['personId', 'id'])
export class PersonFormerName {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') familyName!: string
  @Column('text') givenName!: string
  @Column('text') familyNameJa!: string
  @Column('text') givenNameJa!: string
  @Column('text') familyNameKana!: string
  @Column('text') givenNameKana!: string
  @Column('text') passportName!: string
  /** As whoever changed it said; empty where they said nothing. */
  @Column('text', { default: '' }) reason!: string
  /** Null where no person did: an agency's directory, or the operator. */
  @Column('uuid', { nullable: true }) replacedBy!: string | null
  @RecordedAt() replacedAt!: Date
}
