import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const tables = [
  `CREATE TABLE "due_reminder" ("enrolment_id" uuid NOT NULL, "due_on" date NOT NULL, "days_before" integer NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "due_reminder_days" CHECK ("days_before" IN (-1, 1, 7, 14)), CONSTRAINT "due_reminder_pkey" PRIMARY KEY ("enrolment_id", "due_on", "days_before"))`,
  `CREATE INDEX "enrolment_due" ON "enrolment" ("due_on") WHERE due_on IS NOT NULL AND withdrawn_at IS NULL`,
  `ALTER TABLE "due_reminder" ADD CONSTRAINT "FK_7d772e61a6ec9aea4330d069d13" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "due_reminder" ADD CONSTRAINT "FK_e03b0c42a4be22c7b1c337bdf2a" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "due_reminder" ADD CONSTRAINT "FK_1abcf611f6c4a61a7332fc5aaa0" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- As before, with the day by which each should be done.
CREATE OR REPLACE FUNCTION courses_under_way(people uuid[]) RETURNS TABLE (person_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT n.person_id, jsonb_build_object('enrolmentId', n.id, 'editionId', n.edition_id, 'dueOn', n.due_on,
      'completed', ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL),
      'attempts', coalesce((SELECT jsonb_agg(jsonb_build_object('deadlineAt', a.deadline_at, 'submittedAt', a.submitted_at) ORDER BY a.number) FROM attempt a WHERE a.enrolment_id = n.id), '[]'))
    FROM enrolment n WHERE n.person_id = ANY (people) AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) $$;

-- Whoever moves to the next edition takes the day by which to be done with them.
CREATE FUNCTION keep_due_day() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.due_on := coalesce(NEW.due_on, (SELECT n.due_on FROM enrolment n WHERE n.id = NEW.moved_from_id));
  RETURN NEW;
END $$;
CREATE TRIGGER enrolment_keeps_due_day BEFORE INSERT ON enrolment FOR EACH ROW WHEN (NEW.moved_from_id IS NOT NULL) EXECUTE FUNCTION keep_due_day();
`

/** Days by which courses should be done, and who was reminded of them. */
export class DueDates1795392000056 implements MigrationInterface {
  name = 'DueDates1795392000056'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, functions]) await runner.query(statement)
    await fence(runner, [{ name: 'due_reminder', select: own }])
    // Written by a job alone.
    await runner.query('GRANT INSERT ON due_reminder TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
