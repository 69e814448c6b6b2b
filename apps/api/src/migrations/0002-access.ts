import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Tables anybody signed in may read; nothing in them is personal. */
const shared = ['agency', 'qualification', 'level_scale', 'course', 'edition', 'assessment', 'question', 'question_version', 'issuer', 'accreditation', 'equivalence', 'profile', 'profile_version', 'duty_station', 'outside_fact', 'issuer_key', 'world_stamp']

/** Tables of one person's rows: the staff roles beside the person who may read them in the own agency. */
const personal: Readonly<Record<string, string>> = {
  enrolment: 'instructor,course-manager,desk-officer,verifier,auditor',
  lesson_progress: 'instructor,course-manager,desk-officer,verifier,auditor',
  attempt: 'instructor,course-manager,auditor',
  answer: 'instructor,course-manager,auditor',
  completion: 'instructor,course-manager,desk-officer,verifier,auditor',
  certificate: 'desk-officer,verifier,auditor',
  outside_certificate: 'desk-officer,verifier,auditor',
  outside_certificate_status: 'desk-officer,verifier,auditor',
  person_fact: 'desk-officer,verifier,auditor',
  nomination: 'desk-officer,verifier,auditor',
  waiver: 'desk-officer,verifier,auditor',
  bar: 'desk-officer,verifier,auditor',
  standing: 'desk-officer,verifier,auditor',
}

/** Facts that can be added but never rewritten: the API's role holds no UPDATE on them. */
const addOnly = ['audit_entry', 'completion', 'certificate', 'certificate_status', 'outside_certificate', 'outside_certificate_status', 'question_result', 'question_version', 'issuer_key', 'profile_version']

/** What the API may add, and what it may change, beside reading. */
const inserts = [...addOnly, 'mail', 'idempotency_record', 'person', 'role_grant', 'session', 'enrolment', 'lesson_progress', 'attempt', 'answer', 'standing', 'person_fact', 'nomination', 'waiver', 'bar']
const updates = ['mail', 'person', 'role_grant', 'session', 'enrolment', 'lesson_progress', 'attempt', 'answer', 'standing']

