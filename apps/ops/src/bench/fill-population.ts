import type pg from 'pg'
import { hashPassword } from '../../../api/src/access/argon2.ts'
import { classFromCsv } from './class-from-csv.ts'
import { issueCertificates } from './issue-certificates.ts'
import { longCourses } from './long-courses.ts'
import {
  csrfToken,
  password,
  sqlAttemptId,
  sqlCompletionId,
  sqlEnrolmentId,
  sqlNominationId,
  sqlOutsideId,
  sqlPersonId,
  sqlPostingId,
} from './identities.ts'

/** How many are nominated to one posting, and how many people one agency has. */
const nomineesOfPosting = 20
const peopleOfAgency = 2_000

const filled = [
  'agency',
  'person',
  'role_grant',
  'password',
  'session',
  'posting',
  'nomination',
  'enrolment',
  'lesson_progress',
  'attempt',
  'completion',
  'certificate',
  'outside_certificate',
  'outside_certificate_status',
  'person_fact',
  'standing',
]

/** The people of the sample world who are nominated under P1: everybody made here is one of them over again. */
const templates = `CREATE TEMP TABLE bench_template AS
  SELECT n.id AS nomination_id, n.person_id, o.id AS posting_id, n.nominated_on, p.facts_stamp, p.family_name, p.given_name, p.family_name_ja, p.given_name_ja, p.language,
    dense_rank() OVER (ORDER BY o.sample_key) - 1 AS kind, row_number() OVER (PARTITION BY o.id ORDER BY n.id) - 1 AS ordinal, count(*) OVER (PARTITION BY o.id) AS of_kind
  FROM nomination n JOIN posting o ON o.id = n.posting_id JOIN profile f ON f.id = o.profile_id JOIN person p ON p.id = n.person_id
  WHERE f.key = 'p1-mission-civilian' AND n.withdrawn_at IS NULL AND p.demo_key IS NOT NULL`

const places = (people: number): string => `CREATE TEMP TABLE bench_place AS
  SELECT g.place, t.person_id AS template_id, t.posting_id AS template_posting, t.nomination_id AS template_nomination, t.nominated_on, t.facts_stamp,
    t.family_name, t.given_name, t.family_name_ja, t.given_name_ja, t.language, a.id AS agency_id,
    ${sqlPersonId('g.place')} AS person_id, ${sqlEnrolmentId('g.place')} AS enrolment_id, ${sqlPostingId(`g.place / ${nomineesOfPosting}`)} AS posting_id, ${sqlNominationId('g.place')} AS nomination_id,
    CASE WHEN g.place % 10 <= 3 THEN 26 ELSE (g.place / 10) % 13 END AS lessons
  FROM generate_series(0, ${people - 1}) AS g(place)
  JOIN bench_template t ON t.kind = (g.place / ${nomineesOfPosting}) % (SELECT count(DISTINCT kind) FROM bench_template) AND t.ordinal = (g.place % ${nomineesOfPosting}) % t.of_kind
  JOIN agency a ON a.key = 'bench-' || (g.place / ${nomineesOfPosting}) % ${Math.ceil(people / peopleOfAgency)}`

/** A posting's id within what a template's file says of it, replaced by the copy's. */
const ownPosting = (json: string, key: string): string =>
  `CASE WHEN ${json} ->> '${key}' IS NOT NULL THEN jsonb_set(${json}, '{${key}}', to_jsonb(b.posting_id)) ELSE ${json} END`

