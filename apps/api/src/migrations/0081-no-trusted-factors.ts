import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A sign-in with a directory never counts as one with a second factor: nothing is kept that would say otherwise. */
export class NoTrustedFactors1795392000081 implements MigrationInterface {
  name = 'NoTrustedFactors1795392000081'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "identity_provider" DROP COLUMN "second_factor_values"')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
