import type { MigrationInterface, QueryRunner } from 'typeorm'

const columns = [
  // What was erased is nothing, which each language says in its own words.
  'ALTER TABLE "transfer" ALTER COLUMN "email" DROP NOT NULL, ALTER COLUMN "reason" DROP NOT NULL',
  `UPDATE "transfer" SET "email" = NULL WHERE "email" = '(erased)'`,
  `UPDATE "transfer" SET "reason" = NULL WHERE "reason" = '(erased)'`,
  'DROP INDEX "transfer_asked_once"',
  `CREATE UNIQUE INDEX "transfer_asked_once" ON "transfer" ("agency_id", "email") WHERE ended_at IS NULL AND took_effect_at IS NULL`,
  // Those that ended before, and were told.
  `UPDATE "transfer" SET "email" = NULL WHERE "ended_at" IS NOT NULL AND "agreed_at" IS NULL AND cardinality("untold") = 0`,
]

const functions = `
-- Takes what nobody was told of yet, so that it is told once. With the telling of how it ended, the address goes that nobody
-- agreed by, whether or not somebody has it. Jobs alone.
CREATE OR REPLACE FUNCTION take_untold_transfers() RETURNS TABLE (id uuid, steps text[], person_id uuid, agency_id uuid, from_agency_id uuid, email text, from_on date, was_agreed boolean, cause text, person jsonb, home jsonb, receiving jsonb)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH waiting AS (SELECT o.id, o.untold, o.email FROM transfer o WHERE is_system() AND cardinality(o.untold) > 0 ORDER BY o.id LIMIT 100 FOR UPDATE SKIP LOCKED),
      taken AS (UPDATE transfer t SET untold = '{}', email = CASE WHEN t.ended_at IS NULL OR t.agreed_at IS NOT NULL THEN t.email END FROM waiting w WHERE t.id = w.id RETURNING t.*, w.untold AS told, w.email AS address)
    SELECT t.id, t.told, t.person_id, t.agency_id, t.from_agency_id, t.address, t.from_on, t.agreed_at IS NOT NULL, t.ended_cause,
      CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja) END,
      CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('en', f.name_en, 'ja', f.name_ja) END, jsonb_build_object('en', a.name_en, 'ja', a.name_ja)
    FROM taken t JOIN agency a ON a.id = t.agency_id LEFT JOIN person p ON p.id = t.person_id LEFT JOIN agency f ON f.id = coalesce(t.from_agency_id, p.agency_id) ORDER BY t.id $$;
`

/** Transfers without an address: of whom was erased, and of those that ended before somebody agreed. */
export class ForgottenAddresses1795392000180 implements MigrationInterface {
  name = 'ForgottenAddresses1795392000180'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of columns) await runner.query(statement)
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
