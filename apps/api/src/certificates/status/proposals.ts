import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { ownsAccount, isSameHand, type PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { nameColumns, nameOf, type NameColumns } from '../../people/name.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { type CertificateRow, holdCertificate } from '../certificate-rows.ts'
import type { Correction } from './certificate-proposal.entity.ts'

type Proposal = NonNullable<ReplyOf<'certificates.read'>['proposal']>
type HistoryLine = ReplyOf<'certificates.read'>['history'][number]

export interface ProposalRow extends NameColumns {
  readonly id: string
  readonly certificateId: string
  readonly publicId: string
  readonly personId: string
  readonly agencyId: string
  readonly kind: 'revoked' | 'reinstated' | 'corrected'
  readonly effectiveFrom: string | null
  readonly correction: Correction | null
  readonly reason: string | null
  readonly proposedBy: string
  readonly at: Date
}

const open = `SELECT p.id, p.certificate_id AS "certificateId", c.public_id AS "publicId", p.person_id AS "personId", p.agency_id AS "agencyId", p.kind, p.effective_from::text AS "effectiveFrom",
    p.correction, p.reason, p.proposed_by AS "proposedBy", p.recorded_at AS at, ${nameColumns('b')}
  FROM certificate_proposal p JOIN certificate c ON c.id = p.certificate_id LEFT JOIN person b ON b.id = p.proposed_by
  WHERE NOT EXISTS (SELECT FROM certificate_proposal_answer a WHERE a.proposal_id = p.id)`

/** What waits for a second person at a certificate. */
export async function openProposalOf(tx: Tx, certificateId: string): Promise<ProposalRow | null> {
  const [row] = await tx.query<ProposalRow>(`${open} AND p.certificate_id = $1`, [certificateId])
  return row ?? null
}

async function openProposal(tx: Tx, id: string): Promise<ProposalRow | null> {
  const [row] = await tx.query<ProposalRow>(`${open} AND p.id = $1`, [id])
  return row ?? null
}

/** What waits in an agency, the oldest first. */
export const openProposalsIn = (tx: Tx, agencyId: string): Promise<ProposalRow[]> =>
  tx.query<ProposalRow>(`${open} AND p.agency_id = $1 ORDER BY p.recorded_at, p.id LIMIT 200`, [agencyId])

/** A name, or null where the reader may not know whose it is. */
const by = (row: Partial<NameColumns>) =>
  row.familyName === undefined || row.familyName === null ? null : nameOf(row as NameColumns)

export function presentProposal(row: ProposalRow, actor: PersonActor, isVerifier: boolean): Proposal {
  const { id, kind, effectiveFrom, correction, reason, at } = row
  const isOwn = ownsAccount(actor, row.personId)
  return {
    id,
    kind,
    effectiveFrom,
    holder: correction?.holder ?? null,
    title: correction?.title ?? null,
    reason,
    at: at.toISOString(),
    by: by(row),
    mayAnswer: isVerifier && !isOwn && !isSameHand(actor, row.proposedBy),
    mayWithdraw: isVerifier && row.proposedBy === actor.personId,
  }
}

interface HistoryRow extends NameColumns {
  readonly kind: HistoryLine['kind']
  readonly effectiveFrom: string | null
  readonly reason: string | null
  readonly at: Date
}

/** Everything that became of a certificate, the oldest first; who did it is told to whom may read names. */
export async function historyOf(tx: Tx, certificateId: string): Promise<HistoryLine[]> {
  const rows = await tx.query<HistoryRow>(
    `SELECT s.kind, s.effective_from::text AS "effectiveFrom", s.reason, s.recorded_at AS at, ${nameColumns('b')}
     FROM certificate_status s LEFT JOIN person b ON b.id = s.recorded_by WHERE s.certificate_id = $1 ORDER BY s.recorded_at, s.id`,
    [certificateId],
  )
  return rows.map((row) => ({
    kind: row.kind,
    effectiveFrom: row.effectiveFrom,
    reason: row.reason,
    at: row.at.toISOString(),
    by: by(row),
  }))
}

/**
 * An open proposal with its certificate, held, for whoever may answer it as asked: its proposer takes it back, anybody
 * else who is not the holder approves or refuses.
 */
export async function holdProposal(
  tx: Tx,
  id: string,
  { actor, isWithdrawn }: { actor: PersonActor; isWithdrawn: boolean },
): Promise<[ProposalRow, CertificateRow]> {
  const found = await openProposal(tx, id)
  if (!found) throw await whyNotOpen(tx, id)
  const row = await holdCertificate(tx, found.publicId)
  // Somebody may have answered while this waited for the certificate.
  if (!(await openProposal(tx, id))) throw new Refusal(409, 'already-decided')
  if (ownsAccount(actor, found.personId)) throw new Refusal(403, 'own-certificate')
  if (isWithdrawn && found.proposedBy !== actor.personId) throw new Refusal(403, 'not-allowed')
  if (!isWithdrawn && isSameHand(actor, found.proposedBy)) throw new Refusal(403, 'second-person-needed')
  return [found, row]
}

async function whyNotOpen(tx: Tx, id: string): Promise<Refusal> {
  const rows = await tx.query('SELECT FROM certificate_proposal WHERE id = $1', [id])
  return rows.length > 0 ? new Refusal(409, 'already-decided') : notFound()
}
