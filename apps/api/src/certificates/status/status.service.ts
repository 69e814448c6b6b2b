import { ownsAccount } from '../../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { EventBus } from '../../platform/events.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import type { Card } from '../certificate.present.ts'
import { type CertificateRow, factsOf, findCertificate, holdCertificate } from '../certificate-rows.ts'
import { CertificatesService } from '../certificates.service.ts'
import { actsOn, standingOf } from './certificate-standing.ts'
import type { Correction } from './certificate-proposal.entity.ts'
import { openProposalOf, openProposalsIn, presentProposal, type ProposalRow } from './proposals.ts'
import { recordStatus, type Telling } from './status-writes.ts'

type ActCall = PersonCall<
  'certificates.suspend' | 'certificates.reinstate' | 'certificates.revoke' | 'certificates.correct'
>

interface NewProposal {
  readonly kind: ProposalRow['kind']
  readonly effectiveFrom?: string | null
  readonly correction?: Correction
  readonly reason: string
}

const notNow = (): Refusal => new Refusal(409, 'state-does-not-allow')

/** What verifiers do with certificates: stop them, let them count again, revoke them, and propose what takes two. */
@Injectable()
export class CertificateStatusService {
  private readonly telling: Telling

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly certificates: CertificatesService,
    events: EventBus,
  ) {
    this.telling = { events, notices }
  }

  /** From today on it counts for nothing, until it is reinstated or revoked. One person is enough: it can be undone. */
  suspend(call: PersonCall<'certificates.suspend'>): Promise<Card> {
    return this.change(call, 'maySuspend', (tx, row) =>
      recordStatus(tx, this.telling, row, {
        kind: 'suspended',
        effectiveFrom: this.clock.today(),
        reason: call.body.reason.trim(),
        traceId: call.traceId,
      }),
    )
  }

  reinstate(call: PersonCall<'certificates.reinstate'>): Promise<Card> {
    return this.change(call, 'mayReinstate', async (tx, row) => {
      const reason = call.body.reason.trim()
      if (row.needsTwo) return this.propose(tx, call, row, { kind: 'reinstated', reason })
      const effectiveFrom = this.clock.today()
      await recordStatus(tx, this.telling, row, { kind: 'reinstated', effectiveFrom, reason, traceId: call.traceId })
    })
  }

  revoke(call: PersonCall<'certificates.revoke'>): Promise<Card> {
    return this.change(call, 'mayRevoke', async (tx, row) => {
      const { effectiveFrom } = call.body
      const reason = call.body.reason.trim()
      if (effectiveFrom !== null && effectiveFrom < factsOf(row).completedOn)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/effectiveFrom', code: 'before-completion' }])
      if (row.needsTwo) return this.propose(tx, call, row, { kind: 'revoked', effectiveFrom, reason })
      await recordStatus(tx, this.telling, row, { kind: 'revoked', effectiveFrom, reason, traceId: call.traceId })
    })
  }

  /** Proposes a certificate with another name or title; a second person lets it be issued. */
  correct(call: PersonCall<'certificates.correct'>): Promise<Card> {
    return this.change(call, 'mayCorrect', (tx, row) => {
      const facts = factsOf(row)
      const { holder, title } = call.body
      const isSame = (now: { en: string; ja: string }, then: { en: string; ja: string } | null): boolean =>
        then === null || (then.en === now.en && then.ja === now.ja)
      if (isSame(facts.holder, holder) && isSame(facts.course.title, title))
        throw new Refusal(422, 'invalid-request', [{ pointer: '/holder', code: 'nothing-changed' }])
      return this.propose(tx, call, row, {
        kind: 'corrected',
        correction: { holder, title },
        reason: call.body.reason.trim(),
      })
    })
  }

  proposals(call: PersonCall<'certificates.proposals'>): Promise<ReplyOf<'certificates.proposals'>> {
    return this.work.run(call, async (tx) => {
      const rows = await openProposalsIn(tx, call.actor.agencyId)
      const isVerifier = call.actor.roles.includes('verifier')
      return {
        proposals: await Promise.all(
          rows.map(async (row) => ({
            ...presentProposal(row, call.actor, isVerifier),
            certificate: await this.certificates.card(await findCertificate(tx, row.publicId)),
          })),
        ),
      }
    })
  }

  private change(
    call: ActCall,
    ability: keyof ReturnType<typeof actsOn>,
    act: (tx: Tx, row: CertificateRow) => Promise<void>,
  ): Promise<Card> {
    return this.work.run(call, async (tx) => {
      const row = await holdCertificate(tx, call.params.certificate)
      if (ownsAccount(call.actor, row.personId)) throw new Refusal(403, 'own-certificate')
      const hasOpen = (await openProposalOf(tx, row.id)) !== null
      if (!actsOn(standingOf(row), hasOpen)[ability]) throw notNow()
      await act(tx, row)
      return this.certificates.card(await findCertificate(tx, row.publicId))
    })
  }

  private async propose(tx: Tx, call: ActCall, row: CertificateRow, proposal: NewProposal): Promise<void> {
    const { kind, effectiveFrom = null, correction = null, reason } = proposal
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO certificate_proposal (certificate_id, person_id, agency_id, kind, effective_from, correction, reason, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        row.id,
        row.personId,
        row.agencyId,
        kind,
        effectiveFrom,
        correction && JSON.stringify(correction),
        reason,
        call.actor.personId,
      ],
    )
    await audit(tx, {
      act: 'certificates.propose',
      subject: { kind: 'certificate', id: row.id },
      concerns: row.personId,
      details: { proposal: added?.id, kind },
      traceId: call.traceId,
    })
    const verifiers = await this.notices.holders(tx, row.agencyId, ['verifier'])
    await this.notices.notify(tx, {
      personIds: verifiers.filter((id) => id !== call.actor.personId && id !== row.personId),
      dutyIn: row.agencyId,
      kind: 'certificate-proposed',
      parameters: { number: row.publicId, course: factsOf(row).course.title },
      path: '/issued-certificates',
    })
  }
}
