import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, signedIn, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "course" ADD "kind" text NOT NULL DEFAULT 'course'`,
  `ALTER TABLE "course" ADD CONSTRAINT "course_kind" CHECK ("kind" IN ('course', 'programme'))`,
  `CREATE TABLE "programme_draft" ("course_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "version" integer NOT NULL DEFAULT 1, "title" jsonb NOT NULL, "summary" jsonb NOT NULL, "course_ids" uuid array NOT NULL DEFAULT '{}', "required_ids" uuid array NOT NULL DEFAULT '{}', "is_ordered" boolean NOT NULL DEFAULT false, "validity_months" integer, "updated_by" uuid NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "programme_draft_pkey" PRIMARY KEY ("course_id"))`,
  `CREATE TABLE "programme_edition" ("edition_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "course_ids" uuid array NOT NULL, "required_ids" uuid array NOT NULL, "is_ordered" boolean NOT NULL, "draft_version" integer NOT NULL, CONSTRAINT "programme_edition_pkey" PRIMARY KEY ("edition_id"))`,
  `ALTER TABLE "programme_draft" ADD CONSTRAINT "FK_df992c96b7483125e7d2f2a7b57" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "programme_draft" ADD CONSTRAINT "FK_08020f309decbab2392abd6f9a6" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "programme_draft" ADD CONSTRAINT "FK_25f63639c20a81793d8c9bd4531" FOREIGN KEY ("updated_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "programme_edition" ADD CONSTRAINT "FK_bccfa6a67e14d1a75c312589880" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "programme_edition" ADD CONSTRAINT "FK_02039d629351eba98a7a2bd9c7f" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- The courses of a programme's edition in their order, and the day on which a person last completed each in a way that counts
-- today, as far as the asker may see.
CREATE FUNCTION programme_progress(who uuid, wanted uuid) RETURNS TABLE (place bigint, course_id uuid, is_required boolean, completed_on date) LANGUAGE sql STABLE AS $$
  SELECT a.place, a.course_id, a.course_id = ANY (p.required_ids),
    (SELECT max(c.completed_on) FROM completion c JOIN edition e ON e.id = c.edition_id WHERE c.person_id = who AND e.course_id = a.course_id AND completion_counts(c.id)
      AND (e.validity_months IS NULL OR (c.completed_on + make_interval(months => e.validity_months))::date >= current_date))
  FROM programme_edition p, unnest(p.course_ids) WITH ORDINALITY AS a (course_id, place) WHERE p.edition_id = wanted $$;

-- As before, and what comes earlier in an ordered programme that the person takes. What was credited from another course is
-- no beginning.
CREATE OR REPLACE FUNCTION needs_of(who uuid, wanted uuid) RETURNS TABLE (kind text, key text, title_en text, title_ja text, is_met boolean) LANGUAGE sql STABLE AS $$
  WITH asked AS (
    SELECT u.id FROM entry_of(wanted) x, unnest(x.needs_courses) AS u (id)
    UNION
    SELECT a.course_id FROM enrolment n JOIN programme_edition p ON p.edition_id = n.edition_id AND p.is_ordered, unnest(p.course_ids) WITH ORDINALITY AS a (course_id, place)
    WHERE n.person_id = who AND n.withdrawn_at IS NULL AND a.place < array_position(p.course_ids, wanted) AND a.course_id = ANY (p.required_ids)
      AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id))
  SELECT 'course', o.key, o.title_en, o.title_ja,
    EXISTS (SELECT 1 FROM completion c JOIN edition e ON e.id = c.edition_id WHERE c.person_id = who AND e.course_id = o.id AND completion_counts(c.id))
  FROM asked JOIN course o ON o.id = asked.id
  UNION ALL
  SELECT 'qualification', q.key, q.title_en, q.title_ja,
    EXISTS (SELECT 1 FROM completion c JOIN edition e ON e.id = c.edition_id WHERE c.person_id = who AND c.qualification_key = q.key
      AND (e.validity_months IS NULL OR (c.completed_on + make_interval(months => e.validity_months))::date >= current_date) AND completion_counts(c.id))
    OR EXISTS (SELECT 1 FROM outside_certificate u WHERE u.person_id = who AND u.qualification_key = q.key AND (u.expires_on IS NULL OR u.expires_on >= current_date)
      AND (SELECT s.kind FROM outside_certificate_status s WHERE s.outside_certificate_id = u.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) = 'verified')
  FROM entry_of(wanted) x JOIN qualification q ON q.key = ANY (x.needs_qualifications) $$;

-- As before, of courses alone: a programme is taken through its courses.
CREATE OR REPLACE FUNCTION courses_under_way(people uuid[]) RETURNS TABLE (person_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT n.person_id, jsonb_build_object('enrolmentId', n.id, 'editionId', n.edition_id, 'dueOn', n.due_on,
      'waits', NOT EXISTS (SELECT 1 FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.credited_from_id IS NULL) AND EXISTS (SELECT 1 FROM edition e, needs_of(n.person_id, e.course_id) k WHERE e.id = n.edition_id AND NOT k.is_met),
      'completed', ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL),
      'attempts', coalesce((SELECT jsonb_agg(jsonb_build_object('deadlineAt', a.deadline_at, 'submittedAt', a.submitted_at) ORDER BY a.number) FROM attempt a WHERE a.enrolment_id = n.id), '[]'))
    FROM enrolment n WHERE n.person_id = ANY (people) AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id)
      AND NOT EXISTS (SELECT 1 FROM programme_edition p WHERE p.edition_id = n.edition_id) $$;

-- As before; an attempt whose answers people still mark is not over either.
CREATE OR REPLACE FUNCTION withdraw_enrolment(wanted uuid, why text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE standing enrolment;
BEGIN
  SELECT n.* INTO standing FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
  WHERE n.id = wanted AND actor_kind() = 'person' AND (n.person_id = actor_person() OR (n.agency_id = actor_agency() AND actor_holds('instructor,course-manager,desk-officer'))
    OR (c.agency_id = actor_agency() AND actor_holds('instructor,course-manager'))) FOR UPDATE OF n;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF standing.withdrawn_at IS NOT NULL OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = wanted) THEN RETURN 'over'; END IF;
  IF EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = wanted AND (a.submitted_at IS NULL OR a.awaits_marking)) THEN RETURN 'in-test'; END IF;
  INSERT INTO withdrawal (enrolment_id, person_id, agency_id, reason, recorded_by, told_at)
    VALUES (wanted, standing.person_id, standing.agency_id, why, actor_person(), CASE WHEN standing.person_id = actor_person() THEN now() END);
  UPDATE enrolment SET withdrawn_at = now() WHERE id = wanted;
  RETURN 'done';
END $$;

-- A new programme of the asker's agency, as a draft.
CREATE FUNCTION create_programme(wanted text, name_en text, name_ja text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE made uuid;
BEGIN
  made := create_course(wanted, name_en, name_ja, '', '');
  IF made IS NULL THEN RETURN NULL; END IF;
  UPDATE course SET kind = 'programme' WHERE id = made;
  INSERT INTO programme_draft (course_id, agency_id, title, summary, updated_by)
    VALUES (made, actor_agency(), jsonb_build_object('en', name_en, 'ja', name_ja), '{"en": "", "ja": ""}', actor_person());
  RETURN made;
END $$;

-- Publishes the draft of a programme as it stands in a version: an edition that never changes. Nothing where it changed meanwhile.
CREATE FUNCTION publish_programme(wanted uuid, from_version integer) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE d programme_draft; made uuid;
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('course-manager')) THEN RETURN NULL; END IF;
  SELECT * INTO d FROM programme_draft WHERE course_id = wanted AND agency_id = actor_agency() AND version = from_version FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO edition (course_id, number, revision, hours, validity_months, modules, published_at)
    VALUES (wanted, 1 + coalesce((SELECT max(e.number) FROM edition e WHERE e.course_id = wanted), 0), 0,
      coalesce((SELECT sum(n.hours) FROM unnest(d.required_ids) AS r (id), LATERAL (SELECT e.hours FROM edition e WHERE e.course_id = r.id AND e.published_at <= now() ORDER BY e.number DESC, e.revision DESC LIMIT 1) n), 0),
      d.validity_months, '[]', now()) RETURNING id INTO made;
  INSERT INTO programme_edition (edition_id, agency_id, course_ids, required_ids, is_ordered, draft_version) VALUES (made, d.agency_id, d.course_ids, d.required_ids, d.is_ordered, d.version);
  UPDATE course SET title_en = d.title ->> 'en', title_ja = d.title ->> 'ja', summary_en = d.summary ->> 'en', summary_ja = d.summary ->> 'ja' WHERE id = wanted;
  RETURN made;
END $$;

-- Records the completion of every programme a person takes and has all required courses of: once for each enrolment. Taken
-- again, it needs a course completed since. It follows from what is recorded alone, whoever asks.
CREATE FUNCTION complete_programmes(who uuid) RETURNS TABLE (completion_id uuid, enrolment_id uuid, agency_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  -- Two courses completed at the same moment see each other.
  PERFORM pg_advisory_xact_lock(hashtextextended(who::text, 59));
  RETURN QUERY
  INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
  SELECT n.person_id, n.agency_id, n.edition_id, o.qualification_key, n.id, (now() AT TIME ZONE g.zone)::date, now(),
    (SELECT c.mode FROM completion c JOIN edition d ON d.id = c.edition_id WHERE c.person_id = who AND d.course_id = ANY (p.required_ids) ORDER BY c.recorded_at DESC LIMIT 1), e.hours
  FROM enrolment n JOIN programme_edition p ON p.edition_id = n.edition_id JOIN edition e ON e.id = n.edition_id JOIN course o ON o.id = e.course_id JOIN agency g ON g.id = o.agency_id
  WHERE n.person_id = who AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id)
    AND cardinality(p.required_ids) > 0 AND NOT EXISTS (SELECT 1 FROM programme_progress(who, n.edition_id) k WHERE k.is_required AND k.completed_on IS NULL)
    AND NOT EXISTS (SELECT 1 FROM completion b WHERE b.person_id = who AND b.edition_id = n.edition_id
      AND NOT EXISTS (SELECT 1 FROM completion c JOIN edition d ON d.id = c.edition_id WHERE c.person_id = who AND d.course_id = ANY (p.required_ids) AND c.recorded_at > b.recorded_at))
  ON CONFLICT (enrolment_id) DO NOTHING RETURNING id, enrolment_id, agency_id;
END $$;
`

const granted = ['create_programme(text, text, text)', 'publish_programme(uuid, integer)', 'complete_programmes(uuid)']

/** Programmes: ordered sets of courses with a certificate of their own. One is a course whose editions hold courses. */
export class Programmes1795392000058 implements MigrationInterface {
  name = 'Programmes1795392000058'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const teach = staffOf('instructor,course-manager')
    await fence(runner, [
      { name: 'programme_draft', select: staffOf('instructor,course-manager,auditor'), update: teach },
      { name: 'programme_edition', select: signedIn },
    ])
    // Migrations of others may stand before or behind this one: names are looked up when a function runs.
    await runner.query('SET LOCAL check_function_bodies = off')
    await runner.query(functions)
    for (const name of granted) {
      await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO muster_app`)
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
