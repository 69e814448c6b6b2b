import type { Answer as AnswerContent } from '@muster/assessment/question.ts'
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { RecordedAt } from '../platform/database/columns.ts'
import { Attempt } from './attempt.entity.ts'

/** The newest answer to one question of an attempt. */
@Entity({ name: 'answer' })
@Check('answer_seconds', '"seconds" BETWEEN 0 AND 86400')
export class Answer {
  @ForeignKey(() => Attempt) @PrimaryColumn('uuid') attemptId!: string
  @PrimaryColumn('smallint') position!: number
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Counted by the device; an older one never replaces a newer one. */
  @Column('integer') sequence!: number
  @Column('jsonb', { nullable: true }) answer!: AnswerContent | null
  @Column('boolean', { default: false }) flagged!: boolean
  /** Whole seconds the question was on the screen until this answer, as the device counted; null where it did not. Never falls. */
  @Column('integer', { nullable: true }) seconds!: number | null
  @RecordedAt() savedAt!: Date
}