const statements = (people: number): string[] => [
  templates,
  `INSERT INTO agency (key, name_en, name_ja, kind, is_invented) SELECT 'bench-' || n, 'Agency ' || n || ' (invented)', '機関' || n || '（架空）', 'government', true
   FROM generate_series(0, ${Math.ceil(people / peopleOfAgency) - 1}) AS n`,
  places(people),
  'ANALYZE bench_place',
  `INSERT INTO person (id, agency_id, email, family_name, given_name, family_name_ja, given_name_ja, passport_name, language, facts_stamp)
   SELECT person_id, agency_id, 'person-' || place || '@bench.invalid', family_name, given_name || ' ' || place, family_name_ja, given_name_ja || place, upper(family_name || ' ' || given_name || ' ' || place), language, facts_stamp FROM bench_place`,
  `INSERT INTO role_grant (person_id, agency_id, role) SELECT person_id, agency_id, 'trainee' FROM bench_place`,
  `INSERT INTO session (token_hash, person_id, csrf, expires_at) SELECT sha256(convert_to('bench-session-' || place, 'UTF8')), person_id, '${csrfToken}', now() + interval '1 day' FROM bench_place`,
  `INSERT INTO session (token_hash, person_id, csrf, expires_at) SELECT sha256(convert_to('bench-template-' || nomination_id, 'UTF8')), person_id, '${csrfToken}', now() + interval '1 day' FROM bench_template`,
  `INSERT INTO posting (id, agency_id, title_en, title_ja, duty_station_key, profile_id, field, job, is_team, departs_on, arrives_on, returns_on)
   SELECT DISTINCT ON (b.posting_id) b.posting_id, b.agency_id, o.title_en, o.title_ja, o.duty_station_key, o.profile_id, o.field, o.job, false, o.departs_on, o.arrives_on, o.returns_on
   FROM bench_place b JOIN posting o ON o.id = b.template_posting`,
  `INSERT INTO nomination (id, posting_id, person_id, agency_id, nominated_on) SELECT nomination_id, posting_id, person_id, agency_id, nominated_on FROM bench_place`,
  `INSERT INTO enrolment (id, person_id, agency_id, edition_id, source, enrolled_at)
   SELECT b.enrolment_id, b.person_id, b.agency_id, e.id, 'self', now() - interval '20 days' FROM bench_place b, edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1'`,
  `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at)
   SELECT b.enrolment_id, l.key, b.person_id, b.agency_id, now() - interval '10 days', CASE WHEN l.at <= b.lessons THEN now() - interval '9 days' END
   FROM bench_place b JOIN (
     SELECT lesson ->> 'key' AS key, row_number() OVER (ORDER BY m.at, n.at) AS at
     FROM edition e JOIN course c ON c.id = e.course_id AND c.key = 'e1', jsonb_array_elements(e.modules) WITH ORDINALITY AS m(module, at), jsonb_array_elements(module -> 'lessons') WITH ORDINALITY AS n(lesson, at)
   ) l ON l.at <= b.lessons + 1`,
  `INSERT INTO attempt (id, enrolment_id, assessment_id, person_id, agency_id, number, started_at, deadline_at, closes_at, seed, question_version_ids, submitted_at, submitted_by, points, out_of, passed)
   SELECT ${sqlAttemptId('b.place')}, b.enrolment_id, s.id, b.person_id, b.agency_id, 1, t.at, t.at + interval '40 minutes', t.at + interval '41 minutes', 'bench', s.question_version_ids[1:20], t.at + interval '21 minutes', 'person', 22, 24, true
   FROM bench_place b, assessment s JOIN edition e ON e.id = s.edition_id JOIN course c ON c.id = e.course_id AND c.key = 'e1', (SELECT now() - interval '8 days' AS at) t WHERE b.place % 10 = 0`,
  `INSERT INTO completion (id, person_id, agency_id, edition_id, qualification_key, enrolment_id, attempt_id, completed_on, completed_at, mode, hours, points, out_of)
   SELECT ${sqlCompletionId('b.place')}, b.person_id, b.agency_id, e.id, c.qualification_key, b.enrolment_id, ${sqlAttemptId('b.place')}, current_date - 8, now() - interval '8 days', 'online', e.hours, 22, 24
   FROM bench_place b, edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1' AND b.place % 10 = 0`,
  `CREATE TEMP TABLE bench_outside AS SELECT o.*, row_number() OVER (PARTITION BY o.person_id ORDER BY o.id) - 1 AS ordinal FROM outside_certificate o WHERE o.person_id IN (SELECT person_id FROM bench_template)`,
  `INSERT INTO outside_certificate (id, person_id, agency_id, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope, completed_on, expires_on, points, out_of, serial, recorded_at)
   SELECT ${sqlOutsideId('b.place', 'o.ordinal')}, b.person_id, b.agency_id, o.qualification_key, o.issuer_id, o.edition, o.variant, o.mode, o.hours, o.components, o.level, ${ownPosting('o.scope', 'postingId')},
     o.completed_on, o.expires_on, o.points, o.out_of, o.serial || '-' || b.place, o.recorded_at
   FROM bench_place b JOIN bench_outside o ON o.person_id = b.template_id`,
  `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from, effective_through, reason, recorded_by, recorded_at)
   SELECT ${sqlOutsideId('b.place', 'o.ordinal')}, b.person_id, b.agency_id, s.kind, s.effective_from, s.effective_through, s.reason, b.person_id, s.recorded_at
   FROM bench_place b JOIN bench_outside o ON o.person_id = b.template_id JOIN outside_certificate_status s ON s.outside_certificate_id = o.id`,
  `INSERT INTO person_fact (person_id, agency_id, kind, key, content, about_on, recorded_at)
   SELECT b.person_id, b.agency_id, f.kind, f.key, ${ownPosting('f.content', 'postingId')}, f.about_on, f.recorded_at FROM bench_place b JOIN person_fact f ON f.person_id = b.template_id`,
  'CREATE TABLE bench_note (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, about uuid NOT NULL, text text NOT NULL)',
]

