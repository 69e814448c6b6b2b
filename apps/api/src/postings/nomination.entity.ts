import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Posting } from './posting.entity.ts'

/**
 * An agency puts a person forward for a posting. The API adds nominations and never rewrites one: an answer or a withdrawal
 * is a row of `nomination_step`, whose trigger marks it here.
 */
@Entity({ name: 'nomination' })
@Index('nomination_open', ['postingId', 'personId'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('nomination_by_person', ['personId'])
export class Nomination {
  @Id() id!: string
  @ForeignKey(() => Posting) @Column('uuid') postingId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Day() nominatedOn!: string
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) nominatedBy!: string | null
  @RecordedAt() recordedAt!: Date
  /** The person said yes; null while they have not answered. */
  @InstantOrNull() acceptedAt!: Date | null
  /** The person said no: closed as well. */
  @InstantOrNull() declinedAt!: Date | null
  /** Closed: withdrawn, declined, or the posting cancelled. */
  @InstantOrNull() withdrawnAt!: Date | null
}
