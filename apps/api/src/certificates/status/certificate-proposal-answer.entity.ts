import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { CertificateProposal } from './certificate-proposal.entity.ts'

/** What became of a proposal: a second person approved or refused it, or its proposer took it back. */
@Entity({ name: 'certificate_proposal_answer' })
@Unique('certificate_proposal_answer_once', ['proposalId'])
@Check('certificate_proposal_answer_outcome', `"outcome" IN ('approved', 'refused', 'withdrawn')`)
export class CertificateProposalAnswer {
  @Id() id!: string
  @ForeignKey(() => CertificateProposal) @Column('uuid') proposalId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') outcome!: string
  @Column('text', { nullable: true }) reason!: string | null
  @ForeignKey(() => Person) @Column('uuid') answeredBy!: string
  @RecordedAt() recordedAt!: Date
}
