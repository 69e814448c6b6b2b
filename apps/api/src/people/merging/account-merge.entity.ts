import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** That two accounts are one person's: the other is closed, and whoever reads what the kept one has reads that of both. */
@Entity({ name: 'account_merge' })
@Check('account_merge_two', '"kept_id" <> "other_id"')
@Check('account_merge_by_another', '"merged_by" NOT IN ("kept_id", "other_id")')
@Check('account_merge_in_time', `"undone_at" <= "recorded_at" + interval '30 days'`)
@Check('account_merge_undone', '("undone_at" IS NULL) = ("undone_by" IS NULL)')
@Index('account_merge_of', ['otherId'], { unique: true, where: 'undone_at IS NULL' })
@Index('account_merge_into', ['keptId', 'id'])
@Index('account_merge_by_agency', ['agencyId', 'id'])
export class AccountMerge {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') keptId!: string
  @ForeignKey(() => Person) @Column('uuid') otherId!: string
  @Column('text', { nullable: true }) reason!: string | null
  @Column('uuid') mergedBy!: string
  @RecordedAt() recordedAt!: Date
  /** The roles that ended with it: undoing gives them back. */
  @Column('uuid', { array: true, default: '{}' }) endedGrants!: string[]
  @InstantOrNull() undoneAt!: Date | null
  @Column('uuid', { nullable: true }) undoneBy!: string | null
  @Column('text', { nullable: true, default: '' }) undoReason!: string | null
}
