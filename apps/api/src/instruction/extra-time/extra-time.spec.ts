import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { key } from '../../../test/course-stage.ts'
import { markingStage } from '../../../test/marking-stage.ts'

let app: TestApp
let stage: Awaited<ReturnType<typeof markingStage>>
let course: string
beforeAll(async () => {
  app = await startTestApp()
  stage = await markingStage(app)
  course = await stage.course({ attemptsAllowed: 10 })
})
afterAll(() => app.stop())

const emailOf = async (personId: string): Promise<string> => {
  const { rows } = await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])
  return rows[0]?.email ?? ''
}

async function give(
  personId: string,
  extraPercent: number,
  {
    everywhere = false,
    to = course,
    by = stage.author,
  }: { everywhere?: boolean; to?: string; by?: typeof stage.author } = {},
): Promise<void> {
  await by.call('extraTime.set', {
    params: { course: to },
    body: {
      email: (await emailOf(personId)).toUpperCase(),
      extraPercent,
      everywhere,
      reason: 'Agreed with the doctor.',
    },
    ...key(),
  })
}

/** Somebody with every lesson behind them. */
const ready = () => stage.stage.learner(course, 100)
type Learner = Awaited<ReturnType<typeof ready>>

/** Minutes of an attempt that begins now; the attempt is handed in again. */
async function minutesOf({ caller, enrolment }: Pick<Learner, 'caller' | 'enrolment'>): Promise<number> {
  const { id, startedAt, deadlineAt } = await caller.call('assessments.start', {
    params: { enrolment },
    query: { language: 'en' },
    ...key(),
  })
  await caller.call('assessments.submit', { params: { attempt: id } })
  return (Date.parse(deadlineAt) - Date.parse(startedAt)) / 60_000
}

describe('more time for one person', () => {
  it('holds from the next attempt on, is seen by the person, and ends', async () => {
    const learner = await ready()
    const { caller, enrolment } = learner
    const begun = await caller.call('assessments.start', { params: { enrolment }, query: { language: 'en' }, ...key() })
    await give(caller.personId, 25)
    const again = await caller.call('assessments.read', { params: { attempt: begun.id }, query: { language: 'en' } })
    expect(again.deadlineAt).toBe(begun.deadlineAt)
    await caller.call('assessments.submit', { params: { attempt: begun.id } })
    const { assessment } = await caller.call('learning.outline', { params: { enrolment } })
    expect(assessment).toMatchObject({ minutes: 38, extraPercent: 25 })
    expect(await minutesOf(learner)).toBe(37.5)
    const { notices } = await caller.call('notices.list', { query: {} })
    expect(notices.map(({ kind }) => kind)).toContain('extra-time-given')
    expect(await stage.author.call('extraTime.list', { params: { course } })).toMatchObject({
      people: [{ extraPercent: 25, everywhere: false, reason: 'Agreed with the doctor.' }],
    })
    await give(caller.personId, 0)
    expect(await minutesOf(learner)).toBe(30)
    expect((await stage.author.call('extraTime.list', { params: { course } })).people).toEqual([])
    const { rows } = await app.owner.query('SELECT extra_percent FROM extra_time WHERE person_id = $1 ORDER BY id', [
      caller.personId,
    ])
    expect(rows).toEqual([{ extra_percent: 25 }, { extra_percent: 0 }])
    const { rows: audited } = await app.owner.query(
      `SELECT 1 FROM audit_entry WHERE act = 'extraTime.set' AND concerns_person_id = $1`,
      [caller.personId],
    )
    expect(audited).toHaveLength(2)
  })

  it('may hold for every course; where both are given the greater counts, and another course’s does not', async () => {
    const learner = await ready()
    const other = await stage.course()
    await give(learner.caller.personId, 100, { to: other })
    expect(await minutesOf(learner)).toBe(30)
    await give(learner.caller.personId, 50, { everywhere: true, to: other })
    expect(await minutesOf(learner)).toBe(45)
    await give(learner.caller.personId, 20)
    expect(await minutesOf(learner)).toBe(45)
  })

  it('does not extend the window of the test', async () => {
    const closesAt = new Date(Date.now() + 20 * 60_000).toISOString()
    const closing = await stage.course({ closesAt })
    const learner = await stage.stage.learner(closing, 100)
    await give(learner.caller.personId, 100, { to: closing })
    expect(await minutesOf(learner)).toBeLessThanOrEqual(20)
  })

  it('is given by the staff of the own agency alone, never to oneself, and with a reason', async () => {
    await expect(give(stage.author.personId, 25)).rejects.toMatchObject({ status: 403, code: 'not-allowed' })
    const foreign = await addPerson(app, 'ngo', 'trainee')
    await expect(give(foreign.personId, 25)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/email', code: 'person-unknown' }],
    })
    const elsewhere = await addPerson(app, 'ngo', 'instructor')
    await expect(give(foreign.personId, 25, { by: elsewhere })).rejects.toMatchObject({ status: 404 })
    for (const body of [
      { extraPercent: -1, reason: 'x' },
      { extraPercent: 301, reason: 'x' },
      { extraPercent: 2.5, reason: 'x' },
      { extraPercent: 25, reason: ' ' },
    ])
      await expect(
        stage.author.call('extraTime.set', {
          params: { course },
          body: { email: 'a@spec.example', everywhere: false, ...body },
          ...key(),
        }),
      ).rejects.toMatchObject({ status: 422 })
  })
})
