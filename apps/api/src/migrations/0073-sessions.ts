import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `ALTER TABLE "session" ADD "browser" text`,
  `ALTER TABLE "session" ADD "system" text`,
  `ALTER TABLE "session" ADD "last_used_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
  `UPDATE "session" SET last_used_at = created_at`,
]

const functions = `
CREATE OR REPLACE FUNCTION session_of(token bytea) RETURNS TABLE (session_id uuid, person_id uuid, agency_id uuid, csrf text, roles text[])
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH found AS (SELECT s.id, s.csrf, s.last_used_at, p.id AS person_id, p.agency_id FROM session s JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = token AND s.ended_at IS NULL AND s.expires_at > now() AND p.closed_at IS NULL),
      used AS (UPDATE session s SET last_used_at = now() FROM found f WHERE s.id = f.id AND f.last_used_at < now() - interval '1 minute')
    SELECT f.id, f.person_id, f.agency_id, f.csrf,
      ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = f.person_id AND g.agency_id = f.agency_id AND g.ended_at IS NULL ORDER BY g.role)
    FROM found f $$;

-- Ends every session of a person of the acting administrator's agency, and says how many there were.
CREATE FUNCTION end_sessions_of(wanted uuid) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH ended AS (UPDATE session s SET ended_at = now() FROM person p
      WHERE p.id = wanted AND s.person_id = p.id AND s.ended_at IS NULL AND s.expires_at > now()
        AND p.agency_id = actor_agency() AND actor_holds('administrator') RETURNING 1)
  SELECT count(*)::int FROM ended $$;
`

/** What a person recognises a session by, when it was last used, and its end by an administrator. */
export class Sessions1795392000073 implements MigrationInterface {
  name = 'Sessions1795392000073'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
