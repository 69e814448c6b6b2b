import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "enrolment" ADD "due_on" date`,
  `CREATE TABLE "class" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "course_id" uuid NOT NULL, "name" text NOT NULL, "due_on" date, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "class_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "class_by_course" ON "class" ("course_id", "agency_id", "id")`,
  `CREATE TABLE "class_member" ("class_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "enrolment_id" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "class_member_pkey" PRIMARY KEY ("class_id", "person_id"))`,
  `CREATE INDEX "class_member_untold" ON "class_member" ("class_id") WHERE told_at IS NULL`,
  `CREATE INDEX "class_member_enrolment" ON "class_member" ("enrolment_id")`,
  `ALTER TABLE "class" ADD CONSTRAINT "FK_d5e5bf455f2bce8075e0ab1aff0" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class" ADD CONSTRAINT "FK_57476b73061271c061ae6dd16ea" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class" ADD CONSTRAINT "FK_13f2954bccdf9ef89c06d72597b" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_member" ADD CONSTRAINT "FK_f3355de60b8456e6361e9fc1dd7" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_member" ADD CONSTRAINT "FK_2e82ebf32947632d72972dc7e47" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_member" ADD CONSTRAINT "FK_ce2fdb104677d4b63605fd96799" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "class_member" ADD CONSTRAINT "FK_aa92f679b4e0639b3f78f599423" FOREIGN KEY ("enrolment_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Enrols people of the asker's agency in an edition of one of its courses: each once, whatever they took before. Who is under
-- way keeps the enrolment they have; a day by which to be done is set where none, or a later one, stands.
CREATE FUNCTION enrol_people(wanted uuid, people uuid[], via text, due date) RETURNS TABLE (person_id uuid, enrolment_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('instructor,course-manager')
    AND EXISTS (SELECT 1 FROM edition e JOIN course c ON c.id = e.course_id WHERE e.id = wanted AND e.published_at IS NOT NULL AND c.agency_id = actor_agency())) THEN RETURN; END IF;
  RETURN QUERY
  WITH asked AS (SELECT p.id, p.agency_id FROM person p WHERE p.id = ANY (people) AND p.agency_id = actor_agency() AND p.closed_at IS NULL),
    underway AS (SELECT DISTINCT ON (n.person_id) n.person_id, n.id FROM enrolment n JOIN edition f ON f.id = n.edition_id JOIN edition t ON t.course_id = f.course_id AND t.id = wanted
      WHERE n.person_id IN (SELECT id FROM asked) AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) ORDER BY n.person_id, n.id DESC),
    rounds AS (SELECT a.id, a.agency_id, 1 + coalesce(max(n.round), 0) AS round FROM asked a
      LEFT JOIN enrolment n ON n.person_id = a.id AND n.edition_id = wanted AND n.withdrawn_at IS NULL
      WHERE NOT EXISTS (SELECT 1 FROM underway u WHERE u.person_id = a.id) GROUP BY a.id, a.agency_id),
    added AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source, round, due_on) SELECT r.id, r.agency_id, wanted, via, r.round, due FROM rounds r
      ON CONFLICT (person_id, edition_id, round) WHERE withdrawn_at IS NULL DO NOTHING RETURNING person_id, id),
    dated AS (UPDATE enrolment n SET due_on = least(coalesce(n.due_on, due), due) FROM underway u WHERE n.id = u.id AND due IS NOT NULL AND (n.due_on IS NULL OR n.due_on > due) RETURNING n.id)
  SELECT added.person_id, added.id, true FROM added UNION ALL SELECT underway.person_id, underway.id, false FROM underway;
END $$;
`

/** Classes: people who are enrolled together, with a day by which they should be done. */
export class Classes1795392000050 implements MigrationInterface {
  name = 'Classes1795392000050'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const read = staffOf('instructor,course-manager,auditor')
    const teach = staffOf('instructor,course-manager')
    await fence(runner, [
      {
        name: 'class',
        select: `${read} OR EXISTS (SELECT 1 FROM class_member m WHERE m.class_id = class.id AND m.person_id = (SELECT actor_person()))`,
        insert: `${teach} AND recorded_by = (SELECT actor_person())`,
      },
      { name: 'class_member', select: `${own} OR ${read}`, insert: teach },
    ])
    await runner.query('GRANT UPDATE (told_at) ON class_member TO muster_app')
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION enrol_people(uuid, uuid[], text, date) FROM PUBLIC')
    await runner.query('GRANT EXECUTE ON FUNCTION enrol_people(uuid, uuid[], text, date) TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
