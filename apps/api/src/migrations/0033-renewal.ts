import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const tables = [
  'ALTER TABLE "enrolment" ADD "round" integer NOT NULL DEFAULT 1',
  'ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_round" CHECK ("round" > 0)',
  'DROP INDEX "enrolment_open"',
  'CREATE UNIQUE INDEX "enrolment_open" ON "enrolment" ("person_id", "edition_id", "round") WHERE withdrawn_at IS NULL',
  'CREATE INDEX "completion_by_edition" ON "completion" ("edition_id", "completed_on")',
  `CREATE TABLE "expiry_reminder" ("completion_id" uuid NOT NULL, "days_before" integer NOT NULL, "certificate_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "expiry_reminder_days" CHECK ("days_before" IN (7, 30, 90)), CONSTRAINT "expiry_reminder_pkey" PRIMARY KEY ("completion_id", "days_before"))`,
  'ALTER TABLE "expiry_reminder" ADD CONSTRAINT "FK_1cbd90b83a03a5ae6197762cc2a" FOREIGN KEY ("completion_id") REFERENCES "completion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "expiry_reminder" ADD CONSTRAINT "FK_0f9e4127924dbe932d7285e1dd4" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "expiry_reminder" ADD CONSTRAINT "FK_a58adcbe513b26a2e487c4b87c3" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "expiry_reminder" ADD CONSTRAINT "FK_9ae2dbf5837a1de997df73aa312" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
]

/** Taking an edition once more begins when the time before is completed: what was completed stands beside it, untouched. */
const guard = `
CREATE FUNCTION guard_enrolment_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM enrolment n JOIN completion c ON c.enrolment_id = n.id
      WHERE n.person_id = NEW.person_id AND n.edition_id = NEW.edition_id AND n.round = NEW.round - 1) THEN
    RAISE EXCEPTION 'the time before is not completed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER enrolment_round_guarded BEFORE INSERT ON enrolment FOR EACH ROW WHEN (NEW.round > 1) EXECUTE FUNCTION guard_enrolment_round();
`

/** Courses taken again to renew a certificate, and who was reminded of its end. */
export class Renewal1795392000033 implements MigrationInterface {
  name = 'Renewal1795392000033'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, guard]) await runner.query(statement)
    await fence(runner, [{ name: 'expiry_reminder', select: own }])
    // Written by a job alone.
    await runner.query('GRANT INSERT ON expiry_reminder TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
