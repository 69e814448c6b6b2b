import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, staffOf } from './fence.ts'

const tables = [
  `CREATE TABLE "agency_token" ("id" uuid NOT NULL DEFAULT uuidv7(), "agency_id" uuid NOT NULL, "name" text NOT NULL, "scopes" text array NOT NULL, "token_hash" bytea NOT NULL, "made_by" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, "revoked_by" uuid, CONSTRAINT "agency_token_scopes" CHECK (cardinality("scopes") > 0), CONSTRAINT "agency_token_life" CHECK ("expires_at" <= "made_at" + interval '90 days'), CONSTRAINT "PK_7a9c49468a0bfeb1b2b89c6da87" PRIMARY KEY ("id"))`,
  `CREATE INDEX "agency_token_by_agency" ON "agency_token"  ("agency_id", "id") `,
  `CREATE UNIQUE INDEX "agency_token_hash" ON "agency_token"  ("token_hash") `,
  `ALTER TABLE "agency_token" ADD CONSTRAINT "FK_591f747e0aa784cf628b319dd14" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "agency_token" ADD CONSTRAINT "FK_debe20709df2b280db751429aae" FOREIGN KEY ("made_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "agency_token" ADD CONSTRAINT "FK_96b4a525d573d9fa8bfea9bdb24" FOREIGN KEY ("revoked_by") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
]

const functions = `
CREATE FUNCTION actor_token() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('muster.token_id', true), '')::uuid $$;

-- Whose live token it is; that it was used is kept to the minute.
CREATE FUNCTION token_of(token bytea) RETURNS TABLE (token_id uuid, agency_id uuid, scopes text[])
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH found AS (SELECT t.id, t.agency_id, t.scopes, t.last_used_at FROM agency_token t
        WHERE t.token_hash = token AND t.revoked_at IS NULL AND t.expires_at > now()),
      used AS (UPDATE agency_token t SET last_used_at = now() FROM found f
        WHERE t.id = f.id AND (f.last_used_at IS NULL OR f.last_used_at < now() - interval '1 minute'))
    SELECT f.id, f.agency_id, f.scopes FROM found f $$;
`

/** Programs of an agency, which act by a token. */
export class AgencyTokens1795392000029 implements MigrationInterface {
  name = 'AgencyTokens1795392000029'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement)
    const administrators = staffOf('administrator')
    await fence(runner, [
      {
        name: 'agency_token',
        select: administrators,
        insert: `${administrators} AND made_by = (SELECT actor_person()) AND revoked_at IS NULL`,
      },
    ])
    // Of a row that exists nothing changes but that it was revoked, and by whom.
    await runner.query('GRANT UPDATE (revoked_at, revoked_by) ON "agency_token" TO muster_app')
    await runner.query(
      `CREATE POLICY agency_token_update ON "agency_token" FOR UPDATE TO muster_app USING (${administrators} AND revoked_at IS NULL) WITH CHECK (${administrators} AND revoked_by = (SELECT actor_person()))`,
    )
    await runner.query(functions)
    // What a token does is written down as its act, in its own agency.
    await runner.query(
      `CREATE POLICY audit_entry_insert_token ON "audit_entry" FOR INSERT TO muster_app WITH CHECK ((SELECT actor_kind()) = 'token' AND actor_kind = 'token' AND actor_id = (SELECT actor_token()) AND agency_id = (SELECT actor_agency()))`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
