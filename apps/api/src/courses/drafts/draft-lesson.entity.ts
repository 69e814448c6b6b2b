import type { DraftCheck, DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { Figure } from '@muster/contracts/schemas/lesson.ts'
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Id, InstantOrNull } from '../../platform/database/columns.ts'
import { CourseDraft } from './course-draft.entity.ts'
import { DraftModule } from './draft-module.entity.ts'

/** A lesson of a draft, without its texts. */
@Entity({ name: 'draft_lesson' })
@Unique('draft_lesson_key', ['draftId', 'key'])
@Index('draft_lesson_by_module', ['moduleId', 'place'])
export class DraftLesson {
  @Id() id!: string
  @ForeignKey(() => CourseDraft) @Column('uuid') draftId!: string
  @ForeignKey(() => DraftModule) @Column('uuid') moduleId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Stable within the course, for example `m3-l2`: it stays when the lesson moves. */
  @Column('text') key!: string
  /** From 1, within its module. */
  @Column('integer') place!: number
  @Column('jsonb') title!: DraftWords
  /** Reading and thinking time. */
  @Column('integer', { default: 10 }) minutes!: number
  @Column('jsonb', { default: [] }) figures!: Figure[]
  @Column('jsonb', { default: [] }) checks!: DraftCheck[]
  @Column('integer', { default: 1 }) version!: number
  /** Blocks whose translation is to be looked at again, and blocks that one language has not; counted when a text is saved. */
  @Column('integer', { default: 0 }) outdated!: number
  @Column('integer', { default: 0 }) missing!: number
  /** Removed from the course; its text stays, so that it can be taken back. */
  @InstantOrNull() removedAt!: Date | null
}
