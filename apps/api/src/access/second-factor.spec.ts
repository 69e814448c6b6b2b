import { createClient, type Call } from '@muster/client/client.ts'
import { demoPassword } from '@muster/sample/world/people.ts'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ STAFF_SECOND_FACTOR: 'required' })
})
afterAll(() => app.stop())

interface Half {
  readonly call: Call
  readonly due: string | null
  /** Sends a code, and goes on with the cookie that comes back. */
  enter(code: string): Promise<{ status: number; call: Call; text: string }>
}

const callerOf = (headers: Record<string, string>): Call => createClient({ origin: app.url, headers: () => headers })
const headersFrom = async (response: Response): Promise<Record<string, string>> => ({
  cookie: response.headers.get('set-cookie')?.split(';', 1)[0] ?? '',
  'x-muster-csrf': ((await response.clone().json()) as { csrf: string }).csrf,
})
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(app.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

async function signIn(who: string): Promise<Half> {
  const response = await post('/api/v1/session', { email: `${who}@muster.example`, password: demoPassword })
  expect(response.status).toBe(201)
  const headers = await headersFrom(response)
  return {
    call: callerOf(headers),
    due: ((await response.json()) as { due: string | null }).due,
    async enter(code) {
      const reply = await post('/api/v1/session/code', { code }, headers)
      return {
        status: reply.status,
        call: reply.status === 201 ? callerOf(await headersFrom(reply)) : callerOf(headers),
        text: await reply.text(),
      }
    },
  }
}

const codeAt = (secret: string, seconds: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1_000 })
/** As if the last code was taken long ago. */
const forgetLastCode = () => app.owner.query('UPDATE authenticator_app SET last_step = 0')
const forgetFailures = () => app.owner.query('DELETE FROM sign_in_failure')

async function setUp(call: Call): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await call('secondFactor.begin')
  const { recoveryCodes } = await call('secondFactor.confirm', { body: { code: codeAt(secret, 0) } })
  return { secret, recoveryCodes }
}

