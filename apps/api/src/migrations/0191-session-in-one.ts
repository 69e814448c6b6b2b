import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who a session belongs to, for which agency and with which roles, and for whom they stand in: one question of every
 * request, asked in one function. What hardly anybody has (a membership, a deputy, a merged account) is looked for by
 * an index and read only where it is.
 */
const functions = `
DROP FUNCTION session_of(bytea, boolean);
DROP FUNCTION acting_in(uuid);
-- Within session_of alone.
CREATE FUNCTION mark_used(wanted uuid) RETURNS boolean LANGUAGE sql AS $$
  UPDATE session SET last_used_at = now() WHERE id = wanted RETURNING true $$;
REVOKE ALL ON FUNCTION mark_used(uuid) FROM PUBLIC;
-- Where the session acts by a membership that no longer holds, the agency is null and there are no roles.
CREATE FUNCTION session_of(token bytea, staff_need_one boolean) RETURNS TABLE (session_id uuid, person_id uuid, agency_id uuid, csrf text, roles text[], guest_class uuid, guest_course uuid, due text, standing jsonb)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
    SELECT f.id, f.person_id, CASE WHEN f.membership_id IS NULL THEN f.home_id ELSE m.agency_id END, f.csrf,
      CASE WHEN f.membership_id IS NOT NULL THEN coalesce(m.roles, '{}')
        ELSE ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = f.person_id AND g.agency_id = f.home_id AND g.ended_at IS NULL ORDER BY g.role) END,
      m.class_id, m.course_id, f.due,
      CASE WHEN EXISTS (SELECT FROM account_merge g WHERE g.kept_id = f.person_id AND g.undone_at IS NULL)
          OR EXISTS (SELECT FROM delegation d WHERE d.deputy_id = f.person_id) OR EXISTS (SELECT FROM delegation d WHERE d.delegator_id = f.person_id)
        THEN standing_in(f.id) END
    FROM (SELECT s.id, s.csrf, s.membership_id, s.created_at, p.id AS person_id, p.agency_id AS home_id,
        CASE WHEN s.second_factor_at IS NULL THEN second_factor_due(p.id, NULL, staff_need_one) END AS due,
        -- A column nobody reads is still computed where it writes.
        CASE WHEN s.last_used_at < now() - interval '1 minute' THEN mark_used(s.id) END AS is_marked
      FROM session s JOIN person p ON p.id = s.person_id
      WHERE s.token_hash = token AND s.ended_at IS NULL AND s.expires_at > now() AND p.closed_at IS NULL) f
      LEFT JOIN membership m ON m.id = f.membership_id AND m.person_id = f.person_id AND membership_holds(m)
    WHERE f.due IS DISTINCT FROM 'code' OR f.created_at > now() - interval '15 minutes' $$;
`

export class SessionInOne1795392000191 implements MigrationInterface {
  name = 'SessionInOne1795392000191'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
