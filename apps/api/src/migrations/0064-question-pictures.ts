import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- The pictures of the questions an edition asks are files it shows: its learners reach them as they reach those of its lessons.
CREATE FUNCTION note_question_pictures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO edition_file (edition_id, file_id)
    SELECT DISTINCT NEW.edition_id, f.id FROM question_version v
    JOIN course_file f ON f.id::text = v.content #>> '{picture,file}'
    WHERE v.id = ANY (NEW.question_version_ids)
    ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER assessment_pictures AFTER INSERT OR UPDATE OF question_version_ids ON assessment FOR EACH ROW EXECUTE FUNCTION note_question_pictures();
`

/** Questions that show a picture show it to the learners of every edition that asks them. */
export class QuestionPictures1795392000064 implements MigrationInterface {
  name = 'QuestionPictures1795392000064'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
