import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { both, type CourseStage, key, publishers, settings } from '../../test/course-stage.ts'

let app: TestApp
let stage: CourseStage
beforeAll(async () => {
  app = await startTestApp()
  ;({ stage } = await publishers(app))
})
afterAll(() => app.stop())

describe('what the test of an edition says', () => {
  const examined = async (change: Parameters<typeof settings>[0]) => {
    const made = await stage.newCourse()
    await stage.examine(made.draft, [made.question], settings(change))
    await stage.approve(made.draft)
    await stage.publish(made.draft)
    return stage.learner(made.course, 2)
  }
  type Learner = Awaited<ReturnType<typeof examined>>
  const start = ({ caller, enrolment }: Learner, honour?: 'stated') =>
    caller.call('assessments.start', {
      params: { enrolment },
      query: { language: 'en', mode: 'online', ...(honour && { honour }) },
      ...key(),
    })
  const answered = async (who: Learner, value: number) => {
    const { id: attempt } = await start(who)
    await who.caller.call('assessments.saveAnswer', {
      params: { attempt, position: 1 },
      body: { sequence: 1, answer: { kind: 'numeric', value }, flagged: false },
    })
    await who.caller.call('assessments.submit', { params: { attempt }, ...key() })
    return who.caller.call('assessments.review', { params: { attempt }, query: { language: 'en' } })
  }

  it('keeps it closed before it opens, and says when it does', async () => {
    const opensAt = new Date(Date.now() + 3_600_000).toISOString()
    const who = await examined({ opensAt })
    await expect(start(who)).rejects.toMatchObject({ code: 'assessment-not-open-yet' })
    const { assessment } = await who.caller.call('learning.outline', { params: { enrolment: who.enrolment } })
    expect(assessment).toMatchObject({ blockedBy: 'assessment-not-open-yet', nextAttemptAt: opensAt })
  })

  it('begins once the learner stated what it asks, and keeps that they did', async () => {
    const who = await examined({ honourStatement: both('I answer alone.') })
    await expect(start(who)).rejects.toMatchObject({ code: 'honour-not-stated' })
    const { id } = await start(who, 'stated')
    expect((await start(who)).id, 'an open one is resumed without stating it again').toBe(id)
    const { rows } = await app.owner.query(
      `SELECT details FROM audit_entry WHERE act = 'assessments.start' AND subject_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ details: { honour: 'stated' } }])
  })

  it('shows right answers after each test, after passing, or never', async () => {
    expect((await answered(await examined({}), 9)).questions).toHaveLength(1)
    const later = await examined({ review: 'after-passing' })
    expect(await answered(later, 9)).toMatchObject({ release: 'after-passing', questions: [] })
    expect(await answered(later, 3)).toMatchObject({ release: null, questions: [{ correct: true }] })
    expect(await answered(await examined({ review: 'never' }), 3)).toMatchObject({ release: 'never', questions: [] })
  })
})
