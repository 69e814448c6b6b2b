import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- Says whether a course's certificates are revoked and reinstated by two people; the course where that changed. Whoever may
-- revoke does not take the second person away: a person with both roles would decide alone.
CREATE FUNCTION change_certificate_rule(wanted text, two boolean) RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE course SET certificate_needs_two = two
  WHERE key = wanted AND certificate_needs_two <> two AND actor_kind() = 'person' AND actor_holds('administrator') AND (two OR NOT actor_holds('verifier')) RETURNING id $$;
`

/** Administrators say where two people decide about certificates. */
export class CertificateRules1795392000035 implements MigrationInterface {
  name = 'CertificateRules1795392000035'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION change_certificate_rule(text, boolean) FROM PUBLIC')
    await runner.query('GRANT EXECUTE ON FUNCTION change_certificate_rule(text, boolean) TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
