import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { OutsideCertificate } from './outside-certificate.entity.ts'

/**
 * One step in the history of an outside certificate. The newest of pending, verified, rejected and withdrawn stands;
 * suspensions and revocations lie over it. A reinstatement names the first day of the suspension it ends.
 */
@Entity({ name: 'outside_certificate_status' })
@Index('outside_certificate_status_of', ['outsideCertificateId', 'recordedAt'])
@Check(
  'outside_certificate_status_kind',
  `"kind" IN ('pending', 'verified', 'rejected', 'withdrawn', 'suspended', 'reinstated', 'revoked')`,
)
@Check('outside_certificate_status_from', `"kind" NOT IN ('suspended', 'reinstated') OR "effective_from" IS NOT NULL`)
export class OutsideCertificateStatus {
  @Id() id!: string
  @ForeignKey(() => OutsideCertificate) @Column('uuid') outsideCertificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  @DayOrNull() effectiveFrom!: string | null
  @DayOrNull() effectiveThrough!: string | null
  /** A code of the contracts, such as `not-readable`. */
  @Column('text', { nullable: true }) reason!: string | null
  /** What the officer adds to it, for the person to read. */
  @Column('text', { nullable: true }) note!: string | null
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
