import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
CREATE FUNCTION log_key_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$ BEGIN
  INSERT INTO log_fact (kind, subject, state, at) SELECT 'key', a.key_id, a.state, a.recorded_at FROM added a ORDER BY a.id;
  RETURN NULL; END $$;
CREATE TRIGGER issuer_key_step_logged AFTER INSERT ON issuer_key_step REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION log_key_steps();

CREATE OR REPLACE VIEW logged_fact WITH (security_invoker = true) AS
  SELECT 1 AS turn, 'issued' AS kind, id::text AS subject, '' AS state, issued_at AS at FROM certificate
  UNION ALL SELECT 2, 'superseded', replaces_id::text, '', issued_at FROM certificate WHERE replaces_id IS NOT NULL
  UNION ALL SELECT 3, 'status', id::text, '', recorded_at FROM certificate_status WHERE kind IN ('revoked', 'suspended', 'reinstated')
  UNION ALL SELECT 0, 'key', key_id, state, recorded_at FROM issuer_key_step;

INSERT INTO log_fact (kind, subject, state, at) SELECT 'key', key_id, state, recorded_at FROM issuer_key_step ORDER BY id;
`

/** Every state a signing key enters is a leaf of the log too. */
export class KeysInLog1795392000025 implements MigrationInterface {
  name = 'KeysInLog1795392000025'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
