import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { levels, markingStage } from '../../../test/marking-stage.ts'

/** What a course has that its instructors reach: a class, two answers that wait for marks, and a sitting to look at. */
interface Taught {
  readonly course: string
  readonly class: string
  readonly answers: readonly [string, string]
  readonly attempt: string
}

let app: TestApp
let keeper: Caller
let instructor: Caller
let guest: Caller
let invited: Taught
let other: Taught
beforeAll(async () => {
  app = await startTestApp()
  const stage = await markingStage(app)
  keeper = stage.manager
  instructor = await addPerson(app, 'secretariat', 'instructor')
  guest = await addPerson(app, 'ngo', 'trainee')
  const teach = async (): Promise<Taught> => {
    const course = await stage.course()
    const first = await stage.handIn(course)
    const second = await stage.handIn(course, 'The guard sleeps.')
    const third = await stage.handIn(course, 'Nothing to add.')
    await app.owner.query(
      `UPDATE attempt SET flags = '{clock-differs}', awaits_marking = false, passed = true, points = 5, out_of = 5 WHERE id = $1`,
      [third.attempt],
    )
    const { rows: answers } = await app.owner.query<{ id: string }>(
      'SELECT id FROM written_answer WHERE attempt_id = ANY ($1) ORDER BY id',
      [[first.attempt, second.attempt]],
    )
    const [one = '', two = ''] = answers.map(({ id }) => id)
    const made = await instructor.call('classes.create', {
      params: { course },
      body: { name: course, dueOn: null, people: await emailOf(await addPerson(app, 'secretariat', 'trainee')) },
      idempotencyKey: crypto.randomUUID(),
    })
    return { course, class: made.id, answers: [one, two], attempt: third.attempt }
  }
  invited = await teach()
  other = await teach()
  await keeper.call('guests.inviteToCourse', {
    params: { course: invited.course },
    body: { email: await emailOf(guest), language: 'en', throughOn: '2099-01-01' },
    idempotencyKey: crypto.randomUUID(),
  })
  const { rows } = await app.owner.query<{ text: string }>('SELECT text FROM mail WHERE to_address = $1', [
    await emailOf(guest),
  ])
  const token = /\/invitation#([\w-]{43})/.exec(rows[0]?.text ?? '')?.[1] ?? ''
  const opened = await app.anonymous('invitations.open', { body: { token } })
  expect(opened).toMatchObject({ className: null, roles: [], throughOn: '2099-01-01' })
  expect(opened.course?.en).toBeTruthy()
  await guest.call('invitations.accept', { body: { token } })
  const membership = (await guest.call('access.session')).agencies[1]?.membership ?? ''
  await guest.call('access.actFor', { body: { membership } })
}, 120_000)
afterAll(() => app.stop())

const emailOf = async ({ personId }: Caller): Promise<string> =>
  (await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])).rows[0]?.email ?? ''

/** What each entry that is open to guests is asked about a course. Acts are such that asking them again answers the same. */
const asked: Partial<
  Record<EndpointId, (taught: Taught, by: 'instructor' | 'guest') => [path: string, body?: unknown]>
> = {
  'instruction.progress': ({ course }) => [`/instruction/${course}/progress`],
  'instruction.questions': ({ course }) => [`/instruction/${course}/questions`],
  'instruction.flagged': ({ course }) => [`/instruction/${course}/flagged`],
  'classes.list': ({ course }) => [`/instruction/${course}/classes`],
  'classes.read': (taught) => [`/instruction/classes/${taught.class}`],
  'classes.csv': (taught) => [`/instruction/classes/${taught.class}/progress.csv?language=en`],
  'classes.message': (taught) => [
    `/instruction/classes/${taught.class}/messages`,
    { to: 'everybody', text: { en: 'Tomorrow at nine.', ja: '' } },
  ],
  'marking.queue': ({ course }) => [`/marking/${course}`],
  'marking.claim': ({ course, answers }, by) => [
    `/marking/${course}/claims`,
    { answer: answers[by === 'guest' ? 0 : 1], except: [] },
  ],
  'marking.release': ({ answers }, by) => [`/marking/answers/${answers[by === 'guest' ? 0 : 1]}/release`, {}],
  'marking.file': ({ answers }) => [`/marking/answers/${answers[0]}/file`],
  'marking.mark': ({ answers }, by) => [
    `/marking/answers/${answers[by === 'guest' ? 0 : 1]}/marks`,
    { levels: levels(3), comment: '' },
  ],
  'instruction.look': ({ attempt }) => [`/instruction/attempts/${attempt}/look`, { note: 'Spoke with them.' }],
}

