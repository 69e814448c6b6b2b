import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { courseStage, key } from '../../../test/course-stage.ts'
import { IssuingService } from '../../certificates/issuing.service.ts'
import { EntryTeller } from '../../enrolments/entry/entry-teller.ts'

let app: TestApp
let author: Caller
let stage: ReturnType<typeof courseStage>
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  const manager = await addPerson(app, 'secretariat', 'course-manager')
  const security = await addPerson(app, 'secretariat', 'head-of-security')
  stage = courseStage(app, { author, manager, security })
})
afterAll(() => app.stop())

const course = async () => (await stage.published()).course
const trainee = () => addPerson(app, 'secretariat', 'trainee')
const entryOf = (caller: Caller, of: string) => caller.call('courses.entry', { params: { course: of } })
const enrol = (caller: Caller, of: string) => caller.call('enrolments.enrol', { params: { course: of }, ...key() })
const enrolmentIn = async (caller: Caller, of: string) =>
  (await caller.call('courses.list')).courses.find((one) => one.key === of)?.enrolment ?? null

interface Rules {
  way?: 'self' | 'request' | 'officer'
  courses?: string[]
  qualifications?: string[]
}
async function set(
  of: string,
  { way = 'self', courses = [], qualifications = [] }: Rules,
  by = author,
): Promise<number> {
  const { version } = await by.call('entry.read', { params: { course: of } })
  const saved = await by.call('entry.save', { params: { course: of }, body: { version, way, courses, qualifications } })
  return saved.version
}
/** Completes a course behind the scenes, as somebody who passed would. */
const complete = (person: Caller, of: string): Promise<unknown> =>
  app.owner.query(
    `WITH n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source)
       SELECT p.id, p.agency_id, e.id, 'self' FROM person p, edition e JOIN course c ON c.id = e.course_id WHERE p.id = $1 AND c.key = $2 AND e.published_at IS NOT NULL RETURNING *)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT n.person_id, n.agency_id, n.edition_id, (SELECT c.qualification_key FROM edition e JOIN course c ON c.id = e.course_id WHERE e.id = n.edition_id), n.id, current_date, now(), 'online', 1 FROM n`,
    [person.personId, of],
  )
async function enrolClass(of: string, ...people: Caller[]): Promise<void> {
  const { rows } = await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = ANY ($1)', [
    people.map(({ personId }) => personId),
  ])
  await author.call('classes.create', {
    params: { course: of },
    body: { name: 'Intake', dueOn: '2030-01-01', people: rows.map(({ email }) => email).join('\n') },
    ...key(),
  })
}
const told = async (caller: Caller) => {
  await app.app.get(EntryTeller).tellAll()
  return (await caller.call('notices.list', {})).notices.map(({ kind }) => kind)
}

