import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Agency } from './agency.entity.ts'

/** A human being known to an agency: trainee, officer or both. */
@Entity({ name: 'person' })
@Index('person_email', ['email'], { unique: true })
@Check('person_name_order', `"name_order" IN ('family-first', 'given-first')`)
@Index('person_to_fold', ['agencyId', 'id'], { where: 'folded_names IS NULL' })
@Index('person_folded_names', { synchronize: false })
@Index('person_by_name', ['agencyId', 'familyName', 'givenName', 'id'])
export class Person {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** In lower case. */
  @Column('text') email!: string
  @Column('text') familyName!: string
  @Column('text') givenName!: string
  @Column('text', { default: '' }) familyNameJa!: string
  @Column('text', { default: '' }) givenNameJa!: string
  /** The reading of the Japanese name, in kana; empty where none is known. */
  @Column('text', { default: '' }) familyNameKana!: string
  @Column('text', { default: '' }) givenNameKana!: string
  /** Which name stands first in Latin letters: `family-first` or `given-first`. */
  @Column('text', { default: 'family-first' }) nameOrder!: string
  /** Every name and the address, folded, for finding alone; null until it is folded anew. */
  @Column('text', { nullable: true }) foldedNames!: string | null
  /** As the machine-readable line of the passport prints it. */
  @Column('text') passportName!: string
  @Column('text', { default: 'en' }) language!: string
  /** Stable name of an invented person, for one-click sign-in; null for everybody real. */
  @Column('text', { nullable: true }) demoKey!: string | null
  /** One line that says what this invented person shows; null for everybody real. */
  @Column('jsonb', { nullable: true }) demoSituation!: { en: string; ja: string } | null
  /** Grows with every fact recorded about the person, so that what was computed from facts knows its age. */
  @Column('bigint', { default: 0 }) factsStamp!: string
  /** Grows with every correction of the row itself: two editors never overwrite each other. */
  @Column('integer', { default: 0 }) version!: number
  @InstantOrNull() closedAt!: Date | null
  @RecordedAt() createdAt!: Date
}
