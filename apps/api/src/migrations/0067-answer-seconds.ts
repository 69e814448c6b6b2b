import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How long a question was on its learner's screen until it was answered. */
export class AnswerSeconds1795392000067 implements MigrationInterface {
  name = 'AnswerSeconds1795392000067'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "answer" ADD "seconds" integer')
    await runner.query('ALTER TABLE "answer" ADD CONSTRAINT "answer_seconds" CHECK ("seconds" BETWEEN 0 AND 86400)')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
