import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { CourseDraft } from './course-draft.entity.ts'
import { DraftLesson } from './draft-lesson.entity.ts'

/** What somebody says of a draft, of one of its lessons, or of a block. */
@Entity({ name: 'draft_comment' })
@Index('draft_comment_by_draft', ['draftId', 'id'])
export class DraftComment {
  @Id() id!: string
  @ForeignKey(() => CourseDraft) @Column('uuid') draftId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Null for the draft as a whole. */
  @ForeignKey(() => DraftLesson) @Column('uuid', { nullable: true }) lessonId!: string | null
  /** The block's id; null for the lesson as a whole. */
  @Column('text', { nullable: true }) block!: string | null
  @Column('text') text!: string
  @ForeignKey(() => Person) @Column('uuid') writtenBy!: string
  @RecordedAt() writtenAt!: Date
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) resolvedBy!: string | null
  @InstantOrNull() resolvedAt!: Date | null
}
