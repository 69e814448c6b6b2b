import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
let lessons: string[]
beforeAll(async () => {
  app = await startTestApp({ MUSTER_COUNT_STATEMENTS: '1' })
  const { rows } = await app.owner.query<{ keys: string[] }>(
    `SELECT jsonb_path_query_array(modules, '$[*].lessons[*].key') AS keys FROM edition WHERE course_id = (SELECT id FROM course WHERE key = 'e1')`,
  )
  lessons = rows[0]?.keys ?? []
})
afterAll(() => app.stop())

interface Learner extends Caller {
  readonly enrolment: string
}

async function learner(completed: readonly string[] = []): Promise<Learner> {
  const caller = await addPerson(app, 'secretariat', 'trainee')
  const { enrolmentId: enrolment } = await caller.call('enrolments.enrol', { params: { course: 'e1' } })
  for (const lesson of completed)
    await caller.call('learning.recordProgress', { params: { enrolment, lesson }, body: { completed: true } })
  return { ...caller, enrolment }
}

const page = ({ call, enrolment }: Learner) => call('learning.outline', { params: { enrolment } })
const start = ({ call, enrolment }: Learner) =>
  call('assessments.start', { params: { enrolment }, query: { language: 'en' } })

const submitted = (enrolment: string, minutesAgo: number, passed = false) =>
  app.owner.query(
    `UPDATE attempt SET submitted_at = now() - make_interval(mins => $2), submitted_by = 'person', points = 10, out_of = 20, passed = $3
     WHERE enrolment_id = $1 AND submitted_at IS NULL`,
    [enrolment, minutesAgo, passed],
  )

describe('the course page', () => {
  it('shows modules, lessons with their sizes, the assessment, and the first lesson as next', async () => {
    const outline = await page(await learner())
    expect(outline.course).toMatchObject({ key: 'e1', edition: '2026', hours: 7 })
    expect(outline.modules.map(({ key }) => key)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6'])
    expect(outline.modules.flatMap((module) => module.lessons.map(({ key }) => key))).toEqual(lessons)
    expect(outline.modules[1]?.lessons[2]).toMatchObject({ number: '2.3', openedAt: null, completedAt: null })
    for (const { bytes } of outline.modules.flatMap((module) => module.lessons))
      expect(Math.min(bytes.en, bytes.ja)).toBeGreaterThan(1_000)
    expect(outline.assessment).toMatchObject({
      questions: 20,
      minutes: 40,
      passMark: 80,
      attemptsAllowed: 2,
      waitMinutes: 60,
      attempts: [],
      blockedBy: 'lessons-not-complete',
      nextAttemptAt: null,
    })
    expect(outline).toMatchObject({ completion: null, next: lessons[0] })
  })

  it('leads to the first lesson not completed, in whatever order they were done', async () => {
    const outline = await page(await learner([lessons[0] ?? '', lessons[2] ?? '']))
    expect(outline.next).toBe(lessons[1])
    expect(outline.modules[0]?.lessons.map(({ completedAt }) => completedAt !== null)).toEqual([true, false, true])
  })

  it('opens the assessment after the last lesson and not before, as a start does', async () => {
    const someone = await learner(lessons.slice(1))
    expect((await page(someone)).assessment.blockedBy).toBe('lessons-not-complete')
    await expect(start(someone)).rejects.toMatchObject({ status: 409, code: 'lessons-not-complete' })
    await someone.call('learning.recordProgress', {
      params: { enrolment: someone.enrolment, lesson: lessons[0] ?? '' },
      body: { completed: true },
    })
    expect(await page(someone)).toMatchObject({ next: 'assessment', assessment: { blockedBy: null } })
    const { id } = await start(someone)
    expect((await page(someone)).assessment).toMatchObject({
      blockedBy: null,
      attempts: [{ id, number: 1, submittedAt: null, passed: null }],
    })
  })

  it('says when waiting helps, when attempts are used up, and when all is done', async () => {
    const someone = await learner(lessons)
    await start(someone)
    await submitted(someone.enrolment, 15)
    const { assessment } = await page(someone)
    expect(assessment).toMatchObject({
      blockedBy: 'wait-before-next-attempt',
      attempts: [{ points: 10, outOf: 20, passed: false }],
    })
    expect(Date.parse(assessment.nextAttemptAt ?? '') - Date.parse(assessment.attempts[0]?.submittedAt ?? '')).toBe(
      60 * 60_000,
    )
    await app.owner.query(
      `UPDATE attempt SET submitted_at = submitted_at - interval '1 hour' WHERE enrolment_id = $1`,
      [someone.enrolment],
    )
    await start(someone)
    expect((await page(someone)).assessment, 'the last attempt waits to be resumed').toMatchObject({ blockedBy: null })
    await submitted(someone.enrolment, 0)
    expect(await page(someone)).toMatchObject({
      next: 'assessment',
      assessment: { blockedBy: 'attempts-used-up', nextAttemptAt: null },
    })
    await app.owner.query(`UPDATE attempt SET passed = true WHERE enrolment_id = $1 AND number = 2`, [
      someone.enrolment,
    ])
    await app.owner.query(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
       SELECT person_id, agency_id, edition_id, 'e1-security-management', id, '2026-03-31', now(), 'online', 7 FROM enrolment WHERE id = $1`,
      [someone.enrolment],
    )
    expect(await page(someone)).toMatchObject({
      next: null,
      completion: { completedOn: '2026-03-31', certificateId: null },
      assessment: { blockedBy: 'already-passed' },
    })
  })

  it('is the learner’s alone', async () => {
    const { enrolment } = await learner()
    const others = [
      await addPerson(app, 'secretariat', 'trainee'),
      await addPerson(app, 'secretariat', 'instructor', 'auditor', 'administrator'),
      await addPerson(app, 'ngo', 'trainee'),
    ]
    for (const other of others)
      await expect(other.call('learning.outline', { params: { enrolment } })).rejects.toMatchObject({ status: 404 })
    await expect(app.anonymous('learning.outline', { params: { enrolment } })).rejects.toMatchObject({ status: 401 })
  })

  it('costs three statements, the session and the setting of the actor among them', async () => {
    const someone = await learner(lessons.slice(0, 3))
    await page(someone)
    expect((await someone.fetch(`/api/v1/enrolments/${someone.enrolment}`)).headers.get('x-muster-statements')).toBe(
      '3',
    )
  })
})
