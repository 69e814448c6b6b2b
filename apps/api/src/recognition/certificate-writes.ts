import type { CertificateFields } from '@muster/contracts/schemas/recognition.ts'
import type { CertificateStep } from '@muster/contracts/schemas/recognition-words.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import type { CertificateRow } from './outside-certificate-rows.ts'

export interface NewStep {
  readonly kind: CertificateStep
  readonly from?: string | null
  readonly through?: string | null
  readonly reason?: string
  readonly note?: string | undefined
}

/** A serial number as it is compared: its letters and digits alone, whatever their width and case. */
export function serialKeyOf(serial: string | null): string | null {
  if (serial === null) return null
  const key = serial
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return key === '' ? null : key
}

/** Adds a step to a certificate's history, by the actor. */
export async function addStep(
  tx: Tx,
  { id, personId, agencyId }: Pick<CertificateRow, 'id' | 'personId' | 'agencyId'>,
  { kind, from = null, through = null, reason, note }: NewStep,
): Promise<void> {
  await tx.query(
    `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from, effective_through, reason, note, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())`,
    [
      id,
      personId,
      agencyId,
      kind,
      from,
      through,
      reason ?? null,
      note?.trim() || null,
      tx.actor.kind === 'person' ? tx.actor.personId : null,
    ],
  )
}

/** Lets one act at a time change what a certificate is worth; others wait until this transaction ends. */
export async function holdCertificate(tx: Tx, id: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 5))', [id])
}

/** The person's own record of the same paper, by its serial number; one that was rejected or taken back is no longer one. */
export async function recordedBefore(
  tx: Tx,
  personId: string,
  { type, issuer, serial }: CertificateFields,
): Promise<string | null> {
  const key = serialKeyOf(serial)
  if (key === null) return null
  // The same lock as the trigger that holds this: whoever records the same number meanwhile waits here.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1::uuid || $2::text, 4))', [personId, key])
  const [found] = await tx.query<{ id: string }>(
    `SELECT c.id FROM outside_certificate c WHERE c.person_id = ANY (accounts_of($1)) AND c.serial_key = $2 AND c.qualification_key = $3 AND c.issuer_id = $4
       AND coalesce((SELECT s.kind FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id AND s.kind IN ('pending', 'verified', 'rejected', 'withdrawn')
         ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1), 'pending') IN ('pending', 'verified')`,
    [personId, key, type, issuer],
  )
  return found?.id ?? null
}
