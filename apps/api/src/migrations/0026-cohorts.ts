import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  'CREATE TABLE "cohort" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "edition_id" uuid NOT NULL, "held_on" date NOT NULL, "mode" text NOT NULL, "place" text NOT NULL, "out_of" integer, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "cohort_pkey" PRIMARY KEY ("id"))',
  'CREATE INDEX "cohort_by_edition" ON "cohort" ("edition_id", "agency_id", "id")',
  'CREATE TABLE "cohort_line" ("cohort_id" uuid NOT NULL, "place" integer NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "points" integer, CONSTRAINT "cohort_line_once" UNIQUE ("cohort_id", "person_id"), CONSTRAINT "cohort_line_pkey" PRIMARY KEY ("cohort_id", "place"))',
  'CREATE TABLE "cohort_act" ("cohort_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "cohort_act_pkey" PRIMARY KEY ("cohort_id"))',
  'CREATE TABLE "cohort_result" ("cohort_id" uuid NOT NULL, "place" integer NOT NULL, "agency_id" uuid NOT NULL, "outcome" text NOT NULL, "completion_id" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "cohort_result_pkey" PRIMARY KEY ("cohort_id", "place"))',
  'ALTER TABLE "cohort" ADD CONSTRAINT "FK_f57ca44ce0f705aeaff8305bca0" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort" ADD CONSTRAINT "FK_651b155720a5ca871e2af25c926" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort" ADD CONSTRAINT "FK_977d428904b465e25f51e675fbc" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_act" ADD CONSTRAINT "FK_1cdd2c101f326d828c4139f8a72" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_act" ADD CONSTRAINT "FK_ae214a0218a0eac880e313978f0" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_act" ADD CONSTRAINT "FK_72effc6486357a82848f166dea4" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_line" ADD CONSTRAINT "FK_4ddd8a8e09f695441b140a896ca" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_line" ADD CONSTRAINT "FK_a6e8ffdc7e03c014f66a71fbfed" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_line" ADD CONSTRAINT "FK_514aba2b7ce8911697414365115" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_result" ADD CONSTRAINT "FK_03c6ca0d4948fefaee35a23deac" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_result" ADD CONSTRAINT "FK_b488db18a313a8272fc568a06e8" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
  'ALTER TABLE "cohort_result" ADD CONSTRAINT "FK_9da377065d359d65b75106d57d8" FOREIGN KEY ("completion_id") REFERENCES "completion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
]

const functions = `
-- Whether a completion has its certificate: whoever taught it may know that much.
CREATE FUNCTION is_certified(completion uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM certificate c WHERE c.completion_id = completion) $$;

-- How far a cohort is; of another agency's nothing.
CREATE FUNCTION cohort_figures(wanted uuid) RETURNS TABLE (people integer, done integer, issued integer, waiting integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*)::int, count(r.place)::int, (count(*) FILTER (WHERE c.id IS NOT NULL))::int, (count(*) FILTER (WHERE r.completion_id IS NOT NULL AND c.id IS NULL))::int
  FROM cohort_line l LEFT JOIN cohort_result r ON r.cohort_id = l.cohort_id AND r.place = l.place
    LEFT JOIN certificate c ON c.completion_id = r.completion_id AND c.replaces_id IS NULL
  WHERE l.cohort_id = wanted AND (l.agency_id = actor_agency() OR is_system()) $$;
`

/** Groups that completed a course together, and what became of each person. */
export class Cohorts1795392000026 implements MigrationInterface {
  name = 'Cohorts1795392000026'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const read = staffOf('instructor,course-manager,auditor')
    const teach = staffOf('instructor,course-manager')
    const recorded = 'recorded_by = (SELECT actor_person())'
    await fence(runner, [
      { name: 'cohort', select: read, insert: `${teach} AND ${recorded}` },
      { name: 'cohort_line', select: read, insert: teach },
      {
        name: 'cohort_act',
        select: read,
        insert: `${teach} AND ${recorded} AND (kind = 'withdrawn' OR (SELECT actor_holds('course-manager')))`,
      },
      { name: 'cohort_result', select: read, insert: 'false' },
    ])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
