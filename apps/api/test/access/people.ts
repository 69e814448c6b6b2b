import { createHash, randomBytes } from 'node:crypto'
import { roles, type Role } from '@muster/contracts/codes.ts'
import type { Pool } from 'pg'
import type { Asker } from './cells.ts'
import type { Objects } from './matrix-cases.ts'
import { ownExportKey, ownObjects } from './own-objects.ts'
import { postingObjects } from './posting-objects.ts'
import { agencyObjects } from './agency-objects.ts'
import { nameObjects } from './name-objects.ts'
import { classObjects } from './class-objects.ts'
import { takingObjects } from './taking-objects.ts'
import { draftObjects } from './draft-objects.ts'
import { answerKey, markingObjects } from './marking-objects.ts'
import { publishingObjects } from './publishing-objects.ts'
import { questionObjects } from './question-objects.ts'
import { exceptionObjects } from './exception-objects.ts'
import { contentKey, recognitionObjects } from './recognition-objects.ts'
import { rosterObjects } from './roster-objects.ts'
import { scimObjects } from './scim-objects.ts'
import { federationObjects } from './federation-objects.ts'
import { tokenObjects } from './token-objects.ts'
import { webhookObjects } from './webhook-objects.ts'

export interface Credentials {
  readonly cookie: string
  readonly 'x-muster-csrf': string
}

export interface Cast {
  readonly objects: Objects
  /** A fresh session of that asker; none for `anonymous`. */
  headersOf(asker: Asker): Promise<Credentials | Record<string, never>>
}

/** What is asked of the application itself, since the database alone does not hold it. */
export interface BehindTheScenes {
  issueMissing(): Promise<unknown>
  /** Numbers what waits for the log and signs a checkpoint; its size. */
  signLog(): Promise<string>
  keepFile(key: string, content: Uint8Array): Promise<void>
  /** Decides about a nomination; the decision's id. */
  decide(nomination: string): Promise<string>
}

/** The trainee's family name, which stands in nobody else's: a reply that has it shows them. */
export const nameOfOwner = 'Quillowner'

/** One person a role in two agencies, and a trainee who has one of everything. */
export async function castPeople(owner: Pool, work: BehindTheScenes): Promise<Cast> {
  const own = await agencyId(owner, 'secretariat')
  const foreign = await agencyId(owner, 'ngo')
  const ids = new Map<Asker, string>()
  ids.set('owner', await addPerson(owner, own, 'owner', 'trainee'))
  for (const role of roles) {
    ids.set(role, await addPerson(owner, own, role, role))
    ids.set(`foreign-${role}`, await addPerson(owner, foreign, `foreign-${role}`, role))
  }
  return {
    objects: await giveOneOfEverything(owner, own, ids.get('owner') ?? '', work),
    headersOf: async (asker) => (asker === 'anonymous' ? {} : openSession(owner, ids.get(asker) ?? '')),
  }
}

async function agencyId(owner: Pool, key: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM agency WHERE key = $1', [key])
  return rows[0]?.id ?? ''
}

async function addPerson(owner: Pool, agency: string, name: string, role: Role): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `WITH p AS (INSERT INTO person (agency_id, email, family_name, given_name, passport_name) VALUES ($1, $2, $3, 'Case', 'CASE') RETURNING id)
     INSERT INTO role_grant (person_id, agency_id, role) SELECT id, $1, $4 FROM p RETURNING person_id AS id`,
    [agency, `matrix-${name}@muster.example`, name === 'owner' ? nameOfOwner : name, role],
  )
  return rows[0]?.id ?? ''
}

