import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A certificate comes with its holder's name encrypted: the API can add none whose name stands in plain. */
export class SealedAtIssue1795392000181 implements MigrationInterface {
  name = 'SealedAtIssue1795392000181'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE POLICY certificate_sealed ON certificate AS RESTRICTIVE FOR INSERT TO muster_app WITH CHECK (sealed IS NOT NULL AND credential = bare_credential(credential))`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
