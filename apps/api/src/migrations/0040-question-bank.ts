import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  `ALTER TABLE "question_version" ADD "words" text NOT NULL DEFAULT ''`,
  `ALTER TABLE "question_version" ADD "recorded_by" uuid`,
  `ALTER TABLE "question_version" ADD CONSTRAINT "FK_fa58256368aba94029a8272eddd" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE TABLE "question_act" ("id" uuid NOT NULL DEFAULT uuidv7(), "question_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "reason" text NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "question_act_kind" CHECK ("kind" IN ('retired', 'returned')), CONSTRAINT "question_act_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "question_act_of" ON "question_act" ("question_id", "id")`,
  `ALTER TABLE "question_act" ADD CONSTRAINT "FK_f7fdfa9b2f6c781f01f0e6ed996" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "question_act" ADD CONSTRAINT "FK_8024a80d9f3f1977169889b73b8" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "question_act" ADD CONSTRAINT "FK_2def27cd85a42e38e1bbbdfd23a" FOREIGN KEY ("recorded_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Every text of a question in both languages, as one looks for it: full width and case make no difference.
CREATE FUNCTION question_words(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(normalize(coalesce(string_agg(t #>> '{}', E'\\n'), ''), NFKC))
  FROM (SELECT jsonb_path_query(content, 'strict $.**.en') AS t UNION ALL SELECT jsonb_path_query(content, 'strict $.**.ja')) texts $$;
CREATE FUNCTION note_question_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.words := question_words(NEW.content); RETURN NEW; END $$;
CREATE TRIGGER question_version_words BEFORE INSERT ON question_version FOR EACH ROW EXECUTE FUNCTION note_question_words();
UPDATE question_version SET words = question_words(content);
`

/** An agency's question bank: written by its instructors, found by its words, taken out of use and brought back. */
export class QuestionBank1795392000040 implements MigrationInterface {
  name = 'QuestionBank1795392000040'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const write = staffOf('instructor,course-manager')
    const by = 'recorded_by = (SELECT actor_person())'
    await fence(runner, [
      { name: 'question_act', select: staffOf('instructor,course-manager,auditor'), insert: `${write} AND ${by}` },
    ])
    await runner.query(functions)
    await runner.query('GRANT INSERT ON question, question_version TO muster_app')
    await runner.query(`CREATE POLICY question_insert ON question FOR INSERT TO muster_app WITH CHECK (${write})`)
    await runner.query(
      `CREATE POLICY question_version_insert ON question_version FOR INSERT TO muster_app
       WITH CHECK (${by} AND (SELECT actor_holds('instructor,course-manager'))
         AND EXISTS (SELECT 1 FROM question q WHERE q.id = question_version.question_id AND q.agency_id = (SELECT actor_agency())))`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
