import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { certified } from '../../../test/certified.ts'
import { dayIn } from '../../platform/clock.ts'

let app: TestApp
let misaki: Caller
let certificate: string
beforeAll(async () => {
  app = await startTestApp()
  misaki = await app.as('misaki')
  certificate = await certified(app, 'misaki')
})
afterAll(() => app.stop())

const share = (body: { purpose: string; showsName: boolean; expiresOn: string | null }) =>
  misaki.call('links.share', { params: { certificate }, body })
const links = async () => (await misaki.call('links.list', { params: { certificate } })).links
/** A link as it opens here: certificates name the address of the installation, the spec listens elsewhere. */
const open = (url: string, init?: RequestInit) => fetch(app.url + new URL(url).pathname + '?lang=en', init)
const today = () => dayIn('Asia/Tokyo', new Date())

describe('a certificate shared by link', () => {
  it('shows verdict, purpose and the whole name where its holder chose so, and counts each opening', async () => {
    const link = await share({ purpose: ' Visa <office> ', showsName: true, expiresOn: null })
    expect(link).toMatchObject({ purpose: 'Visa <office>', state: 'open', openings: 0, lastOpenedAt: null })
    const reply = await open(link.url)
    const page = await reply.text()
    expect(page).toContain('>VALID</h1>')
    expect(page).toContain('ENDO Misaki')
    expect(page).toContain('Visa &#60;office&#62;')
    expect(page).not.toContain('<form method="post"')
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    await open(link.url)
    await open(link.url, { method: 'HEAD' })
    const [kept] = await links()
    expect(kept).toMatchObject({ id: link.id, openings: 2 })
    expect(kept?.lastOpenedAt).not.toBeNull()
    expect(kept).not.toHaveProperty('url')
  })

  it('masks the name otherwise, and asks for it', async () => {
    const link = await share({ purpose: 'Employer', showsName: false, expiresOn: today() })
    const page = await (await open(link.url)).text()
    expect(page).toContain('E••• M•••••')
    expect(page).not.toContain('Misaki')
    expect(page).toContain('<form method="post"')
  })

  it('keeps no token', async () => {
    const { url } = await share({ purpose: 'Employer', showsName: false, expiresOn: null })
    const token = url.split('/').at(-1) ?? ''
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT l::text AS text FROM certificate_link l UNION ALL SELECT a::text FROM audit_entry a UNION ALL SELECT i::text FROM idempotency_record i`,
    )
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([])
  })

  it('opens nothing once withdrawn, ended, or never made, and says the same to all', async () => {
    const withdrawn = await share({ purpose: 'Employer', showsName: true, expiresOn: null })
    const ended = await share({ purpose: 'Employer', showsName: true, expiresOn: today() })
    await app.owner.query('UPDATE certificate_link SET expires_on = $2 WHERE id = $1', [ended.id, addDays(today(), -2)])
    await misaki.call('links.withdraw', { params: { link: withdrawn.id } })
    expect(await misaki.call('links.withdraw', { params: { link: withdrawn.id } })).toMatchObject({
      state: 'withdrawn',
      openings: 0,
    })
    const answers = await Promise.all(
      [withdrawn.url, ended.url, `https://x/shared/${'A'.repeat(43)}`, 'https://x/shared/short'].map(async (url) => {
        const reply = await open(url)
        return [reply.status, await reply.text()]
      }),
    )
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([404]))
    expect(new Set(answers.map(([, page]) => page)).size).toBe(1)
    expect((await links()).find(({ id }) => id === ended.id)).toMatchObject({ state: 'expired', openings: 0 })
    const { rows } = await app.owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entry WHERE act = 'links.withdraw' AND details ->> 'link' = $1`,
      [withdrawn.id],
    )
    expect(rows[0]?.count).toBe(1)
  })

  it('tells that the certificate was revoked since', async () => {
    const link = await share({ purpose: 'Employer', showsName: true, expiresOn: null })
    const daniel = await certified(app, 'haruka')
    const other = await app.as('haruka')
    const shared = await other.call('links.share', {
      params: { certificate: daniel },
      body: { purpose: 'Employer', showsName: true, expiresOn: null },
    })
    await app.owner.query(
      `INSERT INTO certificate_status (certificate_id, agency_id, kind, reason, recorded_by) SELECT c.id, c.agency_id, 'revoked', 'a spec', (SELECT p.id FROM person p WHERE p.id <> c.person_id LIMIT 1) FROM certificate c WHERE c.public_id = $1`,
      [daniel],
    )
    expect(await (await open(shared.url)).text()).toContain('REVOKED</h1>')
    expect(await (await open(link.url)).text()).toContain('VALID</h1>')
  })

  it('is its holder’s affair alone', async () => {
    const link = await share({ purpose: 'Employer', showsName: true, expiresOn: null })
    for (const key of ['takumi', 'ayumi', 'ren']) {
      const other = await app.as(key)
      const refused = { status: 404 }
      await expect(other.call('links.list', { params: { certificate } })).rejects.toMatchObject(refused)
      await expect(
        other.call('links.share', {
          params: { certificate },
          body: { purpose: 'x', showsName: true, expiresOn: null },
        }),
      ).rejects.toMatchObject(refused)
      await expect(other.call('links.withdraw', { params: { link: link.id } })).rejects.toMatchObject(refused)
    }
    expect((await open(link.url)).status).toBe(200)
  })

  it.each([
    [{ purpose: ' ', showsName: true, expiresOn: null }, '/purpose'],
    [{ purpose: 'x'.repeat(201), showsName: true, expiresOn: null }, '/purpose'],
    [{ purpose: 'x', showsName: true, expiresOn: '2020-01-01' }, '/expiresOn'],
    [{ purpose: 'x', showsName: true, expiresOn: '2027-02-30' }, '/expiresOn'],
  ])('refuses %j', async (body, pointer) => {
    await expect(share(body)).rejects.toMatchObject({ status: 422, errors: [{ pointer }] })
  })

  it('has an end to how many there may be', async () => {
    await app.owner.query(
      `INSERT INTO certificate_link (certificate_id, person_id, agency_id, token_hash, purpose, shows_name)
       SELECT c.id, c.person_id, c.agency_id, sha256(n::text::bytea), 'many', false FROM certificate c, generate_series(1, 50) n WHERE c.public_id = $1`,
      [certificate],
    )
    await expect(share({ purpose: 'One more', showsName: true, expiresOn: null })).rejects.toMatchObject({
      status: 409,
      code: 'too-many-links',
    })
  })
})
