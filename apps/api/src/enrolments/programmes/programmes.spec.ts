import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { courseStage, key } from '../../../test/course-stage.ts'
import { rightAnswersOf } from '../../../test/learner.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { ProgrammeCompletion } from './programme-completion.ts'

let app: TestApp
let author: Caller
let manager: Caller
let stage: ReturnType<typeof courseStage>
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  manager = await addPerson(app, 'secretariat', 'course-manager')
  const security = await addPerson(app, 'secretariat', 'head-of-security')
  stage = courseStage(app, { author, manager, security })
})
afterAll(() => app.stop())

const course = async () => (await stage.published()).course
const trainee = () => addPerson(app, 'secretariat', 'trainee')
const draftOf = (programme: string, by = author) => by.call('programmes.readDraft', { params: { programme } })
const read = (person: Caller, programme: string) => person.call('programmes.read', { params: { programme } })
const enrol = (person: Caller, programme: string) =>
  person.call('programmes.enrol', { params: { programme }, ...key() })

async function create(): Promise<string> {
  const title = { en: `Programme ${crypto.randomUUID()}`, ja: 'プログラム' }
  return (await author.call('programmes.create', { body: { title }, ...key() })).programme
}
async function save(
  programme: string,
  courses: readonly { key: string; required: boolean }[],
  change: { isOrdered?: boolean; validityMonths?: number | null } = {},
): Promise<number> {
  const { version, title, summary } = await draftOf(programme)
  const saved = await author.call('programmes.saveDraft', {
    params: { programme },
    body: { version, title, summary, courses: [...courses], isOrdered: false, validityMonths: null, ...change },
  })
  return saved.version
}
const publish = async (programme: string, version?: number, by = manager) =>
  by.call('programmes.publish', {
    params: { programme },
    body: { version: version ?? (await draftOf(programme)).version },
    ...key(),
  })
async function published(courses: readonly string[], isOrdered = false): Promise<string> {
  const programme = await create()
  await save(
    programme,
    courses.map((one) => ({ key: one, required: true })),
    { isOrdered, validityMonths: 24 },
  )
  await publish(programme)
  return programme
}
/** Takes a course to its end as its pages do: every lesson, then the test. */
async function complete(person: Caller, of: string): Promise<void> {
  const { enrolmentId: enrolment } = await person.call('enrolments.enrol', { params: { course: of }, ...key() })
  const { modules } = await person.call('learning.outline', { params: { enrolment } })
  for (const { key: lesson } of modules.flatMap(({ lessons }) => lessons))
    await person.call('learning.recordProgress', { params: { enrolment, lesson }, body: { completed: true } })
  const attempt = await person.call('assessments.start', { params: { enrolment }, query: { language: 'en' }, ...key() })
  const answers = await rightAnswersOf(app.owner, attempt.id)
  for (const [at, answer] of answers.entries())
    await person.call('assessments.saveAnswer', {
      params: { attempt: attempt.id, position: at + 1 },
      body: { sequence: 1, answer, flagged: false },
    })
  await person.call('assessments.submit', { params: { attempt: attempt.id }, ...key() })
}
/** Completes a course behind the scenes, where how it went is not the point. */
const completedAlready = (person: Caller, of: string): Promise<unknown> =>
  app.owner.query(
    `WITH n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source)
       SELECT p.id, p.agency_id, e.id, 'self' FROM person p, edition e JOIN course c ON c.id = e.course_id WHERE p.id = $1 AND c.key = $2 RETURNING *)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT n.person_id, n.agency_id, n.edition_id, (SELECT c.qualification_key FROM edition e JOIN course c ON c.id = e.course_id WHERE e.id = n.edition_id), n.id, current_date, now(), 'online', 1 FROM n`,
    [person.personId, of],
  )

describe('a programme', () => {
  it('is put together and published by course staff, and an edition never changes', async () => {
    const [one, two, three] = [await course(), await course(), await course()]
    const programme = await create()
    expect((await draftOf(programme)).faults).toEqual(['too-few-courses'])
    await expect(publish(programme)).rejects.toMatchObject({ status: 409, code: 'edition-not-ready' })
    await save(programme, [
      { key: two, required: true },
      { key: one, required: false },
    ])
    await expect(publish(programme, undefined, author)).rejects.toMatchObject({ status: 403 })
    await expect(publish(programme, 1)).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
    expect(await publish(programme)).toEqual({ edition: '1' })
    expect((await draftOf(programme)).faults).toEqual(['nothing-changed'])
    const person = await trainee()
    expect((await read(person, programme)).courses).toMatchObject([
      { key: two, required: true },
      { key: one, required: false },
    ])
    await enrol(person, programme)
    await save(programme, [
      { key: three, required: true },
      { key: one, required: true },
    ])
    expect(await publish(programme)).toEqual({ edition: '2' })
    expect((await read(person, programme)).courses.map((each) => each.key)).toEqual([two, one])
    expect((await read(await trainee(), programme)).courses.map((each) => each.key)).toEqual([three, one])
  })

  it('refuses what is not known or twice there, a stale save, and other agencies', async () => {
    const [one, programme] = [await course(), await create()]
    const line = (of: string) => ({ key: of, required: true })
    await expect(save(programme, [line(one), line('nowhere')])).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/courses/1', code: 'not-known' }],
    })
    await expect(save(programme, [line(one), line(one)])).rejects.toMatchObject({
      errors: [{ pointer: '/courses/1', code: 'listed-twice' }],
    })
    await expect(save(programme, [line(programme)])).rejects.toMatchObject({ errors: [{ code: 'not-known' }] })
    const { title, summary } = await draftOf(programme)
    const stale = { version: 9, title, summary, courses: [], isOrdered: false, validityMonths: null }
    await expect(author.call('programmes.saveDraft', { params: { programme }, body: stale })).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
    })
    const foreign = await addPerson(app, 'ngo', 'instructor')
    await expect(draftOf(programme, foreign)).rejects.toMatchObject({ status: 404 })
    await expect(read(foreign, programme)).rejects.toMatchObject({ status: 404 })
  })

  it('is no course: not in the list, not to be enrolled in or written as one', async () => {
    const programme = await published([await course(), await course()])
    const person = await trainee()
    const { enrolmentId } = await enrol(person, programme)
    expect((await person.call('courses.list')).courses.map((each) => each.key)).not.toContain(programme)
    await expect(person.call('enrolments.enrol', { params: { course: programme }, ...key() })).rejects.toMatchObject({
      status: 404,
    })
    await expect(person.call('learning.outline', { params: { enrolment: enrolmentId } })).rejects.toMatchObject({
      status: 404,
    })
    await expect(author.call('authoring.open', { params: { course: programme } })).rejects.toMatchObject({
      status: 404,
    })
    expect((await person.call('home.read')).next).toBeNull()
  })
})

