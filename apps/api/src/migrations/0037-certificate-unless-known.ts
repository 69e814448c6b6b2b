import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What anyone may know of a certificate, as `public_certificate` has it; the credential only where the row is another than
 * the one that is known. A row that was written anew, by whomever, is another.
 */
export class CertificateUnlessKnown1795392000037 implements MigrationInterface {
  name = 'CertificateUnlessKnown1795392000037'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION public_certificate_unless(wanted text, known text) RETURNS TABLE (public_id text, row_version text, credential text, statuses jsonb, superseded_by text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.public_id, v.row_version, CASE WHEN v.row_version IS DISTINCT FROM known THEN c.credential::text END,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'effectiveFrom', s.effective_from, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id) FROM certificate_status s WHERE s.certificate_id = c.id), '[]'),
      (SELECT n.public_id FROM certificate n WHERE n.replaces_id = c.id)
    FROM certificate c CROSS JOIN LATERAL (SELECT c.xmin::text || ' ' || c.ctid::text AS row_version) v WHERE c.public_id = wanted $$`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
