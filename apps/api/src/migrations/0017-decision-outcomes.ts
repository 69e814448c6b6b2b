import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a decision comes to, by which rules and for which places: to see without judging that nothing can have changed. */
export class DecisionOutcomes1795392000017 implements MigrationInterface {
  name = 'DecisionOutcomes1795392000017'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "decision_watch" ADD "outcome" text NOT NULL`)
    await runner.query(`CREATE INDEX "decision_watch_by_agency" ON "decision_watch" ("agency_id")`)
    await runner.query(`ALTER TABLE "decision_watch" ADD "profile_id" uuid NOT NULL`)
    await runner.query(`ALTER TABLE "decision_watch" ADD "places" text array NOT NULL`)
    await runner.query(
      `ALTER TABLE "decision_watch" ADD CONSTRAINT "FK_bbc801ac3ad33a0a7f4639c403b" FOREIGN KEY ("profile_id") REFERENCES "profile"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
