import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Assessment } from '../courses/assessment.entity.ts'
import { Enrolment } from '../enrolments/enrolment.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** One sitting of an assessment, with the question versions it drew. */
@Entity({ name: 'attempt' })
@Index('attempt_open', ['enrolmentId'], { unique: true, where: 'submitted_at IS NULL' })
@Index('attempt_number', ['enrolmentId', 'number'], { unique: true })
@Index('attempt_overdue', ['closesAt', 'id'], { where: 'submitted_at IS NULL' })
@Index('attempt_awaits_marking', ['id'], { where: 'awaits_marking' })
@Check('attempt_graded', '("submitted_at" IS NULL OR "awaits_marking") = ("passed" IS NULL)')
@Check('attempt_extra_percent', '"extra_percent" BETWEEN 0 AND 300')
export class Attempt {
  @Id() id!: string
  @ForeignKey(() => Enrolment) @Column('uuid') enrolmentId!: string
  @ForeignKey(() => Assessment) @Column('uuid') assessmentId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('integer') number!: number
  @RecordedAt() startedAt!: Date
  @Column('timestamptz') deadlineAt!: Date
  /** What its learner was given on top of the time limit when it began. */
  @Column('integer', { default: 0 }) extraPercent!: number
  /** The last instant at which an answer is still accepted: deadline plus grace. */
  @Column('timestamptz') closesAt!: Date
  /** Orders options and steps the same way on every device. */
  @Column('text') seed!: string
  @Column('uuid', { array: true }) questionVersionIds!: string[]
  @InstantOrNull() submittedAt!: Date | null
  /** `person`, or `time` when the server handed it in. */
  @Column('text', { nullable: true }) submittedBy!: string | null
  @Column('integer', { nullable: true }) points!: number | null
  @Column('integer', { nullable: true }) outOf!: number | null
  @Column('boolean', { nullable: true }) passed!: boolean | null
  /** Handed in, with written answers that people still mark: nothing is earned before. */
  @Column('boolean', { default: false }) awaitsMarking!: boolean
  /** Held on the device alone, under a signed start; its answers arrive together with the submission. */
  @Column('boolean', { default: false }) isOffline!: boolean
  /** By the device's own clock. */
  @InstantOrNull() deviceStartedAt!: Date | null
  @InstantOrNull() deviceFinishedAt!: Date | null
  /** Why an instructor should look at it. */
  @Column('text', { array: true, default: '{}' }) flags!: string[]
}
