import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, Id, RecordedAt } from '../platform/database/columns.ts'
import { Nomination } from './nomination.entity.ts'

/**
 * An officer's answer to two accepted postings of one person at the same time: both stand, for a reason. It answers those
 * days; when dates move, the warning is open again.
 */
@Entity({ name: 'overlap_answer' })
@Index('overlap_answer_of', ['nominationId', 'otherNominationId'])
@Check('overlap_answer_pair', '"nomination_id" < "other_nomination_id"')
@Check('overlap_answer_reason', `"reason" <> ''`)
export class OverlapAnswer {
  @Id() id!: string
  /** The smaller of the two ids, so that a pair is one pair. */
  @ForeignKey(() => Nomination) @Column('uuid') nominationId!: string
  @ForeignKey(() => Nomination) @Column('uuid') otherNominationId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Day() fromOn!: string
  @Day() throughOn!: string
  @Column('text', { nullable: true }) reason!: string | null
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
