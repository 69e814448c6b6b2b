import { createHash, randomBytes } from 'node:crypto'
import type { Client } from 'pg'

/** Somebody in the middle of an assessment, signed in. */
export interface Sitting {
  readonly attemptId: string
  readonly headers: Readonly<Record<string, string>>
}

/** Questions of each attempt: a number each, so that what was answered tells which save it was. */
export const questionCount = 20

const questions = Array.from({ length: questionCount }, (_, index) => ({
  kind: 'numeric',
  key: `q${index + 1}`,
  outcome: 'o1',
  module: 'm1',
  points: 1,
  stem: { en: 'How many?', ja: 'いくつですか。' },
  explanation: { en: 'None.', ja: 'ありません。' },
  format: 'number',
  answer: 0,
  tolerance: 0,
}))

/** Somebody enrolled in the course of `arrangeLearners`, signed in. */
export interface Learner {
  readonly enrolmentId: string
  readonly headers: Readonly<Record<string, string>>
}

/** Adds a course of one assessment and so many people enrolled in it with a session each, through the owner's connection. */
export async function arrangeLearners(owner: Client, count: number): Promise<Learner[]> {
  const sessions = Array.from({ length: count }, () => ({
    token: randomBytes(32).toString('base64url'),
    csrf: randomBytes(18).toString('base64url'),
  }))
  await owner.query('BEGIN')
  await addCourse(owner)
  const { rows } = await owner.query<{ enrolmentId: string; place: number }>(
    `WITH given AS (SELECT * FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS g(hash, csrf, place)),
       people AS (INSERT INTO person (agency_id, email, family_name, given_name, passport_name)
         SELECT a.id, 'crash' || g.place || '@muster.example', 'Crash', g.place::text, 'CRASH' FROM agency a, given g WHERE a.key = 'crash' RETURNING id, agency_id, given_name),
       sessions AS (INSERT INTO session (token_hash, person_id, csrf, expires_at)
         SELECT decode(g.hash, 'hex'), p.id, g.csrf, now() + interval '1 day' FROM people p JOIN given g ON g.place::text = p.given_name),
       enrolments AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source)
         SELECT p.id, p.agency_id, e.id, 'self' FROM people p, edition e RETURNING id, person_id)
     SELECT n.id AS "enrolmentId", p.given_name::int AS place FROM enrolments n JOIN people p ON p.id = n.person_id ORDER BY 2`,
    [sessions.map(({ token }) => createHash('sha256').update(token).digest('hex')), sessions.map(({ csrf }) => csrf)],
  )
  await owner.query('COMMIT')
  return rows.map(({ enrolmentId, place }) => {
    const session = sessions[place - 1]
    return {
      enrolmentId,
      headers: { cookie: `muster-development=${session?.token}`, 'x-muster-csrf': session?.csrf ?? '' },
    }
  })
}

/** Adds so many people with an open attempt and a session each, through the owner's connection. */
export async function arrangeSittings(owner: Client, count: number): Promise<Sitting[]> {
  const learners = await arrangeLearners(owner, count)
  const { rows } = await owner.query<{ attemptId: string; enrolmentId: string }>(
    `INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids)
     SELECT n.id, s.id, n.person_id, n.agency_id, 1, now() + interval '10 hours', now() + interval '10 hours', 'seed', s.question_version_ids
     FROM enrolment n JOIN assessment s ON s.edition_id = n.edition_id RETURNING id AS "attemptId", enrolment_id AS "enrolmentId"`,
  )
  const attemptOf = new Map(rows.map(({ attemptId, enrolmentId }) => [enrolmentId, attemptId]))
  return learners.map(({ enrolmentId, headers }) => ({ attemptId: attemptOf.get(enrolmentId) ?? '', headers }))
}

async function addCourse(owner: Client): Promise<void> {
  await owner.query(`INSERT INTO agency (key, name_en, name_ja, kind) VALUES ('crash', 'Crash', '衝突', 'ngo')`)
  await owner.query(`INSERT INTO qualification (key, title_en, title_ja) VALUES ('crash', 'Crash', '衝突')`)
  await owner.query(
    `INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key) SELECT id, 'crash', 'Crash', '衝突', 'Crash', '衝突', 'crash' FROM agency WHERE key = 'crash'`,
  )
  await owner.query(
    `INSERT INTO edition (course_id, number, hours, modules, published_at) SELECT id, 1, 1, '[]', now() FROM course WHERE key = 'crash'`,
  )
  await owner.query(
    `INSERT INTO question (agency_id, key) SELECT a.id, q.value ->> 'key' FROM agency a, jsonb_array_elements($1::jsonb) q WHERE a.key = 'crash'`,
    [JSON.stringify(questions)],
  )
  await owner.query(
    `INSERT INTO question_version (question_id, version, content) SELECT k.id, 1, q.value FROM jsonb_array_elements($1::jsonb) q JOIN question k ON k.key = q.value ->> 'key'`,
    [JSON.stringify(questions)],
  )
  await owner.query(
    `INSERT INTO assessment (edition_id, title_en, title_ja, draw_count, pass_mark, attempts_allowed, wait_minutes, time_limit_minutes, grace_seconds, question_version_ids)
     SELECT e.id, 'Crash', '衝突', $1, 80, 1, 0, 600, 60, ARRAY(SELECT id FROM question_version) FROM edition e`,
    [questionCount],
  )
}

/** The newest save of each question that the database holds, by `attempt/position`. */
export async function keptSaves(owner: Client): Promise<Map<string, { sequence: number; value: number | null }>> {
  const { rows } = await owner.query<{ place: string; sequence: number; value: number | null }>(
    `SELECT attempt_id || '/' || position AS place, sequence, (answer ->> 'value')::float8 AS value FROM answer`,
  )
  return new Map(rows.map(({ place, sequence, value }) => [place, { sequence, value }]))
}
