import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { CourseDraft } from '../courses/drafts/course-draft.entity.ts'
import { Edition } from '../courses/edition.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** That a draft became an edition: by whom, what was answered for, and what was chosen for those midway. */
@Entity({ name: 'publication' })
@Unique('publication_draft', ['draftId'])
@Check('publication_kind', `"kind" IN ('small-fix', 'new-edition')`)
@Check('publication_midway', `"midway" IN ('finish', 'offer', 'move')`)
export class Publication {
  @ForeignKey(() => Edition) @PrimaryColumn('uuid', { primaryKeyConstraintName: 'publication_pkey' }) editionId!: string
  @ForeignKey(() => CourseDraft) @Column('uuid') draftId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  /** What changed, for learners, in both languages. */
  @Column('jsonb') note!: { readonly en: string; readonly ja: string }
  /** Each warning that was answered, with its reason. */
  @Column('jsonb') answers!: readonly {
    readonly code: string
    readonly lesson: string | null
    readonly reason: string
  }[]
  @Column('text') midway!: string
  @InstantOrNull() finishUntil!: Date | null
  @ForeignKey(() => Person) @Column('uuid') publishedBy!: string
  @RecordedAt() recordedAt!: Date
}
