import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Factors that somebody lost are taken off by an administrator of their agency. */
export class LostFactors1795392000108 implements MigrationInterface {
  name = 'LostFactors1795392000108'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Takes every factor off a person of the acting administrator's agency, never off the administrator, and says how many there were.
CREATE FUNCTION take_factors_off(wanted uuid) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH who AS (SELECT p.id FROM person p WHERE p.id = wanted AND p.agency_id = actor_agency() AND p.id <> actor_person()
      AND p.closed_at IS NULL AND actor_holds('administrator')),
    apps AS (DELETE FROM authenticator_app a USING who WHERE a.person_id = who.id RETURNING a.confirmed_at),
    keys AS (DELETE FROM passkey k USING who WHERE k.person_id = who.id RETURNING 1),
    codes AS (DELETE FROM recovery_code c USING who WHERE c.person_id = who.id)
  SELECT ((SELECT count(*) FROM apps WHERE confirmed_at IS NOT NULL) + (SELECT count(*) FROM keys))::int $$`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