interface ForeignKey {
  readonly table: string
  readonly name: string
}

/** Sets whether rows are checked one by one as they are written, and what changes are counted. */
async function setChecks(owner: pg.ClientBase, keys: readonly ForeignKey[], on: boolean): Promise<void> {
  for (const { table, name } of keys)
    await owner.query(`ALTER TABLE "${table}" ALTER CONSTRAINT "${name}" ${on ? '' : 'NOT'} ENFORCED`)
  for (const table of filled) await owner.query(`ALTER TABLE "${table}" ${on ? 'ENABLE' : 'DISABLE'} TRIGGER USER`)
}

/**
 * Makes so many people with everything the workloads ask for, by set, as the owner: an agency, a role, a password, a
 * session, a nomination to a posting under P1, a file of certificates and facts, an enrolment with progress; every
 * tenth with a completion and its signed certificate. Foreign keys are checked at the end, all at once.
 *
 * @param address of the installation that issues, without a slash at the end
 * @returns the certificates' public ids
 */
export async function fillPopulation(owner: pg.ClientBase, people: number, address: string): Promise<string[]> {
  const { rows: keys } = await owner.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text = ANY ($1)`,
    [filled],
  )
  await owner.query('SET synchronous_commit = off')
  await owner.query('BEGIN')
  await setChecks(owner, keys, false)
  for (const statement of [...statements(people), ...longCourses(people), ...classFromCsv]) await owner.query(statement)
  await owner.query('INSERT INTO password (person_id, hash) SELECT person_id, $1 FROM bench_place', [
    await hashPassword(password),
  ])
  const publicIds = await issueCertificates(owner, people, address)
  await setChecks(owner, keys, true)
  await owner.query('COMMIT')
  return publicIds
}

/** Sessions of the people everybody is a copy of, so that their verdicts can be asked for. */
export async function templateSessions(owner: pg.ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>('SELECT nomination_id AS id FROM bench_template')
  return rows.map(({ id }) => `bench-template-${id}`)
}

/** Gives every copy the verdict its template got today, as if each had looked already. */
export async function copyStandings(owner: pg.ClientBase): Promise<void> {
  await owner.query(
    `INSERT INTO standing (nomination_id, person_id, agency_id, basis, verdict, brief, view)
     SELECT b.nomination_id, b.person_id, b.agency_id, s.basis, s.verdict, s.brief, '{}' FROM bench_place b JOIN standing s ON s.nomination_id = b.template_nomination`,
  )
  await owner.query('VACUUM ANALYZE')
}