describe('taking a programme', () => {
  it('opens one course after the other, and the last one completes it with a certificate of its own, once', async () => {
    const [one, two] = [await course(), await course()]
    const programme = await published([one, two], true)
    const person = await trainee()
    await enrol(person, programme)
    expect((await read(person, programme)).courses.map(({ state }) => state)).toEqual(['open', 'locked'])
    await expect(person.call('enrolments.enrol', { params: { course: two }, ...key() })).rejects.toMatchObject({
      status: 409,
      code: 'prerequisites-missing',
    })
    expect((await person.call('courses.entry', { params: { course: two } })).needs).toMatchObject([
      { kind: 'course', key: one, met: false },
    ])
    await complete(person, one)
    expect((await read(person, programme)).courses.map(({ state }) => state)).toEqual(['completed', 'open'])
    await complete(person, two)
    const done = await read(person, programme)
    expect(done.enrolment).toBeNull()
    expect(done.completion).toMatchObject({ certificateId: expect.stringMatching(/^MU-/) as string })
    const { certificates } = await person.call('certificates.wallet')
    expect(certificates).toHaveLength(3)
    const { rows } = await app.owner.query<{ criteria: string; until: string | null }>(
      `SELECT credential #>> '{credentialSubject,achievement,criteria,narrative}' AS criteria, credential #>> '{credentialSubject,validThrough}' AS until FROM certificate WHERE public_id = $1`,
      [done.completion?.certificateId],
    )
    expect(rows[0]?.until).not.toBeNull()
    expect(rows[0]?.criteria).toContain('required courses')
    await app.app.get(ProgrammeCompletion).completeMissing()
    await app.app.get(Jobs).runNow('issue-missing-certificates')
    expect((await person.call('certificates.wallet')).certificates).toHaveLength(3)
  })

  it('counts what was completed before, and taken again it needs something new', async () => {
    const [one, two] = [await course(), await course()]
    const programme = await published([one, two])
    const person = await trainee()
    await completedAlready(person, one)
    await completedAlready(person, two)
    await enrol(person, programme)
    expect((await read(person, programme)).completion).not.toBeNull()
    await enrol(person, programme)
    const again = await read(person, programme)
    expect(again.enrolment).not.toBeNull()
    const count = async () =>
      (await app.owner.query('SELECT FROM completion WHERE person_id = $1', [person.personId])).rowCount
    expect(await count()).toBe(3)
    await complete(person, one)
    expect(await count()).toBe(5)
    expect((await read(person, programme)).enrolment).toBeNull()
  })

  it('is completed by the sweep where nobody heard, once from several at the same time', async () => {
    const [one, two] = [await course(), await course()]
    const programme = await published([one, two])
    const person = await trainee()
    await enrol(person, programme)
    await completedAlready(person, one)
    const sweep = () => app.app.get(ProgrammeCompletion).completeMissing()
    expect(await sweep()).toBe(0)
    await completedAlready(person, two)
    const counts = await Promise.all([sweep(), sweep(), sweep()])
    expect([counts.reduce((sum, some) => sum + some), await sweep()]).toEqual([1, 0])
    expect((await read(person, programme)).completion).not.toBeNull()
  })

  it('does not count a course that is no longer valid, and can be left', async () => {
    const [one, two] = [await course(), await course()]
    const programme = await published([one, two])
    const person = await trainee()
    const { enrolmentId } = await enrol(person, programme)
    await completedAlready(person, one)
    await completedAlready(person, two)
    await app.owner.query(
      `UPDATE edition SET validity_months = 12 WHERE course_id = (SELECT id FROM course WHERE key = $1)`,
      [one],
    )
    await app.owner.query(
      `UPDATE completion SET completed_on = current_date - 500 WHERE person_id = $1 AND edition_id IN (SELECT e.id FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = $2)`,
      [person.personId, one],
    )
    await app.app.get(ProgrammeCompletion).completeMissing()
    expect((await read(person, programme)).courses.map(({ state }) => state)).toEqual(['open', 'completed'])
    expect((await person.call('programmes.list')).programmes.find((each) => each.key === programme)).toMatchObject({
      required: 2,
      done: 1,
      state: 'under-way',
    })
    await person.call('enrolments.withdraw', { params: { enrolment: enrolmentId }, body: { reason: '' }, ...key() })
    expect((await read(person, programme)).enrolment).toBeNull()
    expect((await enrol(person, programme)).enrolmentId).toBe(enrolmentId)
  })
})
