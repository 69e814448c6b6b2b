import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { Course } from '../course.entity.ts'
import { Edition } from '../edition.entity.ts'

/** A course as it is being written. There is one open draft a course. */
@Entity({ name: 'course_draft' })
@Check('course_draft_state', `"state" IN ('draft', 'in-review', 'published', 'discarded')`)
@Check('course_draft_sensitivity', `"sensitivity" IN ('open', 'internal', 'restricted')`)
@Index('course_draft_open', ['courseId'], { unique: true, where: `state IN ('draft', 'in-review')` })
@Index('course_draft_by_agency', ['agencyId', 'updatedAt'])
export class CourseDraft {
  @Id() id!: string
  @ForeignKey(() => Course) @Column('uuid') courseId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The edition it began from; null for a course's first. */
  @ForeignKey(() => Edition) @Column('uuid', { nullable: true }) basedOnId!: string | null
  @Column('text', { default: 'draft' }) state!: string
  @Column('jsonb') title!: DraftWords
  @Column('jsonb') summary!: DraftWords
  /** Learning time, in hours. */
  @Column('double precision', { default: 1 }) hours!: number
  /** Months for which a completion is valid; null where it states no end. */
  @Column('integer', { nullable: true }) validityMonths!: number | null
  /** Whom the course may be shown to: `open`, `internal` or `restricted`. */
  @Column('text', { default: 'open' }) sensitivity!: string
  /** Null while it has no final assessment. */
  @Column('jsonb', { nullable: true }) assessment!: AssessmentSettings | null
  /** Questions of the bank; publishing pins their newest versions. */
  @Column('uuid', { array: true, default: '{}' }) pool!: string[]
  /** Of the settings in this row and of the order of modules and lessons: a save names the one it began from. */
  @Column('integer', { default: 1 }) version!: number
  @ForeignKey(() => Person) @Column('uuid') createdBy!: string
  @RecordedAt() createdAt!: Date
  /** When anything of the draft was last saved. */
  @RecordedAt() updatedAt!: Date
}
