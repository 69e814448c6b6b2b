import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull } from '../platform/database/columns.ts'
import { Edition } from './edition.entity.ts'

/** The final assessment of an edition: what is drawn, how long it takes, what passes. */
@Entity({ name: 'assessment' })
@Check('assessment_offline_days', '"offline_days" BETWEEN 1 AND 60')
@Check('assessment_review', `"review" IN ('after-submission', 'after-passing', 'never')`)
@Check('assessment_second_marker', '"second_marker" BETWEEN 0 AND 100')
@Index('assessment_by_edition', ['editionId'], { unique: true })
export class Assessment {
  @Id() id!: string
  @ForeignKey(() => Edition) @Column('uuid') editionId!: string
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  /** How many questions are drawn from the pool. */
  @Column('integer') drawCount!: number
  /** Percent of points needed; compared without rounding. */
  @Column('integer') passMark!: number
  @Column('integer') attemptsAllowed!: number
  /** Minutes between the end of one attempt and the start of the next. */
  @Column('integer') waitMinutes!: number
  @Column('integer') timeLimitMinutes!: number
  /** Seconds after the deadline in which a reply lost on the way still counts. */
  @Column('integer') graceSeconds!: number
  /** Days after its start for which a sitting held on the device alone is still taken; null: such sittings are not permitted. */
  @Column('integer', { nullable: true }) offlineDays!: number | null
  /** Before this instant no attempt begins; null: it is open from the start. */
  @InstantOrNull() opensAt!: Date | null
  /** From this instant no attempt begins; null: it stays open. */
  @InstantOrNull() closesAt!: Date | null
  /** What a learner states before the first question; null for nothing. */
  @Column('text', { nullable: true }) honourEn!: string | null
  @Column('text', { nullable: true }) honourJa!: string | null
  /** When a learner sees the right answers and why. */
  @Column('text', { default: 'after-submission' }) review!: string
  /** Two people mark each written answer; points by which they may differ before a third decides. Null: one marks alone. */
  @Column('integer', { nullable: true }) secondMarker!: number | null
  /** Markers do not learn whose answer they mark. */
  @Column('boolean', { default: false }) anonymousMarking!: boolean
  /** The pool, as question versions: fixed when the edition is published. */
  @Column('uuid', { array: true }) questionVersionIds!: string[]
}
