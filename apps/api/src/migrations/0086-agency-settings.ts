import type { MigrationInterface, QueryRunner } from 'typeorm'
import { staffOf } from './fence.ts'

/** Days for which each kind of personal record is kept at least, where an agency said nothing else. */
const retention: Readonly<Record<string, number>> = {
  retention_closed_days: 3_650,
  retention_attempt_days: 1_095,
  retention_evidence_days: 1_095,
  retention_application_days: 730,
  retention_mail_days: 180,
  retention_notice_days: 365,
  retention_session_days: 90,
}

const statements = [
  `ALTER TABLE "agency" ADD "short_name_en" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "agency" ADD "short_name_ja" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "agency" ADD "accent" text`,
  `ALTER TABLE "agency" ADD "logo_sha256" text`,
  `ALTER TABLE "agency" ADD "logo_type" text`,
  `ALTER TABLE "agency" ADD "language" text NOT NULL DEFAULT 'en'`,
  `ALTER TABLE "agency" ADD "contact" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "agency" ADD "staff_session_hours" integer NOT NULL DEFAULT 12`,
  ...Object.entries(retention).map(
    ([column, days]) => `ALTER TABLE "agency" ADD "${column}" integer NOT NULL DEFAULT ${days}`,
  ),
  `ALTER TABLE "agency" ADD "version" integer NOT NULL DEFAULT 0`,
  `ALTER TABLE "agency" ADD CONSTRAINT "agency_kind" CHECK ("kind" IN ('government', 'un', 'ngo', 'university'))`,
  `ALTER TABLE "agency" ADD CONSTRAINT "agency_logo" CHECK (("logo_sha256" IS NULL) = ("logo_type" IS NULL))`,
  `ALTER TABLE "agency" ADD CONSTRAINT "agency_session" CHECK ("staff_session_hours" BETWEEN 1 AND 24)`,
  `ALTER TABLE "agency" ADD CONSTRAINT "agency_retention" CHECK (LEAST(${Object.keys(retention)
    .map((column) => `"${column}"`)
    .join(', ')}) >= 30)`,
]

const settable = [
  'name_en',
  'name_ja',
  'short_name_en',
  'short_name_ja',
  'kind',
  'zone',
  'accent',
  'logo_sha256',
  'logo_type',
  'language',
  'contact',
  'staff_session_hours',
  ...Object.keys(retention),
  'version',
]

/** What an agency settles for itself: names, branding, how long sessions last, and how long records are kept. */
export class AgencySettings1795392000086 implements MigrationInterface {
  name = 'AgencySettings1795392000086'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
    await runner.query(`GRANT UPDATE (${settable.join(', ')}) ON "agency" TO muster_app`)
    const administrators = staffOf('administrator').replace('agency_id', 'id')
    await runner.query(
      `CREATE POLICY agency_update ON "agency" FOR UPDATE TO muster_app USING (${administrators}) WITH CHECK (${administrators})`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
