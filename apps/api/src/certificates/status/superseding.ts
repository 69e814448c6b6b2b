import { randomBytes } from 'node:crypto'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { toPublicId } from '@muster/credential/public-id.ts'
import { audit } from '../../platform/audit/audit.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { EventBus } from '../../platform/events.ts'
import { type CertificateRow, factsToSign } from '../certificate-rows.ts'
import type { IssuerService } from '../issuer.service.ts'
import type { Correction } from './certificate-proposal.entity.ts'

export interface SupersedingWith {
  readonly issuer: IssuerService
  readonly events: EventBus
  readonly clock: Clock
}

/** What a new certificate says: everything the old one said, except what is corrected. */
export function correctedFacts(
  old: CertificateFacts,
  { holder, title }: Correction,
  place: { publicId: string; statusIndex: number; issuedAt: Date; did: string; address: string },
): CertificateFacts {
  const { address, did, publicId } = place
  return {
    ...old,
    publicId,
    verifyAddress: `${address}/verify/${publicId}`,
    issuer: { ...old.issuer, did, address },
    holder: holder ?? old.holder,
    course: { ...old.course, title: title ?? old.course.title },
    issuedAt: place.issuedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
    supersedes: old.verifyAddress,
    status: {
      revocationList: `${address}/status/revocation`,
      suspensionList: `${address}/status/suspension`,
      index: place.statusIndex,
    },
  }
}

/**
 * Issues a certificate that takes the place of another, which stays answerable for ever. Gives the new one's number, or
 * null while issuing is halted. The old one is held by the caller.
 */
export async function supersede(
  tx: Tx,
  { issuer, events, clock }: SupersedingWith,
  old: Pick<CertificateRow, 'id' | 'credential' | 'completionId' | 'personId' | 'agencyId'>,
  correction: Correction,
  act: 'certificates.correct' | 'certificates.signAnew',
): Promise<string | null> {
  const signer = await issuer.signerNow(tx)
  if (!signer) return null
  const [place] = await tx.query<{ index: string }>(`SELECT nextval('certificate_status_place') AS index`)
  const publicId = toPublicId(randomBytes(12))
  const issuedAt = clock.now()
  const { did, address } = issuer
  const statusIndex = Number(place?.index)
  const facts = correctedFacts(factsToSign(old), correction, { publicId, statusIndex, issuedAt, did, address })
  const { text, sealed } = await issuer.secure(facts, old.personId, signer)
  const [added] = await tx.query<{ id: string }>(
    `INSERT INTO certificate (public_id, completion_id, person_id, agency_id, replaces_id, status_index, key_id, credential, sealed, issued_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [publicId, old.completionId, old.personId, old.agencyId, old.id, statusIndex, signer.keyId, text, sealed, issuedAt],
  )
  if (!added) throw new Error('the new certificate was not recorded')
  await audit(tx, {
    act,
    subject: { kind: 'certificate', id: added.id },
    concerns: old.personId,
    agencyId: old.agencyId,
    details: { replaces: old.id },
  })
  await events.emit(tx, 'certificate-issued', { certificateId: added.id })
  await events.emit(tx, 'certificate-status-changed', {
    certificateId: old.id,
    status: 'superseded',
    effectiveFrom: null,
    at: issuedAt.toISOString(),
  })
  return publicId
}
