import type { MigrationInterface, QueryRunner } from 'typeorm'

const statements = [
  `ALTER TABLE agency ADD operates boolean NOT NULL DEFAULT false`,
  `CREATE UNIQUE INDEX agency_operates ON agency (operates) WHERE operates`,
  `UPDATE agency SET operates = true WHERE id = (SELECT id FROM agency ORDER BY NOT (key = 'secretariat' AND is_invented), created_at, id LIMIT 1)`,
  // The first agency of an installation runs it, until somebody with the database says otherwise.
  `CREATE FUNCTION first_agency_operates() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
   BEGIN NEW.operates := NEW.operates OR NOT EXISTS (SELECT 1 FROM agency WHERE operates); RETURN NEW; END $$`,
  `CREATE TRIGGER first_agency_operates BEFORE INSERT ON agency FOR EACH ROW EXECUTE FUNCTION first_agency_operates()`,
  `CREATE FUNCTION agency_operates(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
     SELECT EXISTS (SELECT 1 FROM agency WHERE id = wanted AND operates) $$`,
  `CREATE OR REPLACE FUNCTION change_certificate_rule(wanted text, two boolean) RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE course SET certificate_needs_two = two
  WHERE key = wanted AND agency_id = actor_agency() AND certificate_needs_two <> two AND actor_kind() = 'person' AND actor_holds('administrator') AND (two OR NOT actor_holds('verifier')) RETURNING id $$`,
]

/** One agency runs the installation: it alone changes what all of them rest on. A course’s rule is its own agency’s. */
export class OperatingAgency1795392000097 implements MigrationInterface {
  name = 'OperatingAgency1795392000097'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
