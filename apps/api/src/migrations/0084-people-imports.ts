import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "people_import" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "columns" text array NOT NULL, "rows" jsonb, "row_count" integer NOT NULL, "recorded_by" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "result" jsonb, "refused" jsonb, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "people_import_pkey" PRIMARY KEY ("id"))`,
  `CREATE INDEX "people_import_by_agency" ON "people_import" ("agency_id", "id")`,
  `CREATE INDEX "people_import_kept" ON "people_import" ("recorded_at") WHERE rows IS NOT NULL OR refused IS NOT NULL`,
  `CREATE TABLE "people_import_person" ("import_id" uuid NOT NULL, "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "is_new" boolean NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "invited_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "people_import_person_pkey" PRIMARY KEY ("import_id", "person_id"))`,
  `CREATE INDEX "people_import_person_of" ON "people_import_person" ("person_id")`,
  `CREATE INDEX "people_import_uninvited" ON "people_import_person" ("import_id") WHERE invited_at IS NULL`,
  `CREATE TABLE "people_import_columns" ("agency_id" uuid NOT NULL, "heading" text NOT NULL, "field" text NOT NULL, CONSTRAINT "people_import_columns_pkey" PRIMARY KEY ("agency_id", "heading"))`,
  `ALTER TABLE "people_import" ADD CONSTRAINT "FK_b425369c9aef8f6d3674032a430" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "people_import_person" ADD CONSTRAINT "FK_57cf885242545eb28d6fe044ce2" FOREIGN KEY ("import_id") REFERENCES "people_import"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "people_import_person" ADD CONSTRAINT "FK_4f133fcc12b86cf3a0c393320b2" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "people_import_person" ADD CONSTRAINT "FK_ccf5eb18bd9723d0963fca3ae98" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "people_import_columns" ADD CONSTRAINT "FK_14435992db7d4479e44f63c3642" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- Which of some addresses belong to people of other agencies: the same that adding them one by one would say.
CREATE FUNCTION emails_elsewhere(wanted text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.email FROM person p WHERE actor_kind() = 'person' AND actor_holds('administrator') AND p.email = ANY (wanted) AND p.agency_id <> actor_agency() $$;
-- As before, and for the job that invites people whom a table brought.
CREATE OR REPLACE FUNCTION open_password_link(wanted uuid, token bytea, hours integer)
  RETURNS TABLE (expires_at timestamptz, agency_id uuid, email text, language text, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text, zone text)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH addressee AS MATERIALIZED (SELECT p.* FROM person p WHERE p.id = wanted AND p.closed_at IS NULL
        AND (actor_kind() = 'public' OR is_system() OR (p.agency_id = actor_agency() AND actor_holds('administrator')))),
      link AS (INSERT INTO password_link AS l (person_id, token_hash, expires_at) SELECT d.id, token, now() + make_interval(hours => hours) FROM addressee d RETURNING l.expires_at)
    SELECT link.expires_at, d.agency_id, d.email, d.language, d.family_name, d.given_name, d.family_name_ja, d.given_name_ja, a.name_en, a.name_ja, a.zone
    FROM link, addressee d JOIN agency a ON a.id = d.agency_id $$;
`

/** Tables of people that are taken in at once: looked at first, then taken in whole, once. */
export class PeopleImports1795392000084 implements MigrationInterface {
  name = 'PeopleImports1795392000084'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table)
    const administrators = staffOf('administrator')
    await fence(runner, [
      {
        name: 'people_import',
        select: administrators,
        insert: `${administrators} AND recorded_by = (SELECT actor_person())`,
      },
      { name: 'people_import_person', select: `${own} OR ${administrators}`, insert: administrators },
      {
        name: 'people_import_columns',
        select: administrators,
        insert: administrators,
        update: administrators,
      },
    ])
    await runner.query('GRANT UPDATE (rows, result, refused, finished_at) ON people_import TO muster_app')
    await runner.query(
      `CREATE POLICY people_import_update ON people_import FOR UPDATE TO muster_app USING (${administrators}) WITH CHECK (${administrators})`,
    )
    await runner.query('GRANT UPDATE (invited_at) ON people_import_person TO muster_app')
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION emails_elsewhere(text[]) FROM PUBLIC')
    await runner.query('GRANT EXECUTE ON FUNCTION emails_elsewhere(text[]) TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