/** A session as signing in makes it, without the wait for a password hash. */
export async function openSession(owner: Pool, person: string): Promise<Credentials> {
  const token = randomBytes(24).toString('base64url')
  const csrf = randomBytes(12).toString('base64url')
  await owner.query(
    `INSERT INTO session (token_hash, person_id, csrf, expires_at) VALUES ($1, $2, $3, now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), person, csrf],
  )
  return { cookie: `muster-development=${token}`, 'x-muster-csrf': csrf }
}

async function giveOneOfEverything(
  owner: Pool,
  agency: string,
  person: string,
  work: BehindTheScenes,
): Promise<Objects> {
  const one = async (text: string, values: unknown[]): Promise<string> =>
    (await owner.query<{ id: string }>(text, values)).rows[0]?.id ?? ''
  const edition = await one(`SELECT e.id FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1'`, [])
  const enrolment = await one(
    `INSERT INTO enrolment (person_id, agency_id, edition_id, source) VALUES ($1, $2, $3, 'self') RETURNING id`,
    [person, agency, edition],
  )
  const attempt = await one(
    `INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids)
     SELECT $1, a.id, $2, $3, 1, now() + interval '1 hour', now() + interval '61 minutes', 'seed', a.question_version_ids[1:20] FROM assessment a WHERE a.edition_id = $4 RETURNING id`,
    [enrolment, person, agency, edition],
  )
  const posting = await one(
    `INSERT INTO posting (agency_id, title_en, title_ja, duty_station_key, profile_id, field, job, departs_on, arrives_on, returns_on)
     SELECT $1, 'Case', '事例', (SELECT min(key) FROM duty_station), (SELECT id FROM profile WHERE key = 'p1-mission-civilian'), 'elections', 'case', current_date + 60, current_date + 61, current_date + 200 RETURNING id`,
    [agency],
  )
  const nomination = await one(
    `INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) VALUES ($1, $2, $3, current_date) RETURNING id`,
    [posting, person, agency],
  )
  const completion = await one(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     VALUES ($1, $2, $3, 'e1-security-management', $4, current_date, now(), 'online', 7) RETURNING id`,
    [person, agency, edition, enrolment],
  )
  const notice = await one(
    `INSERT INTO notice (person_id, agency_id, kind, path) VALUES ($1, $2, 'case', '/') RETURNING id`,
    [person, agency],
  )
  await work.issueMissing()
  const certificate = await one('SELECT public_id AS id FROM certificate WHERE completion_id = $1', [completion])
  const link = await one(
    `INSERT INTO certificate_link (certificate_id, person_id, agency_id, token_hash, purpose, shows_name)
     SELECT id, person_id, agency_id, sha256('matrix-link'), 'Case', false FROM certificate WHERE public_id = $1 RETURNING id`,
    [certificate],
  )
  const cohort = await one(
    `INSERT INTO cohort (agency_id, edition_id, held_on, mode, place, recorded_by) VALUES ($1, $2, current_date, 'classroom', '', $3) RETURNING id`,
    [agency, edition, person],
  )
  await owner.query('INSERT INTO cohort_act (cohort_id, agency_id, kind, recorded_by) VALUES ($1, $2, $3, $4)', [
    cohort,
    agency,
    'withdrawn',
    person,
  ])
  const certificateProposal = await one(
    `INSERT INTO certificate_proposal (certificate_id, person_id, agency_id, kind, reason, proposed_by)
     SELECT c.id, c.person_id, c.agency_id, 'revoked', 'Found to be false', p.id FROM certificate c JOIN person p ON p.demo_key = 'ayumi' WHERE c.completion_id = $1 RETURNING id`,
    [completion],
  )
  const logSize = await work.signLog()
  const profile = await one(`INSERT INTO profile (agency_id, key) VALUES ($1, 'matrix-profile') RETURNING id`, [agency])
  const draft = await one(
    `WITH v AS (INSERT INTO profile_version (profile_id, version, applies_from, content, published_at)
       SELECT $1, 1, v.applies_from, v.content, now() FROM profile_version v JOIN profile f ON f.id = v.profile_id WHERE f.key = 'p1-mission-civilian' AND v.version = 1 RETURNING content)
     INSERT INTO profile_draft (profile_id, agency_id, version, based_on, content, author_ids)
     SELECT $1, $2, 2, 1, jsonb_build_object('version', (v.content -> 'version') - ARRAY['key', 'version', 'publishedAt'] || '{"appliesFrom": ""}', 'sources', v.content -> 'sources', 'changeNote', '{"en": "", "ja": ""}'::jsonb, 'isCorrection', false, 'cases', '[]'::jsonb), ARRAY[$3::uuid] FROM v RETURNING id`,
    [profile, agency, person],
  )
  const decision = await work.decide(nomination)
  const published = await publishingObjects(one, { person, agency })
  const more = {
    ...(await rosterObjects(one, { person, agency })),
    ...(await postingObjects(one, { person, agency, posting })),
    ...(await exceptionObjects(one, { person, agency, posting, nomination, decision })),
    ...(await recognitionObjects(one, { person, agency })),
    ...(await tokenObjects(one, { person, agency })),
    ...(await agencyObjects(one, { person, agency })),
    ...(await federationObjects(one, { person, agency })),
    ...(await ownObjects(one, { person, agency })),
    ...(await nameObjects(one, { person, agency })),
    ...(await webhookObjects(one, { person, agency })),
    ...(await scimObjects(one, { person, agency })),
    ...published,
    ...(await classObjects(one, { person, agency }, published.publishedCourse)),
    ...(await markingObjects(one, { person, agency, attempt, course: published.publishedCourse })),
    ...(await takingObjects(one, { person, agency }, published.publishedCourse)),
    ...(await questionObjects(one, { person, agency })),
    ...(await draftObjects(one, { person, agency }, (key) => work.keepFile(key, Buffer.from('%PDF-')))),
  }
  await work.keepFile(contentKey(person), Buffer.from('%PDF-1.7\n'))
  await work.keepFile(ownExportKey(person, more.ownExport), Buffer.from('PK'))
  await work.keepFile(answerKey(person), Buffer.from('%PDF-1.7\n'))
  return {
    person,
    enrolment,
    attempt,
    posting,
    nomination,
    decision,
    certificate,
    link,
    notice,
    draft,
    logSize,
    cohort,
    certificateProposal,
    ...more,
  }
}
