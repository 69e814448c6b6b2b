import { toBase64url } from '@muster/credential/base-encodings.ts'
import { canonicalJson, type JsonObject } from '@muster/credential/canonical-json.ts'
import { commitmentTo } from '@muster/credential/commitment.ts'
import { openCredential } from '../certificates/sealed-credential.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import type { LogEntry } from '@muster/credential/transparency-log.ts'

type StatusEntry = Extract<LogEntry, { kind: 'status' }>
type KeyEntry = Extract<LogEntry, { kind: 'key' }>

/** A fact of the database with all that its entry is made from. */
export interface FactRow {
  readonly kind: 'issued' | 'status' | 'superseded' | 'key'
  readonly subject: string
  readonly state: string
  readonly at: Date
  readonly certificateId: string | null
  readonly publicId: string | null
  /** The credential's text and its salt; both of an issued certificate, the salt null once it was destroyed. */
  readonly credential: string | null
  readonly salt: Buffer | null
  readonly status: string | null
  readonly effectiveFrom: string | null
}

/** Everything that entries are made from, for facts given as `f(kind, subject, state, at)`. */
export const factColumns = `f.kind, f.subject, f.state, f.at, c.id AS "certificateId", c.public_id AS "publicId",
    CASE WHEN f.kind = 'issued' THEN credential_as_kept(c)::text END AS credential, CASE WHEN f.kind = 'issued' THEN s.salt END AS salt,
    t.kind AS status, t.effective_from::text AS "effectiveFrom"`
export const factSources = `LEFT JOIN certificate_status t ON t.id = CASE WHEN f.kind = 'status' THEN f.subject::uuid END
  LEFT JOIN certificate c ON c.id = CASE f.kind WHEN 'status' THEN t.certificate_id WHEN 'key' THEN NULL ELSE f.subject::uuid END
  LEFT JOIN certificate_salt s ON f.kind = 'issued' AND s.certificate_id = c.id`

/** A fact with the name of its holder as it was signed. */
export async function opened<Row extends FactRow>(row: Row, { unseal }: Pick<Tx, 'unseal'>): Promise<Row> {
  return row.credential === null ? row : { ...row, credential: await openCredential(row.credential, unseal) }
}

/** The commitment to a credential as the log writes it: base64url over its canonical text. */
export const commitmentText = (credential: string, salt: Uint8Array): string =>
  toBase64url(commitmentTo(new TextEncoder().encode(canonicalJson(JSON.parse(credential) as JsonObject)), salt))

/** The entry of a fact; null where what it tells of is not there. `did` is the keeper's. */
export function composeEntry(row: FactRow, did: string): LogEntry | null {
  const at = row.at.toISOString()
  const { publicId } = row
  if (row.kind === 'key')
    return {
      kind: 'key',
      at,
      verificationMethod: `${did}#${row.subject}`,
      publicKeyMultibase: row.subject,
      state: row.state as KeyEntry['state'],
    }
  if (publicId === null) return null
  if (row.kind === 'superseded') return { kind: 'status', at, publicId, status: 'superseded', effectiveFrom: null }
  if (row.kind === 'status')
    return {
      kind: 'status',
      at,
      publicId,
      status: row.status as StatusEntry['status'],
      effectiveFrom: row.effectiveFrom,
    }
  if (row.credential === null || row.salt === null) return null
  return { kind: 'issued', at, publicId, commitment: commitmentText(row.credential, row.salt) }
}
