import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "account_closing" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "person_id" uuid NOT NULL, "reason" text NOT NULL, "closed_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "reopened_at" TIMESTAMP WITH TIME ZONE, "reopened_by" uuid, "reopen_reason" text NOT NULL DEFAULT '', CONSTRAINT "account_closing_by_another" CHECK ("closed_by" <> "person_id"), CONSTRAINT "account_closing_reopened" CHECK ("reopened_by" IS NULL OR "reopened_at" IS NOT NULL), CONSTRAINT "PK_8e695e7a27569b39695f4eaca4f" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "account_closing_open" ON "account_closing" ("person_id") WHERE reopened_at IS NULL`,
  `CREATE INDEX "account_closing_by_agency" ON "account_closing" ("agency_id", "id")`,
  `ALTER TABLE "account_closing" ADD CONSTRAINT "FK_de52ff953ec336edca1ff5e411d" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account_closing" ADD CONSTRAINT "FK_b938537577c06af20f576cd82d6" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Ends the sessions of somebody whose account was closed, and with them every link that was mailed or copied before, so that
-- none of them opens anything when the account is open again; how many sessions there were.
CREATE OR REPLACE FUNCTION end_sessions_of_closed(wanted uuid) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH closed AS (SELECT p.id FROM person p
      WHERE p.id = wanted AND p.agency_id = actor_agency() AND p.closed_at IS NOT NULL AND (is_directory() OR actor_holds('administrator'))),
    links AS (UPDATE password_link l SET used_at = now() FROM closed c WHERE l.person_id = c.id AND l.used_at IS NULL),
    feeds AS (DELETE FROM calendar_feed f USING closed c WHERE f.person_id = c.id),
    done AS (UPDATE session s SET ended_at = now() FROM closed c WHERE s.person_id = c.id AND s.ended_at IS NULL RETURNING 1)
  SELECT count(*)::int FROM done $$;

-- Whatever opens an account again ends what an administrator had closed of it.
CREATE FUNCTION end_account_closing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ BEGIN UPDATE account_closing SET reopened_at = now() WHERE person_id = NEW.id AND reopened_at IS NULL; RETURN NULL; END $$;
CREATE TRIGGER account_opens AFTER UPDATE OF closed_at ON person FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL AND NEW.closed_at IS NULL) EXECUTE FUNCTION end_account_closing();
`

/** Administrators close accounts, with a reason, and open them again. */
export class AccountClosings1795392000175 implements MigrationInterface {
  name = 'AccountClosings1795392000175'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    const administrators = staffOf('administrator')
    const byActor = (column: string): string => `${column} = (SELECT actor_person())`
    await fence(runner, [
      {
        name: 'account_closing',
        select: `${own} OR ${administrators}`,
        insert: `${administrators} AND ${byActor('closed_by')} AND reopened_at IS NULL AND recorded_at = now() AND EXISTS (SELECT FROM person p WHERE p.id = account_closing.person_id AND p.agency_id = account_closing.agency_id)`,
      },
    ])
    await runner.query('GRANT UPDATE (reopened_at, reopened_by, reopen_reason) ON account_closing TO muster_app')
    await runner.query(
      `CREATE POLICY account_closing_update ON account_closing FOR UPDATE TO muster_app USING (reopened_at IS NULL AND ${administrators}) WITH CHECK (${byActor('reopened_by')} AND reopened_at = now() AND ${administrators})`,
    )
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
