import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, Id, RecordedAt } from '../platform/database/columns.ts'
import { Posting } from '../postings/posting.entity.ts'

/** A clause to be set aside for a person between two days. What two others signed, refused or withdrew is in its acts. */
@Entity({ name: 'waiver' })
@Index('waiver_by_person', ['personId'])
@Check('waiver_days', `"valid_from" <= "valid_through"`)
@Check('waiver_asked_by_another', `"asked_by" <> "person_id"`)
export class Waiver {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Null: for every posting. */
  @ForeignKey(() => Posting) @Column('uuid', { nullable: true }) postingId!: string | null
  @Column('text') clauseId!: string
  @Column('text', { nullable: true }) ground!: string | null
  /** The completion that must follow, and the day it is booked for; null for a plain waiver. */
  @Column('jsonb', { nullable: true }) condition!: { type: string; on: string } | null
  @Day() validFrom!: string
  /** The last day, included. */
  @Day() validThrough!: string
  @ForeignKey(() => Person) @Column('uuid') askedBy!: string
  @RecordedAt() recordedAt!: Date
}
