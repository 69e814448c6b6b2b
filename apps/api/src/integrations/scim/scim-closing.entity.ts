import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'

/** An account that a directory closed, or wants closed and that is held until an administrator answers. */
@Entity({ name: 'scim_closing' })
@Check('scim_closing_answer', `("answered_at" IS NULL) = ("answered_by" IS NULL)`)
@Index('scim_closing_open', ['personId'], {
  unique: true,
  where: 'closed_at IS NULL AND answered_at IS NULL AND withdrawn_at IS NULL',
})
@Index('scim_closing_by_agency', ['agencyId', 'id'])
export class ScimClosing {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @Column('uuid') tokenId!: string
  /** Asked for by removing the person, and not by closing the account alone. */
  @Column('boolean') removes!: boolean
  @RecordedAt() askedAt!: Date
  @InstantOrNull() closedAt!: Date | null
  @InstantOrNull() answeredAt!: Date | null
  @Column('uuid', { nullable: true }) answeredBy!: string | null
  /** Since when the directory wants it no longer. */
  @InstantOrNull() withdrawnAt!: Date | null
  /** When the administrators were written to about it. */
  @InstantOrNull() toldAt!: Date | null
}
