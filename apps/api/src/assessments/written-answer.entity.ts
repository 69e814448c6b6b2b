import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm'
import { Course } from '../courses/course.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull } from '../platform/database/columns.ts'
import { QuestionVersion } from '../questions/question-version.entity.ts'
import { AttemptFile } from './attempt-file.entity.ts'
import { Attempt } from './attempt.entity.ts'

/** A written answer as it was handed in, waiting for its marks or settled. */
@Entity({ name: 'written_answer' })
@Unique('written_answer_once', ['attemptId', 'position'])
@Index('written_answer_waiting', ['courseId', 'submittedAt', 'id'], { where: 'marks < needs' })
@Index('written_answer_unsettled', ['id'], { where: 'points IS NULL AND marks = needs' })
@Check('written_answer_marks', '"marks" BETWEEN 0 AND "needs" AND "needs" BETWEEN 1 AND 3')
export class WrittenAnswer {
  @Id() id!: string
  @ForeignKey(() => Attempt) @Column('uuid') attemptId!: string
  @Column('smallint') position!: number
  @ForeignKey(() => QuestionVersion) @Column('uuid') questionVersionId!: string
  /** The learner. */
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Course) @Column('uuid') courseId!: string
  /** The agency whose course it is: its staff marks. */
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text', { nullable: true }) text!: string | null
  @ForeignKey(() => AttemptFile) @Column('uuid', { nullable: true }) fileId!: string | null
  /** Markers do not learn whose it is. */
  @Column('boolean') isAnonymous!: boolean
  /** Points by which two markers may differ; null where one marks alone. */
  @Column('integer', { nullable: true }) mostDifference!: number | null
  /** Marks it needs: one or two, three once two differ by more. */
  @Column('smallint') needs!: number
  @Column('smallint', { default: 0 }) marks!: number
  /** What it earns; null until its marks decide. */
  @Column('integer', { nullable: true }) points!: number | null
  /** Who has it open, and until when nobody else gets it. */
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) claimedBy!: string | null
  @InstantOrNull() claimedUntil!: Date | null
  @Column('timestamptz') submittedAt!: Date
}
