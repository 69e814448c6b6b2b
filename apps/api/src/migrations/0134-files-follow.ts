import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is of the person's own file: the agency in these rows is who keeps it, and that becomes the new home. */
const followed = [
  'calendar_feed',
  'consent',
  'evidence_file',
  'experience',
  'experience_status',
  'extra_time',
  'holder_alias',
  'lesson_note',
  'name_request',
  'outside_certificate',
  'outside_certificate_status',
  'person_alias',
  'person_fact',
  'person_former_name',
]

/** What an agency recorded stays with it; the staff of the new home read it, by the roles that read their own. */
const readable = [
  ['bar', 'head-of-security,auditor'],
  ['bar_act', 'head-of-security,auditor'],
  ['certificate', 'desk-officer,verifier,auditor'],
  ['certificate_salt', 'desk-officer,verifier,auditor'],
  ['completion', 'instructor,course-manager,desk-officer,verifier,auditor'],
  ['enrolment', 'instructor,course-manager,desk-officer,verifier,auditor'],
  ['lesson_progress', 'instructor,course-manager,desk-officer,verifier,auditor'],
] as const

const functions = `
-- People at home in the asker's agency who came by a transfer, with the agencies they were at home in before.
CREATE FUNCTION brought_along() RETURNS TABLE (person_id uuid, agency_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT t.person_id, t.from_agency_id FROM transfer t JOIN person p ON p.id = t.person_id AND p.agency_id = actor_agency() WHERE t.took_effect_at IS NOT NULL AND actor_kind() = 'person' $$;

-- People who left the asker's agency by a transfer: what it recorded of them keeps their name.
CREATE FUNCTION people_left() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT t.person_id), '{}') FROM transfer t WHERE t.from_agency_id = actor_agency() AND t.took_effect_at IS NOT NULL AND actor_kind() = 'person' $$;

-- A waiver is its agency's: it counts as long as the person is at home there.
CREATE OR REPLACE FUNCTION recorded_waivers(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT w.person_id, jsonb_build_object('id', w.id, 'clauseId', w.clause_id, 'postingId', w.posting_id, 'condition', w.condition, 'from', w.valid_from, 'through', w.valid_through,
        'grantedBy', s.signatures -> 0, 'countersignedBy', s.signatures -> 1, 'recordedAt', s.since, 'withdrawnOn', e.effective_on, 'withdrawnAt', e.recorded_at)
      FROM waiver w
      JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('personId', a.acted_by, 'role', a.role) ORDER BY a.recorded_at, a.id) AS signatures, max(a.recorded_at) AS since
        FROM waiver_act a WHERE a.waiver_id = w.id AND a.kind = 'signed' HAVING count(*) = 2) s ON true
      LEFT JOIN waiver_act e ON e.waiver_id = w.id AND e.kind = 'withdrawn'
      WHERE w.person_id = ANY (people) AND EXISTS (SELECT FROM person p WHERE p.id = w.person_id AND p.agency_id = w.agency_id) $$;

-- Lets a transfer take effect that all have agreed to and whose day has come, whole or not at all. Null where it cannot now: it
-- is not its time, an erasure is open, the agency would be left without an administrator, or a test is being sat.
CREATE FUNCTION carry_out_transfer(wanted uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE t transfer; who person; today date; gone text[]; given text[]; left_behind integer; taken integer; tokens integer;
BEGIN
  SELECT x.* INTO t FROM transfer x WHERE x.id = wanted AND (is_system() OR (actor_kind() = 'person' AND x.from_agency_id = actor_agency() AND x.agreed_at IS NOT NULL AND actor_holds('administrator'))) FOR UPDATE;
  IF t.id IS NULL OR transfer_state(t) <> 'ready' OR t.from_on > agency_day(t.agency_id) THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('roles ' || t.from_agency_id, 0));
  SELECT x.* INTO who FROM person x WHERE x.id = t.person_id FOR UPDATE;
  IF who.closed_at IS NOT NULL OR who.agency_id <> t.from_agency_id OR leaving_hindered(who.id, t.from_agency_id) IS NOT NULL
    OR EXISTS (SELECT FROM attempt a WHERE a.person_id = who.id AND a.submitted_at IS NULL) THEN RETURN NULL; END IF;
  today := agency_day(t.from_agency_id);

  -- What they may do at the agency they leave ends; roles they hold at the new one as a member are held there as at home.
  WITH ended AS (UPDATE role_grant SET ended_at = now(), ended_by = t.released_by WHERE person_id = who.id AND agency_id = t.from_agency_id AND ended_at IS NULL RETURNING role)
    SELECT coalesce(array_agg(role ORDER BY role), '{}') INTO gone FROM ended;
  SELECT array_agg(DISTINCT r ORDER BY r) INTO given FROM (SELECT 'trainee' UNION ALL SELECT unnest(m.roles) FROM membership m WHERE m.person_id = who.id AND m.agency_id = t.agency_id AND membership_holds(m)) x (r);
  UPDATE membership SET ended_at = now(), ended_by = t.released_by WHERE person_id = who.id AND ended_at IS NULL AND (agency_id = t.from_agency_id OR (agency_id = t.agency_id AND class_id IS NULL AND course_id IS NULL));
  UPDATE delegation SET ended_at = now(), ended_by = t.released_by WHERE agency_id = t.from_agency_id AND (delegator_id = who.id OR deputy_id = who.id) AND ended_at IS NULL;
  WITH revoked AS (UPDATE agency_token SET revoked_at = now(), revoked_by = t.released_by WHERE agency_id = t.from_agency_id AND made_by = who.id AND revoked_at IS NULL AND expires_at > now() RETURNING 1)
    SELECT count(*) INTO tokens FROM revoked;
  UPDATE file_opening SET closed_at = now(), closed_by = t.released_by WHERE agency_id = t.from_agency_id AND (person_id = who.id OR opened_by = who.id) AND closed_at IS NULL AND ends_at > now();
  UPDATE written_answer SET claimed_by = NULL, claimed_until = NULL WHERE agency_id = t.from_agency_id AND claimed_by = who.id;
  UPDATE session SET proved_at = 'epoch' WHERE person_id = who.id AND ended_at IS NULL;

  -- What the directories of that agency say about them ends.
  UPDATE identity_link SET ended_at = now() WHERE person_id = who.id AND agency_id = t.from_agency_id AND ended_at IS NULL;
  DELETE FROM scim_member WHERE person_id = who.id AND agency_id = t.from_agency_id;
  DELETE FROM scim_closing WHERE person_id = who.id AND agency_id = t.from_agency_id;
  DELETE FROM scim_user WHERE person_id = who.id AND agency_id = t.from_agency_id;

  -- Nominations to what has not begun are taken back; a mission under way is finished for the agency that sent them.
  WITH back AS (INSERT INTO nomination_step (nomination_id, person_id, agency_id, kind, reason, recorded_by)
      SELECT n.id, n.person_id, n.agency_id, 'withdrawn', CASE a.language WHEN 'ja' THEN '他の機関への異動のため' ELSE 'Transferred to another agency' END, t.released_by
      FROM nomination n JOIN posting p ON p.id = n.posting_id JOIN agency a ON a.id = n.agency_id WHERE n.person_id = who.id AND n.agency_id = t.from_agency_id AND n.withdrawn_at IS NULL AND p.departs_on > today RETURNING 1)
    SELECT count(*) INTO left_behind FROM back;

  UPDATE person SET agency_id = t.agency_id, version = version + 1 WHERE id = who.id;
  INSERT INTO role_grant (person_id, agency_id, role, granted_by) SELECT who.id, t.agency_id, unnest(given), t.asked_by ON CONFLICT DO NOTHING;

  -- Courses under way go on at the new home, with what was done in them.
  WITH open AS (UPDATE enrolment n SET agency_id = t.agency_id WHERE n.person_id = who.id AND n.agency_id = t.from_agency_id AND n.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = n.id) RETURNING n.id)
    SELECT count(*) INTO taken FROM open;
  UPDATE lesson_progress l SET agency_id = t.agency_id FROM enrolment n WHERE n.id = l.enrolment_id AND n.person_id = who.id AND n.agency_id = t.agency_id AND l.agency_id = t.from_agency_id;
  UPDATE entry_request SET agency_id = t.agency_id WHERE person_id = who.id AND agency_id = t.from_agency_id AND outcome IS NULL;
  UPDATE saved_list_person SET home_agency_id = t.agency_id WHERE person_id = who.id AND home_agency_id = t.from_agency_id;
  ${followed.map((table) => `UPDATE ${table} SET agency_id = t.agency_id WHERE person_id = who.id AND agency_id = t.from_agency_id;`).join('\n  ')}

  UPDATE transfer SET took_effect_at = now(), untold = untold || 'done'::text WHERE id = t.id;
  RETURN jsonb_build_object('person', who.id, 'from', t.from_agency_id, 'to', t.agency_id, 'ended', gone, 'granted', given, 'nominations', left_behind, 'tokens', tokens, 'enrolments', taken);
END $$;

-- Transfers whose day has come, for the job that lets them take effect.
CREATE FUNCTION due_transfers() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT t.id FROM transfer t WHERE is_system() AND transfer_state(t) = 'ready' AND t.from_on <= agency_day(t.agency_id) ORDER BY t.id LIMIT 500 $$;

-- The judging of many looks at rows of one agency; whoever brought rows of others along is judged one by one.
CREATE OR REPLACE VIEW population.exceptional AS
  SELECT person_id, agency_id FROM waiver WHERE (agency_id = (SELECT actor_agency()) AND (SELECT judges_populations()))
  UNION SELECT person_id, agency_id FROM bar WHERE (agency_id = (SELECT actor_agency()) AND (SELECT judges_populations()))
  UNION SELECT person_id, actor_agency() FROM brought_along() WHERE (SELECT judges_populations());
`

const named = ['brought_along()', 'people_left()', 'carry_out_transfer(uuid)', 'due_transfers()']

/** A transfer takes effect: the home changes, the file goes along, what the agency itself recorded stays with it. */
export class FilesFollow1795392000134 implements MigrationInterface {
  name = 'FilesFollow1795392000134'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    for (const one of named) {
      await runner.query(`REVOKE ALL ON FUNCTION ${one} FROM PUBLIC`)
      await runner.query(`GRANT EXECUTE ON FUNCTION ${one} TO muster_app`)
    }
    for (const [table, roles] of readable)
      await runner.query(
        `CREATE POLICY ${table}_brought_along ON "${table}" FOR SELECT TO muster_app USING ((SELECT actor_holds('${roles}')) AND (person_id, agency_id) IN (SELECT b.person_id, b.agency_id FROM brought_along() b))`,
      )
    await runner.query(
      `CREATE POLICY person_left ON "person" FOR SELECT TO muster_app USING ((SELECT actor_holds('instructor,course-manager,verifier,desk-officer,auditor,administrator')) AND id = ANY ((SELECT people_left())::uuid[]))`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
