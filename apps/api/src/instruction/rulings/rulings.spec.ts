import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { key } from '../../../test/course-stage.ts'
import { markingStage } from '../../../test/marking-stage.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'

let app: TestApp
let stage: Awaited<ReturnType<typeof markingStage>>
beforeAll(async () => {
  app = await startTestApp()
  stage = await markingStage(app)
})
afterAll(() => app.stop())

const numeric = (value: number) => ({ kind: 'numeric' as const, value })

/** Somebody who answers the one question of a course, whose right answer is 3, and hands in. */
async function taken(course: string, value: number | null) {
  const { caller, enrolment } = await stage.stage.learner(course, 100)
  const { id } = await caller.call('assessments.start', { params: { enrolment }, query: { language: 'en' }, ...key() })
  if (value !== null)
    await caller.call('assessments.saveAnswer', {
      params: { attempt: id, position: 1 },
      body: { sequence: 1, answer: numeric(value) },
    })
  await caller.call('assessments.submit', { params: { attempt: id } })
  const result = () => caller.call('assessments.submit', { params: { attempt: id } })
  return { caller, enrolment, attempt: id, result }
}

type Body = { kind: 'everyone' | 'accept' | 'left-out'; accepted?: ReturnType<typeof numeric> }
const preview = (question: string, body: Body, version = 1) =>
  stage.manager.call('rulings.preview', { params: { question }, body: { version, ...body } })
async function decide(question: string, body: Body): Promise<void> {
  await stage.manager.call('rulings.decide', {
    params: { question },
    body: { version: 1, reason: 'The map showed another distance.', ...body },
    ...key(),
  })
  await Promise.all([app.app.get(Jobs).runNow('regrade'), app.app.get(Jobs).runNow('regrade')])
}

describe('a question found faulty', () => {
  it('takes another answer as right: shown before, graded anew, completed, told; what was earned stays', async () => {
    const { course, question } = await stage.stage.published()
    const right = await taken(course, 3)
    const near = await taken(course, 4)
    const wrong = await taken(course, 9)
    const { rows: before } = await app.owner.query('SELECT to_jsonb(c)::text AS whole FROM completion c')
    const body = { kind: 'accept' as const, accepted: numeric(4) }
    expect(await preview(question, body)).toEqual({ attempts: 3, rise: 1, pass: 1 })
    await decide(question, body)
    expect(await near.result()).toMatchObject({ points: 1, passed: true })
    expect(await wrong.result()).toMatchObject({ points: 0, passed: false })
    expect(await right.result()).toMatchObject({ points: 1, passed: true })
    const page = await near.caller.call('learning.outline', { params: { enrolment: near.enrolment } })
    expect(page.completion?.certificateId).toBeTruthy()
    const { notices } = await near.caller.call('notices.list', { query: {} })
    expect(notices.filter(({ kind }) => kind === 'test-regraded-passed')).toHaveLength(1)
    const { rows: kept } = await app.owner.query(
      'SELECT old_points, old_passed, points, passed FROM attempt_regrade WHERE attempt_id = $1',
      [near.attempt],
    )
    expect(kept).toEqual([{ old_points: 0, old_passed: false, points: 1, passed: true }])
    const shown = await near.caller.call('assessments.review', {
      params: { attempt: near.attempt },
      query: { language: 'en' },
    })
    expect(shown.questions).toMatchObject([{ points: 1, correct: true, ruling: 'accept' }])
    const { rows: after } = await app.owner.query('SELECT to_jsonb(c)::text AS whole FROM completion c')
    expect(after).toEqual(expect.arrayContaining(before))
    expect(await stage.author.call('rulings.list', { params: { question } })).toMatchObject({
      can: { decide: false },
      rulings: [{ kind: 'accept', changed: 1, passing: 1, reason: 'The map showed another distance.' }],
    })
    expect(await preview(question, body)).toEqual({ attempts: 3, rise: 0, pass: 0 })
    // Whoever hands in afterwards is graded by it at once.
    expect(await (await taken(course, 4)).result()).toMatchObject({ points: 1, passed: true })
  })

  it('gives everybody the points, also who left it unanswered', async () => {
    const { course, question } = await stage.stage.published()
    const silent = await taken(course, null)
    expect(await preview(question, { kind: 'everyone' })).toEqual({ attempts: 1, rise: 1, pass: 1 })
    await decide(question, { kind: 'everyone' })
    expect(await silent.result()).toMatchObject({ points: 1, passed: true })
  })

  it('leaves it out without lowering anybody: whoever had it right keeps what they have', async () => {
    const { course, question } = await stage.stage.published()
    const right = await taken(course, 3)
    const wrong = await taken(course, 9)
    await decide(question, { kind: 'left-out' })
    expect(await right.result()).toMatchObject({ points: 1, outOf: 1, passed: true })
    expect(await wrong.result()).toMatchObject({ points: 0, outOf: 1, passed: false })
    const later = await taken(course, 3)
    expect(await later.result()).toMatchObject({ points: 0, outOf: 0, passed: false })
  })

  it('refuses an answer that is none to it, a version that is not there, and whoever may not decide', async () => {
    const { question } = await stage.stage.published()
    for (const body of [
      { kind: 'accept' as const },
      { kind: 'everyone' as const, accepted: numeric(4) },
      { kind: 'accept' as const, accepted: { kind: 'single' as const, option: 'a' } as never },
    ])
      await expect(preview(question, body)).rejects.toMatchObject({ status: 422, code: 'answer-does-not-fit' })
    await expect(preview(question, { kind: 'everyone' }, 7)).rejects.toMatchObject({ status: 404 })
    await expect(
      stage.author.call('rulings.decide', {
        params: { question },
        body: { version: 1, kind: 'everyone', reason: 'x' },
        ...key(),
      }),
    ).rejects.toMatchObject({ status: 403 })
  })
})
