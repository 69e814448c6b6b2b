import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Day, Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { ProfileDraft } from './profile-draft.entity.ts'
import { Profile } from './profile.entity.ts'

/** One published wording of a profile; never changed. */
@Entity({ name: 'profile_version' })
@Unique('profile_version_number', ['profileId', 'version'])
@Unique('profile_version_of_draft', ['draftId'])
export class ProfileVersion {
  @Id() id!: string
  @ForeignKey(() => Profile) @Column('uuid') profileId!: string
  @Column('integer') version!: number
  @Day() appliesFrom!: string
  /** The whole version as the engine takes it. */
  @Column('jsonb') content!: Record<string, unknown>
  /** Where it was written and approved. */
  @ForeignKey(() => ProfileDraft) @Column('uuid', { nullable: true }) draftId!: string | null
  /** Whether it corrects the past: only then may it apply from before the day it was published. */
  @Column('boolean', { default: false }) isCorrection!: boolean
  /** What is different, and why, in both languages. */
  @Column('jsonb', { nullable: true }) changeNote!: Record<string, string> | null
  @InstantOrNull() publishedAt!: Date | null
  @RecordedAt() recordedAt!: Date
}
