import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { dayIn } from '../../platform/clock.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const today = dayIn('Asia/Tokyo', new Date())
const written = (day: string): string => day.replaceAll('-', '')

async function due(daysLeft: number): Promise<Caller> {
  const person = await addPerson(app, 'secretariat', 'trainee')
  const { enrolmentId } = await person.call('enrolments.enrol', { params: { course: 'e1' } })
  await app.owner.query('UPDATE enrolment SET due_on = $2 WHERE id = $1', [enrolmentId, addDays(today, daysLeft)])
  return person
}
/** The lines of a calendar file, unfolded, event by event. */
const eventsOf = (text: string): string[][] =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => event.split('\r\n'))
const lineOf = (event: readonly string[] | undefined, name: string) =>
  event?.find((line) => line.startsWith(name))?.replace(/^[^:]*:/, '')
const file = (person: Caller) => person.call('calendar.file')
const feedOf = (address: string) => fetch(`${app.url}${new URL(address).pathname}`)

describe('the calendar file', () => {
  it('holds what is due as a whole day, in the language of its reader, under an id that stays when the day moves', async () => {
    const person = await due(10)
    await person.call('access.setLanguage', { body: { language: 'ja' } })
    const text = await file(person)
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
    const [event, ...others] = eventsOf(text)
    expect(others).toEqual([])
    expect(lineOf(event, 'DTSTART')).toBe(written(addDays(today, 10)))
    expect(lineOf(event, 'DTEND')).toBe(written(addDays(today, 11)))
    expect(lineOf(event, 'SUMMARY')).toMatch(/の修了期限$/)
    await app.owner.query('UPDATE enrolment SET due_on = due_on + 3 WHERE person_id = $1', [person.personId])
    const [moved] = eventsOf(await file(person))
    expect([lineOf(moved, 'UID'), lineOf(moved, 'DTSTART')]).toEqual([
      lineOf(event, 'UID'),
      written(addDays(today, 13)),
    ])
  })

  it('holds the assignment, what ends in it, and when a test opens and closes', async () => {
    const misaki = await app.as('misaki')
    const summaries = eventsOf(await file(misaki)).map((event) => lineOf(event, 'SUMMARY'))
    expect(summaries).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Departure for/), expect.stringMatching(/^Return from/)]),
    )
    const person = await due(5)
    await app.owner.query(
      `UPDATE assessment SET opens_at = now() + interval '2 days', closes_at = now() + interval '4 days'
       WHERE edition_id = (SELECT edition_id FROM enrolment WHERE person_id = $1)`,
      [person.personId],
    )
    const events = eventsOf(await file(person))
    expect(events.map((event) => lineOf(event, 'SUMMARY'))).toEqual([
      expect.stringMatching(/^Complete/),
      expect.stringMatching(/^The test opens/),
      expect.stringMatching(/^The test closes/),
    ])
    expect(lineOf(events[1], 'DTSTART')).toMatch(/^\d{8}T\d{6}Z$/)
    expect(new Set(events.map((event) => lineOf(event, 'UID'))).size).toBe(3)
    await app.owner.query('UPDATE assessment SET opens_at = NULL, closes_at = NULL')
  })
})

describe('the secret address of a calendar', () => {
  it('gives the same to whoever has it, ends when it is renewed, and stands nowhere as it is', async () => {
    const person = await due(10)
    expect(await person.call('calendar.read')).toEqual({ madeAt: null })
    const { address } = await person.call('calendar.renew')
    const reply = await feedOf(address)
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ])
    expect(eventsOf(await reply.text()).map((event) => lineOf(event, 'UID'))).toEqual(
      eventsOf(await file(person)).map((event) => lineOf(event, 'UID')),
    )
    const token = address.split('/').at(-2) ?? ''
    const { rows } = await app.owner.query<{ hash: string }>(
      `SELECT encode(token_hash, 'hex') AS hash FROM calendar_feed WHERE person_id = $1`,
      [person.personId],
    )
    expect(rows[0]?.hash).not.toContain(Buffer.from(token).toString('hex'))
    const renewed = await person.call('calendar.renew')
    expect([(await feedOf(address)).status, (await feedOf(renewed.address)).status]).toEqual([404, 200])
    await person.call('calendar.end')
    expect((await feedOf(renewed.address)).status).toBe(404)
    expect(await person.call('calendar.read')).toEqual({ madeAt: null })
  })

  it('is nobody’s where it was never made, or its account is closed', async () => {
    const person = await due(10)
    const { address } = await person.call('calendar.renew')
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [person.personId])
    expect((await feedOf(address)).status).toBe(404)
    expect((await feedOf(address.replace(/calendar-feeds\/[^/]+/, 'calendar-feeds/made-up'))).status).toBe(404)
  })
})
