import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { enrol, rightAnswersOf } from '../../test/learner.ts'
import { OverdueAttempts } from './overdue-attempts.ts'

let app: TestApp
let misaki: Caller
beforeAll(async () => {
  app = await startTestApp()
  misaki = await app.as('misaki')
})
afterAll(() => app.stop())

const begin = async (caller = misaki, mode: 'online' | 'offline' = 'offline') =>
  caller.call('assessments.start', {
    params: { enrolment: await enrol(app.owner, caller.personId) },
    query: { language: 'en', mode },
  })
type Begun = Awaited<ReturnType<typeof begin>>
type Body = BodyOf<'assessments.submitOffline'>

const hour = 3_600_000
const later = (from: string, milliseconds: number) => new Date(Date.parse(from) + milliseconds).toISOString()

/** What a device hands in: every answer right, half an hour of work that began at the signed start. */
async function sheetOf(attempt: Begun, over: Partial<Body> = {}): Promise<Body> {
  const answers = await rightAnswersOf(app.owner, attempt.id)
  return {
    token: attempt.offline?.token ?? '',
    startedAt: later(attempt.startedAt, 1_000),
    finishedAt: later(attempt.startedAt, hour / 2),
    answers: answers.map((answer, index) => ({ position: index + 1, answer })),
    ...over,
  }
}
const handIn = (attempt: Begun, body: Body, caller = misaki) =>
  caller.call('assessments.submitOffline', { params: { attempt: attempt.id }, body })

/** The sitting as if it had been signed so many days ago, with a token for that start. */
async function signedDaysAgo(days: number): Promise<Begun> {
  const attempt = await begin()
  await app.owner.query(
    `UPDATE attempt SET started_at = date_trunc('milliseconds', started_at) - make_interval(days => $2), deadline_at = date_trunc('milliseconds', deadline_at) - make_interval(days => $2),
       closes_at = date_trunc('milliseconds', closes_at) - make_interval(days => $2) WHERE id = $1`,
    [attempt.id, days],
  )
  return misaki.call('assessments.read', { params: { attempt: attempt.id }, query: { language: 'en' } })
}

const countOf = async (table: string, attempt: string) =>
  (await app.owner.query(`SELECT 1 FROM ${table} WHERE attempt_id = $1`, [attempt])).rowCount

beforeEach(() => app.owner.query('UPDATE assessment SET closes_at = NULL, offline_days = 7'))

describe('X42: a test held on a device, synced three days late, the course closed meanwhile', () => {
  it('counts when the device finished it, and is flagged for review', async () => {
    const attempt = await signedDaysAgo(3)
    await app.owner.query(`UPDATE assessment SET closes_at = now() - interval '1 day'`)
    const result = await handIn(attempt, await sheetOf(attempt))
    expect(result).toMatchObject({
      passed: true,
      submittedBy: 'person',
      submittedAt: later(attempt.startedAt, hour / 2),
      flags: ['taken-offline', 'arrived-after-closing'],
    })
    const { rows } = await app.owner.query<{ at: Date }>(
      'SELECT completed_at AS at FROM completion WHERE attempt_id = $1',
      [attempt.id],
    )
    expect(rows.map(({ at }) => at.toISOString())).toEqual([result.submittedAt])
  })

  it('begins no more once the course has closed', async () => {
    await app.owner.query(`UPDATE assessment SET closes_at = now() - interval '1 minute'`)
    await expect(begin()).rejects.toMatchObject({ status: 409, code: 'assessment-over' })
  })

  it('waits for an instructor’s look until one has looked', async () => {
    const kenji = await app.as('kenji')
    const attempt = await signedDaysAgo(3)
    await handIn(attempt, await sheetOf(attempt))
    const waiting = async () =>
      (await kenji.call('instruction.flagged', { params: { course: 'e1' } })).sittings.map(({ attemptId }) => attemptId)
    expect(await waiting()).toContain(attempt.id)
    const look = () =>
      kenji.call('instruction.look', { params: { attempt: attempt.id }, body: { note: 'Spoke with her: fine' } })
    await Promise.all([look(), look()])
    expect(await waiting()).not.toContain(attempt.id)
    expect(await countOf('attempt_look', attempt.id)).toBe(1)
    expect(await countOf('completion', attempt.id)).toBe(1)
  })
})

