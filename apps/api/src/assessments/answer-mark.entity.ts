import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { WrittenAnswer } from './written-answer.entity.ts'

/** What one marker gave a written answer, and what they said to the learner. Never changed. */
@Entity({ name: 'answer_mark' })
@Unique('answer_mark_once', ['writtenAnswerId', 'markedBy'])
export class AnswerMark {
  @Id() id!: string
  @ForeignKey(() => WrittenAnswer) @Column('uuid') writtenAnswerId!: string
  /** The agency whose course it is. */
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') markedBy!: string
  /** Criterion id to level id. */
  @Column('jsonb') levels!: Record<string, string>
  @Column('integer') points!: number
  @Column('text', { nullable: true }) comment!: string | null
  @RecordedAt() recordedAt!: Date
}
