import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, DayOrNull, Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Posting } from '../postings/posting.entity.ts'

/** A clause set aside for a person between two days, granted and countersigned by two others. */
@Entity({ name: 'waiver' })
@Index('waiver_by_person', ['personId'])
export class Waiver {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Null: for every posting. */
  @ForeignKey(() => Posting) @Column('uuid', { nullable: true }) postingId!: string | null
  @Column('text') clauseId!: string
  @Column('text') ground!: string
  /** The completion that must follow; null for a plain waiver. */
  @Column('jsonb', { nullable: true }) condition!: { type: string; on: string } | null
  @Day() validFrom!: string
  @DayOrNull() validThrough!: string | null
  @ForeignKey(() => Person) @Column('uuid') grantedBy!: string
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) countersignedBy!: string | null
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() withdrawnAt!: Date | null
  @DayOrNull() withdrawnOn!: string | null
}
