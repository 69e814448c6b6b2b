import type { QueryRunner } from 'typeorm'
import { rewrite } from './rewrite.ts'

/** Functions that give facts of people, as rows of owner and fact: each gives those of merged accounts as the kept person's. */
const facts = [
  'recorded_completions',
  'recorded_outside_certificates',
  'recorded_person_facts',
  'recorded_waivers',
  'recorded_bars',
]

const theirs = (column: string): [string, string] => [`${column} = who`, `${column} = ANY (accounts_of(who))`]
const actors = (column: string): [string, string] => [
  `${column} = actor_person()`,
  `${column} = ANY (actor_accounts())`,
]

/** Of rows of very many people: the person each stands for. */
const asKept = (alias: string): string =>
  `LEFT JOIN account_merge g ON g.other_id = ${alias}.person_id AND g.undone_at IS NULL WHERE coalesce(g.kept_id, ${alias}.person_id)`

/** Functions in which a person is compared with rows of facts. Enrolments under way stay with the account they are of. */
const compared: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['needs_of(uuid, uuid)', [theirs('c.person_id'), theirs('u.person_id')]],
  ['programme_progress(uuid, uuid)', [theirs('c.person_id')]],
  [
    'complete_programmes(uuid)',
    [
      ['c.person_id = who', 'c.person_id = ANY (accounts_of(who))'],
      ['b.person_id = who', 'b.person_id = ANY (accounts_of(who))'],
    ],
  ],
  ['judgeable(uuid[])', [actors('n.person_id')]],
  ['readers_of_my_file(text[], integer)', [actors('e.concerns_person_id')]],
  ['openings_of_my_file()', [actors('o.person_id')]],
  ['lists_with_me()', [actors('o.person_id')]],
  ['withdraw_certificate_link(uuid)', [actors('person_id')]],
  [
    'opened_file(uuid)',
    ['n', 't'].map((alias): [string, string] => [
      `${alias}.person_id = o.id`,
      `${alias}.person_id = ANY (accounts_of(o.id))`,
    ]),
  ],
  ['opened_file(uuid)', [['d.person_id = o.id', 'd.person_id = ANY (accounts_of(o.id))']]],
  [
    'retention_found(uuid, text)',
    [
      [
        "wanted_kind = 'closed' AND p.agency_id = wanted",
        "wanted_kind = 'closed' AND p.agency_id = wanted AND NOT EXISTS (SELECT 1 FROM account_merge m WHERE m.other_id = p.id AND m.undone_at IS NULL)",
      ],
    ],
  ],
  [
    'roster_candidates(text, date, boolean, text, text, text[])',
    [
      ['FROM experience e WHERE e.person_id = s.id', `FROM experience e ${asKept('e')} = s.id`],
      ['FROM outside_certificate c WHERE c.person_id = s.id', `FROM outside_certificate c ${asKept('c')} = s.id`],
    ],
  ],
  [
    'count_fact()',
    [
      [
        'WHERE id = NEW.person_id',
        'WHERE id = NEW.person_id OR id IN (SELECT m.kept_id FROM account_merge m WHERE m.other_id = NEW.person_id AND m.undone_at IS NULL)',
      ],
    ],
  ],
  [
    'count_certificate_fact()',
    [
      [
        'WHERE id = (SELECT person_id FROM certificate WHERE id = NEW.certificate_id)',
        'WHERE id IN (SELECT unnest(ARRAY[c.person_id, m.kept_id]) FROM certificate c LEFT JOIN account_merge m ON m.other_id = c.person_id AND m.undone_at IS NULL WHERE c.id = NEW.certificate_id)',
      ],
    ],
  ],
]

