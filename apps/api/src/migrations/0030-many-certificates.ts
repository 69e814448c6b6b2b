import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What anyone may know of a certificate, for many at once: whatever it is for one. */
const many = `
CREATE FUNCTION public_certificates(wanted text[]) RETURNS TABLE (public_id text, credential jsonb, statuses jsonb, superseded_by text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.public_id, c.credential, c.statuses, c.superseded_by FROM unnest(wanted) AS w (id) CROSS JOIN LATERAL public_certificate(w.id) c $$;

-- The actor's own agency by its names: a token reads no table.
CREATE FUNCTION own_agency() RETURNS TABLE (name_en text, name_ja text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT a.name_en, a.name_ja FROM agency a WHERE a.id = actor_agency() $$;
`

export class ManyCertificates1795392000030 implements MigrationInterface {
  name = 'ManyCertificates1795392000030'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(many)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
