import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const tables = [
  `CREATE TABLE "lesson_note" ("person_id" uuid NOT NULL, "course_id" uuid NOT NULL, "lesson_key" text NOT NULL, "agency_id" uuid NOT NULL, "version" integer NOT NULL DEFAULT 1, "text" text NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "lesson_note_pkey" PRIMARY KEY ("person_id", "course_id", "lesson_key"))`,
  `CREATE TABLE "calendar_feed" ("person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "token_hash" bytea NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("person_id"))`,
  `CREATE UNIQUE INDEX "calendar_feed_token" ON "calendar_feed" ("token_hash")`,
  `ALTER TABLE "lesson_note" ADD CONSTRAINT "FK_019dcd725c0ad2213dfd9a2e071" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "lesson_note" ADD CONSTRAINT "FK_552de4df8b5ae0594a6e448083c" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "lesson_note" ADD CONSTRAINT "FK_c4aa737b7870d3630703e4ea34b" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "calendar_feed" ADD CONSTRAINT "FK_6f1e687ddc5e27d066c00af5478" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "calendar_feed" ADD CONSTRAINT "FK_f7ad1128172f0c7e7fa92ba5b37" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Whose calendar a secret address is for; nobody's where it was renewed or ended, or the account is closed.
CREATE FUNCTION person_of_calendar(hash bytea) RETURNS TABLE (person_id uuid, agency_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id, p.agency_id FROM calendar_feed f JOIN person p ON p.id = f.person_id AND p.closed_at IS NULL WHERE f.token_hash = hash $$;
`

/** What a learner notes beside a lesson, and the secret address of their calendar: both theirs alone. */
export class NotesAndCalendar1795392000059 implements MigrationInterface {
  name = 'NotesAndCalendar1795392000059'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const mine = `${own} AND agency_id = (SELECT actor_agency())`
    await fence(runner, [
      { name: 'lesson_note', select: own, insert: mine, update: own },
      { name: 'calendar_feed', select: own, insert: mine, update: own, delete: own },
    ])
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION person_of_calendar(bytea) FROM PUBLIC')
    await runner.query('GRANT EXECUTE ON FUNCTION person_of_calendar(bytea) TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
