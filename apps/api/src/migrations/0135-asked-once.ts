import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Rows whose address was erased are no longer of the same address: erasing two at one agency must not stop at the second. */
export class AskedOnce1795392000135 implements MigrationInterface {
  name = 'AskedOnce1795392000135'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "transfer_asked_once"')
    await runner.query(
      `CREATE UNIQUE INDEX "transfer_asked_once" ON "transfer" ("agency_id", "email") WHERE ended_at IS NULL AND took_effect_at IS NULL AND email <> '(erased)'`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
