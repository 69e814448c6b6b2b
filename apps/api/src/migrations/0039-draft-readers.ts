import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- Whoever may read a draft knows who wrote in it, who commented and who reviewed it: their names, and nothing more.
CREATE FUNCTION course_draft_people(wanted uuid) RETURNS TABLE (id uuid, writes boolean, family_name text, given_name text, family_name_ja text, given_name_ja text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH asked AS (SELECT d.id, d.created_by FROM course_draft d WHERE d.id = wanted AND d.agency_id = actor_agency()
      AND actor_holds('instructor,course-manager,head-of-security,auditor')),
    wrote AS (SELECT created_by AS person FROM asked
      UNION SELECT t.saved_by FROM draft_text t JOIN draft_lesson l ON l.id = t.lesson_id JOIN asked ON asked.id = l.draft_id),
    spoke AS (SELECT c.written_by AS person FROM draft_comment c JOIN asked ON asked.id = c.draft_id
      UNION SELECT c.resolved_by FROM draft_comment c JOIN asked ON asked.id = c.draft_id
      UNION SELECT r.recorded_by FROM draft_review r JOIN asked ON asked.id = r.draft_id)
  SELECT p.id, EXISTS (SELECT 1 FROM wrote w WHERE w.person = p.id), p.family_name, p.given_name, p.family_name_ja, p.given_name_ja
  FROM person p WHERE p.id IN (SELECT person FROM wrote UNION SELECT person FROM spoke) $$;

-- The files an edition shows, for whoever reads the edition: what they are, not their content.
CREATE FUNCTION files_of_editions(wanted uuid[]) RETURNS TABLE (edition_id uuid, id uuid, media_type text, bytes bigint, width integer, height integer, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.edition_id, f.id, f.media_type, f.bytes, f.width, f.height, f.name FROM edition_file s JOIN course_file f ON f.id = s.file_id
  WHERE s.edition_id = ANY (wanted) $$;
`

/** What readers of drafts and editions know beside them, and how far each lesson's translation is. */
export class DraftReaders1795392000039 implements MigrationInterface {
  name = 'DraftReaders1795392000039'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "draft_lesson" ADD "outdated" integer NOT NULL DEFAULT \'0\'')
    await runner.query('ALTER TABLE "draft_lesson" ADD "missing" integer NOT NULL DEFAULT \'0\'')
    await runner.query(functions)
    for (const name of ['course_draft_people(uuid)', 'files_of_editions(uuid[])']) {
      await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO muster_app`)
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
