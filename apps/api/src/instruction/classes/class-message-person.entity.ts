import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { InstantOrNull } from '../../platform/database/columns.ts'
import { ClassMessage } from './class-message.entity.ts'

/** Somebody a message goes to. */
@Entity({ name: 'class_message_person' })
@Index('class_message_untold', ['messageId'], { where: 'told_at IS NULL' })
export class ClassMessagePerson {
  @ForeignKey(() => ClassMessage)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_message_person_pkey' })
  messageId!: string
  @ForeignKey(() => Person)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_message_person_pkey' })
  personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** When they were told. */
  @InstantOrNull() toldAt!: Date | null
}
