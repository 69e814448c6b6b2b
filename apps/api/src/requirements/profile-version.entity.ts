import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Day, Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Profile } from './profile.entity.ts'

/** One published wording of a profile; never changed. */
@Entity({ name: 'profile_version' })
@Unique('profile_version_number', ['profileId', 'version'])
export class ProfileVersion {
  @Id() id!: string
  @ForeignKey(() => Profile) @Column('uuid') profileId!: string
  @Column('integer') version!: number
  @Day() appliesFrom!: string
  /** The whole version as the engine takes it. */
  @Column('jsonb') content!: Record<string, unknown>
  @InstantOrNull() publishedAt!: Date | null
  @RecordedAt() recordedAt!: Date
}
