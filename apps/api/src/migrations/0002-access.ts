import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Tables anybody signed in may read; nothing in them is personal. */
const shared = [
  'agency',
  'qualification',
  'level_scale',
  'course',
  'edition',
  'assessment',
  'question',
  'question_version',
  'issuer',
  'accreditation',
  'equivalence',
  'profile',
  'profile_version',
  'duty_station',
  'outside_fact',
  'issuer_key',
  'world_stamp',
]

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
const addOnly = [
  'audit_entry',
  'completion',
  'certificate',
  'certificate_status',
  'outside_certificate',
  'outside_certificate_status',
  'question_result',
  'question_version',
  'issuer_key',
  'profile_version',
]

/** What the API may add, and what it may change, beside reading. */
const inserts = [
  ...addOnly,
  'mail',
  'idempotency_record',
  'person',
  'role_grant',
  'session',
  'enrolment',
  'lesson_progress',
  'attempt',
  'answer',
  'standing',
  'person_fact',
  'nomination',
  'waiver',
  'bar',
]
const updates = [
  'mail',
  'person',
  'role_grant',
  'session',
  'enrolment',
  'lesson_progress',
  'attempt',
  'answer',
  'standing',
]

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

-- A link with which a person chooses a password, and what the mail that carries it says: for whoever asks, and for those an administrator adds.
CREATE FUNCTION open_password_link(wanted uuid, token bytea, hours integer)
  RETURNS TABLE (expires_at timestamptz, agency_id uuid, email text, language text, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text, zone text)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH addressee AS MATERIALIZED (SELECT p.* FROM person p WHERE p.id = wanted AND p.closed_at IS NULL
        AND (actor_kind() = 'public' OR (p.agency_id = actor_agency() AND actor_holds('administrator')))),
      link AS (INSERT INTO password_link AS l (person_id, token_hash, expires_at) SELECT d.id, token, now() + make_interval(hours => hours) FROM addressee d RETURNING l.expires_at)
    SELECT link.expires_at, d.agency_id, d.email, d.language, d.family_name, d.given_name, d.family_name_ja, d.given_name_ja, a.name_en, a.name_ja, a.zone
    FROM link, addressee d JOIN agency a ON a.id = d.agency_id $$;
-- Whether a mail goes to the person for whom a link was opened in this very transaction: the public sends no other.
CREATE FUNCTION is_for_new_link(person uuid, agency uuid, address text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM password_link l JOIN person p ON p.id = l.person_id
    WHERE l.person_id = person AND l.created_at = now() AND p.agency_id = agency AND p.email = address) $$;
