import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { EventBus } from '../../platform/events.ts'
import type { Notices } from '../../platform/notices/notices.ts'
import { type CertificateRow, factsOf } from '../certificate-rows.ts'

/** Something that becomes of a certificate. */
export interface NewStatus {
  readonly kind: 'revoked' | 'suspended' | 'reinstated'
  readonly effectiveFrom: string | null
  /** Null where the holder was erased since it was proposed. */
  readonly reason: string | null
  /** The proposal two people agreed to. */
  readonly proposalId?: string
  readonly traceId: string
}

/** What a change of status is told by. */
export interface Telling {
  readonly events: EventBus
  readonly notices: Notices
}

const acts = {
  revoked: 'certificates.revoke',
  suspended: 'certificates.suspend',
  reinstated: 'certificates.reinstate',
} as const

/** Records what became of a certificate that the caller holds: the fact, its audit entry, the notice and the event. */
export async function recordStatus(
  tx: Tx,
  { events, notices }: Telling,
  row: CertificateRow,
  status: NewStatus,
): Promise<void> {
  const { kind, effectiveFrom, reason, proposalId = null, traceId } = status
  // The instant of the act and not of its transaction, so that steps stand in the order in which they were taken.
  const [added] = await tx.query<{ at: Date }>(
    `INSERT INTO certificate_status (certificate_id, agency_id, kind, effective_from, reason, recorded_by, proposal_id, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp()) RETURNING recorded_at AS at`,
    [
      row.id,
      row.agencyId,
      kind,
      effectiveFrom,
      reason,
      tx.actor.kind === 'person' ? tx.actor.personId : null,
      proposalId,
    ],
  )
  if (!added) throw new Error('the status was not recorded')
  await audit(tx, {
    act: acts[kind],
    subject: { kind: 'certificate', id: row.id },
    concerns: row.personId,
    details: { effectiveFrom },
    traceId,
  })
  const { course } = factsOf(row)
  await notices.notify(tx, {
    personIds: [row.personId],
    agencyId: row.agencyId,
    kind: `certificate-${kind}`,
    parameters: { course: course.title, number: row.publicId, reason: reason ?? '' },
    path: `/wallet/${row.publicId}`,
  })
  await events.emit(tx, 'certificate-status-changed', {
    certificateId: row.id,
    status: kind,
    effectiveFrom,
    at: added.at.toISOString(),
  })
}
