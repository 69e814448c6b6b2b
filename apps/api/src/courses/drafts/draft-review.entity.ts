import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { CourseDraft } from './course-draft.entity.ts'

/** A step of a draft's review; never rewritten. */
@Entity({ name: 'draft_review' })
@Check('draft_review_kind', `"kind" IN ('asked', 'approved', 'sent-back', 'taken-back')`)
@Index('draft_review_by_draft', ['draftId', 'id'])
export class DraftReview {
  @Id() id!: string
  @ForeignKey(() => CourseDraft) @Column('uuid') draftId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  /** May be empty. */
  @Column('text', { default: '' }) note!: string
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
