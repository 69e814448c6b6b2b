import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** That an administrator closed an account, why, and when it was opened again. */
@Entity({ name: 'account_closing' })
@Check('account_closing_by_another', '"closed_by" <> "person_id"')
@Check('account_closing_reopened', '"reopened_by" IS NULL OR "reopened_at" IS NOT NULL')
@Index('account_closing_open', ['personId'], { unique: true, where: 'reopened_at IS NULL' })
@Index('account_closing_by_agency', ['agencyId', 'id'])
export class AccountClosing {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @Column('text', { nullable: true }) reason!: string | null
  @Column('uuid') closedBy!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() reopenedAt!: Date | null
  /** Null where it was not an administrator that opened the account. */
  @Column('uuid', { nullable: true }) reopenedBy!: string | null
  @Column('text', { nullable: true, default: '' }) reopenReason!: string | null
}
