import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
let instructor: Caller
let foreign: Caller
let learners: { caller: Caller; enrolment: string }[]
beforeAll(async () => {
  app = await startTestApp()
  // The sample world's own learners would stand between: these specs count.
  await app.owner.query('UPDATE enrolment SET withdrawn_at = now() WHERE withdrawn_at IS NULL')
  instructor = await addPerson(app, 'secretariat', 'instructor')
  foreign = await addPerson(app, 'ngo', 'instructor', 'course-manager')
  learners = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const caller = await addPerson(app, 'secretariat', 'trainee')
      return { caller, enrolment: (await caller.call('enrolments.enrol', { params: { course: 'e1' } })).enrolmentId }
    }),
  )
  await (await addPerson(app, 'ngo', 'trainee')).call('enrolments.enrol', { params: { course: 'e1' } })
})
afterAll(() => app.stop())

const progress = (caller: Caller, query: { limit?: number; after?: string } = {}) =>
  caller.call('instruction.progress', { params: { course: 'e1' }, query })
const learner = async (place: number) =>
  (await progress(instructor)).learners.find(({ enrolmentId }) => enrolmentId === learners[place]?.enrolment)
const complete = (place: number, lesson: string) =>
  learners[place]?.caller.call('learning.recordProgress', {
    params: { enrolment: learners[place]?.enrolment ?? '', lesson },
    body: { completed: true },
  })

/** Adds a submitted attempt of a learner, with these points of 20. */
const attempted = (place: number, number: number, points: number) =>
  app.owner.query(
    `INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids, submitted_at, submitted_by, points, out_of, passed)
     SELECT e.id, s.id, e.person_id, e.agency_id, $2, now(), now(), 'seed', s.question_version_ids[1:20], now(), 'person', $3, 20, $3 >= 16
     FROM enrolment e JOIN assessment s ON s.edition_id = e.edition_id WHERE e.id = $1`,
    [learners[place]?.enrolment, number, points],
  )