const functions = `
CREATE FUNCTION actor_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT current_setting('muster.actor_kind', true) $$;
CREATE FUNCTION actor_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('muster.person_id', true), '')::uuid $$;
CREATE FUNCTION actor_agency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('muster.agency_id', true), '')::uuid $$;
CREATE FUNCTION actor_holds(wanted text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT string_to_array(current_setting('muster.roles', true), ',') && string_to_array(wanted, ',') $$;
CREATE FUNCTION is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT current_setting('muster.actor_kind', true) = 'system' $$;

CREATE FUNCTION roles_of(person uuid, agency uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT coalesce(array_agg(role ORDER BY role), '{}') FROM role_grant WHERE person_id = person AND agency_id = agency AND ended_at IS NULL $$;

CREATE FUNCTION session_of(token bytea) RETURNS TABLE (session_id uuid, person_id uuid, agency_id uuid, csrf text, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT s.id, p.id, p.agency_id, s.csrf,
      ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id AND g.agency_id = p.agency_id AND g.ended_at IS NULL ORDER BY g.role)
    FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.token_hash = token AND s.ended_at IS NULL AND s.expires_at > now() AND p.closed_at IS NULL $$;

CREATE FUNCTION sign_in_begin(address text, keys text[]) RETURNS TABLE (wait integer, person_id uuid, hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce((SELECT ceil(extract(epoch FROM max(blocked_until) - now()))::int FROM sign_in_failure WHERE key = ANY (keys) AND blocked_until > now()), 0), p.id, w.hash
    FROM (SELECT 1) one LEFT JOIN person p ON p.email = address AND p.closed_at IS NULL LEFT JOIN password w ON w.person_id = p.id $$;

-- An account waits 2, 4, 8 … seconds from the fifth failure on, an address from the fiftieth; at most 15 minutes.
CREATE FUNCTION sign_in_failed(account text, address text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO sign_in_failure AS f (key, failures, last_at, blocked_until)
  VALUES (account, 1, now(), now()), (address, 1, now(), now())
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN f.last_at < now() - interval '1 hour' THEN 1 ELSE f.failures + 1 END,
    last_at = now(),
    blocked_until = now() + make_interval(secs => CASE
      WHEN f.last_at < now() - interval '1 hour' THEN 0
      ELSE least(900, power(2, greatest(0, least(30, f.failures + 1 - CASE WHEN f.key = address THEN 50 ELSE 5 END)))) END
      * CASE WHEN f.failures + 1 >= CASE WHEN f.key = address THEN 50 ELSE 5 END THEN 1 ELSE 0 END) $$;

CREATE FUNCTION person_signing_in(person uuid) RETURNS TABLE (agency_id uuid, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT p.agency_id, roles_of(p.id, p.agency_id) FROM person p WHERE p.id = person AND p.closed_at IS NULL $$;

CREATE FUNCTION demo_people() RETURNS TABLE (demo_key text, family_name text, given_name text, family_name_ja text, given_name_ja text, roles text[], agency_en text, agency_ja text, situation jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.demo_key, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, roles_of(p.id, p.agency_id), a.name_en, a.name_ja, p.demo_situation
    FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.demo_situation IS NOT NULL AND p.closed_at IS NULL ORDER BY p.created_at, p.id $$;
CREATE FUNCTION person_of_demo_key(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT id FROM person WHERE demo_key = wanted AND demo_situation IS NOT NULL AND closed_at IS NULL $$;

-- What anyone may know of a certificate: the credential and what became of it.
CREATE FUNCTION public_certificate(wanted text) RETURNS TABLE (public_id text, credential jsonb, key_id text, issued_at timestamptz, statuses jsonb, superseded_by text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.public_id, c.credential, c.key_id, c.issued_at,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'effectiveFrom', s.effective_from, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id) FROM certificate_status s WHERE s.certificate_id = c.id), '[]'),
      (SELECT n.public_id FROM certificate n WHERE n.replaces_id = c.id)
    FROM certificate c WHERE c.public_id = wanted $$;

-- The places in the status list that are set now.
CREATE FUNCTION status_indexes(wanted text) RETURNS TABLE (status_index integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT c.status_index FROM certificate c
    JOIN LATERAL (SELECT s.kind FROM certificate_status s WHERE s.certificate_id = c.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) latest ON true
    WHERE latest.kind = wanted ORDER BY 1 $$;
CREATE FUNCTION highest_status_index() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT coalesce(max(status_index), 0) FROM certificate $$;
CREATE SEQUENCE certificate_status_place MINVALUE 0 START 0;

CREATE FUNCTION count_fact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ BEGIN UPDATE person SET facts_stamp = facts_stamp + 1 WHERE id = NEW.person_id; RETURN NULL; END $$;
CREATE FUNCTION count_world() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ BEGIN UPDATE world_stamp SET stamp = stamp + 1; RETURN NULL; END $$;
CREATE FUNCTION count_certificate_fact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ BEGIN UPDATE person SET facts_stamp = facts_stamp + 1 WHERE id = (SELECT person_id FROM certificate WHERE id = NEW.certificate_id); RETURN NULL; END $$;
INSERT INTO world_stamp (is_only, stamp) VALUES (true, 0);
`

const factTables = ['completion', 'certificate', 'outside_certificate', 'outside_certificate_status', 'person_fact', 'waiver', 'bar', 'nomination', 'enrolment']
const worldTables = ['agency_certificate', 'posting', 'outside_fact', 'profile_version', 'equivalence', 'accreditation']

const staffRead = (roles: string): string => `(agency_id = (SELECT actor_agency()) AND (SELECT actor_holds('${roles}')))`
const own = 'person_id = (SELECT actor_person())'
const signedIn = `(SELECT actor_kind()) = 'person'`

/** Policies of the tables that fit no pattern: name, command, and the condition. */
const special: readonly [table: string, command: string, condition: string][] = [
  ['person', 'SELECT', `id = (SELECT actor_person()) OR ${staffRead('instructor,course-manager,verifier,desk-officer,liaison-secretary,auditor,administrator')}`],
  ['person', 'INSERT', staffRead('administrator')],
  ['person', 'UPDATE', `id = (SELECT actor_person()) OR ${staffRead('administrator')}`],
  ['role_grant', 'SELECT', `${own} OR ${staffRead('administrator,auditor')}`],
  ['role_grant', 'INSERT', staffRead('administrator')],
  ['role_grant', 'UPDATE', staffRead('administrator')],
  ['session', 'SELECT', own],
  ['session', 'INSERT', own],
  ['session', 'UPDATE', own],
  ['audit_entry', 'SELECT', `concerns_person_id = (SELECT actor_person()) OR ${staffRead('administrator,auditor')}`],
  ['audit_entry', 'INSERT', `actor_id IS NOT DISTINCT FROM (SELECT actor_person())`],
  ['mail', 'SELECT', staffRead('administrator')],
  ['mail', 'INSERT', `${signedIn} AND agency_id = (SELECT actor_agency())`],
  ['idempotency_record', 'SELECT', own],
  ['idempotency_record', 'INSERT', own],
  ['posting', 'SELECT', `${staffRead('desk-officer,verifier,auditor')} OR EXISTS (SELECT 1 FROM nomination n WHERE n.posting_id = posting.id AND n.person_id = (SELECT actor_person()))`],
  ['agency_certificate', 'SELECT', `${signedIn} AND agency_id = (SELECT actor_agency())`],
  ['certificate_status', 'SELECT', `EXISTS (SELECT 1 FROM certificate c WHERE c.id = certificate_status.certificate_id)`],
  ['certificate_status', 'INSERT', staffRead('verifier')],
  ['question_result', 'SELECT', `(SELECT actor_holds('instructor,course-manager')) AND EXISTS (SELECT 1 FROM attempt a WHERE a.id = question_result.attempt_id)`],
  ['question_result', 'INSERT', `EXISTS (SELECT 1 FROM attempt a WHERE a.id = question_result.attempt_id)`],
]

