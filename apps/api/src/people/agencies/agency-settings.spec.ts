import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { smallPng } from '../../../test/small-files.ts'

let app: TestApp
let administrator: Caller
let trainee: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'university', 'administrator')
  trainee = await addPerson(app, 'university', 'trainee')
})
afterAll(() => app.stop())

/** The settings as they are, ready to be sent back with changes. */
async function settings(caller = administrator) {
  const { id: _id, key: _key, logo: _logo, ...rest } = await caller.call('agency.read')
  return rest
}

describe('the settings of an agency', () => {
  it('are changed by its administrator, shown around every page, and written down by name alone', async () => {
    const before = await settings()
    const after = await administrator.call('agency.update', {
      body: {
        ...before,
        shortName: { en: 'Univ.', ja: '大学' },
        kind: 'un',
        accent: '#B8562B',
        contact: 'Room 4, weekdays\nhelp@university.example',
        retention: { ...before.retention, mail: 60 },
      },
    })
    expect(after).toMatchObject({ kind: 'un', accent: '#b8562b', version: before.version + 1 })
    expect(after.retention.mail).toBe(60)
    expect((await trainee.call('access.session')).person.agency).toMatchObject({
      key: 'university',
      shortName: { en: 'Univ.', ja: '大学' },
      accent: '#b8562b',
    })
    const { rows } = await app.owner.query(
      `SELECT details FROM audit_entry WHERE act = 'agency.update' ORDER BY id DESC LIMIT 1`,
    )
    expect(rows[0]).toEqual({
      details: {
        changed: ['kind', 'accent', 'contact', 'shortName', 'retention-mail'],
        version: after.version,
      },
    })
  })

  it('are saved from the version that was seen', async () => {
    const seen = await settings()
    await administrator.call('agency.update', { body: { ...seen, contact: 'one' } })
    await expect(administrator.call('agency.update', { body: { ...seen, contact: 'two' } })).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
    })
    expect((await settings()).contact).toBe('one')
  })

  it('say how long sessions of staff last; those of trainees stay', async () => {
    await administrator.call('agency.update', { body: { ...(await settings()), staffSessionHours: 2 } })
    const hours = async (caller: Caller): Promise<number> =>
      (Date.parse((await caller.call('access.session')).expiresAt) - Date.now()) / 3_600_000
    expect(await hours(await addPerson(app, 'university', 'auditor'))).toBeCloseTo(2, 1)
    expect(await hours(await addPerson(app, 'university', 'trainee'))).toBeCloseTo(720, 1)
    expect(await hours(await addPerson(app, 'ngo', 'auditor'))).toBeCloseTo(12, 1)
  })

  it.each([
    ['a pale colour', { accent: '#ffe9c7' }, '/accent', 'pale-on-light'],
    ['a dark colour', { accent: '#10233a' }, '/accent', 'dim-on-dark'],
    ['no colour', { accent: 'red' }, '/accent', 'invalid'],
    ['an unknown zone', { zone: 'Mars/Olympus' }, '/zone', 'not-a-zone'],
    ['a name of nothing', { name: { en: '\u200b', ja: '大学' } }, '/name/en', 'name-empty'],
    ['a long short name', { shortName: { en: 'x'.repeat(25), ja: '大学' } }, '/shortName/en', 'too-long'],
    ['a day without end', { staffSessionHours: 25 }, '/staffSessionHours', 'too-large'],
    ['a short memory', { retention: { ...{ closed: 29 } } }, '/retention/closed', 'too-small'],
  ])('are not %s', async (_what, wrong, pointer, code) => {
    const now = await settings()
    const body = { ...now, ...wrong, retention: { ...now.retention, ...('retention' in wrong ? wrong.retention : {}) } }
    await expect(administrator.call('agency.update', { body })).rejects.toMatchObject({
      status: 422,
      errors: expect.arrayContaining([{ pointer, code }]) as unknown,
    })
    expect((await settings()).version).toBe(now.version)
  })

  it('are nobody else’s, in the database too', async () => {
    const foreign = await addPerson(app, 'ngo', 'administrator')
    expect((await foreign.call('agency.read')).key).toBe('ngo')
    await expect(trainee.call('agency.read')).rejects.toMatchObject({ status: 403 })
    const client = await app.owner.connect()
    try {
      await client.query('BEGIN; SET LOCAL ROLE muster_app')
      await client.query(
        `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.roles', 'administrator', true),
           set_config('muster.agency_id', (SELECT id::text FROM agency WHERE key = 'ngo'), true)`,
      )
      const changed = await client.query(`UPDATE agency SET contact = 'mine'`)
      expect(changed.rowCount).toBe(1)
      await expect(client.query(`UPDATE agency SET key = 'other'`)).rejects.toThrow('permission denied')
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})

describe('the logo of an agency', () => {
  const send = (content: string | Buffer<ArrayBuffer>, type = 'image/png') =>
    administrator.fetch('/api/v1/agency/logo', { method: 'PUT', headers: { 'content-type': type }, body: content })

  it('is shown to everybody signed in, and taken away again', async () => {
    const sent = await send(smallPng())
    expect(sent.status).toBe(200)
    const { id, logo } = (await sent.json()) as { id: string; logo: string }
    expect((await trainee.call('access.session')).person.agency.logo).toBe(logo)
    const shown = await trainee.fetch(`/api/v1/agencies/${id}/logo`)
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(smallPng())
    expect((await fetch(`${app.url}/api/v1/agencies/${id}/logo`)).status).toBe(401)
    await administrator.call('agency.removeLogo')
    expect((await trainee.fetch(`/api/v1/agencies/${id}/logo`)).status).toBe(404)
  })

  it.each([
    ['a page', '<!doctype html><script>1</script>', 415],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 415],
    ['a document', '%PDF-1.7\n%%EOF\n', 415],
    ['a file of nothing', '', 422],
    ['more pixels than a logo needs', smallPng(2_001, 10), 422],
  ])('is not %s', async (_what, content, status) => {
    expect((await send(content)).status).toBe(status)
  })
})