/** What goes along when a person moves to another agency, as `carry_out_transfer` says. */
const ofTheFile = [
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

const others = `
-- Mails and notices to an account that was merged into another reach the person there.
CREATE OR REPLACE FUNCTION addressees(wanted uuid[]) RETURNS TABLE (id uuid, agency_id uuid, email text, language text, family_name text, given_name text, family_name_ja text, given_name_ja text, agency_en text, agency_ja text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT p.id, p.agency_id, p.email, p.language, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, a.name_en, a.name_ja
    FROM person p JOIN agency a ON a.id = p.agency_id
    WHERE p.id IN (SELECT coalesce(m.kept_id, w.id) FROM unnest(wanted) AS w (id) LEFT JOIN account_merge m ON m.other_id = w.id AND m.undone_at IS NULL)
      AND p.closed_at IS NULL AND (is_system() OR (actor_kind() = 'person' AND p.agency_id = actor_agency())) ORDER BY p.id $$;

CREATE OR REPLACE FUNCTION recorded_languages(people uuid[], on_day date) RETURNS TABLE (person_id uuid, language text, level text) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (k.asked, c.level ->> 'subject') k.asked, c.level ->> 'subject', c.level ->> 'grade' FROM accounts_asked(people) k JOIN outside_certificate c ON c.person_id = k.account
  WHERE c.level IS NOT NULL AND coalesce(c.expires_on, on_day) >= on_day
    AND (SELECT s.kind FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) = 'verified'
  ORDER BY k.asked, c.level ->> 'subject', c.completed_on DESC, c.id DESC $$;
CREATE OR REPLACE FUNCTION recorded_fields(people uuid[]) RETURNS TABLE (person_id uuid, field text) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT k.asked, e.field FROM accounts_asked(people) k JOIN experience e ON e.person_id = k.account
  WHERE NOT EXISTS (SELECT 1 FROM experience_status s WHERE s.experience_id = e.id AND s.kind = 'withdrawn') $$;

-- With whom the person of a session counts as one where two people are needed: also with their other accounts.
ALTER FUNCTION standing_in(uuid) RENAME TO delegations_in;
REVOKE ALL ON FUNCTION delegations_in(uuid) FROM PUBLIC, muster_app;
CREATE FUNCTION standing_in(session uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN m.accounts IS NULL THEN d.known ELSE jsonb_build_object('for', coalesce(d.known -> 'for', '[]'), 'pairs', coalesce(d.known -> 'pairs', '[]') || m.accounts, 'accounts', m.accounts) END
  FROM (SELECT delegations_in(session) AS known) d,
    (SELECT jsonb_agg(g.other_id) AS accounts FROM session s JOIN account_merge g ON g.kept_id = s.person_id AND g.undone_at IS NULL WHERE s.id = session) m $$;
REVOKE ALL ON FUNCTION standing_in(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION standing_in(uuid) TO muster_app;

-- Whoever enrols has completed what they completed in the same edition with an account that was merged into theirs.
CREATE FUNCTION credit_merged_lessons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO lesson_progress AS kept (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, credited_from_id)
  SELECT DISTINCT ON (p.lesson_key) NEW.id, p.lesson_key, NEW.person_id, NEW.agency_id, p.opened_at, p.completed_at, p.enrolment_id
  FROM account_merge m JOIN enrolment f ON f.person_id = m.other_id AND f.edition_id = NEW.edition_id AND f.withdrawn_at IS NULL
    JOIN lesson_progress p ON p.enrolment_id = f.id AND p.completed_at IS NOT NULL
  WHERE m.kept_id = NEW.person_id AND m.undone_at IS NULL AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = f.id)
  ORDER BY p.lesson_key, p.completed_at
  ON CONFLICT (enrolment_id, lesson_key) DO UPDATE SET completed_at = excluded.completed_at, credited_from_id = excluded.credited_from_id WHERE kept.completed_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER enrolment_credited_merged AFTER INSERT ON enrolment FOR EACH ROW EXECUTE FUNCTION credit_merged_lessons();

-- Who moves to another agency moves with all their accounts: what is of their own file goes along, what the agency recorded is
-- read at the new home as theirs is.
CREATE FUNCTION move_merged_accounts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE others uuid[] := ARRAY(SELECT m.other_id FROM account_merge m WHERE m.kept_id = NEW.id AND m.undone_at IS NULL);
BEGIN
  UPDATE person SET agency_id = NEW.agency_id WHERE id = ANY (others);
  ${ofTheFile.map((table) => `UPDATE ${table} SET agency_id = NEW.agency_id WHERE person_id = ANY (others) AND agency_id = OLD.agency_id;`).join('\n  ')}
  RETURN NULL;
END $$;
CREATE TRIGGER merged_accounts_move AFTER UPDATE OF agency_id ON person FOR EACH ROW WHEN (OLD.agency_id <> NEW.agency_id) EXECUTE FUNCTION move_merged_accounts();
CREATE OR REPLACE FUNCTION brought_along() RETURNS TABLE (person_id uuid, agency_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT k.account, t.from_agency_id FROM transfer t JOIN person p ON p.id = t.person_id AND p.agency_id = actor_agency() CROSS JOIN LATERAL accounts_asked(ARRAY[p.id]) k
  WHERE t.took_effect_at IS NOT NULL AND actor_kind() = 'person' $$;

-- An erasure takes every account of the person: which one is at hand, the job says; another than theirs is nobody's.
CREATE OR REPLACE FUNCTION erasable(wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT k.account FROM erasure e JOIN erasure_act a ON a.erasure_id = e.id AND a.kind = 'confirmed' CROSS JOIN LATERAL accounts_asked(ARRAY[e.person_id]) k
  WHERE e.id = wanted AND e.ended_at IS NULL AND a.due_at <= now() AND a.acted_by NOT IN (e.asked_by, e.person_id) AND is_system()
    AND k.account = coalesce(nullif(current_setting('muster.erased_account', true), '')::uuid, e.person_id) $$;
`

/** Tables of which whoever is signed in reads the rows of all accounts of theirs. */
const readByPerson = [
  'enrolment',
  'lesson_progress',
  'completion',
  'certificate',
  'certificate_code',
  'certificate_link',
  'certificate_print',
  'certificate_proposal',
  'certificate_proposal_answer',
  'certificate_salt',
  'outside_certificate',
  'outside_certificate_status',
  'evidence_file',
  'holder_alias',
  'person_fact',
  'nomination',
  'nomination_step',
  'posting',
  'waiver',
  'waiver_act',
  'standing',
  'decision',
  'decision_fact',
  'decision_closing',
  'decision_act',
  'appeal',
  'appeal_answer',
  'experience',
  'experience_status',
]

interface Policy {
  readonly name: string
  readonly place: string
  readonly reads: string | null
  readonly writes: string | null
}

const isActor = /(person_id|owner_id) = \( SELECT actor_person\(\) AS actor_person\)/g
const isAnother = /person_id <> \( SELECT actor_person\(\) AS actor_person\)/g

/**
 * Lets every reader of facts by person follow merges: the functions that give facts, those that compare a person with them,
 * and the policies of a person's own rows. Who may not act on their own rows may not on those of their other accounts.
 */
export async function followMerges(runner: QueryRunner): Promise<void> {
  for (const name of facts) {
    const ofAccounts = name.replace('recorded_', 'account_')
    await runner.query(`ALTER FUNCTION ${name}(uuid[]) RENAME TO ${ofAccounts}`)
    await runner.query(`CREATE FUNCTION ${name}(people uuid[]) RETURNS TABLE (owner_id uuid, fact jsonb) LANGUAGE sql STABLE AS $$
      SELECT k.asked, f.fact FROM accounts_asked(people) k JOIN ${ofAccounts}(ARRAY(SELECT a.account FROM accounts_asked(people) a)) f ON f.owner_id = k.account $$`)
  }
  for (const [named, changes] of compared) await rewrite(runner, named, changes)
  await runner.query(others)
  // Whoever has merged accounts is judged by the engine, with the facts of all of them.
  const [view] = (await runner.query(`SELECT pg_get_viewdef('population.exceptional'::regclass) AS text`)) as {
    text: string
  }[]
  await runner.query(`CREATE OR REPLACE VIEW population.exceptional AS ${view?.text.replace(/;\s*$/, '') ?? ''}
    UNION SELECT m.kept_id, p.agency_id FROM account_merge m JOIN person p ON p.id = m.kept_id WHERE m.undone_at IS NULL AND (SELECT judges_populations()) AND p.agency_id = (SELECT actor_agency())`)
  const policies = (await runner.query(
    `SELECT policyname AS name, tablename AS place, qual AS reads, with_check AS writes FROM pg_policies WHERE schemaname = 'public' AND 'muster_app' = ANY (roles)
       AND (tablename = ANY ($1) AND cmd = 'SELECT' OR qual ~ 'person_id <> \\( SELECT actor_person' OR with_check ~ 'person_id <> \\( SELECT actor_person')`,
    [readByPerson],
  )) as Policy[]
  const followed = (text: string): string =>
    text.replace(isAnother, 'person_id <> ALL ((SELECT actor_accounts())::uuid[])')
  // What hangs on a certificate hangs on the account it is of.
  await runner.query(
    `ALTER POLICY certificate_link_insert ON certificate_link WITH CHECK (person_id = ANY ((SELECT actor_accounts())::uuid[]) AND EXISTS (SELECT 1 FROM certificate c WHERE c.id = certificate_link.certificate_id AND c.person_id = certificate_link.person_id AND c.agency_id = certificate_link.agency_id))`,
  )
  for (const { name, place, reads, writes } of policies) {
    const read =
      readByPerson.includes(place) && writes === null
        ? reads?.replace(isActor, '$1 = ANY ((SELECT actor_accounts())::uuid[])')
        : reads
    const using = read ? ` USING (${followed(read)})` : ''
    const check = writes ? ` WITH CHECK (${followed(writes)})` : ''
    await runner.query(`ALTER POLICY ${name} ON ${place}${using}${check}`)
  }
}
