import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Id, InstantOrNull } from '../../platform/database/columns.ts'
import { CourseDraft } from './course-draft.entity.ts'

/** A module of a draft. One that was removed stays, so that it can be taken back with all that is written in it. */
@Entity({ name: 'draft_module' })
@Check(
  'draft_module_shared',
  '("shared_course" IS NULL) = ("shared_module" IS NULL) AND ("shared_course" IS NULL) = ("shared_edition" IS NULL)',
)
@Unique('draft_module_key', ['draftId', 'key'])
export class DraftModule {
  @Id() id!: string
  @ForeignKey(() => CourseDraft) @Column('uuid') draftId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Stable within the course, for example `m3`. */
  @Column('text') key!: string
  /** From 1. */
  @Column('integer') place!: number
  @Column('jsonb') title!: DraftWords
  /** What the learner can do afterwards. */
  @Column('jsonb') outcome!: DraftWords
  /** The course and module it belongs to, when it is another's. */
  @Column('text', { nullable: true }) sharedCourse!: string | null
  @Column('text', { nullable: true }) sharedModule!: string | null
  /** The edition its text is of, as people know it. */
  @Column('text', { nullable: true }) sharedEdition!: string | null
  @Column('integer', { default: 1 }) version!: number
  @InstantOrNull() removedAt!: Date | null
}
