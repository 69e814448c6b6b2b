import { Injectable } from '@nestjs/common'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { EventBus } from '../../platform/events.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { type CertificateRow, factsOf } from '../certificate-rows.ts'
import { IssuerService } from '../issuer.service.ts'
import { standingOf } from './certificate-standing.ts'
import { holdProposal, type ProposalRow } from './proposals.ts'
import { recordStatus } from './status-writes.ts'
import { supersede } from './superseding.ts'

type AnswerCall = PersonCall<'certificates.answer'>

/** What a second person makes of a proposal about a certificate. */
@Injectable()
export class ProposalAnswersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notices: Notices,
    private readonly issuer: IssuerService,
  ) {}

  answer(call: AnswerCall): Promise<{ certificate: string }> {
    return this.work.run(call, async (tx) => {
      const { outcome } = call.body
      const [proposal, row] = await holdProposal(tx, call.params.proposal, {
        actor: call.actor,
        isWithdrawn: outcome === 'withdrawn',
      })
      if (outcome === 'approved' && !isPossible(proposal, row)) throw new Refusal(409, 'state-does-not-allow')
      await this.record(tx, call, proposal)
      const certificate = outcome === 'approved' ? await this.carryOut(tx, call, proposal, row) : row.publicId
      if (outcome !== 'withdrawn')
        await this.notices.notify(tx, {
          personIds: [proposal.proposedBy],
          dutyIn: row.agencyId,
          kind: outcome === 'approved' ? 'certificate-proposal-approved' : 'certificate-proposal-refused',
          parameters: { number: row.publicId, course: factsOf(row).course.title },
          path: `/certificates/${certificate}`,
        })
      return { certificate }
    })
  }

  private async record(tx: Tx, call: AnswerCall, proposal: ProposalRow): Promise<void> {
    const { outcome, reason } = call.body
    await tx.query(
      'INSERT INTO certificate_proposal_answer (proposal_id, person_id, agency_id, outcome, reason, answered_by) VALUES ($1, $2, $3, $4, $5, $6)',
      [proposal.id, proposal.personId, proposal.agencyId, outcome, reason.trim(), call.actor.personId],
    )
    await audit(tx, {
      act: 'certificates.answer',
      subject: { kind: 'certificate', id: proposal.certificateId },
      concerns: proposal.personId,
      details: { proposal: proposal.id, outcome },
      traceId: call.traceId,
    })
  }

  /** Gives the number of the certificate that stands now. */
  private async carryOut(tx: Tx, call: AnswerCall, proposal: ProposalRow, row: CertificateRow): Promise<string> {
    const { kind, effectiveFrom, correction, reason, id: proposalId } = proposal
    if (kind !== 'corrected' || !correction) {
      await recordStatus(tx, { events: this.events, notices: this.notices }, row, {
        kind: kind === 'revoked' ? 'revoked' : 'reinstated',
        effectiveFrom: kind === 'revoked' ? effectiveFrom : this.clock.today(),
        reason,
        proposalId,
        traceId: call.traceId,
      })
      return row.publicId
    }
    const { issuer, events, clock } = this
    const number = await supersede(tx, { issuer, events, clock }, row, correction, 'certificates.correct')
    if (number === null) throw new Refusal(409, 'issuing-halted')
    await this.notices.notify(tx, {
      personIds: [row.personId],
      agencyId: row.agencyId,
      kind: 'certificate-corrected',
      parameters: { course: correction.title ?? factsOf(row).course.title, number, old: row.publicId },
      path: `/wallet/${number}`,
    })
    return number
  }
}

/** Whether what was proposed can still be done: it may have been suspended meanwhile. */
function isPossible({ kind }: ProposalRow, row: CertificateRow): boolean {
  const standing = standingOf(row)
  if (kind === 'revoked') return standing === 'active' || standing === 'suspended'
  return standing === (kind === 'reinstated' ? 'suspended' : 'active')
}