describe('a sitting on a device', () => {
  it('is graded once, from any number of hand-ins', async () => {
    const attempt = await begin()
    const sheet = await sheetOf(attempt)
    const results = await Promise.all(Array.from({ length: 8 }, () => handIn(attempt, sheet)))
    for (const result of results) expect(result).toEqual(results[0])
    expect(await countOf('completion', attempt.id)).toBe(1)
  })

  it('keeps how long each question was looked at, where the device says so', async () => {
    const attempt = await begin()
    const { answers, ...sheet } = await sheetOf(attempt)
    const timed = answers.map((answer, index) => (index === 0 ? { ...answer, seconds: 75 } : answer))
    await handIn(attempt, { ...sheet, answers: timed })
    const { rows } = await app.owner.query<{ seconds: number | null }>(
      'SELECT seconds FROM answer WHERE attempt_id = $1 ORDER BY position LIMIT 2',
      [attempt.id],
    )
    expect(rows.map(({ seconds }) => seconds)).toEqual([75, null])
  })

  it('takes no answer and no submission but its own', async () => {
    const attempt = await begin()
    const save = misaki.call('assessments.saveAnswer', {
      params: { attempt: attempt.id, position: 1 },
      body: { sequence: 1, answer: null },
    })
    await expect(save).rejects.toMatchObject({ status: 409, code: 'attempt-is-offline' })
    await expect(misaki.call('assessments.submit', { params: { attempt: attempt.id } })).rejects.toMatchObject({
      status: 409,
      code: 'attempt-is-offline',
    })
  })

  it('is taken no longer than the assessment waits for it; then the server hands in nothing', async () => {
    const attempt = await signedDaysAgo(8)
    await expect(handIn(attempt, await sheetOf(attempt))).rejects.toMatchObject({ status: 409, code: 'time-is-up' })
    await app.app.get(OverdueAttempts).handInAll()
    await expect(handIn(attempt, await sheetOf(attempt))).rejects.toMatchObject({ status: 409, code: 'time-is-up' })
    expect(await countOf('completion', attempt.id)).toBe(0)
    expect(await countOf('answer', attempt.id)).toBe(0)
  })

  it.each([
    ['ten years ahead', 10],
    ['ten years behind', -10],
  ])('on a device whose clock is %s counts when it arrives, and is flagged', async (_, years) => {
    const attempt = await begin()
    const shift = years * 365 * 24 * hour
    const sheet = await sheetOf(attempt, {
      startedAt: later(attempt.startedAt, shift),
      finishedAt: later(attempt.startedAt, shift + hour / 2),
    })
    const result = await handIn(attempt, sheet)
    expect(result.flags).toContain('clock-differs')
    expect(Math.abs(Date.parse(result.submittedAt) - Date.now())).toBeLessThan(60_000)
  })

  it('is refused without its own signed start, and nothing is written', async () => {
    const [attempt, sheet] = await begin().then(async (begun) => [begun, await sheetOf(begun)] as const)
    const forged = `${sheet.token.slice(0, -2)}${sheet.token.endsWith('AA') ? 'BB' : 'AA'}`
    for (const token of ['', 'x', forged]) {
      await expect(handIn(attempt, { ...sheet, token })).rejects.toMatchObject({
        status: 422,
        code: 'start-not-signed',
        errors: [{ pointer: '/token', code: 'invalid' }],
      })
    }
    expect(await countOf('answer', attempt.id)).toBe(0)
    expect(await countOf('completion', attempt.id)).toBe(0)
  })

  it('is refused with an answer twice, or one that fits no question, and nothing is written', async () => {
    const attempt = await begin()
    const sheet = await sheetOf(attempt)
    const [first] = sheet.answers
    if (!first) throw new Error('no answer')
    const twice = [...sheet.answers, first]
    await expect(handIn(attempt, { ...sheet, answers: twice })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: `/answers/${twice.length - 1}` }],
    })
    const odd = [{ position: 1, answer: { kind: 'single' as const, option: 'none' } }]
    await expect(handIn(attempt, { ...sheet, answers: odd })).rejects.toMatchObject({
      status: 422,
      code: 'answer-does-not-fit',
    })
    expect(await countOf('answer', attempt.id)).toBe(0)
  })

  it('begins only where the assessment permits it, and belongs to its person', async () => {
    const attempt = await begin()
    const takumi = await app.as('takumi')
    await expect(handIn(attempt, await sheetOf(attempt), takumi)).rejects.toMatchObject({ status: 404 })
    const online = await begin(misaki, 'online')
    expect(online.offline).toBeNull()
    await expect(handIn(online, await sheetOf(online))).rejects.toMatchObject({ code: 'attempt-not-offline' })
  })
})
