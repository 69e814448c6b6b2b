import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
let administrator: Caller
let person: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'secretariat', 'administrator')
  person = await addPerson(app, 'secretariat', 'trainee')
})
afterAll(() => app.stop())

const reason = 'Their family asks where they are'
const open = (by = administrator, who = person, minutes = 15) =>
  by.call('openings.open', { params: { person: who.personId }, body: { reason, minutes } })
const read = (opening: string, by = administrator) => by.call('openings.file', { params: { opening } })
const names = (by = administrator) => by.call('names.read', { params: { person: person.personId } })
const close = (opening: string, by = administrator) => by.call('openings.close', { params: { opening } })
const closed = { status: 403, code: 'opening-needed' }

/** Moves an opening into the past, so that its last minute was a moment ago. */
const letEnd = (opening: string) =>
  app.owner.query(`UPDATE file_opening SET opened_at = opened_at - (ends_at - now()), ends_at = now() WHERE id = $1`, [
    opening,
  ])

describe('the file of a person', () => {
  it('is closed to an administrator, and opens with a reason, for an hour at most, never their own', async () => {
    await expect(names()).rejects.toMatchObject(closed)
    const ask = (body: { reason: string; minutes: number }, who = person.personId) =>
      administrator.call('openings.open', { params: { person: who }, body })
    for (const body of [
      { reason: 'Too short', minutes: 15 },
      { reason: `         ${' '.repeat(10)}x`, minutes: 15 },
      { reason: 'x'.repeat(501), minutes: 15 },
      { reason, minutes: 61 },
      { reason, minutes: 4 },
      { reason, minutes: 7.5 },
    ])
      await expect(ask(body)).rejects.toMatchObject({ status: 422 })
    await expect(ask({ reason, minutes: 15 }, administrator.personId)).rejects.toMatchObject({ code: 'own-file' })
    const elsewhere = await addPerson(app, 'ngo', 'trainee')
    await expect(ask({ reason, minutes: 15 }, elsewhere.personId)).rejects.toMatchObject({ status: 404 })
  })

  it('tells the person and those who watch, shows each reading, and closes at once', async () => {
    const auditor = await addPerson(app, 'secretariat', 'auditor')
    const second = await addPerson(app, 'secretariat', 'administrator')
    const opening = await open()
    await expect(open()).rejects.toMatchObject({ status: 409, code: 'opening-under-way' })
    for (const [who, kind] of [
      [person, 'file-opened'],
      [auditor, 'file-opened-here'],
      [second, 'file-opened-here'],
    ] as const) {
      const { notices } = await who.call('notices.list')
      expect(notices[0]).toMatchObject({ kind, parameters: { reason } })
      const { rows } = await app.owner.query<{ text: string }>(
        'SELECT text FROM mail WHERE person_id = $1 ORDER BY id DESC',
        [who.personId],
      )
      expect(rows[0]?.text).toContain(reason)
    }
    expect((await administrator.call('notices.list')).notices).toEqual([])
    expect(await read(opening.id)).toMatchObject({
      courses: [],
      certificates: [],
      decisions: [],
      opening: { reads: 1 },
    })
    await names()
    // Whoever else is an administrator sees that it is open, and reads nothing by it.
    await expect(read(opening.id, second)).rejects.toMatchObject({ status: 404 })
    await expect(names(second)).rejects.toMatchObject(closed)
    const mine = await person.call('people.myReaders')
    expect(mine.readers.map(({ act }) => act)).toEqual(['names.read', 'openings.file'])
    expect(mine.openings).toMatchObject([{ reason, isOpen: true }])
    const { rows: entries } = await app.owner.query(
      `SELECT act FROM audit_entry WHERE details ->> 'opening' = $1 ORDER BY id`,
      [opening.id],
    )
    expect(entries.map(({ act }: { act: string }) => act)).toEqual(['openings.open', 'openings.file', 'names.read'])
    expect((await auditor.call('openings.list')).openings[0]).toMatchObject({
      id: opening.id,
      reads: 2,
      abilities: { mayRead: false, mayClose: false },
    })
    await close(opening.id, second)
    await expect(read(opening.id)).rejects.toMatchObject(closed)
    await expect(names()).rejects.toMatchObject(closed)
    expect((await person.call('people.myReaders')).openings).toMatchObject([{ isOpen: false }])
  })

  it('closes by itself when its last minute is over, and for whoever is no administrator any more', async () => {
    const leaving = await addPerson(app, 'secretariat', 'administrator')
    const first = await open(leaving)
    await read(first.id, leaving)
    await letEnd(first.id)
    await expect(read(first.id, leaving)).rejects.toMatchObject(closed)
    await expect(names(leaving)).rejects.toMatchObject(closed)
    const second = await open(leaving)
    await read(second.id, leaving)
    await administrator.call('people.setRoles', { params: { person: leaving.personId }, body: { roles: ['auditor'] } })
    await expect(read(second.id, leaving)).rejects.toMatchObject({ status: 403, code: 'not-allowed' })
    const alone = await app.owner.connect()
    try {
      await alone.query('BEGIN')
      for (const [name, value] of Object.entries({
        actor_kind: 'person',
        person_id: leaving.personId,
        roles: 'auditor',
      }))
        await alone.query('SELECT set_config($1, $2, true)', [`muster.${name}`, value])
      await alone.query(
        `SELECT set_config('muster.agency_id', (SELECT agency_id::text FROM person WHERE id = $1), true)`,
        [leaving.personId],
      )
      await alone.query('SET LOCAL ROLE muster_app')
      expect((await alone.query('SELECT opened_file($1) AS file', [second.id])).rows).toEqual([{ file: null }])
    } finally {
      await alone.query('ROLLBACK')
      alone.release()
    }
  })

  it('holds what became of somebody in courses, nominations and decisions', async () => {
    const nominee = await app.as('misaki')
    const opening = await open(administrator, nominee)
    const file = await read(opening.id)
    expect(file.courses.length).toBeGreaterThan(0)
    expect(file.courses[0]?.title.en).not.toBe('')
    expect(file.nominations.length).toBeGreaterThan(0)
    await close(opening.id)
  })

  it('stays in the list without the names of those who are of another agency since', async () => {
    const leaving = await addPerson(app, 'secretariat', 'administrator')
    const left = await addPerson(app, 'secretariat', 'trainee')
    const opening = await open(leaving, left)
    await app.owner.query(
      `UPDATE person SET agency_id = (SELECT p.agency_id FROM person p WHERE p.id = $2) WHERE id = ANY ($1)`,
      [[leaving.personId, left.personId], (await addPerson(app, 'ngo', 'trainee')).personId],
    )
    const { openings } = await administrator.call('openings.list')
    expect(openings.find(({ id }) => id === opening.id)).toMatchObject({
      person: { id: left.personId, name: null },
      openedBy: null,
      reason,
    })
  })

  it('stays open to another role that the administrator holds: its own way is as it was', async () => {
    const both = await addPerson(app, 'secretariat', 'administrator', 'desk-officer')
    const nominee = await app.as('misaki')
    const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM nomination WHERE person_id = $1 LIMIT 1', [
      nominee.personId,
    ])
    const params = { nomination: rows[0]?.id ?? '' }
    await both.call('eligibility.nominee', { params })
    await expect(administrator.call('eligibility.nominee', { params })).rejects.toMatchObject({ status: 403 })
  })
})
