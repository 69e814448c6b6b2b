import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { QuestionVersion } from '../questions/question-version.entity.ts'
import { Attempt } from './attempt.entity.ts'

/** What one question of a graded attempt earned: what statistics are made from. Carries no person. */
@Entity({ name: 'question_result' })
@Index('question_result_by_version', ['questionVersionId', 'attemptId'])
export class QuestionResult {
  @ForeignKey(() => Attempt) @PrimaryColumn('uuid') attemptId!: string
  @PrimaryColumn('smallint') position!: number
  @ForeignKey(() => QuestionVersion) @Column('uuid') questionVersionId!: string
  @Column('integer') points!: number
  @Column('integer') outOf!: number
  /** Share of the whole attempt's points, from 0 to 1: for discrimination. */
  @Column('double precision') attemptShare!: number
  /** Option ids chosen, where the kind has options. */
  @Column('text', { array: true }) chosen!: string[]
}
