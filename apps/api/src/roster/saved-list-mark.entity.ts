import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { SavedList } from './saved-list.entity.ts'

/** What befell a saved list later: somebody on it withdrew a consent, the list was called back, or its time ended. */
@Entity({ name: 'saved_list_mark' })
@Index('saved_list_mark_once', ['listId', 'kind'], { unique: true, where: 'place = 0' })
@Index('saved_list_mark_of_consent', ['listId', 'place', 'consentId'], { unique: true, where: 'place > 0' })
@Check('saved_list_mark_of', `("kind" = 'consent-withdrawn') = ("place" > 0 AND "consent_id" IS NOT NULL)`)
export class SavedListMark {
  @Id() id!: string
  @ForeignKey(() => SavedList) @Column('uuid') listId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `consent-withdrawn`, `recalled` or `ended`. */
  @Column('text') kind!: string
  /** Whom of the list it is about; 0 for the list as a whole. */
  @Column('integer', { default: 0 }) place!: number
  @Column('text', { nullable: true }) reason!: string | null
  /** The consent that was withdrawn. */
  @Column('uuid', { nullable: true }) consentId!: string | null
  /** To whom that consent was; null: organisations that do not use Muster. */
  @Column('uuid', { nullable: true }) recipientAgencyId!: string | null
  /** Null where the system found it. */
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @RecordedAt() recordedAt!: Date
  /** When those who received the list were told. */
  @InstantOrNull() toldAt!: Date | null
}
