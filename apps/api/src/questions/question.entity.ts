import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Id } from '../platform/database/columns.ts'

/** A question of an agency's bank; what it asks is in its versions. */
@Entity({ name: 'question' })
@Unique('question_key', ['agencyId', 'key'])
export class Question {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') key!: string
}