const completed = (place: number) =>
  app.owner.query(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, '2026-03-31', now(), 'online', 7 FROM enrolment WHERE id = $1`,
    [learners[place]?.enrolment],
  )

describe('who is where', () => {
  it('shows everybody of the agency once, page by page, by name, and nobody of another', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await progress(instructor, { limit: 2, ...(after ? { after } : {}) })
      seen.push(...page.learners.map(({ name }) => name.en))
      after = page.next ?? undefined
    } while (after)
    const all = (await progress(instructor)).learners
    expect(seen).toEqual(all.map(({ name }) => name.en))
    expect(seen).toEqual(seen.toSorted())
    expect(new Set(all.map(({ enrolmentId }) => enrolmentId))).toEqual(
      new Set(learners.map(({ enrolment }) => enrolment)),
    )
    await expect(progress(instructor, { after: 'forged' })).rejects.toMatchObject({ status: 400 })
  })

  it('tells the lesson they are at, none before the first and after the last', async () => {
    expect(await learner(0)).toMatchObject({
      lessonsCompleted: 0,
      at: null,
      lastActiveAt: null,
      attempts: 0,
      bestPoints: null,
      completedOn: null,
      stuck: false,
    })
    await complete(0, 'm1-l1')
    expect(await learner(0)).toMatchObject({ lessonsCompleted: 1, at: { number: '1.2' } })
    const { rows } = await app.owner.query<{ keys: string[] }>(
      `SELECT jsonb_path_query_array(modules, '$[*].lessons[*].key') AS keys FROM edition WHERE course_id = (SELECT id FROM course WHERE key = 'e1')`,
    )
    for (const lesson of rows[0]?.keys ?? []) await complete(1, lesson)
    expect(await learner(1)).toMatchObject({ lessonsCompleted: rows[0]?.keys.length, at: null })
  })

  it('shows the best of several attempts', async () => {
    await attempted(1, 1, 15)
    await attempted(1, 2, 12)
    expect(await learner(1)).toMatchObject({ attempts: 2, bestPoints: 15, outOf: 20 })
  })

  it('calls stuck who did nothing for more than 14 days, unless they have completed', async () => {
    const rest = (place: number, days: number) =>
      app.owner.query(
        `UPDATE enrolment SET enrolled_at = now() - make_interval(days => $2) - interval '1 minute' WHERE id = $1`,
        [learners[place]?.enrolment, days],
      )
    await rest(2, 14)
    await rest(3, 13)
    expect([(await learner(2))?.stuck, (await learner(3))?.stuck]).toEqual([true, false])
    await complete(2, 'm1-l1')
    expect((await learner(2))?.stuck).toBe(false)
    await app.owner.query(
      `UPDATE lesson_progress SET opened_at = now() - interval '15 days', completed_at = now() - interval '15 days' WHERE enrolment_id = $1`,
      [learners[2]?.enrolment],
    )
    expect((await learner(2))?.stuck).toBe(true)
    await completed(2)
    expect(await learner(2)).toMatchObject({ completedOn: '2026-03-31', stuck: false })
  })

  it('is counted by course', async () => {
    const { courses } = await instructor.call('instruction.courses')
    expect(courses).toMatchObject([
      { key: 'e1', edition: '2026', enrolled: 5, notStarted: 2, midway: 2, completed: 1 },
      { key: 'e3', edition: '2026', enrolled: 0 },
    ])
    expect((await (await addPerson(app, 'secretariat', 'course-manager')).call('instruction.courses')).courses).toEqual(
      courses,
    )
  })
})

describe('how questions do', () => {
  const questions = (caller: Caller) => caller.call('instruction.questions', { params: { course: 'e1' } })

  /** Lets this many people of an agency answer the first question of a kind, the first `right` of them rightly. */
  async function answered(agency: string, people: number, right: number): Promise<string> {
    const { rows } = await app.owner.query<{ id: string; key: string; right: string; wrong: string }>(
      `SELECT v.id, v.content ->> 'key' AS key, jsonb_path_query_first(v.content, '$.options[*] ? (@.correct == true).id') #>> '{}' AS right,
         jsonb_path_query_first(v.content, '$.options[*] ? (@.correct == false).id') #>> '{}' AS wrong
       FROM question_version v WHERE v.content ->> 'kind' = 'single' ORDER BY 2 LIMIT 1`,
    )
    const question = rows[0] ?? { id: '', key: '', right: '', wrong: '' }
    await app.owner.query(
      `WITH someone AS (
         INSERT INTO person (agency_id, email, family_name, given_name, passport_name) SELECT a.id, $1 || n || '-' || random(), 'X', 'Y', 'X Y' FROM agency a, generate_series(1, $2::int) n WHERE a.key = $1 RETURNING id, agency_id),
       taking AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source, withdrawn_at) SELECT s.id, s.agency_id, d.id, 'self', now() FROM someone s, edition d WHERE d.course_id = (SELECT id FROM course WHERE key = 'e1') RETURNING id, person_id, agency_id, edition_id),
       placed AS (SELECT t.*, row_number() OVER () AS n FROM taking t),
       sitting AS (
         INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids, submitted_at, submitted_by, points, out_of, passed)
         SELECT p.id, s.id, p.person_id, p.agency_id, 1, now(), now(), 'seed', ARRAY[$4::uuid], now(), 'person', CASE WHEN p.n <= $3::int THEN 30 ELSE 10 END, 40, false
         FROM placed p JOIN assessment s ON s.edition_id = p.edition_id RETURNING id, person_id, agency_id, points),
       given AS (
         INSERT INTO answer (attempt_id, position, person_id, agency_id, sequence, answer)
         SELECT id, 1, person_id, agency_id, 1, jsonb_build_object('kind', 'single', 'option', CASE points WHEN 30 THEN $5::text ELSE $6::text END) FROM sitting)
       INSERT INTO question_result (attempt_id, position, question_version_id, points, out_of, attempt_share, chosen)
       SELECT id, 1, $4::uuid, CASE points WHEN 30 THEN 2 ELSE 0 END, 2, points / 40.0, '{}' FROM sitting`,
      [agency, people, right, question.id, question.right, question.wrong],
    )
    return question.key
  }

  /** Lets twenty people of the secretariat answer a version wrongly, each after so many seconds. */
  const took = (version: string, seconds: number) =>
    app.owner.query(
      `WITH someone AS (
         INSERT INTO person (agency_id, email, family_name, given_name, passport_name) SELECT a.id, 'slow' || n || '-' || random(), 'X', 'Y', 'X Y' FROM agency a, generate_series(1, 20) n WHERE a.key = 'secretariat' RETURNING id, agency_id),
       taking AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source, withdrawn_at) SELECT s.id, s.agency_id, d.id, 'self', now() FROM someone s, edition d WHERE d.number = 2026 LIMIT 20 RETURNING id, person_id, agency_id, edition_id),
       sitting AS (
         INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids, submitted_at, submitted_by, points, out_of, passed)
         SELECT p.id, s.id, p.person_id, p.agency_id, 1, now(), now(), 'seed', ARRAY[$1::uuid], now(), 'person', 0, 40, false
         FROM taking p JOIN assessment s ON s.edition_id = p.edition_id RETURNING id, person_id, agency_id),
       given AS (
         INSERT INTO answer (attempt_id, position, person_id, agency_id, sequence, answer, seconds)
         SELECT id, 1, person_id, agency_id, 1, '{"kind": "numeric", "value": -1}', $2 FROM sitting)
       INSERT INTO question_result (attempt_id, position, question_version_id, points, out_of, attempt_share, chosen)
       SELECT id, 1, $1::uuid, 0, 2, 0, '{}' FROM sitting`,
      [version, seconds],
    )

  it('is told of every question of the pool, in figures from 20 answers of the own agency on', async () => {
    await app.owner.query('DELETE FROM question_result')
    const key = await answered('secretariat', 19, 12)
    await answered('ngo', 30, 30)
    const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM question WHERE key = $1', [key])
    const one = (caller: Caller) => caller.call('instruction.question', { params: { question: rows[0]?.id ?? '' } })
    expect(await one(instructor)).toMatchObject({ version: 1, question: { key, answers: 19, statistics: null } })
    await expect(one(foreign)).rejects.toMatchObject({ status: 404 })
    const hidden = (await questions(instructor)).questions
    expect(hidden.length).toBeGreaterThanOrEqual(60)
    expect(hidden.find((each) => each.key === key)).toMatchObject({ kind: 'single', answers: 19, statistics: null })
    await answered('secretariat', 1, 0)
    const shown = (await questions(instructor)).questions.find((each) => each.key === key)
    expect(shown).toMatchObject({
      answers: 20,
      statistics: {
        rightShare: 0.6,
        discrimination: expect.closeTo(1) as number,
        medianSeconds: null,
        usualSeconds: null,
      },
    })
    expect((await one(instructor)).question).toEqual(shown)
    expect(shown?.statistics?.options.map(({ chosen }) => chosen).toSorted()).toEqual([0, 0, 12, 8])
    expect(shown?.statistics?.options.find(({ correct }) => correct)).toMatchObject({
      chosen: 12,
      text: { en: expect.any(String) as string },
    })
  })

  it('is told with the time half of the people took, and what other questions of the kind take', async () => {
    await app.owner.query('DELETE FROM question_result')
    const asked = await app.owner.query<{ id: string; question: string; key: string }>(
      `SELECT v.id, v.question_id AS question, v.content ->> 'key' AS key FROM assessment s JOIN edition e ON e.id = s.edition_id AND e.number = 2026 JOIN course c ON c.id = e.course_id AND c.key = 'e1'
       JOIN question_version v ON v.id = ANY (s.question_version_ids) WHERE v.content ->> 'kind' = 'numeric' ORDER BY 2 LIMIT 4`,
    )
    for (const [index, { id }] of asked.rows.entries()) await took(id, index === 0 ? 200 : 20 + index)
    const listed = (await questions(instructor)).questions
    const slow = listed.find(({ key }) => key === asked.rows[0]?.key)
    expect(slow?.statistics).toMatchObject({ medianSeconds: 200, usualSeconds: 22 })
    expect(listed.find(({ key }) => key === asked.rows[1]?.key)?.statistics).toMatchObject({ medianSeconds: 21 })
    const one = await instructor.call('instruction.question', { params: { question: asked.rows[0]?.question ?? '' } })
    expect(one.question).toEqual(slow)
  })

  it('names nobody', async () => {
    const text = JSON.stringify(await questions(instructor))
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})

describe('what instructors see', () => {
  it('is for the courses of their agency', async () => {
    expect((await foreign.call('instruction.courses')).courses).toEqual([])
    await expect(progress(foreign)).rejects.toMatchObject({ status: 404 })
    await expect(foreign.call('instruction.questions', { params: { course: 'e1' } })).rejects.toMatchObject({
      status: 404,
    })
    await expect(instructor.call('instruction.progress', { params: { course: 'nowhere' } })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('is refused to everybody else', async () => {
    for (const role of ['trainee', 'desk-officer', 'verifier', 'auditor', 'administrator'] as const) {
      const other = await addPerson(app, 'secretariat', role)
      await expect(other.call('instruction.courses')).rejects.toMatchObject({ status: 403 })
      await expect(progress(other)).rejects.toMatchObject({ status: 403 })
      await expect(other.call('instruction.questions', { params: { course: 'e1' } })).rejects.toMatchObject({
        status: 403,
      })
    }
  })
})
