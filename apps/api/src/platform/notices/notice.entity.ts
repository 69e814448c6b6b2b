import { Check, Column, Entity, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../database/columns.ts'

/** Something a person should know, kept for their home page until they have read it; a mail went out beside it. */
@Entity({ name: 'notice' })
@Check('notice_path', `"path" LIKE '/%'`)
@Index('notice_by_person', ['personId', 'id'])
export class Notice {
  @Id() id!: string
  @Column('uuid') personId!: string
  @Column('uuid') agencyId!: string
  /** A key of the catalogue `notices`. */
  @Column('text') kind!: string
  @Column('jsonb', { default: {} }) parameters!: Record<string, unknown>
  /** The page it leads to, beginning with a slash. */
  @Column('text') path!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() readAt!: Date | null
}
