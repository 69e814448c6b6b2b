import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, signedIn, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "course_draft" ("id" uuid NOT NULL DEFAULT uuidv7(), "course_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "based_on_id" uuid, "state" text NOT NULL DEFAULT 'draft', "title" jsonb NOT NULL, "summary" jsonb NOT NULL, "hours" double precision NOT NULL DEFAULT '1', "validity_months" integer, "sensitivity" text NOT NULL DEFAULT 'open', "assessment" jsonb, "pool" uuid array NOT NULL DEFAULT '{}', "version" integer NOT NULL DEFAULT '1', "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "course_draft_sensitivity" CHECK ("sensitivity" IN ('open', 'internal', 'restricted')), CONSTRAINT "course_draft_state" CHECK ("state" IN ('draft', 'in-review', 'published', 'discarded')), CONSTRAINT "course_draft_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "course_draft_by_agency" ON "course_draft" ("agency_id", "updated_at")`,
  `CREATE UNIQUE INDEX "course_draft_open" ON "course_draft" ("course_id") WHERE state IN ('draft', 'in-review')`,
  `CREATE TABLE "draft_module" ("id" uuid NOT NULL DEFAULT uuidv7(), "draft_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "key" text NOT NULL, "place" integer NOT NULL, "title" jsonb NOT NULL, "outcome" jsonb NOT NULL, "shared_course" text, "shared_module" text, "version" integer NOT NULL DEFAULT '1', "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "draft_module_key" UNIQUE ("draft_id", "key"), CONSTRAINT "draft_module_pkey" PRIMARY KEY ("id"))`,
  `CREATE TABLE "draft_lesson" ("id" uuid NOT NULL DEFAULT uuidv7(), "draft_id" uuid NOT NULL, "module_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "key" text NOT NULL, "place" integer NOT NULL, "title" jsonb NOT NULL, "minutes" integer NOT NULL DEFAULT '10', "figures" jsonb NOT NULL DEFAULT '[]', "checks" jsonb NOT NULL DEFAULT '[]', "version" integer NOT NULL DEFAULT '1', "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "draft_lesson_key" UNIQUE ("draft_id", "key"), CONSTRAINT "draft_lesson_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "draft_lesson_by_module" ON "draft_lesson" ("module_id", "place")`,
  `CREATE TABLE "draft_comment" ("id" uuid NOT NULL DEFAULT uuidv7(), "draft_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "lesson_id" uuid, "block" text, "text" text NOT NULL, "written_by" uuid NOT NULL, "written_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "resolved_by" uuid, "resolved_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "draft_comment_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "draft_comment_by_draft" ON "draft_comment" ("draft_id", "id")`,
  `CREATE TABLE "draft_review" ("id" uuid NOT NULL DEFAULT uuidv7(), "draft_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "note" text NOT NULL DEFAULT '', "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "draft_review_kind" CHECK ("kind" IN ('asked', 'approved', 'sent-back')), CONSTRAINT "draft_review_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "draft_review_by_draft" ON "draft_review" ("draft_id", "id")`,
  `CREATE TABLE "draft_text" ("lesson_id" uuid NOT NULL, "language" text NOT NULL, "agency_id" uuid NOT NULL, "blocks" jsonb NOT NULL, "words" text NOT NULL DEFAULT '', "version" integer NOT NULL DEFAULT '1', "saved_by" uuid NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "draft_text_language" CHECK ("language" IN ('en', 'ja')), CONSTRAINT "draft_text_pkey" PRIMARY KEY ("lesson_id", "language"))`,
  `CREATE TABLE "course_file" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "sha256" text NOT NULL, "media_type" text NOT NULL, "bytes" bigint NOT NULL, "width" integer, "height" integer, "name" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "course_file_once" UNIQUE ("agency_id", "sha256"), CONSTRAINT "course_file_size" CHECK ("bytes" > 0), CONSTRAINT "course_file_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$'), CONSTRAINT "course_file_pkey" PRIMARY KEY ("id"))`,
  `CREATE TABLE "edition_file" ("edition_id" uuid NOT NULL, "file_id" uuid NOT NULL, CONSTRAINT "edition_file_pkey" PRIMARY KEY ("edition_id", "file_id"))`,
  `CREATE INDEX "edition_file_by_file" ON "edition_file" ("file_id")`,
  `ALTER TABLE "course_draft" ADD CONSTRAINT "FK_daaa913a8a96458089a63f9216c" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_draft" ADD CONSTRAINT "FK_08bf09d820c3efc91efb2cbd496" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_draft" ADD CONSTRAINT "FK_86a6537b0382fed9968ad32fc75" FOREIGN KEY ("based_on_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_draft" ADD CONSTRAINT "FK_b7a6fd14b7031eada4b1e8ab99a" FOREIGN KEY ("created_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_module" ADD CONSTRAINT "FK_bc63c6cb7617375ef8b2499e720" FOREIGN KEY ("draft_id") REFERENCES "course_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_module" ADD CONSTRAINT "FK_d51fef95faae1223e363f29e41c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_lesson" ADD CONSTRAINT "FK_fe46531f781124f7c4fe7a91c43" FOREIGN KEY ("draft_id") REFERENCES "course_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_lesson" ADD CONSTRAINT "FK_580aa845fc68f3d988d29d45427" FOREIGN KEY ("module_id") REFERENCES "draft_module"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_lesson" ADD CONSTRAINT "FK_26927c34fe6b7ef857f9d1cf3c7" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_comment" ADD CONSTRAINT "FK_d73a505efc37e633dfea4df7d54" FOREIGN KEY ("draft_id") REFERENCES "course_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_comment" ADD CONSTRAINT "FK_f6fb62785878530b96cb89f4c46" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_comment" ADD CONSTRAINT "FK_8334e4bb22dcbc4b16f7302436c" FOREIGN KEY ("lesson_id") REFERENCES "draft_lesson"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_comment" ADD CONSTRAINT "FK_b1e78b55811ea0f70ac33ee7b25" FOREIGN KEY ("written_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_comment" ADD CONSTRAINT "FK_29030daca1af3f07b490cfccf99" FOREIGN KEY ("resolved_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_review" ADD CONSTRAINT "FK_1a277162a3bd7f0f62792ef4ea6" FOREIGN KEY ("draft_id") REFERENCES "course_draft"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_review" ADD CONSTRAINT "FK_2aa7d720010bc2da44af2731f4f" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_review" ADD CONSTRAINT "FK_f54b16ba28e839263b9d57286e5" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_text" ADD CONSTRAINT "FK_bc303cb4ead2422262c2cdbcd8a" FOREIGN KEY ("lesson_id") REFERENCES "draft_lesson"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_text" ADD CONSTRAINT "FK_ec6cd1bdf985ec250a7b398944e" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "draft_text" ADD CONSTRAINT "FK_d47e8058443029c57e945be43bf" FOREIGN KEY ("saved_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_file" ADD CONSTRAINT "FK_512ef3bc078f3341e62bf847698" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "course_file" ADD CONSTRAINT "FK_e748a6150e3dbf5649ec5951859" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "edition_file" ADD CONSTRAINT "FK_fbeafd4df7a3ba564c62fbfdfae" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "edition_file" ADD CONSTRAINT "FK_ef15b154ff7a7bb46e045e7796d" FOREIGN KEY ("file_id") REFERENCES "course_file"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- A course of the asker's agency with the qualification that completing it proves; both have the same key.
CREATE FUNCTION create_course(wanted text, name_en text, name_ja text, about_en text, about_ja text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE made uuid;
BEGIN
  IF NOT (actor_kind() = 'person' AND actor_holds('instructor,course-manager')) THEN RETURN NULL; END IF;
  INSERT INTO qualification (key, title_en, title_ja) VALUES (wanted, name_en, name_ja);
  INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key)
    VALUES (actor_agency(), wanted, name_en, name_ja, about_en, about_ja, wanted) RETURNING id INTO made;
  RETURN made;
END $$;

-- An edition's files are known with the edition, whichever way it came here: its learners reach them through this.
CREATE FUNCTION note_edition_files() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO edition_file (edition_id, file_id)
    SELECT DISTINCT NEW.id, f.id FROM course_file f
    JOIN (SELECT jsonb_path_query(NEW.modules, '$[*].lessons[*].blocks.*[*].file') #>> '{}' AS id
          UNION SELECT jsonb_path_query(NEW.modules, '$[*].lessons[*].blocks.*[*].captions') #>> '{}') shown ON shown.id = f.id::text
    ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_files AFTER INSERT OR UPDATE OF modules ON edition FOR EACH ROW EXECUTE FUNCTION note_edition_files();
`

/** Courses while they are written, and the files they show. */
export class Drafts1795392000038 implements MigrationInterface {
  name = 'Drafts1795392000038'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const read = staffOf('instructor,course-manager,head-of-security,auditor')
    const write = staffOf('instructor,course-manager')
    const review = staffOf('instructor,course-manager,head-of-security')
    const learns = `EXISTS (SELECT 1 FROM edition_file s JOIN enrolment n ON n.edition_id = s.edition_id WHERE s.file_id = course_file.id AND n.person_id = (SELECT actor_person()))`
    const by = (column: string): string => `${column} = (SELECT actor_person())`
    await fence(runner, [
      // Whoever reviews a draft sends it back, which changes its state.
      { name: 'course_draft', select: read, insert: `${write} AND ${by('created_by')}`, update: review },
      { name: 'draft_module', select: read, insert: write, update: write },
      { name: 'draft_lesson', select: read, insert: write, update: write },
      {
        name: 'draft_text',
        select: read,
        insert: `${write} AND ${by('saved_by')}`,
        update: write,
      },
      { name: 'draft_comment', select: read, insert: `${review} AND ${by('written_by')}`, update: review },
      { name: 'draft_review', select: read, insert: `${review} AND ${by('recorded_by')}` },
      { name: 'course_file', select: `${read} OR ${learns}`, insert: `${write} AND ${by('recorded_by')}` },
      { name: 'edition_file', select: signedIn },
    ])
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION create_course(text, text, text, text, text) FROM PUBLIC')
    await runner.query('GRANT EXECUTE ON FUNCTION create_course(text, text, text, text, text) TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
