import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { SavedList } from './saved-list.entity.ts'

/** Who received a saved list, and when: a colleague, or somebody outside by name and address. */
@Entity({ name: 'saved_list_recipient' })
@Check('saved_list_recipient_is', `("person_id" IS NULL) = ("email" IS NOT NULL)`)
@Index('saved_list_recipient_of', ['listId', 'id'])
export class SavedListRecipient {
  @Id() id!: string
  @ForeignKey(() => SavedList) @Column('uuid') listId!: string
  /** The list's agency. */
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The colleague; null for somebody outside. */
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) personId!: string | null
  /** Name of somebody outside. */
  @Column('text', { nullable: true, default: '' }) name!: string | null
  @Column('text', { nullable: true }) email!: string | null
  /** The agency of somebody outside, where it uses Muster; null where it does not. */
  @ForeignKey(() => Agency) @Column('uuid', { nullable: true }) recipientAgencyId!: string | null
  @ForeignKey(() => Person) @Column('uuid') sharedBy!: string
  @RecordedAt() recordedAt!: Date
  /** When the people on the list were told of this recipient. */
  @InstantOrNull() toldAt!: Date | null
}