/** Tables a person adds their own rows to, and those in which their own rows change. */
const ownInserts = ['enrolment', 'lesson_progress', 'attempt', 'answer', 'completion', 'certificate']
const ownUpdates = ['enrolment', 'lesson_progress', 'attempt', 'answer']

function policies(): string[] {
  const out: string[] = []
  const allow = (table: string, command: string, condition: string): void => {
    const clause = command === 'INSERT' ? `WITH CHECK (${condition})` : command === 'UPDATE' ? `USING (${condition}) WITH CHECK (${condition})` : `USING (${condition})`
    out.push(`CREATE POLICY ${table}_${command.toLowerCase()} ON ${table} FOR ${command} TO muster_app ${clause}`)
  }
  for (const table of shared) allow(table, 'SELECT', signedIn)
  for (const [table, roles] of Object.entries(personal)) allow(table, 'SELECT', `${own} OR ${staffRead(roles)}`)
  for (const table of ownInserts) allow(table, 'INSERT', `${own} AND agency_id = (SELECT actor_agency())`)
  for (const table of ownUpdates) allow(table, 'UPDATE', own)
  // Whoever may read a nomination may keep its computed standing beside it.
  for (const command of ['INSERT', 'UPDATE']) allow('standing', command, `EXISTS (SELECT 1 FROM nomination n WHERE n.id = standing.nomination_id AND n.person_id = standing.person_id AND n.agency_id = standing.agency_id)`)
  for (const [table, command, condition] of special) allow(table, command, condition)
  return out
}

/** Roles, grants, row-level security and the named functions. */
export class Access1795392000002 implements MigrationInterface {
  name = 'Access1795392000002'

  async up(runner: QueryRunner): Promise<void> {
    const tables = (await runner.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`)) as { tablename: string }[]
    await runner.query(`DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_app') THEN CREATE ROLE muster_app NOLOGIN; END IF; END $$`)
    await runner.query(`DO $$ BEGIN EXECUTE format('GRANT muster_app TO %I', current_user); END $$`)
    await runner.query(functions)
    for (const { tablename: table } of tables) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`)
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`)
      // The owner migrates and lends its eyes to the named functions; the API never connects as the owner.
      await runner.query(`CREATE POLICY ${table}_owner ON "${table}" TO CURRENT_USER USING (true) WITH CHECK (true)`)
      await runner.query(`CREATE POLICY ${table}_system ON "${table}" TO muster_app USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))`)
      await runner.query(`GRANT SELECT ON "${table}" TO muster_app`)
    }
    for (const table of inserts) await runner.query(`GRANT INSERT ON "${table}" TO muster_app`)
    for (const table of updates) await runner.query(`GRANT UPDATE ON "${table}" TO muster_app`)
    await runner.query(`GRANT DELETE ON idempotency_record TO muster_app`)
    await runner.query(`REVOKE SELECT ON password, sign_in_failure FROM muster_app`)
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON password TO muster_app`)
    await runner.query(`GRANT USAGE ON SEQUENCE certificate_status_place TO muster_app`)
    for (const policy of policies()) await runner.query(policy)
    for (const table of factTables) await runner.query(`CREATE TRIGGER ${table}_counts AFTER INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION count_fact()`)
    await runner.query(`CREATE TRIGGER certificate_status_counts AFTER INSERT ON certificate_status FOR EACH ROW EXECUTE FUNCTION count_certificate_fact()`)
    for (const table of worldTables) await runner.query(`CREATE TRIGGER ${table}_counts AFTER INSERT OR UPDATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION count_world()`)
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
