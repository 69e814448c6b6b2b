import { demoPassword } from '@muster/sample/world/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const signIn = (email: string, password: string): Promise<Response> =>
  fetch(`${app.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })

describe('signing in', () => {
  it('gives a session for e-mail and password, in an HttpOnly cookie', async () => {
    const response = await signIn('Misaki@muster.example', demoPassword)
    expect(response.status).toBe(201)
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    expect(await response.json()).toMatchObject({
      person: { name: { en: 'ENDO Misaki', ja: '遠藤 美咲' } },
      roles: ['trainee'],
      language: 'en',
    })
  })

  it('says the same to a wrong password and to an unknown account', async () => {
    const wrong = await signIn('takumi@muster.example', 'wrong')
    const unknown = await signIn('nobody@muster.example', 'wrong')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const [a, b] = [(await wrong.json()) as Record<string, unknown>, (await unknown.json()) as Record<string, unknown>]
    expect({ ...a, traceId: '' }).toEqual({ ...b, traceId: '' })
  })

  it('lets an account that keeps failing wait', async () => {
    for (let count = 0; count < 6; count += 1) await signIn('haruka@muster.example', 'wrong')
    const response = await signIn('haruka@muster.example', demoPassword)
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('ends the session at sign-out, for the next request at once', async () => {
    const caller = await app.as('misaki')
    await caller.call('access.session')
    await caller.call('access.signOut')
    await expect(caller.call('access.session')).rejects.toMatchObject({ status: 401, code: 'sign-in-required' })
  })

  it('refuses a change without the session token, and one from a foreign page', async () => {
    const { headers } = await app.as('misaki')
    const language = (extra: Record<string, string>) =>
      fetch(`${app.url}/api/v1/session/language`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...extra },
        body: '{"language":"ja"}',
      })
    expect(await (await language({ cookie: headers['cookie'] ?? '' })).json()).toMatchObject({
      status: 403,
      code: 'csrf-token-missing',
    })
    expect(await (await language({ ...headers, origin: 'https://elsewhere.example' })).json()).toMatchObject({
      status: 403,
      code: 'foreign-origin',
    })
    expect((await language(headers)).status).toBe(200)
  })

  it('keeps tokens and passwords out of the database', async () => {
    const { headers } = await app.as('misaki')
    const token = headers['cookie']?.split('=')[1] ?? ''
    const { rows } = await app.owner.query<{ found: boolean }>(
      `SELECT bool_or(encode(token_hash, 'escape') LIKE '%' || $1 || '%') AS found FROM session`,
      [token],
    )
    expect(rows[0]?.found).toBe(false)
  })
})
