import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { enrol } from '../../../test/learner.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'

let app: TestApp
let instructor: Caller
let stranger: Caller
beforeAll(async () => {
  app = await startTestApp()
  instructor = await addPerson(app, 'secretariat', 'instructor')
  stranger = await addPerson(app, 'cooperation', 'instructor')
})
afterAll(() => app.stop())

const course = 'e1'
const key = () => ({ idempotencyKey: crypto.randomUUID() })
async function trainees(count: number): Promise<{ people: Caller[]; emails: string[] }> {
  const people = await Promise.all(Array.from({ length: count }, () => addPerson(app, 'secretariat', 'trainee')))
  const { rows } = await app.owner.query<{ email: string }>(
    'SELECT p.email FROM unnest($1::uuid[]) WITH ORDINALITY AS w(id, at) JOIN person p ON p.id = w.id ORDER BY w.at',
    [people.map(({ personId }) => personId)],
  )
  return { people, emails: rows.map(({ email }) => email) }
}
const check = (people: string, by = instructor) => by.call('classes.check', { params: { course }, body: { people } })
const create = (people: string, dueOn: string | null = '2027-03-01', by = instructor) =>
  by.call('classes.create', { params: { course }, body: { name: 'March intake', dueOn, people }, ...key() })
const enrolmentsOf = async (person: Caller) => {
  const { rows } = await app.owner.query<{ source: string; due: string | null }>(
    'SELECT source, due_on::text AS due FROM enrolment WHERE person_id = $1 AND withdrawn_at IS NULL',
    [person.personId],
  )
  return rows
}

