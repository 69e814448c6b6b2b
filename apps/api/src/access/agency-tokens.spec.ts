import { createClient } from '@muster/client/client.ts'
import { tokenScopes } from '@muster/contracts/codes.ts'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { demoPassword } from '@muster/sample/world/people.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'

let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await app.as('emi')
})
afterAll(() => app.stop())

const body = { name: 'Roster program', scopes: ['verification' as const], days: 90, password: demoPassword }
const make = () => administrator.call('tokens.create', { body })
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
const by = (secret: string) => createClient({ origin: app.url, headers: () => bearer(secret) })
const checks = { body: { items: [{ reference: 'MU-0000-0000-0000-0000-0000' }] } }

describe('an agency token', () => {
  it('is made after the password once more, and its secret is told once', async () => {
    const refusal = (over: object) =>
      administrator
        .call('tokens.create', { body: { ...body, ...over } })
        .catch((error: { status: number; errors: unknown }) => [error.status, error.errors])
    expect(await refusal({ password: undefined })).toEqual([422, [{ pointer: '/password', code: 'required' }]])
    expect(await refusal({ password: 'a wrong one' })).toEqual([
      422,
      [{ pointer: '/password', code: 'wrong-password' }],
    ])
    expect(await refusal({ days: 91 })).toEqual([422, [{ pointer: '/days', code: 'too-large' }]])
    expect(await refusal({ scopes: [] })).toMatchObject([422, [{ pointer: '/scopes' }]])
    const { token, secret } = await make()
    expect(secret).toMatch(/^muster_[\w-]{43}$/)
    expect(token).toMatchObject({ name: 'Roster program', state: 'live', lastUsedAt: null })
    const listed = await administrator.call('tokens.list')
    expect(listed).toMatchObject({ asksPassword: true, tokens: [{ id: token.id }] })
    expect(JSON.stringify(listed)).not.toContain(secret)
    const { rows } = await app.owner.query(`SELECT row_to_json(t)::text AS kept FROM agency_token t WHERE id = $1`, [
      token.id,
    ])
    expect(JSON.stringify(rows)).not.toContain(secret.slice(7))
  })

  it('opens what it was made for, is seen to be used, and fails on the request after it was revoked', async () => {
    const { token, secret } = await make()
    expect((await by(secret)('verification.check', checks)).results).toMatchObject([{ verdict: 'NOT_FOUND' }])
    const used = (await administrator.call('tokens.list')).tokens.find(({ id }) => id === token.id)
    expect(used?.lastUsedAt).not.toBeNull()
    await administrator.call('tokens.revoke', { params: { token: token.id } })
    await expect(by(secret)('verification.check', checks)).rejects.toMatchObject({
      status: 401,
      code: 'token-not-valid',
    })
  })

  it('fails once its days are over, and when it never was one', async () => {
    const { token, secret } = await make()
    await app.owner.query(`UPDATE agency_token SET expires_at = now() WHERE id = $1`, [token.id])
    for (const wrong of [secret, `muster_${'A'.repeat(43)}`, 'x', ''])
      await expect(by(wrong)('verification.check', checks)).rejects.toMatchObject({ code: 'token-not-valid' })
    const basic = { 'content-type': 'application/json', authorization: 'Basic YTpi' }
    const reply = await fetch(`${app.url}/api/v1/verification/checks`, { method: 'POST', headers: basic, body: '{}' })
    expect(reply.status).toBe(401)
  })

  it('is not helped by a session beside it', async () => {
    const headers = { ...administrator.headers, ...bearer('muster_wrong') }
    expect((await fetch(`${app.url}/api/v1/people`, { headers })).status).toBe(401)
  })

  it('opens nothing that does not say so, whatever it was made for', async () => {
    const { secret } = await administrator.call('tokens.create', { body: { ...body, scopes: [...tokenScopes] } })
    const opened: string[] = []
    for (const [id, entry] of Object.entries(endpoints) as [EndpointId, Endpoint][]) {
      if (entry.access.allow === 'public') continue
      const reply = await fetch(app.url + entry.path.replace(/:\w+/g, '00000000-0000-7000-8000-000000000000'), {
        method: entry.method,
        headers: bearer(secret),
      })
      if (reply.status !== 403) opened.push(id)
    }
    // A person reviews this list: what stands here is open to programs.
    expect(opened.filter((id) => !id.startsWith('scim.'))).toEqual([
      'verification.check',
      'verification.checkFile',
      'verification.readTable',
      'verification.exportTable',
      'verification.exportFiles',
    ])
  })

  it.each(tokenScopes)('made for %s opens nothing that another one is for', async (scope) => {
    const { secret } = await administrator.call('tokens.create', { body: { ...body, scopes: [scope] } })
    const others = (Object.values(endpoints) as Endpoint[]).filter(
      ({ access }) => access.token && access.token !== scope,
    )
    expect(others.length).toBeGreaterThan(0)
    for (const entry of others) {
      const address = app.url + entry.path.replace(/:\w+/g, '00000000-0000-7000-8000-000000000000')
      const reply = await fetch(address, { method: entry.method, headers: bearer(secret) })
      expect(reply.status, entry.path).toBe(403)
    }
  })

  it('reads no table by itself, and writes only its own acts in its own agency', async () => {
    const { rows: tokens } = await app.owner.query<{ id: string; agency_id: string }>(
      'SELECT id, agency_id FROM agency_token LIMIT 1',
    )
    const [token] = tokens
    const { rows: tables } = await app.owner.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'migrations' AND has_table_privilege('muster_app', c.oid, 'SELECT')`,
    )
    const client = new pg.Client({ connectionString: app.runtimeUrl })
    await client.connect()
    try {
      const settings = `SELECT set_config('muster.actor_kind', 'token', true), set_config('muster.person_id', '', true), set_config('muster.roles', '', true), set_config('muster.agency_id', $1, true), set_config('muster.token_id', $2, true)`
      const asToken = async <T>(act: () => Promise<T>): Promise<T> => {
        await client.query('BEGIN')
        await client.query(settings, [token?.agency_id, token?.id])
        return act().finally(() => client.query('ROLLBACK'))
      }
      const seen: string[] = []
      for (const { name } of tables)
        await asToken(async () => {
          const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${name}"`)
          if (rows[0]?.n) seen.push(name)
        })
      expect(seen).toEqual([])
      const entry = (id: unknown, agency: unknown) =>
        asToken(() =>
          client.query(
            `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind) VALUES ($1, 'token', $2, 'verification.export', 'certificates')`,
            [agency, id],
          ),
        )
      await entry(token?.id, token?.agency_id)
      await expect(entry('00000000-0000-7000-8000-000000000000', token?.agency_id)).rejects.toThrow('row-level')
      await expect(entry(token?.id, '00000000-0000-7000-8000-000000000000')).rejects.toThrow('row-level')
    } finally {
      await client.end()
    }
  })
})
