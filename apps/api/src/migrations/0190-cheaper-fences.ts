import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Every `(SELECT …)` of a policy costs each statement that names the table, also where nothing is evaluated: a page of
 * a learner names a dozen tables. These say the same with fewer.
 */
const functions = `
-- The agency the actor acts for where they hold one of these roles there, else null, which no row is of.
CREATE FUNCTION agency_as(wanted text) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN actor_holds(wanted) THEN actor_agency() END $$;
-- The same for a token that keeps a directory.
CREATE FUNCTION agency_as_directory() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN actor_kind() = 'token' AND is_directory() THEN actor_agency() END $$;
-- Those of whom an agency reads what they brought along, and whether a row is of where they brought it from.
CREATE FUNCTION people_brought_along() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT DISTINCT b.person_id FROM brought_along() b) $$;
CREATE FUNCTION was_brought_from(person uuid, agency uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM brought_along() b WHERE b.person_id = person AND b.agency_id = agency) $$;
`

/** Whoever a request found to have no other accounts is not looked up again by each statement: only what they have themselves is theirs. */
const accounts = `
CREATE OR REPLACE FUNCTION accounts_of(person uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN current_setting('muster.accounts', true) = 'one' AND person = actor_person() THEN ARRAY[person] ELSE accounts_found(person) END $$;
CREATE OR REPLACE FUNCTION actor_accounts() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN current_setting('muster.accounts', true) = 'one' THEN ARRAY[actor_person()] ELSE accounts_found(actor_person()) END $$;
`

/** What pages of learners read. */
const places = [
  'attempt',
  'audit_entry',
  'certificate',
  'certificate_proposal',
  'certificate_proposal_answer',
  'class',
  'class_member',
  'completion',
  'enrolment',
  'extra_time',
  'lesson_progress',
  'nomination',
  'person',
  'posting',
  'standing',
]

interface Policy {
  readonly name: string
  readonly place: string
  readonly reads: string
}

const ofAgency = String.raw`agency_id = \( SELECT actor_agency\(\) AS actor_agency\)`
const asStaff = String.raw`\(\(${ofAgency}\) AND \( SELECT actor_holds\('([a-z,-]+)'::text\) AS actor_holds\)\)`
const asGuest = String.raw`(\( SELECT actor_guest_course\(\) AS actor_guest_course\) IS NOT NULL\) AND) \(${ofAgency}\)`
const asNewHome = String.raw`\(\( SELECT actor_holds\('([a-z,-]+)'::text\) AS actor_holds\) AND \(\(person_id, agency_id\) IN \( SELECT b.person_id,\s+b.agency_id\s+FROM brought_along\(\) b\(person_id, agency_id\)\)\)\)`
const asDirectory = String.raw`\(\( SELECT is_directory\(\) AS is_directory\) AND \(${ofAgency}\)\)`

const staff = (roles: readonly string[]): string => `(agency_id = (SELECT agency_as('${roles.join(',')}')))`

/** Rows of some people for some roles; nobody else's is said to be none, since what is unknown lets an AND go on. */
const among = (roles: string, people: string, column = 'person_id'): string =>
  `${column} = ANY ((SELECT CASE WHEN actor_holds('${roles}') THEN ${people} ELSE '{}' END)::uuid[])`

/** Rows of the agency for some roles and, by policies of their own, for others: one condition for all of them. */
async function foldStaff(runner: QueryRunner, place: string): Promise<void> {
  const policies = (await runner.query(
    `SELECT policyname AS name, tablename AS place, qual AS reads FROM pg_policies WHERE schemaname = 'public' AND tablename = $1 AND cmd = 'SELECT'`,
    [place],
  )) as Policy[]
  const only = new RegExp(`^${asStaff}$`)
  const further: string[] = []
  for (const { name, reads } of policies) {
    const roles = only.exec(reads)?.[1]
    if (name === `${place}_select` || roles === undefined) continue
    further.push(...roles.split(','))
    await runner.query(`DROP POLICY ${name} ON ${place}`)
  }
  for (const { name, reads } of policies) {
    if (only.test(reads) && name !== `${place}_select`) continue
    const told = reads
      .replaceAll(new RegExp(asStaff, 'g'), (_, roles: string) =>
        staff(name === `${place}_select` ? [...new Set([...roles.split(','), ...further])] : roles.split(',')),
      )
      // A guest's arm is left after its first condition by everybody else: what follows costs nothing where it is a plain call.
      .replaceAll(new RegExp(asGuest, 'g'), '$1 (agency_id = actor_agency())')
      .replaceAll(
        new RegExp(asNewHome, 'g'),
        (_, roles: string) => `(${among(roles, 'people_brought_along()')} AND was_brought_from(person_id, agency_id))`,
      )
      .replaceAll(new RegExp(asDirectory, 'g'), '(agency_id = (SELECT agency_as_directory()))')
    if (told !== reads) await runner.query(`ALTER POLICY ${name} ON ${place} USING (${told})`)
  }
}

const ofOthers = 'instructor,course-manager,verifier,desk-officer,auditor,administrator'

export class CheaperFences1795392000190 implements MigrationInterface {
  name = 'CheaperFences1795392000190'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    const [row] = (await runner.query(
      `SELECT replace(pg_get_functiondef('accounts_of(uuid)'::regprocedure), 'public.accounts_of(', 'public.accounts_found(') AS text`,
    )) as { text: string }[]
    await runner.query(row?.text ?? '')
    await runner.query(accounts)
    for (const place of places) await foldStaff(runner, place)
    // Those who left and those who are linked, for the same roles.
    await runner.query('DROP POLICY person_linked ON person')
    await runner.query(
      `ALTER POLICY person_left ON person USING (${among(ofOthers, 'people_left() || people_linked()', 'id')})`,
    )
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward')
  }
}
