import type { MigrationInterface, QueryRunner } from 'typeorm'
import { staffOf } from './fence.ts'

const columns = [
  `ALTER TABLE "membership" ADD "course_id" uuid`,
  `ALTER TABLE "invitation" ADD "course_id" uuid`,
  `ALTER TABLE "membership" DROP CONSTRAINT "membership_guest"`,
  `ALTER TABLE "membership" ADD CONSTRAINT "membership_guest" CHECK (("class_id" IS NULL AND "course_id" IS NULL) OR (cardinality("roles") = 0 AND "through_on" IS NOT NULL AND ("class_id" IS NULL OR "course_id" IS NULL)))`,
  `DROP INDEX "membership_open"`,
  `CREATE UNIQUE INDEX "membership_open" ON "membership" ("person_id", "agency_id") WHERE ended_at IS NULL AND class_id IS NULL AND course_id IS NULL`,
  `CREATE UNIQUE INDEX "membership_course_open" ON "membership" ("person_id", "course_id") WHERE ended_at IS NULL AND course_id IS NOT NULL`,
]

const functions = `
-- The course a guest is bound to, as whom they act in this transaction; null for everybody else.
CREATE FUNCTION actor_guest_course() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('muster.guest_course', true), '')::uuid $$;

-- Whether an enrolment, a sitting, or a person belongs to what the actor teaches as a guest of a course: people whom the
-- agency of the course enrolled in it, and who of the agency made its classes and wrote to them.
CREATE FUNCTION guest_teaches_enrolment(wanted uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
    WHERE n.id = wanted AND n.agency_id = actor_agency() AND c.id = actor_guest_course() AND c.agency_id = actor_agency() AND actor_kind() = 'person') $$;
CREATE FUNCTION guest_teaches_attempt(wanted uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM attempt a WHERE a.id = wanted AND guest_teaches_enrolment(a.enrolment_id)) $$;
CREATE FUNCTION guest_teaches_person(wanted uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM enrolment n WHERE n.person_id = wanted AND guest_teaches_enrolment(n.id))
    OR EXISTS (SELECT 1 FROM class k LEFT JOIN class_message s ON s.class_id = k.id JOIN course c ON c.id = k.course_id
      WHERE k.course_id = actor_guest_course() AND k.agency_id = actor_agency() AND c.agency_id = actor_agency() AND actor_kind() = 'person' AND wanted IN (k.recorded_by, s.recorded_by)) $$;

-- For which agency a session acts, when that is not the person's home: nothing for the home; a membership that no longer
-- holds gives no agency, and so no session.
DROP FUNCTION acting_in(uuid);
CREATE FUNCTION acting_in(session uuid) RETURNS TABLE (agency_id uuid, roles text[], guest_class uuid, guest_course uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN m.id IS NOT NULL THEN m.agency_id END, coalesce(m.roles, '{}'), m.class_id, m.course_id
  FROM session s LEFT JOIN membership m ON m.id = s.membership_id AND m.person_id = s.person_id AND membership_holds(m)
  WHERE s.id = session AND s.membership_id IS NOT NULL $$;

DROP FUNCTION invitation_of(bytea);
CREATE FUNCTION invitation_of(token bytea) RETURNS TABLE (id uuid, agency_id uuid, email text, language text, roles text[], class_id uuid, through_on date, agency jsonb, class_name text, course jsonb, has_account boolean, home_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT i.id, i.agency_id, i.email, i.language, i.roles, i.class_id, i.through_on, jsonb_build_object('en', a.name_en, 'ja', a.name_ja), k.name,
      CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('en', c.title_en, 'ja', c.title_ja) END, p.id IS NOT NULL, p.agency_id
    FROM invitation i JOIN agency a ON a.id = i.agency_id LEFT JOIN class k ON k.id = i.class_id LEFT JOIN course c ON c.id = i.course_id LEFT JOIN person p ON p.email = i.email AND p.closed_at IS NULL
    WHERE i.token_hash = token AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()
      AND (i.through_on IS NULL OR i.through_on >= (now() AT TIME ZONE a.zone)::date) $$;

CREATE OR REPLACE FUNCTION spend_invitation(token bytea, person uuid) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE i invitation; home uuid; today date; made uuid;
BEGIN
  SELECT n.* INTO i FROM invitation n WHERE n.id = (SELECT o.id FROM invitation_of(token) o) FOR UPDATE;
  SELECT p.agency_id INTO home FROM person p WHERE p.id = person AND p.email = i.email AND p.closed_at IS NULL;
  IF i.id IS NULL OR home IS NULL OR i.accepted_at IS NOT NULL OR i.withdrawn_at IS NOT NULL THEN RETURN NULL; END IF;
  SELECT (now() AT TIME ZONE a.zone)::date INTO today FROM agency a WHERE a.id = i.agency_id;
  UPDATE invitation SET accepted_at = now(), accepted_by = person WHERE id = i.id;
  IF home = i.agency_id AND i.class_id IS NULL AND i.course_id IS NULL AND i.through_on IS NULL THEN
    INSERT INTO role_grant (person_id, agency_id, role, granted_by) SELECT person, i.agency_id, unnest(i.roles), i.invited_by ON CONFLICT DO NOTHING;
    RETURN i.id;
  END IF;
  UPDATE membership m SET ended_at = now(), ended_by = person
    WHERE m.person_id = person AND m.agency_id = i.agency_id AND m.class_id IS NOT DISTINCT FROM i.class_id AND m.course_id IS NOT DISTINCT FROM i.course_id AND m.ended_at IS NULL;
  INSERT INTO membership (person_id, agency_id, roles, class_id, course_id, from_on, through_on, granted_by)
    VALUES (person, i.agency_id, i.roles, i.class_id, i.course_id, today, i.through_on, i.invited_by);
  RETURN i.id;
END $$;
`

