import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fence, own } from './fence.ts'

const statements = [
  `CREATE TABLE "authenticator_app" ("person_id" uuid NOT NULL, "sealed_secret" bytea NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "confirmed_at" TIMESTAMP WITH TIME ZONE, "last_step" bigint NOT NULL DEFAULT 0, CONSTRAINT "PK_719cd93caf3b85b3c6a59b348a4" PRIMARY KEY ("person_id"))`,
  `CREATE TABLE "recovery_code" ("id" uuid NOT NULL DEFAULT uuidv7(), "person_id" uuid NOT NULL, "code_seal" text NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_b7f1e23329e93a80e25fd281922" PRIMARY KEY ("id"))`,
  `CREATE INDEX "recovery_code_by_person" ON "recovery_code" ("person_id")`,
  `ALTER TABLE "authenticator_app" ADD CONSTRAINT "FK_719cd93caf3b85b3c6a59b348a4" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "recovery_code" ADD CONSTRAINT "FK_672aa92f03e527dd445eb7c40a0" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session" ADD "second_factor_at" TIMESTAMP WITH TIME ZONE`,
]

const functions = `
-- What stands between a session and everything it may do: the code of a factor there is, or the set-up of one there must be.
-- It sees what its caller may see: everything for session_of, the own rows for a person.
CREATE FUNCTION second_factor_due(person uuid, proved timestamptz, staff_need_one boolean) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN proved IS NOT NULL THEN NULL
    WHEN EXISTS (SELECT 1 FROM authenticator_app a WHERE a.person_id = person AND a.confirmed_at IS NOT NULL) THEN 'code'
    WHEN staff_need_one AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = person AND g.ended_at IS NULL AND g.role <> 'trainee') THEN 'set-up' END $$;

DROP FUNCTION session_of(bytea);
-- A session that waits for a code does so for a quarter of an hour.
CREATE FUNCTION session_of(token bytea, staff_need_one boolean) RETURNS TABLE (session_id uuid, person_id uuid, agency_id uuid, csrf text, roles text[], due text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH found AS (SELECT s.id, s.csrf, s.last_used_at, s.created_at, p.id AS person_id, p.agency_id, second_factor_due(p.id, s.second_factor_at, staff_need_one) AS due
        FROM session s JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = token AND s.ended_at IS NULL AND s.expires_at > now() AND p.closed_at IS NULL),
      used AS (UPDATE session s SET last_used_at = now() FROM found f WHERE s.id = f.id AND f.last_used_at < now() - interval '1 minute')
    SELECT f.id, f.person_id, f.agency_id, f.csrf,
      ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = f.person_id AND g.agency_id = f.agency_id AND g.ended_at IS NULL ORDER BY g.role), f.due
    FROM found f WHERE f.due IS DISTINCT FROM 'code' OR f.created_at > now() - interval '15 minutes' $$;
`

/** A second factor for signing in: an authenticator app, with recovery codes for the day it is lost. */
export class SecondFactor1795392000074 implements MigrationInterface {
  name = 'SecondFactor1795392000074'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
    await fence(runner, [
      { name: 'authenticator_app', select: own, insert: own, update: own, delete: own },
      { name: 'recovery_code', select: own, insert: own, update: own, delete: own },
    ])
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
