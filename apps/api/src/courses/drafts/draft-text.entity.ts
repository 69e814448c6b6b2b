import type { TextBlock } from '@muster/contracts/schemas/draft.ts'
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { DraftLesson } from './draft-lesson.entity.ts'

/** A lesson's text in one language. */
@Entity({ name: 'draft_text' })
@Check('draft_text_language', `"language" IN ('en', 'ja')`)
export class DraftText {
  @ForeignKey(() => DraftLesson) @PrimaryColumn('uuid') lessonId!: string
  @PrimaryColumn('text') language!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('jsonb') blocks!: TextBlock[]
  /** Everything of it that is read, in small letters: what search looks in. */
  @Column('text', { default: '' }) words!: string
  @Column('integer', { default: 1 }) version!: number
  @ForeignKey(() => Person) @Column('uuid') savedBy!: string
  @RecordedAt() savedAt!: Date
}
