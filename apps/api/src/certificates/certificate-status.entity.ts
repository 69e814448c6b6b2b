import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Certificate } from './certificate.entity.ts'
import { CertificateProposal } from './status/certificate-proposal.entity.ts'

/** Something that happened to a certificate after it was issued: who, when, why. */
@Entity({ name: 'certificate_status' })
@Index('certificate_status_of', ['certificateId', 'recordedAt'])
@Check('certificate_status_kind', `"kind" IN ('revoked', 'suspended', 'reinstated')`)
@Check('certificate_status_from', `"kind" = 'revoked' OR "effective_from" IS NOT NULL`)
export class CertificateStatus {
  @Id() id!: string
  @ForeignKey(() => Certificate) @Column('uuid') certificateId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `revoked`, `suspended` or `reinstated`. */
  @Column('text') kind!: string
  /** The day from which it holds no longer, or holds again; null: revoked from the start. */
  @DayOrNull() effectiveFrom!: string | null
  @Column('text', { nullable: true }) reason!: string | null
  @Column('uuid') recordedBy!: string
  /** The proposal two people agreed to, where one was needed. */
  @ForeignKey(() => CertificateProposal) @Column('uuid', { nullable: true }) proposalId!: string | null
  @RecordedAt() recordedAt!: Date
}
