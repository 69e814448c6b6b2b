import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence } from './fence.ts'

const tables = [
  `ALTER TABLE "draft_module" ADD "shared_edition" text`,
  `ALTER TABLE "draft_module" ADD CONSTRAINT "draft_module_shared" CHECK (("shared_course" IS NULL) = ("shared_module" IS NULL) AND ("shared_course" IS NULL) = ("shared_edition" IS NULL))`,
  `ALTER TABLE "lesson_progress" ADD "credited_from_id" uuid`,
  `ALTER TABLE "lesson_progress" ADD CONSTRAINT "FK_42141e21483a41aea64cd24f030" FOREIGN KEY ("credited_from_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE TABLE "edition_lesson" ("edition_id" uuid NOT NULL, "lesson_key" text NOT NULL, "home_course" text NOT NULL, "home_edition" integer NOT NULL, "home_lesson" text NOT NULL, "words" text NOT NULL, CONSTRAINT "edition_lesson_pkey" PRIMARY KEY ("edition_id", "lesson_key"))`,
  `CREATE INDEX "edition_lesson_at_home" ON "edition_lesson" ("home_course", "home_lesson")`,
  `ALTER TABLE "edition_lesson" ADD CONSTRAINT "FK_4e9cec588071c264bd3932dbd59" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

/** The lessons of editions with the home of each: the course they belong to, its edition and the lesson's key there. */
const lessonsOf = (editions: string): string => `
  INSERT INTO edition_lesson (edition_id, lesson_key, home_course, home_edition, home_lesson, words)
  SELECT e.id, l.one ->> 'key', coalesce(m.one #>> '{shared,course}', c.key), coalesce(split_part(m.one #>> '{shared,edition}', '.', 1)::integer, e.number),
    CASE WHEN m.one ? 'shared' THEN substr(l.one ->> 'key', 1 + length(m.one ->> 'key') - length(m.one #>> '{shared,module}')) ELSE l.one ->> 'key' END,
    md5((l.one - 'key')::text)
  FROM ${editions} e JOIN course c ON c.id = e.course_id CROSS JOIN LATERAL jsonb_array_elements(e.modules) m(one) CROSS JOIN LATERAL jsonb_array_elements(m.one -> 'lessons') l(one)
  ON CONFLICT DO NOTHING`

/** Of the lesson \`h\` of one edition and the lesson \`b\` of another: they are the same, in an edition that small fixes keep the same or in its words. */
const isSame = `(b.home_course, b.home_lesson) = (h.home_course, h.home_lesson) AND (b.home_edition = h.home_edition OR b.words = h.words)`

const functions = `
CREATE FUNCTION note_edition_lessons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM edition_lesson l USING written w WHERE l.edition_id = w.id;${lessonsOf('written')};
  RETURN NULL;
END $$;
CREATE TRIGGER edition_lessons_noted AFTER INSERT ON edition REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION note_edition_lessons();
CREATE TRIGGER edition_lessons_noted_again AFTER UPDATE ON edition REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION note_edition_lessons();

-- A lesson completed in one course is completed in every other course the person is in that has the same lesson. What was
-- credited credits nothing further.
CREATE FUNCTION credit_completed_lessons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM written p WHERE p.completed_at IS NOT NULL AND p.credited_from_id IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO lesson_progress AS kept (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, credited_from_id)
  SELECT n.id, b.lesson_key, n.person_id, n.agency_id, p.opened_at, p.completed_at, p.enrolment_id
  FROM written p JOIN enrolment f ON f.id = p.enrolment_id JOIN edition fe ON fe.id = f.edition_id
    JOIN edition_lesson h ON h.edition_id = f.edition_id AND h.lesson_key = p.lesson_key
    JOIN enrolment n ON n.person_id = p.person_id AND n.withdrawn_at IS NULL JOIN edition ne ON ne.id = n.edition_id AND ne.course_id <> fe.course_id
    JOIN edition_lesson b ON b.edition_id = n.edition_id AND ${isSame}
  WHERE p.completed_at IS NOT NULL AND p.credited_from_id IS NULL AND f.withdrawn_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id)
  ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET completed_at = excluded.completed_at, credited_from_id = excluded.credited_from_id WHERE kept.completed_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER lessons_credited AFTER INSERT ON lesson_progress REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION credit_completed_lessons();
CREATE TRIGGER lessons_credited_again AFTER UPDATE ON lesson_progress REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION credit_completed_lessons();

-- Whoever begins a course, or takes it up again, has completed in it what they completed elsewhere: in a course that is under way, or whose completion
-- is still valid.
CREATE FUNCTION credit_begun_enrolments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM (SELECT DISTINCT edition_id FROM begun) n JOIN edition ne ON ne.id = n.edition_id JOIN edition_lesson b ON b.edition_id = n.edition_id
    JOIN edition_lesson h ON ${isSame} JOIN edition he ON he.id = h.edition_id AND he.course_id <> ne.course_id) THEN RETURN NULL; END IF;
  INSERT INTO lesson_progress AS kept (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, credited_from_id)
  SELECT DISTINCT ON (n.id, b.lesson_key) n.id, b.lesson_key, n.person_id, n.agency_id, p.opened_at, p.completed_at, p.enrolment_id
  FROM begun n JOIN edition ne ON ne.id = n.edition_id
    JOIN enrolment f ON f.person_id = n.person_id AND f.withdrawn_at IS NULL JOIN edition fe ON fe.id = f.edition_id AND fe.course_id <> ne.course_id
    JOIN lesson_progress p ON p.enrolment_id = f.id AND p.completed_at IS NOT NULL AND p.credited_from_id IS NULL
    JOIN edition_lesson h ON h.edition_id = f.edition_id AND h.lesson_key = p.lesson_key
    JOIN edition_lesson b ON b.edition_id = n.edition_id AND ${isSame}
  WHERE n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id)
    AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = f.id AND c.completed_on + make_interval(months => fe.validity_months) <= now())
  ORDER BY n.id, b.lesson_key, p.completed_at DESC
  ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET completed_at = excluded.completed_at, credited_from_id = excluded.credited_from_id WHERE kept.completed_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER enrolments_credited AFTER INSERT ON enrolment REFERENCING NEW TABLE AS begun FOR EACH STATEMENT EXECUTE FUNCTION credit_begun_enrolments();