describe('a second factor', () => {
  it('counts once a code confirmed it; then signing in takes two steps, and half of them opens nothing', async () => {
    const first = await signIn('takumi')
    expect(first.due).toBeNull()
    const begun = await first.call('secondFactor.begin')
    expect(begun.address).toContain('otpauth://totp/')
    expect((await signIn('takumi')).due).toBeNull()
    await expect(first.call('secondFactor.confirm', { body: { code: '000000' } })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/code', code: 'wrong-code' }],
    })
    const { recoveryCodes } = await first.call('secondFactor.confirm', {
      body: { code: codeAt(begun.secret, 0) },
    })
    expect(new Set(recoveryCodes).size).toBe(10)
    await first.call('people.agencies')
    await expect(first.call('secondFactor.begin')).rejects.toMatchObject({ status: 409, code: 'second-factor-there' })

    const half = await signIn('takumi')
    expect(half.due).toBe('code')
    const refused = { status: 403, code: 'second-factor-needed' }
    await expect(half.call('people.agencies')).rejects.toMatchObject(refused)
    await expect(half.call('secondFactor.begin')).rejects.toMatchObject(refused)
    await expect(half.call('sessions.list')).rejects.toMatchObject(refused)
    // The code that confirmed the app is spent.
    expect((await half.enter(codeAt(begun.secret, 0))).status).toBe(422)
    const whole = await half.enter(codeAt(begun.secret, 30))
    expect(whole.status).toBe(201)
    await whole.call('people.agencies')
    // The cookie of the half way is worth nothing any more.
    await expect(half.call('access.session')).rejects.toMatchObject({ status: 401 })
  })

  it('takes codes half a minute off, no more, and none twice', async () => {
    await forgetFailures()
    const { secret } = await setUp((await signIn('daniel')).call)
    await forgetLastCode()
    expect((await (await signIn('daniel')).enter(codeAt(secret, -30))).status).toBe(201)
    const half = await signIn('daniel')
    expect((await half.enter(codeAt(secret, -30))).status).toBe(422)
    expect((await half.enter(codeAt(secret, 90))).status).toBe(422)
    expect((await half.enter(codeAt(secret, -90))).status).toBe(422)
  })

  it('is replaced by each recovery code once, however it is written', async () => {
    await forgetFailures()
    const { recoveryCodes } = await setUp((await signIn('aoi')).call)
    const [one = '', two = ''] = recoveryCodes
    expect((await (await signIn('aoi')).enter(` ${one.toUpperCase().replace('-', ' ')} `)).status).toBe(201)
    expect((await (await signIn('aoi')).enter(one)).status).toBe(422)
    const whole = await (await signIn('aoi')).enter(two)
    expect(await whole.call('secondFactor.read')).toMatchObject({ codesLeft: 8 })
    const fresh = await whole.call('secondFactor.renewCodes', { body: { code: recoveryCodes[2] ?? '' } })
    expect(fresh.recoveryCodes).toHaveLength(10)
    expect((await (await signIn('aoi')).enter(recoveryCodes[3] ?? '')).status).toBe(422)
    await whole.call('secondFactor.remove', { body: { code: fresh.recoveryCodes[0] ?? '' } })
    expect((await signIn('aoi')).due).toBeNull()
  })

  it('slows guessing down, and lets a half session wait a quarter of an hour', async () => {
    await forgetFailures()
    const { secret } = await setUp((await signIn('mei')).call)
    const half = await signIn('mei')
    for (let count = 0; count < 5; count += 1) expect((await half.enter('000000')).status).toBe(422)
    expect((await half.enter(codeAt(secret, 30))).status).toBe(429)
    await forgetFailures()
    await app.owner.query(
      `UPDATE session SET created_at = now() - interval '16 minutes' WHERE second_factor_at IS NULL`,
    )
    expect((await half.enter(codeAt(secret, 30))).status).toBe(401)
  })

  it('keeps secrets and codes out of the database', async () => {
    await forgetFailures()
    const { secret, recoveryCodes } = await setUp((await signIn('haruka')).call)
    const { rows } = await app.owner.query<{ kept: string }>(
      `SELECT (SELECT string_agg(encode(sealed_secret, 'escape'), ' ') FROM authenticator_app) || (SELECT string_agg(code_seal, ' ') FROM recovery_code) AS kept`,
    )
    for (const hidden of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))])
      expect(rows[0]?.kept).not.toContain(hidden)
  })
})

describe('where staff must have one', () => {
  it('leads them to set it up and opens nothing else; one click in the sample world needs none', async () => {
    await forgetFailures()
    const half = await signIn('emi')
    expect(half.due).toBe('set-up')
    await expect(half.call('people.list', { query: {} })).rejects.toMatchObject({
      status: 403,
      code: 'second-factor-missing',
    })
    await (await app.as('emi')).call('people.list', { query: {} })
    expect(await half.call('secondFactor.read')).toMatchObject({ since: null, isRequired: true })
    await setUp(half.call)
    await half.call('people.list', { query: {} })
    expect((await signIn('emi')).due).toBe('code')
  })

  it('counts whoever is staff of another agency, or a guest there, while the membership holds', async () => {
    const lastDay = async (days: number) => {
      await app.owner.query(
        `DELETE FROM membership WHERE person_id IN (SELECT id FROM person WHERE demo_key = 'misaki')`,
      )
      await app.owner.query(
        `INSERT INTO membership (person_id, agency_id, roles, from_on, through_on, granted_by)
         SELECT p.id, a.id, ARRAY['verifier'], current_date - 9, current_date + $1::int, p.id
         FROM person p, agency a WHERE p.demo_key = 'misaki' AND a.key = 'ngo'`,
        [days],
      )
    }
    expect((await signIn('misaki')).due).toBeNull()
    await lastDay(5)
    expect((await signIn('misaki')).due).toBe('set-up')
    await lastDay(-2)
    expect((await signIn('misaki')).due).toBeNull()
  })
})
