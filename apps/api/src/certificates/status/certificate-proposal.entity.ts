import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { DayOrNull, Id, RecordedAt } from '../../platform/database/columns.ts'
import { Certificate } from '../certificate.entity.ts'

/** What a corrected certificate says anew; what is null stays as it is. */
export interface Correction {
  readonly holder: Bilingual | null
  readonly title: Bilingual | null
}

/** Somebody proposes what a second person must agree to. */
@Entity({ name: 'certificate_proposal' })
@Index('certificate_proposal_of', ['certificateId', 'recordedAt'])
@Check('certificate_proposal_kind', `"kind" IN ('revoked', 'reinstated', 'corrected')`)
@Check('certificate_proposal_correction', `("kind" = 'corrected') = ("correction" IS NOT NULL)`)
export class CertificateProposal {
  @Id() id!: string
  @ForeignKey(() => Certificate) @Column('uuid') certificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  /** Of a revocation the first day it no longer holds; null: from the start. */
  @DayOrNull() effectiveFrom!: string | null
  @Column('jsonb', { nullable: true }) correction!: Correction | null
  @Column('text', { nullable: true }) reason!: string | null
  @ForeignKey(() => Person) @Column('uuid') proposedBy!: string
  @RecordedAt() recordedAt!: Date
}
