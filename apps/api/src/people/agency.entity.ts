import { Check, Column, Entity, Index, Unique } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

export interface Signatory {
  readonly name: { readonly en: string; readonly ja: string }
  readonly title: { readonly en: string; readonly ja: string }
}

/** An organisation that trains or sends people; the tenant of everything personal. */
@Entity({ name: 'agency' })
@Unique('agency_key', ['key'])
@Check('agency_kind', `"kind" IN ('government', 'un', 'ngo', 'university')`)
@Check('agency_logo', `("logo_sha256" IS NULL) = ("logo_type" IS NULL)`)
@Check('agency_erasure_wait', `"erasure_wait_days" BETWEEN 1 AND 90`)
@Check('agency_retention_on', `("retention_by" IS NULL) = ("retention_at" IS NULL)`)
@Check('agency_session', `"staff_session_hours" BETWEEN 1 AND 24`)
@Check(
  'agency_retention',
  `LEAST("retention_closed_days", "retention_attempt_days", "retention_evidence_days", "retention_application_days", "retention_mail_days", "retention_notice_days", "retention_session_days") >= 30`,
)
@Index('agency_operates', ['operates'], { unique: true, where: 'operates' })
export class Agency {
  @Id() id!: string
  @Column('text') key!: string
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
  /** `government`, `un`, `ngo` or `university`. */
  @Column('text') kind!: string
  /** Part of the sample world, and says so wherever it is named. */
  @Column('boolean', { default: false }) isInvented!: boolean
  /** IANA zone in which the agency's instants become dates. */
  @Column('text', { default: 'Asia/Tokyo' }) zone!: string
  /** Who stands under its certificates: name and title, each in both languages. */
  @Column('jsonb', { nullable: true }) signatory!: Signatory | null
  @Column('text', { default: '' }) shortNameEn!: string
  @Column('text', { default: '' }) shortNameJa!: string
  /** A colour `#rrggbb` that stands out on light and dark ground; null for none. */
  @Column('text', { nullable: true }) accent!: string | null
  /** SHA-256 of the logo's content, in hexadecimal, under which it is kept. */
  @Column('text', { nullable: true }) logoSha256!: string | null
  @Column('text', { nullable: true }) logoType!: string | null
  /** The language new people are written to in, where nobody chose one. */
  @Column('text', { default: 'en' }) language!: string
  /** Whom its people ask: an address, a number, office hours. */
  @Column('text', { default: '' }) contact!: string
  @Column('integer', { default: 12 }) staffSessionHours!: number
  /** Days after an account was closed for which the person's file is kept. */
  @Column('integer', { default: 3650 }) retentionClosedDays!: number
  /** Days after a test was handed in for which its answers are kept; the result stays. */
  @Column('integer', { default: 1095 }) retentionAttemptDays!: number
  /** Days after a certificate of others was decided on for which its scans are kept; the decision stays. */
  @Column('integer', { default: 1095 }) retentionEvidenceDays!: number
  /** Days after a request for a course, or an invitation, was answered or lapsed for which it is kept. */
  @Column('integer', { default: 730 }) retentionApplicationDays!: number
  /** Days after a mail was sent for which its text is kept. */
  @Column('integer', { default: 180 }) retentionMailDays!: number
  /** Days for which a notice is kept after it was given. */
  @Column('integer', { default: 365 }) retentionNoticeDays!: number
  /** Days after it ended for which a session is kept. */
  @Column('integer', { default: 90 }) retentionSessionDays!: number
  /** Days that pass between the confirmation of an erasure and the erasing. */
  @Column('integer', { default: 14 }) erasureWaitDays!: number
  /** Who had the retention periods applied every night; null while they are not. */
  @Column('uuid', { nullable: true }) retentionBy!: string | null
  @InstantOrNull() retentionAt!: Date | null
  /** Grows with every change: two administrators never overwrite each other. */
  @Column('integer', { default: 0 }) version!: number
  /** Runs the installation: its administrators alone change what every agency rests on, as the signing keys. */
  @Column('boolean', { default: false }) operates!: boolean
  @RecordedAt() createdAt!: Date
}
