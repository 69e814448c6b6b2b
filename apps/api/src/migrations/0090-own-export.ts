import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const tables = [
  `CREATE TABLE "own_export" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "made_at" TIMESTAMP WITH TIME ZONE, "expires_at" TIMESTAMP WITH TIME ZONE, "bytes" integer, CONSTRAINT "own_export_made" CHECK (("made_at" IS NULL) = ("expires_at" IS NULL) AND ("made_at" IS NULL) = ("bytes" IS NULL)), CONSTRAINT "PK_b8173072d281a7b4993cdeec28c" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "own_export_waiting" ON "own_export"  ("person_id") WHERE made_at IS NULL`,
  `CREATE INDEX "own_export_by_person" ON "own_export"  ("person_id", "id") `,
  `ALTER TABLE "own_export" ADD CONSTRAINT "FK_8d5575a8055b5ce763c8eb407f9" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "own_export" ADD CONSTRAINT "FK_3d73a7fb1572aa5c651d3f334d7" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
-- The condition for the rows of the person in $1 under the alias t, from a path as the column inventory has it.
CREATE FUNCTION of_person(path text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public AS $$
DECLARE condition text := '= $1';
BEGIN
  FOR step IN REVERSE cardinality(path) .. 2 LOOP
    condition := format('IN (SELECT id FROM %I WHERE %I %s)', split_part(path[step], '.', 1), split_part(path[step], '.', 2), condition);
  END LOOP;
  RETURN format('t.%I %s', path[1], condition);
END $$;

-- What a table holds about a person, for the job that makes their export: some tables nobody else reads a row of.
CREATE FUNCTION rows_about(person uuid, place regclass, path text[], columns text[]) RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_system() THEN RAISE EXCEPTION 'only a job reads everything about somebody'; END IF;
  RETURN QUERY EXECUTE format('SELECT to_jsonb(r) FROM (SELECT %s FROM %s t WHERE %s ORDER BY 1) r',
    (SELECT string_agg(format('t.%I', c), ', ' ORDER BY n) FROM unnest(columns) WITH ORDINALITY AS u (c, n)), place, of_person(path)) USING person;
END $$;
`

/** What people ask about their own data: everything about them, as a file. */
export class OwnExport1795392000090 implements MigrationInterface {
  name = 'OwnExport1795392000090'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    const jobs = '(SELECT is_system())'
    await fence(runner, [
      { name: 'own_export', select: own, insert: `${own} AND made_at IS NULL`, update: jobs, delete: jobs },
    ])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
