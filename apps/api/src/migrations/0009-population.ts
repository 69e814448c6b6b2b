import type { MigrationInterface, QueryRunner } from 'typeorm'

const officers = 'desk-officer,verifier,auditor'

/** What judging many people needs: a verdict rests on the same facts whoever asks, so these see more than the asker. */
const judging = `
CREATE FUNCTION judges_populations() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT is_system() OR (actor_kind() = 'person' AND actor_holds('${officers}')) $$;

-- Those of some people whom the actor may have judged: of their own agency, and for jobs everybody.
CREATE FUNCTION population_people(wanted uuid[]) RETURNS TABLE (id uuid, agency_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id, p.agency_id FROM person p WHERE p.id = ANY (wanted) AND (SELECT judges_populations()) AND (p.agency_id = actor_agency() OR is_system()) $$;

-- Everything recorded about them and their agencies that a verdict rests on, one row a fact.
CREATE FUNCTION population_facts(wanted uuid[]) RETURNS TABLE (kind text, owner_id uuid, fact jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE people uuid[]; agencies uuid[];
BEGIN
  SELECT array_agg(r.id), array_agg(DISTINCT r.agency_id) INTO people, agencies FROM population_people(wanted) r;
  RETURN QUERY SELECT 'completion', r.* FROM recorded_completions(people) r
    UNION ALL SELECT 'outside-certificate', r.* FROM recorded_outside_certificates(people) r
    UNION ALL SELECT 'person-fact', r.* FROM recorded_person_facts(people) r
    UNION ALL SELECT 'waiver', r.* FROM recorded_waivers(people) r
    UNION ALL SELECT 'bar', r.* FROM recorded_bars(people) r
    UNION ALL SELECT 'agency-certificate', r.* FROM recorded_agency_certificates(agencies) r;
END $$;
`

/** Judging whole populations: what may be read for it. */
export class Population1795392000009 implements MigrationInterface {
  name = 'Population1795392000009'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(judging)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
