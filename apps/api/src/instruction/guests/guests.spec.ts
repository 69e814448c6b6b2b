import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
let keeper: Caller
let guest: Caller
let classes: string[]
beforeAll(async () => {
  app = await startTestApp()
  keeper = await addPerson(app, 'secretariat', 'course-manager')
  guest = await addPerson(app, 'ngo', 'trainee')
  const made = []
  for (const name of ['One', 'Two']) {
    const trainee = await addPerson(app, 'secretariat', 'trainee')
    const body = { name, dueOn: null, people: await emailOf(trainee) }
    made.push(
      (await keeper.call('classes.create', { params: { course: 'e1' }, body, idempotencyKey: crypto.randomUUID() })).id,
    )
  }
  classes = made
  await keeper.call('guests.invite', {
    params: { class: classes[0] ?? '' },
    body: { email: await emailOf(guest), language: 'en', throughOn: '2099-01-01' },
  })
  const { rows } = await app.owner.query<{ text: string }>('SELECT text FROM mail WHERE to_address = $1', [
    await emailOf(guest),
  ])
  const token = /\/invitation#([\w-]{43})/.exec(rows[0]?.text ?? '')?.[1] ?? ''
  expect(await app.anonymous('invitations.open', { body: { token } })).toMatchObject({ className: 'One', roles: [] })
  await guest.call('invitations.accept', { body: { token } })
  const membership = (await guest.call('access.session')).agencies[1]?.membership ?? ''
  await guest.call('access.actFor', { body: { membership } })
})
afterAll(() => app.stop())

const emailOf = async ({ personId }: Caller): Promise<string> =>
  (await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])).rows[0]?.email ?? ''

describe('a guest instructor', () => {
  it('sees the one class, and stands in it as a guest', async () => {
    const seen = await guest.call('guests.class')
    expect(seen).toMatchObject({ class: { name: 'One', throughOn: '2099-01-01' }, members: [{ lessonsCompleted: 0 }] })
    expect((await guest.call('access.session')).guestOf).toEqual({ id: classes[0], name: 'One' })
    const { guests } = await keeper.call('guests.list', { params: { class: classes[0] ?? '' } })
    expect(guests).toMatchObject([{ throughOn: '2099-01-01' }])
    expect((await keeper.call('guests.list', { params: { class: classes[1] ?? '' } })).guests).toEqual([])
  })

  it('reaches no entry that an instructor, or anybody with a role, can call', async () => {
    const ids = (Object.keys(endpoints) as EndpointId[]).filter((id) => Array.isArray(endpoints[id].access.allow))
    expect(ids.length).toBeGreaterThan(100)
    for (const id of ids) {
      const entry: Endpoint = endpoints[id]
      const path = entry.path.replace(/:class\b/, classes[0] ?? '').replace(/:\w+/g, 'e1')
      const reply = await guest.fetch(path, { method: entry.method })
      expect(reply.status, id).toBe(403)
    }
  })

  it('sees nothing of the agency in the database either', async () => {
    const client = await app.owner.connect()
    try {
      await client.query('BEGIN; SET LOCAL ROLE muster_app')
      await client.query(
        `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.roles', '', true),
           set_config('muster.agency_id', (SELECT id::text FROM agency WHERE key = 'secretariat'), true)`,
        [guest.personId],
      )
      for (const table of [
        'person',
        'enrolment',
        'lesson_progress',
        'attempt',
        'completion',
        'certificate',
        'class_member',
      ]) {
        const { rows } = await client.query<{ seen: number }>(
          `SELECT count(*)::int AS seen FROM ${table} WHERE ${table === 'person' ? 'id' : 'person_id'} <> $1`,
          [guest.personId],
        )
        expect(rows[0]?.seen, table).toBe(0)
      }
      const other = await client.query('SELECT * FROM class_for_guest($1)', [classes[1]])
      expect(other.rows).toEqual([])
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })

  it('is invited by who keeps the courses, through a day that is to come', async () => {
    const instructor = await addPerson(app, 'secretariat', 'instructor')
    const foreign = await addPerson(app, 'ngo', 'course-manager')
    const invite = (by: Caller, throughOn: string) =>
      by.call('guests.invite', {
        params: { class: classes[0] ?? '' },
        body: { email: 'another@guest.example', language: 'ja', throughOn },
      })
    await expect(invite(instructor, '2099-01-01')).rejects.toMatchObject({ status: 403 })
    await expect(invite(foreign, '2099-01-01')).rejects.toMatchObject({ status: 404 })
    await expect(invite(keeper, '2020-01-01')).rejects.toMatchObject({ status: 422 })
  })

  it('ends with the next request when the last day is over', async () => {
    await app.owner.query(
      `UPDATE membership SET from_on = current_date - 9, through_on = current_date - 2 WHERE class_id = $1`,
      [classes[0]],
    )
    await expect(guest.call('guests.class')).rejects.toMatchObject({ status: 401 })
  })
})
