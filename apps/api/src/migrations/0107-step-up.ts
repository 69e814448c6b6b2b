import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `ALTER TABLE "session" ADD "proved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
  `UPDATE "session" SET proved_at = coalesce(second_factor_at, created_at)`,
  `-- Whether the person of a session has proved who they are within so many minutes: asked before dangerous acts.
CREATE FUNCTION proved_within(of_session uuid, minutes integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM session s WHERE s.id = of_session AND s.proved_at > now() - make_interval(mins => minutes)) $$`,
]

/** When the person of a session last proved who they are: at sign-in, or when they were asked again. */
export class StepUp1795392000107 implements MigrationInterface {
  name = 'StepUp1795392000107'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
