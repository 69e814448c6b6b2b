import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Certificate } from './certificate.entity.ts'

/** Something that happened to a certificate after it was issued: who, when, why. */
@Entity({ name: 'certificate_status' })
@Index('certificate_status_of', ['certificateId', 'recordedAt'])
export class CertificateStatus {
  @Id() id!: string
  @ForeignKey(() => Certificate) @Column('uuid') certificateId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `revoked`, `suspended` or `reinstated`. */
  @Column('text') kind!: string
  /** First day it no longer holds; null: from the start. */
  @DayOrNull() effectiveFrom!: string | null
  @Column('text') reason!: string
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
