import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- Since when the actor has their password; nothing where they have none.
CREATE FUNCTION own_password_since() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT changed_at FROM password WHERE person_id = actor_person() $$;

-- The actor's password becomes another one. Links that were mailed before open nothing any more.
CREATE FUNCTION change_own_password(new_hash text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE password SET hash = new_hash, changed_at = now() WHERE person_id = actor_person();
  UPDATE password_link SET used_at = now() WHERE person_id = actor_person() AND used_at IS NULL $$;
`

/** People change their own password while they are signed in. */
export class OwnPassword1795392000161 implements MigrationInterface {
  name = 'OwnPassword1795392000161'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    for (const called of ['own_password_since()', 'change_own_password(text)']) {
      await runner.query(`REVOKE ALL ON FUNCTION ${called} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${called} TO muster_app`)
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
