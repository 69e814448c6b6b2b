import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { parsePublicId } from '@muster/credential/public-id.ts'
import { readCredential } from '@muster/credential/read-credential.ts'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { isWithoutHolder, openCredential, withNobody } from './sealed-credential.ts'
import type { StoredCertificate } from './standing-of-certificate.ts'

/** A certificate as its holder and staff of the agency may read it. */
export interface CertificateRow extends StoredCertificate {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly completionId: string
  readonly issuedAt: Date
  /** Whether revoking it takes two people, as the course says; false for who may not read the completion. */
  readonly needsTwo: boolean
}

const certificateColumns = `c.id, c.public_id AS "publicId", c.person_id AS "personId", c.agency_id AS "agencyId", c.completion_id AS "completionId", c.issued_at AS "issuedAt", credential_as_kept(c)::text AS credential,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'effectiveFrom', s.effective_from) ORDER BY s.recorded_at, s.id), '[]') FROM certificate_status s WHERE s.certificate_id = c.id) AS statuses,
  (SELECT n.public_id FROM certificate n WHERE n.replaces_id = c.id) AS "supersededBy",
  coalesce((SELECT k.certificate_needs_two FROM completion m JOIN edition e ON e.id = m.edition_id JOIN course k ON k.id = e.course_id WHERE m.id = c.completion_id), false) AS "needsTwo"`

/** The certificates for which a condition on `c` holds, each with its holder's name as it was signed. */
export async function readCertificates(
  tx: Tx,
  condition: string,
  values: readonly unknown[],
): Promise<CertificateRow[]> {
  const rows = await tx.query<CertificateRow>(
    `SELECT ${certificateColumns} FROM certificate c WHERE ${condition}`,
    values,
  )
  return Promise.all(rows.map(async (row) => ({ ...row, credential: await openCredential(row.credential, tx.unseal) })))
}

/**
 * The certificate of a number as typed.
 * @throws Refusal for one the actor cannot reach.
 */
export async function findCertificate(tx: Tx, typed: string): Promise<CertificateRow> {
  const [row] = await readCertificates(tx, 'c.public_id = $1', [parsePublicId(typed) ?? typed])
  if (!row) throw notFound()
  return row
}

/** The same, while nobody else changes it: others wait until this transaction ends. */
export async function holdCertificate(tx: Tx, typed: string): Promise<CertificateRow> {
  const { id } = await findCertificate(tx, typed)
  await tx.query('SELECT hold_certificate($1)', [id])
  return findCertificate(tx, typed)
}

/** What a stored credential says; of nobody where its holder was erased, who can be shown and is never signed for. */
export function factsOf(row: Pick<CertificateRow, 'id' | 'credential'>): CertificateFacts {
  const credential = JSON.parse(row.credential) as JsonObject
  const facts = readCredential(isWithoutHolder(credential) ? withNobody(credential) : credential)
  if (!facts) throw new Error(`the stored credential ${row.id} is not one of ours`)
  return facts
}

/**
 * The same, to be written out or signed for its holder.
 * @throws Refusal (404) where the holder was erased: nothing is made in the name of nobody.
 */
export function factsToSign(row: Pick<CertificateRow, 'id' | 'credential'>): CertificateFacts {
  if (isWithoutHolder(JSON.parse(row.credential) as JsonObject)) throw notFound()
  return factsOf(row)
}
