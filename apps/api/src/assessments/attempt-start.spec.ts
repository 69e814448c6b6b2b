import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { enrol, questionsOf } from '../../test/learner.ts'

let app: TestApp
let misaki: Caller
beforeAll(async () => {
  app = await startTestApp()
  misaki = await app.as('misaki')
})
afterAll(() => app.stop())

const start = (caller: Caller, enrolment: string, language: 'en' | 'ja' = 'en') =>
  caller.call('assessments.start', { params: { enrolment }, query: { language } })

/** Ends the open attempt of an enrolment as failed, so many minutes ago. */
const failed = (enrolment: string, minutesAgo: number) =>
  app.owner.query(
    `UPDATE attempt SET submitted_at = now() - make_interval(mins => $2), submitted_by = 'person', points = 0, out_of = 20, passed = false
     WHERE enrolment_id = $1 AND submitted_at IS NULL`,
    [enrolment, minutesAgo],
  )

describe('starting an assessment', () => {
  it('draws the questions, evenly over the outcomes, and sets the time by the server', async () => {
    const enrolment = await enrol(app.owner, misaki.personId)
    const attempt = await start(misaki, enrolment)
    expect(attempt).toMatchObject({
      enrolmentId: enrolment,
      number: 1,
      attemptsAllowed: 2,
      state: 'open',
      course: { key: 'e1' },
      answers: [],
    })
    expect(attempt.questions.map(({ position }) => position)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
    expect(Date.parse(attempt.deadlineAt) - Date.parse(attempt.startedAt)).toBe(40 * 60_000)
    expect(Math.abs(Date.parse(attempt.serverNow) - Date.parse(attempt.startedAt))).toBeLessThan(5_000)
    const outcomes = Object.values(
      Object.groupBy(await questionsOf(app.owner, attempt.id), ({ question }) => question.outcome),
    )
    const counts = outcomes.map((questions) => questions?.length ?? 0)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    const { rows } = await app.owner.query(
      'SELECT extract(epoch FROM closes_at - deadline_at)::int AS grace FROM attempt WHERE id = $1',
      [attempt.id],
    )
    expect(rows).toEqual([{ grace: 60 }])
  })

  it('resumes the same attempt on any device, in either language', async () => {
    const enrolment = await enrol(app.owner, misaki.personId)
    const first = await start(misaki, enrolment)
    const elsewhere = await app.as('misaki')
    const again = await start(elsewhere, enrolment, 'ja')
    const read = await elsewhere.call('assessments.read', { params: { attempt: first.id }, query: { language: 'en' } })
    expect(again.id).toBe(first.id)
    expect(read.questions).toEqual(first.questions)
    expect(again.questions.map((question) => question.options?.map(({ id }) => id))).toEqual(
      first.questions.map((question) => question.options?.map(({ id }) => id)),
    )
    expect(again.questions[0]?.stem).not.toBe(first.questions[0]?.stem)
  })

  it('keeps every key and every explanation on the server', async () => {
    const attempt = await start(misaki, await enrol(app.owner, misaki.personId))
    const read = await misaki.call('assessments.read', { params: { attempt: attempt.id }, query: { language: 'ja' } })
    const questions = await questionsOf(app.owner, attempt.id)
    const secrets = questions.flatMap(({ question, seed }) => [
      seed,
      question.explanation.en,
      question.explanation.ja,
      ...('options' in question
        ? question.options.flatMap(({ because }) => [because?.en ?? [], because?.ja ?? []].flat())
        : []),
      ...(question.kind === 'scenario'
        ? question.steps.flatMap((step) => step.choices.flatMap(({ feedback }) => [feedback.en, feedback.ja]))
        : []),
    ])
    expect(secrets.length).toBeGreaterThan(60)
    for (const reply of [JSON.stringify(attempt), JSON.stringify(read)]) {
      expect(secrets.filter((secret) => reply.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([])
      expect(reply).not.toMatch(/"(correct|because|explanation|feedback|pairs|tolerance|seed|outcome|key":"e1-q)/)
    }
  })

  it('makes exactly one attempt of fifty simultaneous starts', async () => {
    const enrolment = await enrol(app.owner, misaki.personId)
    const attempts = await Promise.all(Array.from({ length: 50 }, () => start(misaki, enrolment)))
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1)
    const { rows } = await app.owner.query(
      `SELECT count(*)::int AS attempts, (SELECT count(*)::int FROM audit_entry WHERE act = 'assessments.start' AND subject_id::text = $2) AS entries
       FROM attempt WHERE enrolment_id = $1`,
      [enrolment, attempts[0]?.id],
    )
    expect(rows).toEqual([{ attempts: 1, entries: 1 }])
  })

  it('replays a start under its key, with the present time', async () => {
    const enrolment = await enrol(app.owner, misaki.personId)
    const args = { params: { enrolment }, query: { language: 'en' }, idempotencyKey: 'start-of-misaki-1' } as const
    const first = await misaki.call('assessments.start', args)
    await failed(enrolment, 0)
    const replay = await misaki.call('assessments.start', args)
    expect({ ...replay, serverNow: '' }).toEqual({ ...first, serverNow: '' })
    expect(Date.parse(replay.serverNow)).toBeGreaterThanOrEqual(Date.parse(first.serverNow))
    await expect(misaki.call('assessments.start', { ...args, query: { language: 'ja' } })).rejects.toMatchObject({
      status: 422,
      code: 'key-reused',
    })
  })
})

describe('a start is refused', () => {
  it('while lessons are not complete', async () => {
    const enrolment = await enrol(app.owner, misaki.personId, { lessonsRead: false })
    await expect(start(misaki, enrolment)).rejects.toMatchObject({ status: 409, code: 'lessons-not-complete' })
  })

  it('until the waiting time is over, saying how long, and when no attempt is left', async () => {
    const enrolment = await enrol(app.owner, misaki.personId)
    const first = await start(misaki, enrolment)
    await failed(enrolment, 50)
    const refused = await start(misaki, enrolment).catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 409, code: 'wait-before-next-attempt' })
    expect((refused as { retryAfter: number }).retryAfter).toBeGreaterThan(9 * 60)
    expect((refused as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(10 * 60)

    await app.owner.query(`UPDATE attempt SET submitted_at = now() - interval '61 minutes' WHERE id = $1`, [first.id])
    const second = await start(misaki, enrolment)
    expect(second.number).toBe(2)
    const keys = async (attempt: string) => (await questionsOf(app.owner, attempt)).map(({ question }) => question.key)
    const seen = new Set(await keys(first.id))
    expect((await keys(second.id)).filter((key) => seen.has(key))).toEqual([])

    await failed(enrolment, 61)
    await expect(start(misaki, enrolment)).rejects.toMatchObject({ status: 409, code: 'attempts-used-up' })
  })

  it('after passing', async () => {
    const enrolment = await enrol(app.owner, misaki.personId)
    await start(misaki, enrolment)
    await app.owner.query(
      `UPDATE attempt SET submitted_at = now() - interval '1 day', submitted_by = 'person', points = 20, out_of = 20, passed = true WHERE enrolment_id = $1`,
      [enrolment],
    )
    await expect(start(misaki, enrolment)).rejects.toMatchObject({ status: 409, code: 'already-passed' })
  })

  it('to everybody else, staff included, as if it were not there', async () => {
    const enrolment = await enrol(app.owner, misaki.personId)
    for (const key of ['takumi', 'kenji', 'mei']) {
      const other = await app.as(key)
      await expect(start(other, enrolment)).rejects.toMatchObject({ status: 404, code: 'not-found' })
    }
  })
})
