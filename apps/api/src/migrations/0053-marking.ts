import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "assessment" ADD "second_marker" integer`,
  `ALTER TABLE "assessment" ADD "anonymous_marking" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "assessment" ADD CONSTRAINT "assessment_second_marker" CHECK ("second_marker" BETWEEN 0 AND 100)`,
  `ALTER TABLE "attempt" ADD "awaits_marking" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "attempt" DROP CONSTRAINT "attempt_graded"`,
  `ALTER TABLE "attempt" ADD CONSTRAINT "attempt_graded" CHECK (("submitted_at" IS NULL OR "awaits_marking") = ("passed" IS NULL))`,
  `CREATE INDEX "attempt_awaits_marking" ON "attempt" ("id") WHERE awaits_marking`,
  `CREATE TABLE "attempt_file" ("id" uuid NOT NULL DEFAULT uuidv7(), "attempt_id" uuid NOT NULL, "position" smallint NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "marking_agency_id" uuid NOT NULL, "sha256" text NOT NULL, "media_type" text NOT NULL, "bytes" integer NOT NULL, "name" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "attempt_file_once" UNIQUE ("attempt_id", "position", "sha256"), CONSTRAINT "attempt_file_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$'), CONSTRAINT "attempt_file_size" CHECK ("bytes" > 0), CONSTRAINT "attempt_file_pkey" PRIMARY KEY ("id"))`,
  `CREATE TABLE "written_answer" ("id" uuid NOT NULL DEFAULT uuidv7(), "attempt_id" uuid NOT NULL, "position" smallint NOT NULL, "question_version_id" uuid NOT NULL, "person_id" uuid NOT NULL, "course_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "text" text NOT NULL, "file_id" uuid, "is_anonymous" boolean NOT NULL, "most_difference" integer, "needs" smallint NOT NULL, "marks" smallint NOT NULL DEFAULT '0', "points" integer, "claimed_by" uuid, "claimed_until" TIMESTAMP WITH TIME ZONE, "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "written_answer_once" UNIQUE ("attempt_id", "position"), CONSTRAINT "written_answer_marks" CHECK ("marks" BETWEEN 0 AND "needs" AND "needs" BETWEEN 1 AND 3), CONSTRAINT "written_answer_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "written_answer_waiting" ON "written_answer" ("course_id", "submitted_at", "id") WHERE marks < needs`,
  `CREATE INDEX "written_answer_unsettled" ON "written_answer" ("id") WHERE points IS NULL AND marks = needs`,
  `CREATE TABLE "answer_mark" ("id" uuid NOT NULL DEFAULT uuidv7(), "written_answer_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "marked_by" uuid NOT NULL, "levels" jsonb NOT NULL, "points" integer NOT NULL, "comment" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "answer_mark_once" UNIQUE ("written_answer_id", "marked_by"), CONSTRAINT "answer_mark_pkey" PRIMARY KEY ("id"))`,
  `ALTER TABLE "attempt_file" ADD CONSTRAINT "FK_f2222cd358e31036cba414f6daf" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attempt_file" ADD CONSTRAINT "FK_a3fab5c60ce653a89d91d51a44c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attempt_file" ADD CONSTRAINT "FK_734b20be7644f9773fdd829132e" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attempt_file" ADD CONSTRAINT "FK_a76c521b3e69ca9b3812091097f" FOREIGN KEY ("marking_agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "written_answer" ADD CONSTRAINT "FK_56a6badec1b8a4afa6e70c1cc9f" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "written_answer" ADD CONSTRAINT "FK_8d321e213f6a80fc0297de653db" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "written_answer" ADD CONSTRAINT "FK_cad07560fc56a72c9d05721f90c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "written_answer" ADD CONSTRAINT "FK_d228a264148390118350411c132" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "written_answer" ADD CONSTRAINT "FK_0873c184cd8741666ead35a0cb6" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "written_answer" ADD CONSTRAINT "FK_aa3dff1057b1b349b22ec54ae9b" FOREIGN KEY ("file_id") REFERENCES "attempt_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "written_answer" ADD CONSTRAINT "FK_45c3a202e8984c2c30676fdfd41" FOREIGN KEY ("claimed_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "answer_mark" ADD CONSTRAINT "FK_902e073d07e83e8d727dc20a228" FOREIGN KEY ("written_answer_id") REFERENCES "written_answer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "answer_mark" ADD CONSTRAINT "FK_f94c3851609bd2d6759834676e9" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "answer_mark" ADD CONSTRAINT "FK_317582503ccbd5a1bfe844d5f13" FOREIGN KEY ("marked_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Publishes an approved draft of the asker's agency; null where another was first, or where it may not be published.
CREATE OR REPLACE FUNCTION publish_edition(wanted uuid, fixes uuid, numbered integer, revised integer, document jsonb, examines jsonb, versions uuid[], said jsonb, answered jsonb, those_midway text, until timestamptz)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE d course_draft; made uuid;
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('course-manager')) THEN RETURN NULL; END IF;
  SELECT * INTO d FROM course_draft WHERE id = wanted AND agency_id = actor_agency() FOR UPDATE;
  IF NOT FOUND OR d.state <> 'in-review' OR NOT draft_is_approved(wanted) THEN RETURN NULL; END IF;
  INSERT INTO edition (course_id, number, revision, hours, validity_months, modules, published_at)
    VALUES (d.course_id, numbered, revised, d.hours, d.validity_months, document, now()) RETURNING id INTO made;
  INSERT INTO assessment (edition_id, title_en, title_ja, draw_count, pass_mark, attempts_allowed, wait_minutes, time_limit_minutes, grace_seconds, offline_days, opens_at, closes_at, honour_en, honour_ja, review, second_marker, anonymous_marking, question_version_ids)
    SELECT made, examines #>> '{title,en}', examines #>> '{title,ja}', a."drawCount", a."passMark", a."attemptsAllowed", a."waitMinutes", a."timeLimitMinutes", a."graceSeconds", a."offlineDays",
      a."opensAt", a."closesAt", examines #>> '{honourStatement,en}', examines #>> '{honourStatement,ja}', a.review, a."secondMarker", coalesce(a."anonymousMarking", false), versions
    FROM jsonb_to_record(examines) AS a("drawCount" integer, "passMark" integer, "attemptsAllowed" integer, "waitMinutes" integer, "timeLimitMinutes" integer, "graceSeconds" integer, "offlineDays" integer, "opensAt" timestamptz, "closesAt" timestamptz, review text, "secondMarker" integer, "anonymousMarking" boolean);
  INSERT INTO publication (edition_id, draft_id, agency_id, kind, note, answers, midway, finish_until, published_by)
    VALUES (made, d.id, d.agency_id, CASE WHEN fixes IS NULL THEN 'new-edition' ELSE 'small-fix' END, said, answered, those_midway, until, actor_person());
  UPDATE course SET title_en = coalesce(nullif(btrim(d.title ->> 'en'), ''), d.title ->> 'ja'), title_ja = coalesce(nullif(btrim(d.title ->> 'ja'), ''), d.title ->> 'en'),
    summary_en = coalesce(nullif(btrim(d.summary ->> 'en'), ''), d.summary ->> 'ja'), summary_ja = coalesce(nullif(btrim(d.summary ->> 'ja'), ''), d.summary ->> 'en') WHERE id = d.course_id;
  IF fixes IS NOT NULL THEN
    -- Whoever is midway in an earlier revision sees the fix at once: nothing they did, and nothing that is graded, differs.
    UPDATE enrolment n SET edition_id = made FROM edition e
    WHERE e.id = n.edition_id AND e.course_id = d.course_id AND e.number = numbered AND e.revision < revised AND n.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id);
  ELSIF until IS NOT NULL THEN
    UPDATE assessment s SET closes_at = least(coalesce(s.closes_at, until), until) FROM edition e WHERE e.id = s.edition_id AND e.course_id = d.course_id AND e.id <> made;
  END IF;
  UPDATE course_draft SET state = 'published', updated_at = now() WHERE id = d.id;
  RETURN made;
END $$;

-- Moves an enrolment that is under way into another edition of its course; what is named of its progress goes along. The new
-- enrolment, or null where there is nothing to move: completed, withdrawn, in a test now or waiting for its marks, or not the asker's.
CREATE OR REPLACE FUNCTION move_enrolment(wanted uuid, into_edition uuid, kept text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE old enrolment; made uuid;
BEGIN
  SELECT n.* INTO old FROM enrolment n JOIN edition f ON f.id = n.edition_id JOIN edition t ON t.id = into_edition AND t.course_id = f.course_id AND t.published_at IS NOT NULL
    AND (t.number, t.revision) > (f.number, f.revision) JOIN course c ON c.id = t.course_id
  WHERE n.id = wanted AND n.withdrawn_at IS NULL AND (n.person_id = actor_person() OR (c.agency_id = actor_agency() AND actor_holds('course-manager'))) FOR UPDATE OF n;
  IF NOT FOUND OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = wanted) OR EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = wanted AND a.passed IS NULL)
    OR EXISTS (SELECT 1 FROM enrolment n WHERE n.person_id = old.person_id AND n.edition_id = into_edition AND n.withdrawn_at IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO enrolment (person_id, agency_id, edition_id, source, moved_from_id, enrolled_at) VALUES (old.person_id, old.agency_id, into_edition, old.source, old.id, now()) RETURNING id INTO made;
  INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, answered)
    SELECT made, p.lesson_key, p.person_id, p.agency_id, p.opened_at, p.completed_at, p.answered FROM lesson_progress p WHERE p.enrolment_id = wanted AND p.lesson_key = ANY (kept);
  UPDATE enrolment SET withdrawn_at = now() WHERE id = wanted;
  RETURN made;
END $$;

-- How many people of the agency's courses stand where: in an edition, by its id.
CREATE OR REPLACE FUNCTION edition_figures(editions uuid[]) RETURNS TABLE (edition_id uuid, midway integer, in_test integer, completed integer, certificates integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT e.id, (count(n.id) FILTER (WHERE c.id IS NULL))::int, (count(n.id) FILTER (WHERE c.id IS NULL AND EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = n.id AND a.passed IS NULL)))::int,
    count(c.id)::int, (count(c.id) FILTER (WHERE EXISTS (SELECT 1 FROM certificate x WHERE x.completion_id = c.id)))::int
  FROM edition e JOIN course o ON o.id = e.course_id AND o.agency_id = actor_agency()
    LEFT JOIN enrolment n ON n.edition_id = e.id AND n.withdrawn_at IS NULL LEFT JOIN completion c ON c.enrolment_id = n.id
  WHERE e.id = ANY (editions) AND actor_holds('instructor,course-manager,head-of-security,auditor') GROUP BY e.id $$;
`

/** Answers that people mark with a rubric: what was handed in, the marks, and attempts that wait for them. */
export class Marking1795392000053 implements MigrationInterface {
  name = 'Marking1795392000053'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const marks = staffOf('instructor,course-manager')
    const markingStaff = `(marking_agency_id = (SELECT actor_agency()) AND (SELECT actor_holds('instructor,course-manager')))`
    await fence(runner, [
      { name: 'attempt_file', select: `${own} OR ${markingStaff}`, insert: own },
      { name: 'written_answer', select: `${own} OR ${marks}`, insert: own },
      {
        name: 'answer_mark',
        // No marker sees another's mark; a learner sees them once they decided.
        select: `marked_by = (SELECT actor_person()) OR EXISTS (SELECT 1 FROM written_answer w WHERE w.id = answer_mark.written_answer_id AND w.person_id = (SELECT actor_person()) AND w.points IS NOT NULL)`,
        insert: `${marks} AND marked_by = (SELECT actor_person()) AND EXISTS (SELECT 1 FROM written_answer w WHERE w.id = written_answer_id AND w.agency_id = answer_mark.agency_id AND w.person_id <> (SELECT actor_person()))`,
      },
    ])
    await runner.query('GRANT UPDATE (marks, needs, points, claimed_by, claimed_until) ON written_answer TO muster_app')
    await runner.query(
      `CREATE POLICY written_answer_update ON written_answer FOR UPDATE TO muster_app USING (${marks} AND person_id <> (SELECT actor_person())) WITH CHECK (${marks} AND person_id <> (SELECT actor_person()))`,
    )
    await runner.query('SET LOCAL check_function_bodies = off')
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