const staffed = (Object.keys(endpoints) as EndpointId[]).filter((id) => Array.isArray(endpoints[id].access.allow))
const open = staffed.filter((id) => (endpoints[id] as Endpoint).access.guests)

const send = (caller: Caller, id: EndpointId, [path, body]: [path: string, body?: unknown]): Promise<Response> =>
  caller.fetch(`/api/v1${path}`, {
    method: endpoints[id].method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })

describe('a guest instructor of a course', () => {
  it('stands in the course as a guest, and finds it alone', async () => {
    expect(await guest.call('access.session')).toMatchObject({
      roles: [],
      guestOf: null,
      guestOfCourse: { key: invited.course },
    })
    const all = (await instructor.call('instruction.courses')).courses
    expect((await guest.call('instruction.courses')).courses).toEqual(all.filter(({ key }) => key === invited.course))
    expect((await keeper.call('guests.ofCourse', { params: { course: invited.course } })).guests).toHaveLength(1)
    expect((await keeper.call('guests.ofCourse', { params: { course: other.course } })).guests).toEqual([])
  })

  it('is refused by every entry for people with a role that is not opened to guests', async () => {
    const closed = staffed.filter((id) => !open.includes(id))
    expect(closed.length).toBeGreaterThan(100)
    for (const id of closed) {
      const path = endpoints[id].path
        .replace(/:course\b/, invited.course)
        .replace(/:class\b/, invited.class)
        .replace(/:\w+/g, 'e1')
      const reply = await guest.fetch(path, { method: endpoints[id].method })
      expect(reply.status, id).toBe(403)
    }
  })

  it('has an example here of every entry that is opened to guests', () => {
    expect(Object.keys(asked).sort()).toEqual(open.filter((id) => id !== 'instruction.courses').sort())
    for (const id of open) expect(endpoints[id].access.allow).toContain('instructor')
  })

  it.each(Object.entries(asked) as [EndpointId, NonNullable<(typeof asked)[EndpointId]>][])(
    'gets from %s what an instructor of the agency gets, and of another course nothing',
    async (id, about) => {
      const refused = await send(guest, id, about(other, 'guest'))
      expect([403, 404], `${id}: ${refused.status}`).toContain(refused.status)
      const known = await send(instructor, id, about(invited, 'instructor'))
      const reply = await send(guest, id, about(invited, 'guest'))
      expect(reply.status, id).toBe(known.status)
      if (id === 'marking.file') expect(known.status).toBe(404)
      else expect(known.ok, `${id}: ${known.status}`).toBe(true)
      if (endpoints[id].method === 'GET' && known.ok) expect(await reply.text()).toBe(await known.text())
    },
  )

  it('is invited by who keeps the courses, to a course of the agency, through a day that is to come', async () => {
    const foreign = await addPerson(app, 'ngo', 'course-manager')
    const invite = (by: Caller, throughOn: string) =>
      by.call('guests.inviteToCourse', {
        params: { course: invited.course },
        body: { email: 'another@guest.example', language: 'ja', throughOn },
        idempotencyKey: crypto.randomUUID(),
      })
    await expect(invite(instructor, '2099-01-01')).rejects.toMatchObject({ status: 403 })
    await expect(invite(foreign, '2099-01-01')).rejects.toMatchObject({ status: 404 })
    await expect(invite(keeper, '2020-01-01')).rejects.toMatchObject({ status: 422 })
  })
})

/** The tables of which a guest of a course sees more than anybody without a role. */
const seen = [
  'answer',
  'attempt',
  'attempt_file',
  'attempt_look',
  'class',
  'class_member',
  'class_message',
  'class_message_person',
  'completion',
  'enrolment',
  'lesson_progress',
  'person',
  'question_result',
  'written_answer',
]

