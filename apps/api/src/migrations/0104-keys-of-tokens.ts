import type { MigrationInterface, QueryRunner } from 'typeorm'

const ofToken = `(SELECT actor_kind()) = 'token' AND caller_id = (SELECT actor_token())`

/** Requests of programs are replayed under their key as those of people are. */
export class KeysOfTokens1795392000104 implements MigrationInterface {
  name = 'KeysOfTokens1795392000104'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency_record RENAME COLUMN person_id TO caller_id')
    await runner.query(
      `CREATE POLICY idempotency_record_token_select ON idempotency_record FOR SELECT TO muster_app USING (${ofToken})`,
    )
    await runner.query(
      `CREATE POLICY idempotency_record_token_insert ON idempotency_record FOR INSERT TO muster_app WITH CHECK (${ofToken})`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