const guest = '(SELECT actor_guest_course()) IS NOT NULL'
const ofAgency = `${guest} AND agency_id = (SELECT actor_agency())`
const me = '(SELECT actor_person())'
const ofCourse = `${ofAgency} AND course_id = (SELECT actor_guest_course())`
const ofClass = `${ofAgency} AND EXISTS (SELECT 1 FROM class k WHERE k.id = class_id AND k.course_id = (SELECT actor_guest_course()) AND k.agency_id = (SELECT actor_agency()))`
const ofMessage = (table: string): string =>
  `${ofAgency} AND EXISTS (SELECT 1 FROM class_message s JOIN class k ON k.id = s.class_id WHERE s.id = ${table}.message_id AND k.course_id = (SELECT actor_guest_course()))`
const ofAnswer = (reference: string): string =>
  `EXISTS (SELECT 1 FROM written_answer w WHERE ${reference} AND w.course_id = (SELECT actor_guest_course()) AND w.agency_id = (SELECT actor_agency())`

/** What a guest of a course reads, a table each. */
const reads: Readonly<Record<string, string>> = {
  enrolment: `${ofAgency} AND guest_teaches_enrolment(id)`,
  lesson_progress: `${ofAgency} AND guest_teaches_enrolment(enrolment_id)`,
  attempt: `${ofAgency} AND guest_teaches_enrolment(enrolment_id)`,
  completion: `${ofAgency} AND guest_teaches_enrolment(enrolment_id)`,
  class_member: `${ofAgency} AND guest_teaches_enrolment(enrolment_id)`,
  answer: `${ofAgency} AND guest_teaches_attempt(attempt_id)`,
  question_result: `${guest} AND guest_teaches_attempt(attempt_id)`,
  attempt_look: `${ofAgency} AND guest_teaches_attempt(attempt_id)`,
  person: `${guest} AND guest_teaches_person(id)`,
  class: ofCourse,
  class_message: ofClass,
  class_message_person: ofMessage('class_message_person'),
  written_answer: ofCourse,
  attempt_file: `${guest} AND marking_agency_id = (SELECT actor_agency()) AND ${ofAnswer('w.file_id = attempt_file.id')})`,
}

/** What they write: that they looked, what they say to a class, and marks. */
const writes: Readonly<Record<string, string>> = {
  attempt_look: `${ofAgency} AND guest_teaches_attempt(attempt_id) AND looked_by = ${me}`,
  class_message: `${ofClass} AND recorded_by = ${me}`,
  class_message_person: `${ofMessage('class_message_person')} AND guest_teaches_person(person_id)`,
  answer_mark: `${ofAgency} AND marked_by = ${me} AND ${ofAnswer('w.id = answer_mark.written_answer_id')} AND w.person_id <> ${me})`,
}

/** Guests of a whole course: they hold no role, and see what one course of the agency is to its instructors. */
export class CourseGuests1795392000127 implements MigrationInterface {
  name = 'CourseGuests1795392000127'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of columns) await runner.query(statement)
    await runner.query(functions)
    for (const [table, condition] of Object.entries(reads))
      await runner.query(
        `CREATE POLICY ${table}_for_guests ON "${table}" FOR SELECT TO muster_app USING (${condition})`,
      )
    for (const [table, condition] of Object.entries(writes))
      await runner.query(
        `CREATE POLICY ${table}_by_guests ON "${table}" FOR INSERT TO muster_app WITH CHECK (${condition})`,
      )
    await runner.query(
      `CREATE POLICY written_answer_by_guests ON "written_answer" FOR UPDATE TO muster_app USING (${ofCourse} AND person_id <> ${me}) WITH CHECK (${ofCourse} AND person_id <> ${me})`,
    )
    const keeper = `${staffOf('course-manager')} AND course_id IS NOT NULL`
    await runner.query(
      `CREATE POLICY invitation_to_course ON "invitation" FOR INSERT TO muster_app WITH CHECK (${keeper} AND invited_by = ${me} AND accepted_at IS NULL AND cardinality(roles) = 0
         AND EXISTS (SELECT 1 FROM course c WHERE c.id = course_id AND c.agency_id = (SELECT actor_agency())))`,
    )
    await runner.query(
      `CREATE POLICY invitation_to_course_read ON "invitation" FOR SELECT TO muster_app USING (${keeper})`,
    )
    await runner.query(
      `CREATE POLICY membership_of_course ON "membership" FOR SELECT TO muster_app USING (${staffOf('instructor,course-manager')} AND course_id IS NOT NULL)`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
