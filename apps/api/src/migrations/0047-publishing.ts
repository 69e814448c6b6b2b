import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "assessment" ADD "opens_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "assessment" ADD "honour_en" text`,
  `ALTER TABLE "assessment" ADD "honour_ja" text`,
  `ALTER TABLE "assessment" ADD "review" text NOT NULL DEFAULT 'after-submission'`,
  `ALTER TABLE "assessment" ADD CONSTRAINT "assessment_review" CHECK ("review" IN ('after-submission', 'after-passing', 'never'))`,
  `ALTER TABLE "draft_review" DROP CONSTRAINT "draft_review_kind"`,
  `ALTER TABLE "draft_review" ADD CONSTRAINT "draft_review_kind" CHECK ("kind" IN ('asked', 'approved', 'sent-back', 'taken-back'))`,
  `ALTER TABLE "enrolment" ADD "moved_from_id" uuid`,
  `ALTER TABLE "enrolment" ADD CONSTRAINT "FK_182843ed3070295a04361e12a0f" FOREIGN KEY ("moved_from_id") REFERENCES "enrolment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE UNIQUE INDEX "enrolment_moved_once" ON "enrolment" ("moved_from_id") WHERE moved_from_id IS NOT NULL`,
  `CREATE TABLE "publication" ("edition_id" uuid NOT NULL, "draft_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "note" jsonb NOT NULL, "answers" jsonb NOT NULL, "midway" text NOT NULL, "finish_until" TIMESTAMP WITH TIME ZONE, "published_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "publication_draft" UNIQUE ("draft_id"), CONSTRAINT "publication_kind" CHECK ("kind" IN ('small-fix', 'new-edition')), CONSTRAINT "publication_midway" CHECK ("midway" IN ('finish', 'offer', 'move')), CONSTRAINT "publication_pkey" PRIMARY KEY ("edition_id"))`,
  `ALTER TABLE "publication" ADD CONSTRAINT "FK_80d810f1353b1509bc2665a0195" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "publication" ADD CONSTRAINT "FK_6bcb51fd0c5cb5af2904b4d1f4f" FOREIGN KEY ("draft_id") REFERENCES "course_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "publication" ADD CONSTRAINT "FK_f37b872ce6b4f38bfc32c9b84e9" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "publication" ADD CONSTRAINT "FK_5ca298c4c0499570465b485b16b" FOREIGN KEY ("published_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Whether a draft's last word is an approval by somebody who wrote none of it; a restricted course asks a head of security.
CREATE FUNCTION draft_is_approved(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM course_draft d JOIN LATERAL (SELECT r.kind, r.recorded_by FROM draft_review r WHERE r.draft_id = d.id ORDER BY r.id DESC LIMIT 1) r ON true
    WHERE d.id = wanted AND d.agency_id = actor_agency() AND d.state = 'in-review' AND r.kind = 'approved' AND NOT draft_is_written_by(d.id, r.recorded_by)) $$;
CREATE FUNCTION draft_is_written_by(wanted uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM course_draft d WHERE d.id = wanted AND d.created_by = person)
    OR EXISTS (SELECT 1 FROM draft_text t JOIN draft_lesson l ON l.id = t.lesson_id WHERE l.draft_id = wanted AND t.saved_by = person) $$;

-- Publishes an approved draft of the asker's agency; null where another was first, or where it may not be published.
CREATE FUNCTION publish_edition(wanted uuid, fixes uuid, numbered integer, revised integer, document jsonb, examines jsonb, versions uuid[], said jsonb, answered jsonb, those_midway text, until timestamptz)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE d course_draft; made uuid;
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('course-manager')) THEN RETURN NULL; END IF;
  SELECT * INTO d FROM course_draft WHERE id = wanted AND agency_id = actor_agency() FOR UPDATE;
  IF NOT FOUND OR d.state <> 'in-review' OR NOT draft_is_approved(wanted) THEN RETURN NULL; END IF;
  INSERT INTO edition (course_id, number, revision, hours, validity_months, modules, published_at)
    VALUES (d.course_id, numbered, revised, d.hours, d.validity_months, document, now()) RETURNING id INTO made;
  INSERT INTO assessment (edition_id, title_en, title_ja, draw_count, pass_mark, attempts_allowed, wait_minutes, time_limit_minutes, grace_seconds, offline_days, opens_at, closes_at, honour_en, honour_ja, review, question_version_ids)
    SELECT made, examines #>> '{title,en}', examines #>> '{title,ja}', a."drawCount", a."passMark", a."attemptsAllowed", a."waitMinutes", a."timeLimitMinutes", a."graceSeconds", a."offlineDays",
      a."opensAt", a."closesAt", examines #>> '{honourStatement,en}', examines #>> '{honourStatement,ja}', a.review, versions
    FROM jsonb_to_record(examines) AS a("drawCount" integer, "passMark" integer, "attemptsAllowed" integer, "waitMinutes" integer, "timeLimitMinutes" integer, "graceSeconds" integer, "offlineDays" integer, "opensAt" timestamptz, "closesAt" timestamptz, review text);
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
-- enrolment, or null where there is nothing to move: completed, withdrawn, in a test now, or not the asker's.
CREATE FUNCTION move_enrolment(wanted uuid, into_edition uuid, kept text[]) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE old enrolment; made uuid;
BEGIN
  SELECT n.* INTO old FROM enrolment n JOIN edition f ON f.id = n.edition_id JOIN edition t ON t.id = into_edition AND t.course_id = f.course_id AND t.published_at IS NOT NULL
    AND (t.number, t.revision) > (f.number, f.revision) JOIN course c ON c.id = t.course_id
  WHERE n.id = wanted AND n.withdrawn_at IS NULL AND (n.person_id = actor_person() OR (c.agency_id = actor_agency() AND actor_holds('course-manager'))) FOR UPDATE OF n;
  IF NOT FOUND OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = wanted) OR EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = wanted AND a.submitted_at IS NULL)
    OR EXISTS (SELECT 1 FROM enrolment n WHERE n.person_id = old.person_id AND n.edition_id = into_edition AND n.withdrawn_at IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO enrolment (person_id, agency_id, edition_id, source, moved_from_id, enrolled_at) VALUES (old.person_id, old.agency_id, into_edition, old.source, old.id, now()) RETURNING id INTO made;
  INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, answered)
    SELECT made, p.lesson_key, p.person_id, p.agency_id, p.opened_at, p.completed_at, p.answered FROM lesson_progress p WHERE p.enrolment_id = wanted AND p.lesson_key = ANY (kept);
  UPDATE enrolment SET withdrawn_at = now() WHERE id = wanted;
  RETURN made;
END $$;

-- How many people of the agency's courses stand where: in an edition, by its id.
CREATE FUNCTION edition_figures(editions uuid[]) RETURNS TABLE (edition_id uuid, midway integer, in_test integer, completed integer, certificates integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT e.id, (count(n.id) FILTER (WHERE c.id IS NULL))::int, (count(n.id) FILTER (WHERE c.id IS NULL AND EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = n.id AND a.submitted_at IS NULL)))::int,
    count(c.id)::int, (count(c.id) FILTER (WHERE EXISTS (SELECT 1 FROM certificate x WHERE x.completion_id = c.id)))::int
  FROM edition e JOIN course o ON o.id = e.course_id AND o.agency_id = actor_agency()
    LEFT JOIN enrolment n ON n.edition_id = e.id AND n.withdrawn_at IS NULL LEFT JOIN completion c ON c.enrolment_id = n.id
  WHERE e.id = ANY (editions) AND actor_holds('instructor,course-manager,head-of-security,auditor') GROUP BY e.id $$;

-- Those under way in earlier editions of the course of an edition, oldest first: for moving them.
CREATE FUNCTION midway_before(wanted uuid) RETURNS TABLE (id uuid, edition_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT n.id, n.edition_id FROM edition t JOIN course o ON o.id = t.course_id AND o.agency_id = actor_agency()
    JOIN edition f ON f.course_id = t.course_id AND (f.number, f.revision) < (t.number, t.revision)
    JOIN enrolment n ON n.edition_id = f.id AND n.withdrawn_at IS NULL
  WHERE t.id = wanted AND actor_holds('course-manager') AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) ORDER BY n.id $$;
`

const granted = [
  'draft_is_approved(uuid)',
  'draft_is_written_by(uuid, uuid)',
  'publish_edition(uuid, uuid, integer, integer, jsonb, jsonb, uuid[], jsonb, jsonb, text, timestamptz)',
  'move_enrolment(uuid, uuid, text[])',
  'edition_figures(uuid[])',
  'midway_before(uuid)',
]

/** From drafts to editions: review by others, publishing once, and people who move from one edition to the next. */
export class Publishing1795392000047 implements MigrationInterface {
  name = 'Publishing1795392000047'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    await fence(runner, [
      {
        name: 'publication',
        select: `${staffOf('instructor,course-manager,head-of-security,auditor')} OR EXISTS (SELECT 1 FROM enrolment n JOIN edition f ON f.id = n.edition_id
          JOIN edition t ON t.course_id = f.course_id WHERE t.id = publication.edition_id AND n.person_id = (SELECT actor_person()))`,
        insert: 'false',
      },
    ])
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