describe('what a course asks for first', () => {
  it('is refused to whoever begins by themselves without it, named on its page, and met by a completion', async () => {
    const [first, second, person] = [await course(), await course(), await trainee()]
    await set(second, { courses: [first], qualifications: ['e1-security-management'] })
    expect((await entryOf(person, second)).needs).toMatchObject([
      { kind: 'course', key: first, met: false },
      { kind: 'qualification', key: 'e1-security-management', met: false },
    ])
    await expect(enrol(person, second)).rejects.toMatchObject({ status: 409, code: 'prerequisites-missing' })
    await complete(person, first)
    expect((await entryOf(person, second)).needs.map(({ met }) => met)).toEqual([true, false])
    await expect(enrol(person, second)).rejects.toMatchObject({ code: 'prerequisites-missing' })
    await complete(person, 'e1')
    expect((await enrol(person, second)).enrolmentId).toBeTruthy()
  })

  it('keeps the lessons of a class closed until it is there, and whoever began goes on', async () => {
    const [first, second] = [await course(), await course()]
    const [waits, began] = [await trainee(), await trainee()]
    const { enrolmentId } = await enrol(began, second)
    const lessonsOf = async (caller: Caller, enrolment: string) =>
      (await caller.call('learning.outline', { params: { enrolment } })).modules.flatMap(({ lessons }) => lessons)
    const [lesson] = await lessonsOf(began, enrolmentId)
    const open = (caller: Caller, enrolment: string) => ({
      read: () =>
        caller.call('learning.lesson', { params: { enrolment, lesson: lesson?.key ?? '' }, query: { language: 'en' } }),
      record: () =>
        caller.call('learning.recordProgress', {
          params: { enrolment, lesson: lesson?.key ?? '' },
          body: { completed: true },
        }),
    })
    await open(began, enrolmentId).record()
    await set(second, { courses: [first] })
    await enrolClass(second, waits)
    const enrolment = (await enrolmentIn(waits, second))?.id ?? ''
    for (const way of Object.values(open(waits, enrolment)))
      await expect(way()).rejects.toMatchObject({ status: 409, code: 'prerequisites-missing' })
    expect((await waits.call('home.read')).next).toBeNull()
    await open(began, enrolmentId).read()
    await complete(waits, first)
    await open(waits, enrolment).read()
    expect((await waits.call('home.read')).next).toMatchObject({ kind: 'lesson', courseKey: second })
  })

  it('counts no completion whose certificate was revoked, and touches none', async () => {
    const [second, person] = [await course(), await trainee()]
    await set(second, { courses: ['e1'] })
    await complete(person, 'e1')
    await app.app.get(IssuingService).issueMissing()
    expect((await entryOf(person, second)).needs).toMatchObject([{ met: true }])
    const verifier = await addPerson(app, 'secretariat', 'verifier')
    const [certificate] = (await person.call('certificates.wallet')).certificates
    await verifier.call('certificates.revoke', {
      params: { certificate: certificate?.id ?? '' },
      body: { effectiveFrom: null, reason: 'Issued to the wrong person by mistake' },
      ...key(),
    })
    expect((await entryOf(person, second)).needs).toMatchObject([{ met: false }])
    const { rowCount } = await app.owner.query('SELECT FROM completion WHERE person_id = $1', [person.personId])
    expect(rowCount).toBe(1)
  })

  it('is refused where a course would come to ask for itself, from two pages at once as well', async () => {
    const [first, second, third] = [await course(), await course(), await course()]
    await set(second, { courses: [first] })
    await set(third, { courses: [second] })
    for (const courses of [[first], [second], [third]])
      await expect(set(first, { courses })).rejects.toMatchObject({
        status: 409,
        code: 'prerequisite-cycle',
        errors: [{ pointer: '/courses/0', code: 'asks-for-this-course' }],
      })
    const [left, right] = [await course(), await course()]
    const saved = await Promise.allSettled([set(left, { courses: [right] }), set(right, { courses: [left] })])
    expect(saved.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is refused where it is not known, was changed meanwhile, or is another agency’s to say', async () => {
    const one = await course()
    await expect(set(one, { courses: ['nowhere'] })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/courses/0', code: 'not-known' }],
    })
    await expect(set(one, { qualifications: ['none'] })).rejects.toMatchObject({ status: 422 })
    expect(await set(one, { way: 'officer' })).toBe(1)
    await expect(
      author.call('entry.save', {
        params: { course: one },
        body: { version: 0, way: 'self', courses: [], qualifications: [] },
      }),
    ).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
    const stranger = await addPerson(app, 'ngo', 'instructor')
    await expect(set(one, {}, stranger)).rejects.toMatchObject({ status: 404 })
  })
})

