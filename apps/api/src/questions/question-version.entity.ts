import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import type { Question as QuestionContent } from '@muster/assessment/question.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Question } from './question.entity.ts'

/** One wording of a question with its key; never changed, so that an attempt pins it. */
@Entity({ name: 'question_version' })
@Unique('question_version_number', ['questionId', 'version'])
export class QuestionVersion {
  @Id() id!: string
  @ForeignKey(() => Question) @Column('uuid') questionId!: string
  @Column('integer') version!: number
  @Column('jsonb') content!: QuestionContent
  /** Its texts in both languages as one looks for them; the database makes them of the content. */
  @Column('text', { default: '' }) words!: string
  /** Null for what came with a whole course. */
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) recordedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
