import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestFor } from '../../../test/access/matrix-cases.ts'
import { castFor } from '../../../test/access/cast.ts'
import type { Cast } from '../../../test/access/people.ts'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { oddInside, oddQueryValues, oddValues } from '../../../test/odd-values.ts'
import { newToken } from '../../../test/agency-token.ts'

let app: TestApp
let cast: Cast
let token: string
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  token = await newToken(app.owner, { agency: 'secretariat', scopes: ['scim'] })
})
afterAll(() => app.stop())

const entries = (Object.entries(endpoints) as [EndpointId, Endpoint][]).filter(([, entry]) => entry.dialect === 'scim')
const withBody = entries.filter(([, entry]) => entry.body)
const problem = 'urn:muster:scim:2.0:Problem'

interface Sent {
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly type?: string
  readonly query?: string
  readonly path?: (path: string) => string
}

async function send(id: EndpointId, { body, type, query, path: other }: Sent): Promise<readonly unknown[]> {
  const entry: Endpoint = endpoints[id]
  const { params } = requestFor(id, cast.objects)
  const path = entry.path.replace(/:(\w+)/g, (_, name: string) => params?.[name] ?? 'missing')
  const response = await fetch(`${app.url}${other?.(path) ?? path}${query ? `?${query}` : ''}`, {
    method: entry.method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': type ?? 'application/scim+json' }),
    },
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  expect(text).not.toMatch(/at .*\.(js|ts):\d+|SELECT |INSERT |node_modules/)
  if (response.status < 400) return [response.status]
  expect(response.headers.get('content-type')).toContain('application/scim+json')
  const said = JSON.parse(text) as Record<string, unknown>
  expect(said).toMatchObject({
    status: String(response.status),
    schemas: expect.arrayContaining(['urn:ietf:params:scim:api:messages:2.0:Error']) as unknown,
  })
  return [response.status, said['scimType'], (said[problem] as { code: string }).code]
}
const bodyOf = (id: EndpointId) => requestFor(id, cast.objects).body as Record<string, unknown>

describe.each(withBody)('a body for %s', (id) => {
  it('is refused as SCIM refuses, when it cannot be read', async () => {
    const whole = JSON.stringify(bodyOf(id))
    const damaged = [400, 'invalidSyntax', 'malformed-body']
    expect(await send(id, { body: whole.slice(0, -1) })).toEqual(damaged)
    expect(await send(id, { body: new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le')) })).toEqual(damaged)
    expect(await send(id, { body: '{"__proto__":{"active":true}}' })).toEqual(damaged)
    expect(await send(id, { body: '{"a":1,"a":2}' })).toEqual([400, 'invalidSyntax', 'duplicate-key'])
    expect(await send(id, { body: `{"a":${'['.repeat(33)}${']'.repeat(33)}}` })).toEqual([
      400,
      'invalidSyntax',
      'too-deep',
    ])
    expect(await send(id, { body: whole, type: 'text/plain' })).toEqual([415, undefined, 'unsupported-media-type'])
    expect(await send(id, { body: `{"a":"${'x'.repeat(1_100_000)}"}` })).toEqual([413, undefined, 'body-too-large'])
    expect(await send(id, { body: '[]' })).toEqual([400, 'invalidValue', 'invalid-request'])
  })

  it('answers nothing with 500, field by field and however deep', async () => {
    const sent = bodyOf(id)
    const bodies = [
      ...Object.keys(sent).flatMap((name) =>
        oddValues.map((odd) => JSON.stringify({ ...sent, [name]: '~' }).replace('"~"', () => odd)),
      ),
      ...oddInside(sent),
    ]
    for (const body of bodies) expect((await send(id, { body }))[0], body.slice(0, 200)).toBeLessThan(500)
  }, 60_000)
})

describe('operations of a PATCH', () => {
  const patch = (id: 'scim.changeUser' | 'scim.changeGroup', ...Operations: unknown[]) =>
    send(id, { body: JSON.stringify({ Operations }) })
  const path = [400, 'invalidPath', 'path-not-supported']
  const value = [400, 'invalidValue', 'invalid-request']

  it.each([
    [{ op: 'replace', path: 'unheardOf', value: 1 }, path],
    [{ op: 'replace', path: 'constructor', value: 1 }, path],
    [{ op: 'remove' }, path],
    [{ op: 'remove', path: 'userName' }, path],
    [{ op: 'move', path: 'userName', value: 'a@b.example' }, value],
    [{ op: 'replace', value: 'text' }, value],
    [{ op: 'replace', path: 'active', value: 'perhaps' }, value],
    [{ op: 'replace', path: 'userName', value: 'no address' }, value],
    [{ op: 'replace', path: 'userName', value: ['a@b.example'] }, value],
    [{ op: 'replace', path: 'name.familyName', value: '\u202e' }, value],
    [{ op: 'replace', path: 'name.familyName', value: '' }, value],
    [{ op: 'add', path: 'externalId', value: { a: 1 } }, value],
  ])('on a person: %j', async (operation, expected) => {
    expect(await patch('scim.changeUser', operation)).toEqual(expected)
  })

  it.each([
    [{ op: 'add', path: 'members', value: [{ value: 'nobody' }] }, value],
    [{ op: 'add', path: 'members', value: [{ value: 7 }] }, value],
    [{ op: 'add', path: 'members', value: [null] }, value],
    [{ op: 'replace', path: 'displayName', value: '' }, value],
    [{ op: 'add', path: 'members[value eq "x"]', value: 1 }, path],
    [{ op: 'remove', path: 'members[display eq "x"]' }, path],
  ])('on a group: %j', async (operation, expected) => {
    expect(await patch('scim.changeGroup', operation)).toEqual(expected)
  })
})

describe('a filter', () => {
  const refused = [400, 'invalidFilter', 'filter-not-supported']
  it.each([
    '',
    'userName',
    'userName eq',
    'userName eq 3',
    'userName co "a"',
    'userName eq "a" or active eq true',
    'not (active eq true)',
    '(userName eq "a")',
    'userName eq "a" and',
    'userName eq "a"and active eq true',
    'userName eq "\\ud800"',
    'userName eq "\\u0000"',
    'userName eq "a\\x"',
    'active eq "perhaps"',
    'password eq "x"',
    '__proto__ eq "x"',
    `${'active eq true and '.repeat(12)}active eq true`,
    `userName eq "${'\\\\'.repeat(400)}`,
  ])('that is not understood is refused: %s', async (filter) => {
    for (const id of ['scim.listUsers', 'scim.listGroups'] as const)
      expect(await send(id, { query: `filter=${encodeURIComponent(filter)}` })).toEqual(refused)
  })

  it.each([
    'userName eq "a\\"b"',
    `USERNAME EQ "x' OR 1=1--"`,
    'active eq "False"',
    'urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a"',
    'userName eq "a" and userName eq "b"',
    'id eq "1"',
  ])('that is understood finds what there is: %s', async (filter) => {
    expect(await send('scim.listUsers', { query: `filter=${encodeURIComponent(filter)}` })).toEqual([200])
  })
})

describe.each(entries)('an address for %s', (id, entry) => {
  it('is answered without 500, whatever stands in it', async () => {
    const body = entry.body ? { body: JSON.stringify(bodyOf(id)) } : {}
    for (const name of Object.keys(entry.query?.shape ?? {}))
      for (const value of oddQueryValues)
        expect(
          (await send(id, { ...body, query: `${name}=${value}` }))[0],
          `${name}=${value.slice(0, 30)}`,
        ).toBeLessThan(500)
    const { params } = requestFor(id, cast.objects)
    for (const known of Object.values(params ?? {})) {
      for (const bad of ['%ff', 'a%00b', '%E0%A4%A'])
        expect((await send(id, { ...body, path: (path) => path.replace(known, bad) }))[0], bad).toBe(400)
      for (const strange of ['nothing', '1%20OR%201=1', '..%2f..', '00000000-0000-4000-8000-000000000000'])
        expect((await send(id, { ...body, path: (path) => path.replace(known, strange) }))[0], strange).toBe(404)
    }
  })
})
