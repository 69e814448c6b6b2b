import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- Whether the actor's agency may call an issuer otherwise: the one that runs the installation always, the one that added
-- it as long as no other agency rests on it.
CREATE FUNCTION may_rename_issuer(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT agency_operates(actor_agency())
    OR ((SELECT n.agency_id FROM issuer_name n WHERE n.issuer_id = wanted ORDER BY n.applies_from LIMIT 1) IS NOT DISTINCT FROM actor_agency()
      AND actor_agency() IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM accreditation a JOIN recognition_step s ON s.accreditation_id = a.id AND s.kind = 'approved'
        WHERE a.issuer_id = wanted AND a.agency_id IS DISTINCT FROM actor_agency())
      AND NOT EXISTS (SELECT 1 FROM equivalence e JOIN recognition_step s ON s.equivalence_id = e.id AND s.kind = 'approved'
        WHERE e.from_issuer_id = wanted AND e.agency_id IS DISTINCT FROM actor_agency())) $$;

-- A step is taken by the agency whose recognition it is about; what came with the product is the operating agency's.
CREATE FUNCTION recognises_here(accreditation uuid, equivalence uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce((SELECT coalesce(r.agency_id = actor_agency(), agency_operates(actor_agency()))
    FROM (SELECT a.agency_id FROM accreditation a WHERE a.id = recognises_here.accreditation
      UNION ALL SELECT e.agency_id FROM equivalence e WHERE e.id = recognises_here.equivalence) r), false) $$;

CREATE TRIGGER agency_operates_counts AFTER UPDATE OF operates ON agency FOR EACH STATEMENT EXECUTE FUNCTION count_world();
`

/**
 * What an agency recognises counts for that agency; what the one that runs the installation recognises counts for all.
 * Only whose recognition it is decides and ends it.
 */
export class RecognisedByAgencies1795392000160 implements MigrationInterface {
  name = 'RecognisedByAgencies1795392000160'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    for (const called of ['may_rename_issuer(uuid)', 'recognises_here(uuid, uuid)']) {
      await runner.query(`REVOKE ALL ON FUNCTION ${called} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${called} TO muster_app`)
    }
    await runner.query(
      `CREATE POLICY recognition_step_of_own ON recognition_step AS RESTRICTIVE FOR INSERT TO muster_app WITH CHECK ((SELECT is_system()) OR recognises_here(accreditation_id, equivalence_id))`,
    )
    await runner.query(
      `CREATE POLICY issuer_name_of_own ON issuer_name AS RESTRICTIVE FOR INSERT TO muster_app
       WITH CHECK ((SELECT is_system()) OR applies_from = '1900-01-01' OR may_rename_issuer(issuer_id))`,
    )
    // Decisions rest on what is recognised: those that counted another agency's are compared again.
    await runner.query('UPDATE world_stamp SET stamp = stamp + 1')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
