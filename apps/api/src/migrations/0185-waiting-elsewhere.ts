import type { MigrationInterface, QueryRunner } from 'typeorm'

const functions = `
-- Whether somebody has a duty in an agency today: a role other than trainee, at home there or by a membership that holds.
CREATE FUNCTION serves(person uuid, agency uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM role_grant g JOIN person p ON p.id = g.person_id AND p.agency_id = g.agency_id
      WHERE g.person_id = person AND g.agency_id = agency AND g.ended_at IS NULL AND g.role <> 'trainee')
    OR EXISTS (SELECT FROM membership m WHERE m.person_id = person AND m.agency_id = agency AND 'trainee' <> ANY (m.roles) AND membership_holds(m)) $$;

-- Members of today who hold a role are told of what waits for it as those at home are, and whoever stands in for a holder.
CREATE OR REPLACE FUNCTION people_holding(agency uuid, wanted text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT h.id FROM (
      SELECT g.person_id AS id FROM role_grant g JOIN person p ON p.id = g.person_id AND p.agency_id = g.agency_id
        WHERE g.agency_id = agency AND g.role = ANY (wanted) AND g.ended_at IS NULL
      UNION
      SELECT m.person_id FROM membership m WHERE m.agency_id = agency AND m.roles && wanted AND membership_holds(m)
      UNION
      SELECT d.deputy_id FROM delegation d WHERE d.agency_id = agency AND d.ended_at IS NULL AND delegated_roles(d) && wanted
    ) h JOIN person p ON p.id = h.id AND p.closed_at IS NULL
    WHERE is_system() OR (actor_kind() = 'person' AND agency = actor_agency()) $$;

DROP FUNCTION addressees_of(uuid[], uuid);
-- Whom to tell of something that concerns an agency: its members in its name, everybody else in their home's; whoever they
-- are, or only those who have a duty there today.
CREATE FUNCTION addressees_of(wanted uuid[], concerned uuid, whoever boolean) RETURNS TABLE (id uuid, agency_id uuid, email text, language text, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.id, a.id, p.email, p.language, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja
    FROM person p JOIN agency a ON a.id = CASE WHEN as_member(p.id, concerned) THEN concerned ELSE p.agency_id END
    WHERE p.id IN (SELECT coalesce(g.kept_id, w.id) FROM unnest(wanted) AS w (id) LEFT JOIN account_merge g ON g.other_id = w.id AND g.undone_at IS NULL)
      AND (whoever OR serves(p.id, concerned))
      AND p.closed_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND a.id = actor_agency())) ORDER BY p.id $$;
`

/** People who act for an agency by a membership are told what waits for their roles there, as long as they hold them. */
export class WaitingElsewhere1795392000185 implements MigrationInterface {
  name = 'WaitingElsewhere1795392000185'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    await runner.query('REVOKE ALL ON FUNCTION serves(uuid, uuid) FROM PUBLIC')
    await runner.query('REVOKE ALL ON FUNCTION addressees_of(uuid[], uuid, boolean) FROM PUBLIC')
    await runner.query('GRANT EXECUTE ON FUNCTION addressees_of(uuid[], uuid, boolean) TO muster_app')
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
