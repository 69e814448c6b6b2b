import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { dayIn } from '../../platform/clock.ts'
import { DueReminders } from './due-reminders.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const today = dayIn('Asia/Tokyo', new Date())
const remind = (): Promise<number> => app.app.get(DueReminders).remind()

/** Somebody in the sample's course that is due so many days from today. */
async function due(daysLeft: number): Promise<{ person: Caller; enrolment: string }> {
  const person = await addPerson(app, 'secretariat', 'trainee')
  const { enrolmentId } = await person.call('enrolments.enrol', { params: { course: 'e1' } })
  await set(enrolmentId, daysLeft)
  return { person, enrolment: enrolmentId }
}
const set = (enrolment: string, daysLeft: number): Promise<unknown> =>
  app.owner.query('UPDATE enrolment SET due_on = $2 WHERE id = $1', [enrolment, addDays(today, daysLeft)])
const told = async ({ call }: Caller) =>
  (await call('notices.list', {})).notices.filter(({ kind }) => kind.startsWith('course-')).map(({ kind }) => kind)

describe('a day by which a course is to be completed', () => {
  it('stands in the list of courses, on the first page and as the reason of what is next', async () => {
    const { person } = await due(10)
    const dueOn = addDays(today, 10)
    const [course] = (await person.call('courses.list')).courses
    expect(course?.enrolment).toMatchObject({ dueOn, overdue: false })
    const home = await person.call('home.read')
    expect(home.next).toMatchObject({ kind: 'lesson', dueOn, byOn: dueOn })
    expect(home.dates).toMatchObject([{ on: dueOn, kind: 'course-due', state: 'to-do' }])
  })

  it('is said to be over once it is', async () => {
    const { person } = await due(-1)
    const [course] = (await person.call('courses.list')).courses
    expect(course?.enrolment).toMatchObject({ overdue: true })
    expect((await person.call('home.read')).dates).toMatchObject([{ kind: 'course-due', state: 'overdue' }])
  })

  it('comes before an assignment that leaves later, and after one that leaves earlier', async () => {
    const { person, enrolment } = await due(0)
    await app.owner.query(
      `INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) SELECT o.id, p.id, p.agency_id, current_date - 1 FROM posting o, person p
       WHERE o.sample_key = 'selat-electoral-advisers' AND p.id = $1`,
      [person.personId],
    )
    const home = () => person.call('home.read')
    const first = await home()
    expect(first.next).toMatchObject({ byOn: today, dueOn: today })
    const toFinish = first.dates.filter(({ kind }) => kind === 'course-to-finish').map(({ title }) => title.en)
    expect(toFinish).toEqual(['Peacebuilding Fundamentals'])
    await set(enrolment, 3_000)
    const later = await home()
    expect(later.next?.byOn).toBe(addDays(later.assignment?.departsOn ?? '', -1))
    expect(later.dates.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['course-to-finish', 'course-due']))
  })
})

describe('the reminder of it', () => {
  it('reaches the first page and the mailbox in the language of its reader', async () => {
    const { person } = await due(14)
    await person.call('access.setLanguage', { body: { language: 'ja' } })
    expect(await remind()).toBeGreaterThan(0)
    expect(await told(person)).toEqual(['course-due'])
    const { rows } = await app.owner.query<{ subject: string; text: string }>(
      'SELECT subject, text FROM mail WHERE person_id = $1',
      [person.personId],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.subject).toMatch(/^修了期限 \d+年\d+月\d+日：/)
    expect(rows[0]?.text).toContain('/courses/e1')
  })

  it('goes out once, from two servers and however often they look, then once nearer, and once when the day is over', async () => {
    await remind()
    const { person, enrolment } = await due(15)
    expect(await remind()).toBe(0)
    for (const [days, kinds] of [
      [12, 1],
      [7, 2],
      [3, 2],
      [1, 3],
      [-1, 4],
    ] as const) {
      // The same day nears: what was told stays told.
      await app.owner.query('UPDATE due_reminder SET due_on = $2 WHERE enrolment_id = $1', [
        enrolment,
        addDays(today, days),
      ])
      await set(enrolment, days)
      await Promise.all([remind(), remind(), remind()])
      expect(await told(person)).toHaveLength(kinds)
    }
    expect((await told(person))[0]).toBe('course-overdue')
    expect(await remind()).toBe(0)
  })

  it('is none for what was completed, withdrawn from, or due long ago', async () => {
    await remind()
    const [completed, withdrawn] = [await due(5), await due(5), await due(-31)]
    await app.owner.query(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
       SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date, now(), 'online', 7 FROM enrolment WHERE id = $1`,
      [completed?.enrolment],
    )
    await app.owner.query('UPDATE enrolment SET withdrawn_at = now() WHERE id = $1', [withdrawn?.enrolment])
    expect(await remind()).toBe(0)
  })

  it('is not lost when it could not be sent, and keeps nobody else’s back', async () => {
    await remind()
    const [failing, other] = [await due(6), await due(6)]
    await app.owner.query(
      `ALTER TABLE mail ADD CONSTRAINT refuses CHECK (person_id <> '${failing.person.personId}') NOT VALID`,
    )
    await expect(remind()).rejects.toThrow('1 people could not be reminded')
    expect([await told(failing.person), await told(other.person)]).toEqual([[], ['course-due']])
    await app.owner.query('ALTER TABLE mail DROP CONSTRAINT refuses')
    expect([await remind(), await remind()]).toEqual([1, 0])
  })
})
