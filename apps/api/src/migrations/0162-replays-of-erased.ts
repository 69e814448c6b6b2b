import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A replay says how many decisions it left out, since whom they were about was erased. */
export class ReplaysOfErased1795392000162 implements MigrationInterface {
  name = 'ReplaysOfErased1795392000162'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "decision_replay" ADD "erased" integer NOT NULL DEFAULT 0')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
