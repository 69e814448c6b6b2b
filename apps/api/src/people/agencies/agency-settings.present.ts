import type { ReplyOf } from '@muster/contracts/endpoints.ts'

type View = ReplyOf<'agency.read'>

export interface AgencyRow extends Omit<View, 'shortName' | 'logo'> {
  readonly shortEn: string
  readonly shortJa: string
  readonly logo: string | null
}

/** The columns of an `AgencyRow`, of the table `agency` itself. */
export const agencyColumns = `id, key, jsonb_build_object('en', name_en, 'ja', name_ja) AS name, short_name_en AS "shortEn", short_name_ja AS "shortJa",
  kind, accent, logo_sha256 AS logo, language, zone, contact, staff_session_hours AS "staffSessionHours", erasure_wait_days AS "erasureWaitDays", version,
  jsonb_build_object('closed', retention_closed_days, 'attempt', retention_attempt_days, 'evidence', retention_evidence_days,
    'application', retention_application_days, 'mail', retention_mail_days, 'notice', retention_notice_days, 'session', retention_session_days) AS retention`

/** What an agency settled, as its administrators and auditors see it. */
export const presentAgency = ({ shortEn, shortJa, logo, ...row }: AgencyRow): View => ({
  ...row,
  shortName: shortEn === '' ? null : { en: shortEn, ja: shortJa },
  logo: logo?.slice(0, 16) ?? null,
})
