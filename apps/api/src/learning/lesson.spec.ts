import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'

let app: TestApp
let learner: Caller
let enrolment: string
beforeAll(async () => {
  app = await startTestApp({ MUSTER_COUNT_STATEMENTS: '1' })
  learner = await addPerson(app, 'secretariat', 'trainee')
  enrolment = (await learner.call('enrolments.enrol', { params: { course: 'e1' } })).enrolmentId
})
afterAll(() => app.stop())

const read = (caller: Caller, lesson = 'm1-l1', language: 'en' | 'ja' = 'en') =>
  caller.call('learning.lesson', { params: { enrolment, lesson }, query: { language } })
const record = (caller: Caller, lesson: string, body: { completed?: boolean; answered?: Record<string, string> }) =>
  caller.call('learning.recordProgress', { params: { enrolment, lesson }, body })

describe('a lesson', () => {
  it('is sent in one language, with its place in the course and its size', async () => {
    const [en, ja] = [await read(learner), await read(learner, 'm1-l1', 'ja')]
    expect(en).toMatchObject({
      key: 'm1-l1',
      number: '1.1',
      course: { key: 'e1' },
      module: { key: 'm1', number: 1 },
      previous: null,
      next: { number: '1.2' },
    })
    expect(en.blocks).not.toEqual(ja.blocks)
    expect(JSON.stringify(ja.blocks)).toMatch(/[ぁ-ん]/)
    for (const lesson of [en, ja])
      expect(lesson.bytes).toBe(
        Buffer.byteLength(JSON.stringify({ blocks: lesson.blocks, figures: lesson.figures, checks: lesson.checks })),
      )
    expect(en.module.lessons[0]?.bytes).toEqual({ en: en.bytes, ja: ja.bytes })
  })

  it('leads over the end of a module, and ends with the course', async () => {
    const lastOfModule = (await read(learner)).module.lessons.at(-1)?.key ?? ''
    const next = (await read(learner, lastOfModule)).next
    expect(next?.number).toBe('2.1')
    expect((await read(learner, next?.key)).previous).toBe(lastOfModule)
    const { rows } = await app.owner.query<{ key: string }>(
      `SELECT jsonb_path_query_array(modules, '$[last].lessons[last].key') ->> 0 AS key FROM edition WHERE course_id = (SELECT id FROM course WHERE key = 'e1')`,
    )
    expect((await read(learner, rows[0]?.key)).next).toBeNull()
  })

  it('is not sent again to who has it, until their progress changes it', async () => {
    const path = `/api/v1/enrolments/${enrolment}/lessons/m1-l2?language=en`
    const first = await learner.fetch(path)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const second = await learner.fetch(path, { headers: { 'if-none-match': etag } })
    expect([second.status, await second.text()]).toEqual([304, ''])
    await record(learner, 'm1-l2', {})
    expect((await learner.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('is read in three statements, the session among them', async () => {
    const response = await learner.fetch(`/api/v1/enrolments/${enrolment}/lessons/m1-l1?language=en`)
    expect(response.headers.get('x-muster-statements')).toBe('3')
  })

  it('is not there for another person, for staff of the agency, for another agency, or under another key', async () => {
    const others = [
      await addPerson(app, 'secretariat', 'trainee'),
      await addPerson(app, 'secretariat', 'instructor', 'course-manager', 'administrator'),
      await addPerson(app, 'ngo', 'trainee', 'desk-officer'),
    ]
    for (const other of others) {
      await expect(read(other)).rejects.toMatchObject({ status: 404 })
      await expect(record(other, 'm1-l1', { completed: true })).rejects.toMatchObject({ status: 404 })
    }
    await expect(read(learner, 'm9-l9')).rejects.toMatchObject({ status: 404 })
    await expect(record(learner, 'm9-l9', {})).rejects.toMatchObject({ status: 404 })
  })
})

describe('progress', () => {
  it('only moves forward, whatever arrives late', async () => {
    const opened = await record(learner, 'm2-l1', {})
    expect(opened.completedAt).toBeNull()
    const completed = await record(learner, 'm2-l1', { completed: true })
    expect(completed.openedAt).toBe(opened.openedAt)
    expect(completed.completedAt).not.toBeNull()
    expect(await record(learner, 'm2-l1', { completed: false })).toEqual(completed)
    expect(await record(learner, 'm2-l1', { completed: true })).toEqual(completed)
    expect(await read(learner, 'm2-l1')).toMatchObject(completed)
  })

  it('keeps every answered check, and the last answer of each', async () => {
    const { checks } = await read(learner)
    const [check] = checks
    const [first, last] = [check?.options[0]?.id ?? '', check?.options.at(-1)?.id ?? '']
    await record(learner, 'm1-l1', { answered: { [check?.key ?? '']: first } })
    await record(learner, 'm1-l1', { completed: true })
    expect((await read(learner)).answered).toEqual({ [check?.key ?? '']: first })
    await record(learner, 'm1-l1', { answered: { [check?.key ?? '']: last } })
    expect((await read(learner)).answered).toEqual({ [check?.key ?? '']: last })
  })

  it('takes no answer to a check or with an option that is not there', async () => {
    const key = (await read(learner)).checks[0]?.key ?? ''
    for (const answered of [{ nothing: 'a' }, { [key]: 'zz' }] as Record<string, string>[]) {
      await expect(record(learner, 'm1-l1', { answered })).rejects.toMatchObject({
        status: 422,
        errors: [{ pointer: '/answered', code: 'not-one-of' }],
      })
    }
  })

  it('is recorded once by many at the same time', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => record(learner, 'm3-l1', { completed: true })))
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  })
})

describe('the list of courses', () => {
  it('shows where I stand, and only I', async () => {
    const { call } = await addPerson(app, 'secretariat', 'trainee')
    const before = (await call('courses.list')).courses.find(({ key }) => key === 'e1')
    expect(before).toMatchObject({ edition: '2026', modules: 6, enrolment: null })
    const mine = (await learner.call('courses.list')).courses.find(({ key }) => key === 'e1')
    expect(mine?.enrolment).toMatchObject({ id: enrolment, completedOn: null })
    expect(mine?.enrolment?.lessonsCompleted).toBeGreaterThan(0)
    expect(mine?.lessons).toBe(before?.lessons)
  })

  it('keeps showing the edition I am in when a newer one is published, and offers the newer one to others', async () => {
    await app.owner.query(
      `INSERT INTO edition (course_id, number, revision, hours, modules, published_at) SELECT course_id, number, 1, hours, modules, now() FROM edition WHERE course_id = (SELECT id FROM course WHERE key = 'e1')`,
    )
    const other = await addPerson(app, 'secretariat', 'trainee')
    expect((await learner.call('courses.list')).courses[0]).toMatchObject({
      edition: '2026',
      enrolment: { id: enrolment },
    })
    expect((await other.call('courses.list')).courses[0]).toMatchObject({ edition: '2026.1', enrolment: null })
  })
})