CREATE FUNCTION password_link_of(token bytea) RETURNS TABLE (person_id uuid, agency_id uuid, roles text[], email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.id, p.agency_id, roles_of(p.id, p.agency_id), p.email FROM password_link l JOIN person p ON p.id = l.person_id
    WHERE l.token_hash = token AND l.used_at IS NULL AND l.expires_at > now() AND p.closed_at IS NULL $$;
-- Spends the link and every other one of the person; false when somebody was faster or the time ran out.
CREATE FUNCTION choose_password(token bytea, new_hash text) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH spent AS (UPDATE password_link l SET used_at = now() WHERE l.token_hash = token AND l.used_at IS NULL AND l.expires_at > now() RETURNING l.person_id),
    others AS (UPDATE password_link l SET used_at = now() FROM spent s WHERE l.person_id = s.person_id AND l.token_hash <> token AND l.used_at IS NULL),
    kept AS (INSERT INTO password (person_id, hash) SELECT s.person_id, new_hash FROM spent s ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = now())
  SELECT EXISTS (SELECT 1 FROM spent) $$;

CREATE FUNCTION person_signing_in(person uuid) RETURNS TABLE (agency_id uuid, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT p.agency_id, roles_of(p.id, p.agency_id) FROM person p WHERE p.id = person AND p.closed_at IS NULL $$;

CREATE FUNCTION demo_people() RETURNS TABLE (demo_key text, family_name text, given_name text, family_name_ja text, given_name_ja text, roles text[], agency_en text, agency_ja text, situation jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.demo_key, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, roles_of(p.id, p.agency_id), a.name_en, a.name_ja, p.demo_situation
    FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.demo_situation IS NOT NULL AND p.closed_at IS NULL ORDER BY p.created_at, p.id $$;
CREATE FUNCTION person_of_demo_key(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT id FROM person WHERE demo_key = wanted AND demo_situation IS NOT NULL AND closed_at IS NULL $$;

-- Who read the actor's file: their names are nothing the actor could read otherwise.
CREATE FUNCTION readers_of_my_file(acts text[], most integer)
  RETURNS TABLE (at timestamptz, act text, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT e.at, e.act, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja
    FROM audit_entry e JOIN person p ON p.id = e.actor_id JOIN agency a ON a.id = p.agency_id
    WHERE e.concerns_person_id = actor_person() AND e.actor_id <> e.concerns_person_id AND e.act = ANY (acts) ORDER BY e.id DESC LIMIT most $$;

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
CREATE FUNCTION public_issuer_keys() RETURNS TABLE (id text, retired boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT id, retired_at IS NOT NULL FROM issuer_key ORDER BY activated_at, id $$;
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

/** What judging needs: a verdict rests on the same facts whoever asks, so these see more than the asker and show it to nobody. */
const judging = `
-- The nominations the actor may have judged: their own, those of their agency for its staff, all of them for jobs.
CREATE FUNCTION judgeable(wanted uuid[]) RETURNS SETOF nomination LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT n.* FROM nomination n WHERE n.id = ANY (wanted)
    AND (n.person_id = actor_person() OR (n.agency_id = actor_agency() AND actor_holds('desk-officer,verifier,auditor')) OR is_system()) $$;

-- The age of everything a nomination's verdict rests on: a day, the world's stamp, and the stamps of all who are judged together.
CREATE FUNCTION basis_of(on_day date, world bigint, people text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT on_day || '/' || world || '/' || people $$;
CREATE FUNCTION standing_basis(wanted uuid[], on_day date) RETURNS TABLE (nomination_id uuid, basis text, world bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT w.id, basis_of(on_day, s.stamp, CASE WHEN p.is_team
      THEN (SELECT md5(string_agg(t.id || '.' || t.facts_stamp, ',' ORDER BY t.id)) FROM nomination m JOIN person t ON t.id = m.person_id WHERE m.posting_id = p.id AND m.withdrawn_at IS NULL)
      ELSE (SELECT t.facts_stamp::text FROM person t WHERE t.id = w.person_id) END), s.stamp
    FROM judgeable(wanted) w JOIN posting p ON p.id = w.posting_id CROSS JOIN world_stamp s $$;

-- The wanted nominations and, where a team is judged together, those of its other members.
CREATE FUNCTION judged_nominations(wanted uuid[]) RETURNS TABLE (id uuid, posting_id uuid, person_id uuid, agency_id uuid, nominated_on date, is_wanted boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH w AS MATERIALIZED (SELECT * FROM judgeable(wanted))
    SELECT w.id, w.posting_id, w.person_id, w.agency_id, w.nominated_on, true FROM w
    UNION ALL
    SELECT m.id, m.posting_id, m.person_id, m.agency_id, m.nominated_on, false FROM nomination m
    WHERE m.withdrawn_at IS NULL AND m.posting_id IN (SELECT w.posting_id FROM w JOIN posting p ON p.id = w.posting_id AND p.is_team)
      AND m.id NOT IN (SELECT w.id FROM w) $$;

-- The courses that people are in, with their lessons completed and their attempts; under the asker's own policies.
CREATE FUNCTION courses_under_way(people uuid[]) RETURNS TABLE (person_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
    SELECT n.person_id, jsonb_build_object('enrolmentId', n.id, 'editionId', n.edition_id,
      'completed', ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL),
      'attempts', coalesce((SELECT jsonb_agg(jsonb_build_object('deadlineAt', a.deadline_at, 'submittedAt', a.submitted_at) ORDER BY a.number) FROM attempt a WHERE a.enrolment_id = n.id), '[]'))
    FROM enrolment n WHERE n.person_id = ANY (people) AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) $$;

-- Everything recorded about them, one row a fact.
CREATE FUNCTION judged_facts(wanted uuid[]) RETURNS TABLE (kind text, owner_id uuid, fact jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH judged AS MATERIALIZED (SELECT * FROM judged_nominations(wanted)), people AS MATERIALIZED (SELECT DISTINCT person_id FROM judged)
    SELECT 'completion', c.person_id, jsonb_build_object('id', c.id, 'type', c.qualification_key, 'edition', e.number, 'agencyId', o.agency_id, 'mode', c.mode, 'hours', c.hours,
        'validityMonths', e.validity_months, 'points', c.points, 'outOf', c.out_of, 'completedOn', c.completed_on, 'completedAt', c.completed_at, 'recordedAt', c.recorded_at,
        'editionId', c.edition_id, 'certificateId', x.public_id, 'issuedAt', x.issued_at, 'statuses', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.effective_from, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id)
          FROM certificate_status s WHERE s.certificate_id = x.id), '[]'))
      FROM completion c JOIN edition e ON e.id = c.edition_id JOIN course o ON o.id = e.course_id
      LEFT JOIN LATERAL (SELECT x.id, x.public_id, x.issued_at FROM certificate x WHERE x.completion_id = c.id AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.replaces_id = x.id)) x ON true
      WHERE c.person_id IN (SELECT person_id FROM people)
    UNION ALL
    SELECT 'outside-certificate', c.person_id, jsonb_build_object('id', c.id, 'type', c.qualification_key, 'edition', c.edition, 'variant', c.variant, 'issuerId', c.issuer_id, 'mode', c.mode,
        'hours', c.hours, 'components', c.components, 'level', c.level, 'scope', c.scope, 'points', c.points, 'outOf', c.out_of, 'serial', c.serial,
        'completedOn', c.completed_on, 'expiresOn', c.expires_on, 'recordedAt', c.recorded_at,
        'statuses', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.effective_from, 'through', s.effective_through, 'reason', s.reason, 'recordedAt', s.recorded_at) ORDER BY s.recorded_at, s.id)
          FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id), '[]'))
      FROM outside_certificate c WHERE c.person_id IN (SELECT person_id FROM people)
    UNION ALL
    SELECT 'person-fact', f.person_id, jsonb_build_object('id', f.id, 'kind', f.kind, 'key', f.key, 'content', f.content, 'aboutOn', f.about_on, 'recordedAt', f.recorded_at, 'withdrawnAt', f.withdrawn_at)
      FROM person_fact f WHERE f.person_id IN (SELECT person_id FROM people)
    UNION ALL
    SELECT 'under-way', u.person_id, u.fact FROM courses_under_way(ARRAY(SELECT person_id FROM people)) u
    UNION ALL
    SELECT 'waiver', w.person_id, jsonb_build_object('id', w.id, 'clauseId', w.clause_id, 'postingId', w.posting_id, 'condition', w.condition, 'from', w.valid_from, 'through', w.valid_through,
        'grantedBy', w.granted_by, 'countersignedBy', w.countersigned_by, 'recordedAt', w.recorded_at, 'withdrawnOn', w.withdrawn_on, 'withdrawnAt', w.withdrawn_at)
      FROM waiver w WHERE w.person_id IN (SELECT person_id FROM people)
    UNION ALL
    SELECT 'bar', b.person_id, jsonb_build_object('id', b.id, 'kind', b.kind, 'from', b.valid_from, 'through', b.valid_through, 'recordedAt', b.recorded_at)
      FROM bar b WHERE b.person_id IN (SELECT person_id FROM people)
    UNION ALL
    SELECT 'agency-certificate', a.agency_id, jsonb_build_object('id', a.id, 'type', a.qualification_key, 'issuerId', a.issuer_id, 'completedOn', a.completed_on, 'expiresOn', a.expires_on, 'recordedAt', a.recorded_at)
      FROM agency_certificate a WHERE a.agency_id IN (SELECT agency_id FROM judged) $$;

-- What is required is public: the versions in force on a day, their wording, and the names of the proofs they ask for.
CREATE FUNCTION public_profiles(on_day date) RETURNS TABLE (key text, version_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT DISTINCT ON (p.key) p.key, v.id FROM profile p JOIN profile_version v ON v.profile_id = p.id
    WHERE v.published_at <= now() AND v.applies_from <= on_day ORDER BY p.key, v.applies_from DESC, v.version DESC $$;
CREATE FUNCTION public_profile_versions(wanted uuid[]) RETURNS TABLE (id uuid, content jsonb, proofs jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT v.id, v.content, coalesce((SELECT jsonb_object_agg(q.key, jsonb_build_object('en', q.title_en, 'ja', q.title_ja)) FROM qualification q
      WHERE q.key IN (SELECT jsonb_path_query(v.content, 'strict $.**.accepts[*].type') #>> '{}')), '{}')
    FROM profile_version v WHERE v.id = ANY (wanted) AND v.published_at <= now() $$;
`

const factTables = [
  'completion',
  'certificate',
  'outside_certificate',
  'outside_certificate_status',
  'person_fact',
  'waiver',
  'bar',
  'nomination',
  'enrolment',
]
const worldTables = [
  'agency_certificate',
  'posting',
  'outside_fact',
  'profile_version',
  'equivalence',
  'accreditation',
  'issuer',
  'qualification',
  'level_scale',
  'duty_station',
]

const staffRead = (roles: string): string =>
  `(agency_id = (SELECT actor_agency()) AND (SELECT actor_holds('${roles}')))`
const own = 'person_id = (SELECT actor_person())'
const signedIn = `(SELECT actor_kind()) = 'person'`

/** Policies of the tables that fit no pattern: name, command, and the condition. */
const special: readonly [table: string, command: string, condition: string][] = [
  [
    'person',
    'SELECT',
    `id = (SELECT actor_person()) OR ${staffRead('instructor,course-manager,verifier,desk-officer,liaison-secretary,auditor,administrator')}`,
  ],
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
  [
    'mail',
    'INSERT',
    `(${signedIn} AND agency_id = (SELECT actor_agency())) OR ((SELECT actor_kind()) = 'public' AND is_for_new_link(person_id, agency_id, to_address))`,
  ],
  ['idempotency_record', 'SELECT', own],
  ['idempotency_record', 'INSERT', own],
  [
    'posting',
    'SELECT',
    `${staffRead('desk-officer,verifier,auditor')} OR EXISTS (SELECT 1 FROM nomination n WHERE n.posting_id = posting.id AND n.person_id = (SELECT actor_person()))`,
  ],
  ['agency_certificate', 'SELECT', `${signedIn} AND agency_id = (SELECT actor_agency())`],
  [
    'certificate_status',
    'SELECT',
    `EXISTS (SELECT 1 FROM certificate c WHERE c.id = certificate_status.certificate_id)`,
  ],
  ['certificate_status', 'INSERT', staffRead('verifier')],
  [
    'question_result',
    'SELECT',
    `(SELECT actor_holds('instructor,course-manager')) AND EXISTS (SELECT 1 FROM attempt a WHERE a.id = question_result.attempt_id)`,
  ],
  ['question_result', 'INSERT', `EXISTS (SELECT 1 FROM attempt a WHERE a.id = question_result.attempt_id)`],
]

/** Tables a person adds their own rows to, and those in which their own rows change. */
const ownInserts = ['enrolment', 'lesson_progress', 'attempt', 'answer', 'completion', 'certificate']
const ownUpdates = ['enrolment', 'lesson_progress', 'attempt', 'answer']

function policies(): string[] {
  const out: string[] = []
  const allow = (table: string, command: string, condition: string): void => {
    const clause =
      command === 'INSERT'
        ? `WITH CHECK (${condition})`
        : command === 'UPDATE'
          ? `USING (${condition}) WITH CHECK (${condition})`
          : `USING (${condition})`
    out.push(`CREATE POLICY ${table}_${command.toLowerCase()} ON ${table} FOR ${command} TO muster_app ${clause}`)
  }
  for (const table of shared) allow(table, 'SELECT', signedIn)
  for (const [table, roles] of Object.entries(personal)) allow(table, 'SELECT', `${own} OR ${staffRead(roles)}`)
  for (const table of ownInserts) allow(table, 'INSERT', `${own} AND agency_id = (SELECT actor_agency())`)
  for (const table of ownUpdates) allow(table, 'UPDATE', own)
  // Whoever may read a nomination may keep its computed standing beside it.
  for (const command of ['INSERT', 'UPDATE'])
    allow(
      'standing',
      command,
      `EXISTS (SELECT 1 FROM nomination n WHERE n.id = standing.nomination_id AND n.person_id = standing.person_id AND n.agency_id = standing.agency_id)`,
    )
  for (const [table, command, condition] of special) allow(table, command, condition)
  return out
}

/** Roles, grants, row-level security and the named functions. */
export class Access1795392000002 implements MigrationInterface {
  name = 'Access1795392000002'

  async up(runner: QueryRunner): Promise<void> {
    const tables = (await runner.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    )) as { tablename: string }[]
    await runner.query(
      `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_app') THEN CREATE ROLE muster_app NOLOGIN; END IF; END $$`,
    )
    await runner.query(`DO $$ BEGIN EXECUTE format('GRANT muster_app TO %I', current_user); END $$`)
    await runner.query(functions)
    await runner.query(judging)
    for (const { tablename: table } of tables) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`)
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`)
      // The owner migrates and lends its eyes to the named functions; the API never connects as the owner.
      await runner.query(`CREATE POLICY ${table}_owner ON "${table}" TO CURRENT_USER USING (true) WITH CHECK (true)`)
      await runner.query(
        `CREATE POLICY ${table}_system ON "${table}" TO muster_app USING ((SELECT is_system())) WITH CHECK ((SELECT is_system()))`,
      )
      await runner.query(`GRANT SELECT ON "${table}" TO muster_app`)
    }
    for (const table of inserts) await runner.query(`GRANT INSERT ON "${table}" TO muster_app`)
    for (const table of updates) await runner.query(`GRANT UPDATE ON "${table}" TO muster_app`)
    await runner.query(`GRANT DELETE ON idempotency_record TO muster_app`)
    await runner.query(`REVOKE SELECT ON password, password_link, sign_in_failure FROM muster_app`)
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON password TO muster_app`)
    await runner.query(`GRANT USAGE ON SEQUENCE certificate_status_place TO muster_app`)
    for (const policy of policies()) await runner.query(policy)
    for (const table of factTables)
      await runner.query(
        `CREATE TRIGGER ${table}_counts AFTER INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION count_fact()`,
      )
    await runner.query(
      `CREATE TRIGGER certificate_status_counts AFTER INSERT ON certificate_status FOR EACH ROW EXECUTE FUNCTION count_certificate_fact()`,
    )
    // An attempt is no fact that a verdict rests on; it is kept and shown beside one.
    await runner.query(
      `CREATE TRIGGER attempt_counts AFTER INSERT OR UPDATE OF submitted_at ON attempt FOR EACH ROW EXECUTE FUNCTION count_fact()`,
    )
    await runner.query(
      `CREATE TRIGGER lesson_progress_counts AFTER INSERT OR UPDATE OF completed_at ON lesson_progress FOR EACH ROW WHEN (NEW.completed_at IS NOT NULL) EXECUTE FUNCTION count_fact()`,
    )
    for (const table of worldTables)
      await runner.query(
        `CREATE TRIGGER ${table}_counts AFTER INSERT OR UPDATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION count_world()`,
      )
    // A draft's autosave changes nobody's verdict; a published edition may, as what could be learnt.
    await runner.query(
      `CREATE TRIGGER edition_counts AFTER INSERT OR UPDATE OF published_at ON edition FOR EACH STATEMENT EXECUTE FUNCTION count_world()`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
