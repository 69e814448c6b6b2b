import { createHash, randomBytes } from 'node:crypto'
import { tokenScopes } from '@muster/contracts/codes.ts'
import { scimSchemas } from '@muster/contracts/scim-codes.ts'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../app.ts'
import { castFor } from './cast.ts'
import { nameOfOwner, openSession, type Cast, type Credentials } from './people.ts'
import { sendEntry } from './send-entry.ts'

/** Sessions and tokens that are forged, replayed, run out or of another agency, and requests that pages elsewhere send: every entry refuses them. */
let app: TestApp
let cast: Cast
let administrator: string
let own: Credentials
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  const { rows } = await app.owner.query<{ id: string }>(
    `SELECT id FROM person WHERE email = 'matrix-administrator@muster.example'`,
  )
  administrator = rows[0]?.id ?? ''
  own = await openSession(app.owner, administrator)
})
afterAll(() => app.stop())

const guarded = (Object.entries(endpoints) as [EndpointId, Endpoint][]).filter(
  ([, entry]) => entry.access.allow !== 'public',
)
/** What people reach with a session; the rest is for programs alone. */
const forPeople = guarded.filter(([, entry]) => entry.access.allow !== 'token')
const forPrograms = guarded.filter(([, entry]) => entry.access.allow === 'token')
const changing = forPeople.filter(([, entry]) => entry.method !== 'GET')

/** Our code of a refusal, as the entry's kind of client reads it. */
function codeOf(type: string | null, text: string): string {
  const body = JSON.parse(text) as { code: string } & Record<string, { code: string }>
  if (type?.includes('application/scim+json')) return body[scimSchemas.problem]?.code ?? 'none'
  expect(type).toContain('application/problem+json')
  return body.code
}

async function answerTo(id: EndpointId, headers: Readonly<Record<string, string>>): Promise<string> {
  const response = await sendEntry(app.url, id, cast.objects, headers)
  const text = await response.text()
  if (response.status < 400) return String(response.status)
  return `${response.status} ${codeOf(response.headers.get('content-type'), text)}`
}

/** What each of the entries answers, as far as it is not what is expected. */
async function others(
  entries: readonly (readonly [EndpointId, Endpoint])[],
  headers: Readonly<Record<string, string>>,
  expected: string,
): Promise<string[]> {
  const found: string[] = []
  for (const [id] of entries) {
    const answer = await answerTo(id, headers)
    if (answer !== expected) found.push(`${id}: ${answer}`)
  }
  return found
}

/** A row that authenticates, made as the product makes it and then changed. */
async function session(change: string): Promise<Credentials> {
  const made = await openSession(app.owner, administrator)
  const hash = createHash('sha256')
    .update(made.cookie.slice(made.cookie.indexOf('=') + 1))
    .digest()
  await app.owner.query(`UPDATE session SET ${change} WHERE token_hash = $1`, [hash])
  return made
}

async function token(change: string, agency = 'secretariat'): Promise<{ authorization: string }> {
  const secret = `muster_${randomBytes(32).toString('base64url')}`
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO agency_token (agency_id, name, scopes, token_hash, made_by, expires_at)
     SELECT a.id, 'Forged', $1, $2, $3, now() + interval '1 day' FROM agency a WHERE a.key = $4 RETURNING id`,
    [tokenScopes, createHash('sha256').update(secret).digest(), administrator, agency],
  )
  await app.owner.query(`UPDATE agency_token SET ${change} WHERE id = $1`, [rows[0]?.id])
  return { authorization: `Bearer ${secret}` }
}

const changed = (text: string): string => text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A')

describe('a session', () => {
  it.each<[string, () => Promise<Credentials>]>([
    ['that never was', async () => ({ ...own, cookie: `muster-development=${randomBytes(24).toString('base64url')}` })],
    ['with one letter changed', async () => ({ ...own, cookie: changed(own.cookie) })],
    ['that is empty', async () => ({ ...own, cookie: 'muster-development=' })],
    ['of a thousand letters', async () => ({ ...own, cookie: `muster-development=${'a'.repeat(1_000)}` })],
    ['that ran out', () => session(`expires_at = now() - interval '1 second'`)],
    ['that was ended', () => session('ended_at = now()')],
  ])('%s opens no entry', async (_, make) => {
    const forged = { ...(await make()) }
    expect(await others(forPeople, forged, '401 sign-in-required')).toEqual([])
    expect(await others(forPrograms, forged, '401 token-not-valid')).toEqual([])
  })

  it('opens an entry while it is good, and none that is for programs alone', async () => {
    expect(await answerTo('people.list', { ...own })).toBe('200')
    expect(forPrograms.length).toBeGreaterThan(0)
    expect(await others(forPrograms, { ...own }, '401 token-not-valid')).toEqual([])
  })
})

describe('a change', () => {
  it('is refused without the token of its session, and with that of another', async () => {
    const another = await openSession(app.owner, administrator)
    expect(await others(changing, { cookie: own.cookie }, '403 csrf-token-missing')).toEqual([])
    for (const csrf of ['', another['x-muster-csrf']])
      expect(await others(changing, { cookie: own.cookie, 'x-muster-csrf': csrf }, '403 csrf-token-missing')).toEqual(
        [],
      )
  })

  it.each<Record<string, string>>([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1.elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
  ])('is refused when a page elsewhere asks for it: %j', async (from) => {
    expect(await others(changing, { ...own, ...from }, '403 foreign-origin')).toEqual([])
  })
})

describe('a token of an agency', () => {
  it.each<[string, () => Promise<{ authorization: string }>]>([
    ['of another kind', async () => ({ authorization: 'Basic YTpi' })],
    ['that is empty', async () => ({ authorization: 'Bearer ' })],
    ['that is no token', async () => ({ authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' })],
    ['that never was', async () => ({ authorization: `Bearer muster_${randomBytes(32).toString('base64url')}` })],
    ['that ran out', () => token(`made_at = now() - interval '2 days', expires_at = now() - interval '1 second'`)],
    ['that was revoked', () => token(`revoked_at = now(), revoked_by = made_by`)],
  ])('%s opens no entry, not even beside a good session', async (_, make) => {
    expect(await others(guarded, { ...own, ...(await make()) }, '401 token-not-valid')).toEqual([])
  })

  it('opens no entry that is not for tokens, whatever its scopes', async () => {
    const closed = guarded.filter(([, entry]) => entry.access.token === undefined)
    expect(await others(closed, { ...own, ...(await token('last_used_at = NULL')) }, '403 not-allowed')).toEqual([])
  })

  it('of another agency finds nothing of this one', async () => {
    const open = guarded.filter(([, entry]) => entry.access.token !== undefined)
    expect(open.length).toBeGreaterThan(0)
    const foreign = await token('last_used_at = NULL', 'ngo')
    const found: string[] = []
    for (const [id, entry] of open) {
      const response = await sendEntry(app.url, id, cast.objects, foreign)
      const text = await response.text()
      // What describes the service itself is the same for everybody.
      if (entry.params && entry.access.scope !== 'shared' && response.status !== 404)
        found.push(`${id}: ${response.status}`)
      for (const known of [cast.objects.person, cast.objects.decision, nameOfOwner])
        if (text.includes(known)) found.push(`${id} names ${known}`)
    }
    expect(found).toEqual([])
  })
})