describe('a class from a table of people', () => {
  it('is checked line by line before anything is written, with its head, its byte order mark and other columns', async () => {
    const { emails, people } = await trainees(2)
    const table = `\uFEFFName,E-mail\r\n"Sato, A.",${emails[0]?.toUpperCase()}\r\nNobody,nobody@nowhere.example\r\nTwice,${emails[0]}\r\nWrong,not an address\r\nB,${emails[1]}\r\n`
    expect(await check(table)).toEqual({
      rows: 5,
      ready: 2,
      already: 0,
      problems: 3,
      shown: [
        { line: 3, text: 'nobody@nowhere.example', code: 'not-known' },
        { line: 4, text: emails[0], code: 'listed-twice' },
        { line: 5, text: 'not an address', code: 'not-an-email' },
      ],
    })
    await expect(create(table)).rejects.toMatchObject({
      status: 422,
      errors: [
        { pointer: '/rows/3', code: 'not-known' },
        { pointer: '/rows/4', code: 'listed-twice' },
        { pointer: '/rows/5', code: 'not-an-email' },
      ],
    })
    expect(await enrolmentsOf(people[0] as Caller), 'nothing was written').toEqual([])
  })

  it('is enrolled whole, with its day; who is under way keeps their enrolment and gets the day', async () => {
    const { emails, people } = await trainees(3)
    await people[0]?.call('enrolments.enrol', { params: { course }, ...key() })
    expect(await create(emails.join('\n'))).toMatchObject({ enrolled: 2, already: 1 })
    expect(await enrolmentsOf(people[0] as Caller)).toEqual([{ source: 'self', due: '2027-03-01' }])
    expect(await enrolmentsOf(people[1] as Caller)).toEqual([{ source: 'class', due: '2027-03-01' }])
    const page = await people[1]?.call('courses.list')
    expect(page?.courses.find((one) => one.key === course)?.enrolment).not.toBeNull()
  })

  it('grows: people added later are enrolled too, and nobody twice', async () => {
    const { emails } = await trainees(2)
    const made = await create(emails[0] ?? '')
    const add = () =>
      instructor.call('classes.add', { params: { class: made.id }, body: { people: emails.join('\n') }, ...key() })
    expect(await add()).toEqual({ enrolled: 1, already: 1 })
    expect(await add()).toEqual({ enrolled: 0, already: 2 })
    expect((await instructor.call('classes.read', { params: { class: made.id }, query: { limit: 50 } })).people).toBe(2)
  })

  it('replays under its key, and from eight at once there is one', async () => {
    const { emails, people } = await trainees(1)
    const options = key()
    const ask = () =>
      instructor.call('classes.create', {
        params: { course },
        body: { name: 'Once', dueOn: null, people: emails[0] ?? '' },
        ...options,
      })
    const replies = await Promise.allSettled(Array.from({ length: 8 }, ask))
    const ids = replies.flatMap((reply) => (reply.status === 'fulfilled' ? reply.value.id : []))
    expect(new Set(ids).size).toBe(1)
    expect(await enrolmentsOf(people[0] as Caller)).toHaveLength(1)
  })

  it('begins again for those who completed the course, and takes nothing from them', async () => {
    const { emails, people } = await trainees(1)
    const personId = people[0]?.personId ?? ''
    const enrolment = await enrol(app.owner, personId)
    await app.owner.query(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
       SELECT n.person_id, n.agency_id, n.edition_id, c.qualification_key, n.id, current_date - 30, now(), 'online', 7
       FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id WHERE n.id = $1`,
      [enrolment],
    )
    expect(await create(emails[0] ?? '')).toMatchObject({ enrolled: 1 })
    const { rows: kept } = await app.owner.query('SELECT count(*)::int AS kept FROM completion WHERE person_id = $1', [
      personId,
    ])
    expect(kept).toEqual([{ kept: 1 }])
  })

  it.each([
    ['row-ragged', 'Name,E-mail\na,b@example.org\nc\n', '/rows/3'],
    ['quote-open', 'E-mail\n"a@example.org\n', '/rows/2'],
  ])('is refused whole with the line: %s', async (code, table, pointer) => {
    await expect(create(table)).rejects.toMatchObject({ status: 422, errors: [{ pointer, code }] })
  })

  it('names nobody of another agency, and is not there for it', async () => {
    const { emails } = await trainees(1)
    expect((await check(emails[0] ?? '')).problems).toBe(0)
    await expect(check(emails[0] ?? '', stranger)).rejects.toMatchObject({ status: 404 })
    const made = await create(emails[0] ?? '')
    await expect(
      stranger.call('classes.read', { params: { class: made.id }, query: { limit: 1 } }),
    ).rejects.toMatchObject({ status: 404 })
  })

  it('is told once, in each person’s language, with the day', async () => {
    const { emails, people } = await trainees(3)
    await create(emails.join('\n'))
    const jobs = app.app.get(Jobs)
    await Promise.all([jobs.runNow('tell-classes'), jobs.runNow('tell-classes')])
    await jobs.runNow('tell-classes')
    for (const person of people) {
      const { notices } = await person.call('notices.list', { query: { limit: 50 } })
      expect(notices.filter(({ kind }) => kind === 'enrolled-in-class-by')).toHaveLength(1)
    }
    const { rows } = await app.owner.query('SELECT count(*)::int AS mails FROM mail WHERE person_id = ANY ($1)', [
      people.map(({ personId }) => personId),
    ])
    expect(rows).toEqual([{ mails: 3 }])
  })

  it('is written to: those meant and nobody else, once, each in their language; ten times a day at most', async () => {
    const { emails, people } = await trainees(2)
    const made = await create(emails.join('\n'), '2026-01-01')
    const say = (
      to: 'everybody' | 'not-completed' | 'overdue',
      text = { en: 'Please go on.', ja: '続けてください。' },
    ) => instructor.call('classes.message', { params: { class: made.id }, body: { to, text }, ...key() })
    await app.owner.query(`UPDATE enrolment SET due_on = '2099-01-01' WHERE person_id = $1`, [people[0]?.personId])
    await app.owner.query(`UPDATE person SET language = 'ja' WHERE id = $1`, [people[1]?.personId])
    expect(await say('overdue')).toEqual({ people: 1 })
    const jobs = app.app.get(Jobs)
    await Promise.all([jobs.runNow('tell-classes'), jobs.runNow('tell-classes')])
    const heard = async (person: Caller | undefined) =>
      (await person?.call('notices.list', { query: { limit: 50 } }))?.notices.filter(
        ({ kind }) => kind === 'said-to-class',
      )
    expect(await heard(people[0])).toEqual([])
    expect(await heard(people[1])).toHaveLength(1)
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT text FROM mail WHERE person_id = $1 AND subject LIKE 'クラス「March intake」へのお知らせ%'`,
      [people[1]?.personId],
    )
    expect(rows.map(({ text }) => text.includes('続けてください。'))).toEqual([true])
    const view = await instructor.call('classes.read', { params: { class: made.id }, query: { limit: 50 } })
    expect(view.messages).toMatchObject([{ to: 'overdue', people: 1, text: { en: 'Please go on.' } }])
    for (let more = 0; more < 9; more += 1) await say('not-completed', { en: 'Again.', ja: '' })
    await expect(say('everybody')).rejects.toMatchObject({ status: 429, code: 'too-many-attempts' })
  })

  it('is taken along as a file that no spreadsheet runs', async () => {
    const { emails, people } = await trainees(1)
    await app.owner.query(`UPDATE person SET family_name = '=HYPERLINK("x")' WHERE id = $1`, [people[0]?.personId])
    const made = await create(emails[0] ?? '', null)
    const csv = await instructor.call('classes.csv', { params: { class: made.id }, query: { language: 'ja' } })
    expect(csv).toContain('修了した単元')
    expect(csv).not.toMatch(/(^|,)"?=/m)
  })

  it('shows who is how far, and who is late', async () => {
    const { emails, people } = await trainees(1)
    const made = await create(emails[0] ?? '', '2026-01-01')
    const view = await instructor.call('classes.read', { params: { class: made.id }, query: { limit: 50 } })
    expect(view.members).toMatchObject([
      { personId: people[0]?.personId, lessonsCompleted: 0, lessons: 26, overdue: true, completedOn: null },
    ])
  })

  it('has the worst first: since when nothing was heard, and at which lesson, a page after the other', async () => {
    const { emails, people } = await trainees(5)
    const made = await create(emails.join('\n'), '2099-01-01')
    const [quiet, active, late, done, left] = people.map(({ personId }) => personId)
    const set = (text: string, person: string | undefined) => app.owner.query(text, [person])
    const progress = (person: string | undefined, days: number) =>
      set(
        `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at)
         SELECT id, 'm1-l1', person_id, agency_id, now() - interval '${days} days', now() - interval '${days} days' FROM enrolment WHERE person_id = $1`,
        person,
      )
    await progress(quiet, 9)
    await progress(active, 2)
    await set(`UPDATE enrolment SET due_on = '2026-01-01' WHERE person_id = $1`, late)
    await set(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
       SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date, now(), 'online', 7 FROM enrolment WHERE person_id = $1`,
      done,
    )
    const enrolmentOf = async (person: string | undefined) =>
      (await app.owner.query<{ id: string }>('SELECT id FROM enrolment WHERE person_id = $1', [person])).rows[0]?.id
    await instructor.call('entry.withdraw', {
      params: { enrolment: (await enrolmentOf(left)) ?? '' },
      body: { reason: 'Moved to another intake' },
      ...key(),
    })
    const members = []
    for (let after: string | null = null; ;) {
      const page: ReplyOf<'classes.read'> = await instructor.call('classes.read', {
        params: { class: made.id },
        query: { limit: 2, ...(after && { after }) },
      })
      members.push(...page.members)
      after = page.next
      if (after === null) break
    }
    expect(members.map(({ personId }) => personId)).toEqual([late, quiet, active, done, left])
    expect(members).toMatchObject([
      { overdue: true, quietDays: 0, at: { number: '1.1' } },
      { quietDays: 9, at: { number: '1.2' }, lessonsCompleted: 1 },
      { quietDays: 2 },
      { quietDays: null, at: null },
      { withdrawn: true, quietDays: null, overdue: false },
    ])
    expect(
      await instructor.call('classes.message', {
        params: { class: made.id },
        body: { to: 'not-completed', text: { en: 'Go on.', ja: '' } },
        ...key(),
      }),
    ).toEqual({ people: 3 })
  })

  it('of ten thousand is enrolled in one request', async () => {
    await app.owner.query(
      `INSERT INTO person (agency_id, email, family_name, given_name, passport_name)
       SELECT a.id, 'many-' || g || '@muster.example', 'Many', g::text, 'MANY' FROM agency a, generate_series(1, 10000) g WHERE a.key = 'secretariat'`,
    )
    const table = Array.from({ length: 10_000 }, (_, at) => `many-${at + 1}@muster.example`).join('\n')
    expect(await create(table)).toMatchObject({ enrolled: 10_000, already: 0 })
  }, 60_000)
})