describe('a course that takes people on request', () => {
  it('answers who asks, of whichever agency: approved they are in, declined they know why', async () => {
    const one = await course()
    await set(one, { way: 'request', courses: ['e1'] })
    const [taken, declined] = [await addPerson(app, 'ngo', 'trainee'), await trainee()]
    await expect(enrol(taken, one)).rejects.toMatchObject({ status: 409, code: 'entry-by-request' })
    const ask = (caller: Caller) =>
      caller.call('enrolments.ask', { params: { course: one }, body: { reason: 'I lead a team in May.' }, ...key() })
    await ask(taken)
    await expect(ask(taken)).rejects.toMatchObject({ status: 409, code: 'already-asked' })
    await ask(declined)
    expect((await entryOf(taken, one)).request).toMatchObject({ outcome: 'waiting', answer: null })
    expect((await told(author)).filter((kind) => kind === 'entry-asked')).toHaveLength(1)
    const { requests } = await author.call('entry.requests', { params: { course: one } })
    expect(requests).toMatchObject([
      { reason: 'I lead a team in May.', outcome: 'waiting', lacking: [{ en: expect.any(String) as string }] },
      { outcome: 'waiting' },
    ])
    const answer = (at: number, outcome: 'approved' | 'declined', reason: string) =>
      author.call('entry.answer', { params: { request: requests[at]?.id ?? '' }, body: { outcome, reason }, ...key() })
    await expect(answer(1, 'declined', ' ')).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/reason' }] })
    await answer(0, 'approved', '')
    await answer(1, 'declined', 'The course is full until June.')
    await expect(answer(0, 'declined', 'Too late')).rejects.toMatchObject({ status: 409, code: 'already-answered' })
    expect([(await told(taken))[0], (await told(declined))[0]]).toEqual(['entry-approved', 'entry-declined'])
    expect(await enrolmentIn(taken, one)).not.toBeNull()
    expect(await enrolmentIn(declined, one)).toBeNull()
    expect((await entryOf(declined, one)).request).toMatchObject({
      outcome: 'declined',
      answer: 'The course is full until June.',
    })
    await ask(declined)
    await expect(ask(taken)).rejects.toMatchObject({ code: 'already-enrolled' })
  })

  it('takes none where it is open to all, and nobody by themselves where officers alone enrol', async () => {
    const [open, closed, person] = [await course(), await course(), await trainee()]
    await set(closed, { way: 'officer' })
    const ask = (of: string) =>
      person.call('enrolments.ask', { params: { course: of }, body: { reason: 'Please' }, ...key() })
    await expect(ask(open)).rejects.toMatchObject({ code: 'entry-not-by-request' })
    await expect(ask(closed)).rejects.toMatchObject({ code: 'entry-not-by-request' })
    await expect(enrol(person, closed)).rejects.toMatchObject({ code: 'entry-by-officer' })
    await enrolClass(closed, person)
    expect((await enrol(person, closed)).enrolmentId).toBe((await enrolmentIn(person, closed))?.id)
  })
})

describe('leaving a course', () => {
  it('keeps what was done, and enrolling again goes on with it, once from many tabs', async () => {
    const one = await course()
    const { caller, enrolment } = await stage.learner(one, 1)
    const leave = () =>
      caller.call('enrolments.withdraw', { params: { enrolment }, body: { reason: 'A change of plans' }, ...key() })
    await leave()
    expect(await enrolmentIn(caller, one)).toBeNull()
    expect((await entryOf(caller, one)).resumes).toBe(true)
    await expect(leave()).rejects.toMatchObject({ status: 409, code: 'state-does-not-allow' })
    const again = await Promise.all(Array.from({ length: 8 }, () => enrol(caller, one)))
    expect(new Set(again.map(({ enrolmentId }) => enrolmentId))).toEqual(new Set([enrolment]))
    expect(await enrolmentIn(caller, one)).toMatchObject({ id: enrolment, lessonsCompleted: 1 })
  })

  it('is done by an officer with a reason, which the person is told, and a class takes them in again', async () => {
    const one = await course()
    const { caller, enrolment } = await stage.learner(one, 1)
    const take = (reason: string, by = author) =>
      by.call('entry.withdraw', { params: { enrolment }, body: { reason }, ...key() })
    await expect(take('')).rejects.toMatchObject({ status: 422 })
    await expect(take('No', await addPerson(app, 'ngo', 'instructor'))).rejects.toMatchObject({ status: 404 })
    await take('You moved to another intake.')
    expect((await told(caller))[0]).toBe('withdrawn-from-course')
    await enrolClass(one, caller)
    expect(await enrolmentIn(caller, one)).toMatchObject({ id: enrolment, lessonsCompleted: 1, dueOn: '2030-01-01' })
  })

  it('is refused once completed, during a test, and of somebody else’s', async () => {
    const one = await course()
    const { caller, enrolment } = await stage.learner(one, 2)
    const leave = (by: Caller) =>
      by.call('enrolments.withdraw', { params: { enrolment }, body: { reason: '' }, ...key() })
    await expect(leave(await trainee())).rejects.toMatchObject({ status: 404 })
    await expect(leave(author)).rejects.toMatchObject({ status: 404 })
    await caller.call('assessments.start', { params: { enrolment }, query: { language: 'en' }, ...key() })
    await expect(leave(caller)).rejects.toMatchObject({ status: 409, code: 'test-under-way' })
    const [person] = [await trainee()]
    await complete(person, one)
    const done = (await enrolmentIn(person, one))?.id ?? ''
    await expect(
      person.call('enrolments.withdraw', { params: { enrolment: done }, body: { reason: '' }, ...key() }),
    ).rejects.toMatchObject({ status: 409, code: 'state-does-not-allow' })
  })
})
