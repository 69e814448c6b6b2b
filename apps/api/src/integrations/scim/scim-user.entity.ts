import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'

/** What a directory says of a person beside what the product knows of them. */
@Entity({ name: 'scim_user' })
@Index('scim_user_external', ['agencyId', 'externalId'], {
  unique: true,
  where: 'external_id IS NOT NULL AND removed_at IS NULL',
})
@Index('scim_user_to_invite', ['personId'], { where: 'invite_due' })
export class ScimUser {
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** What the directory calls the person. */
  @Column('text', { nullable: true }) externalId!: string | null
  /** Whether it was the directory that closed the account: it alone may open it again then. */
  @Column('boolean', { default: false }) isClosed!: boolean
  /** Whether the mail that lets the person in is still to be written. */
  @Column('boolean', { default: false }) inviteDue!: boolean
  @RecordedAt() changedAt!: Date
  /** Since when the directory does not know the person any more. */
  @InstantOrNull() removedAt!: Date | null
}
