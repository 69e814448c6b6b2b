import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { ownsAccount, holds, type PersonActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { type Card, presentCard } from './certificate.present.ts'
import { type Renewing, Renewals } from './expiry/renewals.ts'
import { type CertificateRow, factsOf, findCertificate, readCertificates } from './certificate-rows.ts'
import { IssuerService } from './issuer.service.ts'
import { checkCredential, judgeStored } from './standing-of-certificate.ts'
import { actsOn, standingOf } from './status/certificate-standing.ts'
import { historyOf, openProposalOf, presentProposal } from './status/proposals.ts'

/** Certificates as their holder and the agency's staff see them. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
    private readonly renewals: Renewals,
  ) {}

  /** The caller's certificates, and how those that end soon are renewed. */
  wallet(call: PersonCall<'certificates.wallet'>): Promise<ReplyOf<'certificates.wallet'>> {
    return this.work.run(call, async (tx) => {
      const certificates = await this.cardsOf(tx, call.actor.personId)
      const valid = certificates.filter(({ verdict }) => verdict === 'VALID')
      const renewing = await this.renewals.of(tx, call.actor.personId, valid, this.clock.today())
      return { certificates, renewals: renewing.flatMap(presentRenewal) }
    })
  }

  /** The certificates of a person whose file the actor may read, the newest first. */
  async cardsOf(tx: Tx, personId: string): Promise<Card[]> {
    const rows = await readCertificates(tx, 'c.person_id = ANY (accounts_of($1)) ORDER BY c.issued_at DESC', [personId])
    return Promise.all(rows.map((row) => this.card(row)))
  }

  read(call: PersonCall<'certificates.read'>): Promise<ReplyOf<'certificates.read'>> {
    return this.work.run(call, async (tx) => {
      const row = await this.reachable(tx, call)
      return {
        ...(await this.card(row)),
        credential: JSON.parse(row.credential) as Record<string, unknown>,
        holderId: row.personId,
        ...(await this.life(tx, row, call.actor)),
      }
    })
  }

  async credential(call: PersonCall<'certificates.credential'>): Promise<Record<string, unknown>> {
    const row = await this.work.run(call, (tx) => this.reachable(tx, call))
    void call.reply
      .type('application/vc+ld+json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${row.publicId}.json"`)
    return JSON.parse(row.credential) as Record<string, unknown>
  }

  /** A certificate the caller may reach; a staff read is logged for its holder. */
  async reachable(
    tx: Tx,
    call: PersonCall<'certificates.read' | 'certificates.credential' | 'certificates.code' | 'certificates.pdf'>,
  ): Promise<CertificateRow> {
    const row = await findCertificate(tx, call.params.certificate)
    if (!ownsAccount(call.actor, row.personId)) {
      await audit(tx, {
        act: 'certificates.read',
        subject: { kind: 'certificate', id: row.id },
        concerns: row.personId,
        traceId: call.traceId,
      })
    }
    return row
  }

  /** What became of it, what is proposed, and what the reader may do with it. */
  private async life(tx: Tx, row: CertificateRow, actor: PersonActor) {
    const isVerifier = holds(actor, 'verifier')
    const proposal = await openProposalOf(tx, row.id)
    const acts = actsOn(standingOf(row), proposal !== null)
    const mayAct = isVerifier && !ownsAccount(actor, row.personId)
    return {
      supersededBy: row.supersededBy,
      supersedes: factsOf(row).supersedes?.split('/').at(-1) ?? null,
      needsTwo: row.needsTwo,
      history: await historyOf(tx, row.id),
      proposal: proposal && presentProposal(proposal, actor, isVerifier),
      abilities: {
        maySuspend: mayAct && acts.maySuspend,
        mayReinstate: mayAct && acts.mayReinstate,
        mayRevoke: mayAct && acts.mayRevoke,
        mayCorrect: mayAct && acts.mayCorrect,
      },
    }
  }

  /** A certificate on a card, with the verdict of now. */
  async card(row: CertificateRow): Promise<Card> {
    const check = await checkCredential(row.publicId, row.credential, this.issuer.resolveKey)
    return presentCard(check.facts ?? factsOf(row), row.issuedAt, judgeStored(check, row, this.clock.now()))
  }
}

const presentRenewal = ({ ending, renewal }: Renewing<Card>) =>
  renewal
    ? [
        {
          certificate: ending.id,
          courseKey: renewal.edition.courseKey,
          courseTitle: renewal.edition.title,
          startBy: renewal.startBy,
          isUnderWay: renewal.isUnderWay,
        },
      ]
    : []
