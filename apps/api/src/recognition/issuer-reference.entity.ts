import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Issuer } from './issuer.entity.ts'

/** How a genuine certificate of an issuer looks and whom to ask; the newest row stands. For verifying staff alone: it would teach a forger. */
@Entity({ name: 'issuer_reference' })
@Index('issuer_reference_of', ['issuerId', 'recordedAt'])
export class IssuerReference {
  @Id() id!: string
  @ForeignKey(() => Issuer) @Column('uuid') issuerId!: string
  /** Who signs. */
  @Column('text', { default: '' }) signatory!: string
  /** How its serial numbers are formed, in words. */
  @Column('text', { default: '' }) serialForm!: string
  /** Whom to ask: an address, a telephone number or a page. */
  @Column('text', { default: '' }) contact!: string
  /** What else tells a genuine one. */
  @Column('text', { default: '' }) appearance!: string
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @Column('uuid', { nullable: true }) agencyId!: string | null
  @RecordedAt() recordedAt!: Date
}
