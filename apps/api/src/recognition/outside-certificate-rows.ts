import type { CompletionMode } from '@muster/eligibility/facts.ts'
import { nameColumns, type NameColumns } from '../people/name.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound } from '../platform/problems/refusal.ts'
import type { Step } from './certificate-state.ts'

/** A step with who took it, as far as the reader may know them. */
export interface StepRow extends Step {
  readonly by: NameColumns | null
  readonly isRecorded: boolean
}

export interface EvidenceRow {
  readonly id: string
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
  readonly recordedAt: string
}

/** An outside certificate as its readers see it, with everything that belongs to it. */
export interface CertificateRow extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly agencyEn: string
  readonly agencyJa: string
  readonly passportName: string
  readonly aliases: readonly string[]
  readonly type: string
  readonly typeEn: string
  readonly typeJa: string
  readonly issuerId: string
  readonly issuerEn: string
  readonly issuerJa: string
  readonly issuerThenEn: string | null
  readonly issuerThenJa: string | null
  readonly edition: number | null
  readonly variant: string | null
  readonly mode: CompletionMode
  readonly hours: number | null
  readonly components: readonly (string | { readonly key: string; readonly isPassed: boolean })[]
  readonly level: { readonly scale: string; readonly subject: string; readonly grade: string | number } | null
  readonly scaleEn: string | null
  readonly scaleJa: string | null
  readonly scope: { readonly dutyStationId?: string; readonly jobId?: string; readonly postingId?: string } | null
  readonly stationEn: string | null
  readonly stationJa: string | null
  readonly postingEn: string | null
  readonly postingJa: string | null
  readonly completedOn: string
  readonly expiresOn: string | null
  readonly points: number | null
  readonly outOf: number | null
  readonly serial: string | null
  readonly serialKey: string | null
  readonly language: string | null
  readonly holderName: string | null
  readonly recordedAt: Date
  readonly steps: readonly StepRow[]
  readonly evidence: readonly EvidenceRow[]
}

/** An instant as the contract writes it. */
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const stepsOf = `(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.effective_from, 'through', s.effective_through, 'reason', s.reason, 'note', s.note,
      'at', ${instant('s.recorded_at')}, 'isRecorded', s.recorded_by IS NOT NULL,
      'by', CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('familyName', b.family_name, 'givenName', b.given_name, 'familyNameJa', b.family_name_ja, 'givenNameJa', b.given_name_ja) END)
    ORDER BY s.recorded_at, s.id), '[]')
  FROM outside_certificate_status s LEFT JOIN person b ON b.id = s.recorded_by WHERE s.outside_certificate_id = c.id)`

const evidenceOf = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'sha256', f.sha256, 'mediaType', f.media_type, 'bytes', f.bytes, 'width', f.width, 'height', f.height,
      'recordedAt', ${instant('f.recorded_at')}) ORDER BY f.recorded_at, f.id), '[]') FROM evidence_file f WHERE f.outside_certificate_id = c.id)`

/** The certificates that fit a condition on `c`; row-level security shows the reader's own and those of their agency. */
const certificates = (condition: string): string =>
  `SELECT c.id, c.person_id AS "personId", c.agency_id AS "agencyId", a.name_en AS "agencyEn", a.name_ja AS "agencyJa", ${nameColumns('p')}, p.passport_name AS "passportName",
    ARRAY(SELECT h.name FROM holder_alias h WHERE h.person_id = c.person_id ORDER BY h.id) AS aliases,
    c.qualification_key AS type, q.title_en AS "typeEn", q.title_ja AS "typeJa", c.issuer_id AS "issuerId", i.name_en AS "issuerEn", i.name_ja AS "issuerJa",
    n.name_en AS "issuerThenEn", n.name_ja AS "issuerThenJa", c.edition, c.variant, c.mode, c.hours, c.components, c.level, l.title_en AS "scaleEn", l.title_ja AS "scaleJa", c.scope,
    d.name_en AS "stationEn", d.name_ja AS "stationJa", o.title_en AS "postingEn", o.title_ja AS "postingJa", c.completed_on::text AS "completedOn", c.expires_on::text AS "expiresOn",
    c.points, c.out_of AS "outOf", c.serial, c.serial_key AS "serialKey", c.language, c.holder_name AS "holderName", c.recorded_at AS "recordedAt", ${stepsOf} AS steps, ${evidenceOf} AS evidence
  FROM outside_certificate c JOIN person p ON p.id = c.person_id JOIN agency a ON a.id = c.agency_id JOIN qualification q ON q.key = c.qualification_key JOIN issuer i ON i.id = c.issuer_id
  LEFT JOIN LATERAL (SELECT m.name_en, m.name_ja FROM issuer_name m WHERE m.issuer_id = c.issuer_id AND m.applies_from <= c.completed_on ORDER BY m.applies_from DESC LIMIT 1) n ON true
  LEFT JOIN level_scale l ON l.key = c.level ->> 'scale' LEFT JOIN duty_station d ON d.key = c.scope ->> 'dutyStationId' LEFT JOIN posting o ON o.id = (c.scope ->> 'postingId')::uuid
  WHERE ${condition}`

const byId = certificates('c.id = $1')
const byPerson = certificates('c.person_id = ANY (accounts_of($1)) ORDER BY c.completed_on DESC, c.id DESC')

/** One certificate the actor may read; refused (404) where there is none. */
export async function findCertificate(tx: Tx, id: string): Promise<CertificateRow> {
  const [row] = await tx.query<CertificateRow>(byId, [id])
  if (!row) throw notFound()
  return row
}

/** A person's certificates, the newest completion first. */
export const certificatesOf = (tx: Tx, personId: string): Promise<CertificateRow[]> =>
  tx.query<CertificateRow>(byPerson, [personId])
