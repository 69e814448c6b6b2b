import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whoever is staff of another agency, or teaches a class there as a guest, needs a second factor as staff at home do. */
export class SecondFactorOfMembers1795392000098 implements MigrationInterface {
  name = 'SecondFactorOfMembers1795392000098'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION second_factor_due(person uuid, proved timestamptz, staff_need_one boolean) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN proved IS NOT NULL THEN NULL
    WHEN EXISTS (SELECT 1 FROM authenticator_app a WHERE a.person_id = person AND a.confirmed_at IS NOT NULL) THEN 'code'
    WHEN staff_need_one AND (EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = person AND g.ended_at IS NULL AND g.role <> 'trainee')
      OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person AND membership_holds(m) AND (m.class_id IS NOT NULL OR m.roles <> '{trainee}'))) THEN 'set-up' END $$`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
