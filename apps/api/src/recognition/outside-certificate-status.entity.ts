import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { OutsideCertificate } from './outside-certificate.entity.ts'

/** One step in the history of an outside certificate; the newest one stands. */
@Entity({ name: 'outside_certificate_status' })
@Index('outside_certificate_status_of', ['outsideCertificateId', 'recordedAt'])
export class OutsideCertificateStatus {
  @Id() id!: string
  @ForeignKey(() => OutsideCertificate) @Column('uuid') outsideCertificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `pending`, `verified`, `rejected`, `suspended` or `revoked`. */
  @Column('text') kind!: string
  @DayOrNull() effectiveFrom!: string | null
  @DayOrNull() effectiveThrough!: string | null
  @Column('text', { nullable: true }) reason!: string | null
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