describe('the database, with nothing before it', () => {
  it('shows a guest of a course more of those tables alone, and of them the course alone', async () => {
    await asGuest(async (client, act) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT c.relname AS name FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND has_table_privilege('muster_app', c.oid, 'SELECT') ORDER BY 1`,
      )
      for (const { name } of tables) {
        const count = async (course: string | null): Promise<number> => {
          await act(course)
          const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}"`)
          return rows[0]?.count ?? 0
        }
        const without = await count(null)
        const within = await count(invited.course)
        if (!seen.includes(name)) expect(within, name).toBe(without)
        if (['answer', 'attempt', 'class', 'class_member', 'enrolment', 'person', 'written_answer'].includes(name))
          expect(within, name).toBeGreaterThan(without)
      }
      await act(invited.course)
      const courses = await client.query<{ key: string }>(
        `SELECT DISTINCT c.key FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id WHERE n.person_id <> $1
         UNION SELECT c.key FROM class k JOIN course c ON c.id = k.course_id UNION SELECT c.key FROM written_answer w JOIN course c ON c.id = w.course_id
         UNION SELECT c.key FROM attempt a JOIN enrolment n ON n.id = a.enrolment_id JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id`,
        [guest.personId],
      )
      expect(courses.rows).toEqual([{ key: invited.course }])
    })
  })

  it('takes no mark, message or look of them outside of the course', async () => {
    await asGuest(async (client, act) => {
      const tried = async (text: string, values: unknown[]): Promise<number | 'refused'> => {
        await act(invited.course)
        await client.query('SAVEPOINT tried')
        const done = await client.query(text, values).then(
          ({ rowCount }) => rowCount ?? 0,
          () => 'refused' as const,
        )
        await client.query('ROLLBACK TO tried')
        return done
      }
      const mark = `INSERT INTO answer_mark (written_answer_id, agency_id, marked_by, levels, points, comment) VALUES ($1, actor_agency(), actor_person(), '{}', 1, '')`
      const claim = 'UPDATE written_answer SET claimed_by = actor_person() WHERE id = $1'
      const say = `INSERT INTO class_message (class_id, agency_id, sent_to, text, recorded_by) VALUES ($1, actor_agency(), 'everybody', '{}', actor_person())`
      const look = `INSERT INTO attempt_look (attempt_id, agency_id, looked_by, note) VALUES ($1, actor_agency(), actor_person(), '')`
      expect(await tried(mark, [other.answers[0]])).toBe('refused')
      expect(await tried(claim, [other.answers[0]])).toBe(0)
      expect(await tried(claim, [invited.answers[0]])).toBe(1)
      expect(await tried(say, [other.class])).toBe('refused')
      expect(await tried(say, [invited.class])).toBe(1)
      expect(await tried(look, [other.attempt])).toBe('refused')
    })
  })

  /** Ends what the others need, so it stands last. */
  it('lets nobody teach after the last day, from the next request on', async () => {
    await app.owner.query(
      'UPDATE membership SET from_on = current_date - 9, through_on = current_date - 2 WHERE person_id = $1',
      [guest.personId],
    )
    await expect(guest.call('instruction.courses')).rejects.toMatchObject({ status: 401 })
  })
})

/** Runs statements as the API would for the guest, and gives everything up afterwards; `act` says for which course. */
async function asGuest(
  what: (client: pg.PoolClient, act: (course: string | null) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const client = await app.owner.connect()
  try {
    const { rows } = await client.query<{ key: string; id: string }>('SELECT key, id FROM course')
    const { rows: agencies } = await client.query<{ id: string }>(`SELECT id FROM agency WHERE key = 'secretariat'`)
    await client.query('BEGIN; SET LOCAL ROLE muster_app')
    await what(client, (course) =>
      client.query(
        `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.roles', '', true),
           set_config('muster.agency_id', $2, true), set_config('muster.guest_course', $3, true)`,
        [guest.personId, agencies[0]?.id, rows.find(({ key }) => key === course)?.id ?? ''],
      ),
    )
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