CREATE TRIGGER enrolments_credited_again AFTER UPDATE ON enrolment REFERENCING NEW TABLE AS begun FOR EACH STATEMENT EXECUTE FUNCTION credit_begun_enrolments();

-- As before, and the day by which it is due goes along; what the new enrolment was credited with gives way to what goes along.
CREATE OR REPLACE FUNCTION move_enrolment(wanted uuid, into_edition uuid, kept text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE old enrolment; made uuid;
BEGIN
  SELECT n.* INTO old FROM enrolment n JOIN edition f ON f.id = n.edition_id JOIN edition t ON t.id = into_edition AND t.course_id = f.course_id AND t.published_at IS NOT NULL
    AND (t.number, t.revision) > (f.number, f.revision) JOIN course c ON c.id = t.course_id
  WHERE n.id = wanted AND n.withdrawn_at IS NULL AND (n.person_id = actor_person() OR (c.agency_id = actor_agency() AND actor_holds('course-manager'))) FOR UPDATE OF n;
  IF NOT FOUND OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = wanted) OR EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = wanted AND a.passed IS NULL)
    OR EXISTS (SELECT 1 FROM enrolment n WHERE n.person_id = old.person_id AND n.edition_id = into_edition AND n.withdrawn_at IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO enrolment (person_id, agency_id, edition_id, source, due_on, moved_from_id, enrolled_at) VALUES (old.person_id, old.agency_id, into_edition, old.source, old.due_on, old.id, now()) RETURNING id INTO made;
  INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, answered, credited_from_id)
    SELECT made, p.lesson_key, p.person_id, p.agency_id, p.opened_at, p.completed_at, p.answered, p.credited_from_id FROM lesson_progress p WHERE p.enrolment_id = wanted AND p.lesson_key = ANY (kept)
    ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET opened_at = excluded.opened_at, completed_at = coalesce(excluded.completed_at, lesson_progress.completed_at), answered = excluded.answered,
      credited_from_id = CASE WHEN excluded.completed_at IS NULL THEN lesson_progress.credited_from_id ELSE excluded.credited_from_id END;
  UPDATE enrolment SET withdrawn_at = now() WHERE id = wanted;
  RETURN made;
END $$;
`

/** Modules that several courses show: one history, and credited once. */
export class SharedModules1795392000060 implements MigrationInterface {
  name = 'SharedModules1795392000060'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await fence(runner, [{ name: 'edition_lesson', select: 'false' }])
    await runner.query(functions)
    await runner.query(lessonsOf('edition'))
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
