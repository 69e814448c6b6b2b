import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { TaughtClass } from './class.entity.ts'

/** What an instructor said to people of a class; never rewritten. */
@Entity({ name: 'class_message' })
@Index('class_message_of', ['classId', 'id'])
@Check('class_message_to', `"sent_to" IN ('everybody', 'not-completed', 'overdue')`)
export class ClassMessage {
  @Id() id!: string
  @ForeignKey(() => TaughtClass) @Column('uuid') classId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Whom it was meant for when it was sent. */
  @Column('text') sentTo!: string
  @Column('jsonb') text!: Bilingual
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
