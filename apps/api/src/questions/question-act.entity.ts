import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Question } from './question.entity.ts'

/** That a question was taken out of use, or brought back. The newest one counts. */
@Entity({ name: 'question_act' })
@Index('question_act_of', ['questionId', 'id'])
@Check('question_act_kind', `"kind" IN ('retired', 'returned')`)
export class QuestionAct {
  @Id() id!: string
  @ForeignKey(() => Question) @Column('uuid') questionId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  @Column('text') reason!: string
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
