import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { language } from '@muster/contracts/schemas/text.ts'
import { z } from 'zod'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { requestFor } from './access/matrix-cases.ts'
import { castFor } from './access/cast.ts'
import { openSession, type Cast, type Credentials } from './access/people.ts'
import { startTestApp, type TestApp } from './app.ts'
import { oddInside, oddQueryValues, oddValues } from './odd-values.ts'

let app: TestApp
let cast: Cast
/** Somebody with every role: what is refused is refused for what was sent. */
let everybody: string
let headers: Credentials
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO role_grant (person_id, agency_id, role) SELECT p.id, p.agency_id, r FROM person p, unnest(ARRAY['instructor','course-manager','verifier','desk-officer','rule-owner','head-of-security','designated-official','programme-manager','auditor','administrator']) r
     WHERE p.email = 'matrix-owner@muster.example' RETURNING person_id AS id`,
  )
  everybody = rows[0]?.id ?? ''
})
// What is asked may end the session it is asked with.
beforeEach(async () => {
  headers = await openSession(app.owner, everybody)
})
afterAll(() => app.stop())

/** What directories ask in their own dialect is tried by `scim-bad-input.spec.ts`. */
const entries = (Object.entries(endpoints) as [EndpointId, Endpoint][]).filter(([, entry]) => !entry.dialect)
const withBody = entries.filter(([, entry]) => entry.body && !entry.form)
const withParams = entries.filter(([, entry]) => entry.params)
const withQuery = entries.filter(([, entry]) => entry.query)

async function send(
  id: EndpointId,
  over: {
    body?: string | Buffer<ArrayBuffer> | undefined
    type?: string
    path?: (path: string) => string
    query?: string
    headers?: Record<string, string>
  },
): Promise<{ status: number; code: string; text: string }> {
  const entry: Endpoint = endpoints[id]
  const request = requestFor(id, cast.objects)
  const path = entry.path.replace(/:(\w+)/g, (_, name: string) => request.params?.[name] ?? 'missing')
  const query = over.query ?? request.query
  const response = await fetch(app.url + (over.path ? over.path(path) : path) + (query ? `?${query}` : ''), {
    method: entry.method,
    redirect: 'manual',
    headers: {
      ...headers,
      ...over.headers,
      ...(over.body === undefined ? {} : { 'content-type': over.type ?? 'application/json' }),
    },
    ...(over.body === undefined ? {} : { body: over.body }),
  })
  const text = await response.text()
  if (response.status >= 400)
    expect(response.headers.get('content-type')).toContain(
      /^\/(verify|shared)/.test(path) ? '' : 'application/problem+json',
    )
  expect(text).not.toMatch(/at .*\.(js|ts):\d+|SELECT |INSERT |node_modules/)
  const code = response.status >= 400 && text.startsWith('{') ? (JSON.parse(text) as { code: string }).code : ''
  return { status: response.status, code, text }
}

const bodyOf = (id: EndpointId): Record<string, unknown> => ({
  ...(requestFor(id, cast.objects).body as Record<string, unknown>),
})
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const withField = (body: Record<string, unknown>, name: string, raw: string): string => {
  const rest = Object.entries(body)
    .filter(([key]) => key !== name)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return `{${[`${JSON.stringify(name)}:${raw}`, ...rest].join(',')}}`
}

describe.each(withBody)('a body for %s', (id, entry) => {
  it('is refused when it is not well-formed JSON of ours', async () => {
    const whole = JSON.stringify(bodyOf(id))
    expect(await send(id, { body: whole.slice(0, -1) })).toMatchObject({ status: 400, code: 'malformed-body' })
    expect(await send(id, { body: Buffer.from(`\ufeff${whole}`, 'utf16le') })).toMatchObject({
      status: 400,
      code: 'malformed-body',
    })
    expect(await send(id, { body: '{"a":1,"a":2}' })).toMatchObject({ status: 400, code: 'duplicate-key' })
    expect(await send(id, { body: `{"a":${nested(33)}}` })).toMatchObject({ status: 400, code: 'too-deep' })
    expect(await send(id, { body: nested(20_000) })).toMatchObject({ status: 400, code: 'too-deep' })
    expect(await send(id, { body: '{"__proto__":{"admin":true}}' })).toMatchObject({
      status: 400,
      code: 'malformed-body',
    })
    expect(await send(id, { body: '{"a":NaN}' })).toMatchObject({ status: 400, code: 'malformed-body' })
  })

  it('is refused as another media type, or when it is too large', async () => {
    const whole = JSON.stringify(bodyOf(id))
    expect(await send(id, { body: whole, type: 'text/plain' })).toMatchObject({
      status: 415,
      code: 'unsupported-media-type',
    })
    expect(await send(id, { body: whole, type: 'application/xml' })).toMatchObject({ status: 415 })
    expect(await send(id, { body: whole, type: 'application/json; charset=utf-16' })).toMatchObject({ status: 415 })
    expect(await send(id, { body: `{"a":"${'x'.repeat(1_100_000)}"}` })).toMatchObject({
      status: 413,
      code: 'body-too-large',
    })
  })

  it('is refused with a pointer when a field is unknown, or of the wrong kind', async () => {
    const unknown = await send(id, { body: JSON.stringify({ ...bodyOf(id), unheardOf: 1 }) })
    expect(unknown).toMatchObject({ status: 422, code: 'invalid-request' })
    expect(unknown.text).toContain('"pointer":"/unheardOf"')
    expect(await send(id, { body: '[]' })).toMatchObject({ status: 422 })
    expect(await send(id, { body: '"text"' })).toMatchObject({ status: 422 })
  })

  it('answers nothing it did not expect with 500, field by field', async () => {
    // A body of several kinds has no one shape: the fields of the kind that is sent stand for them.
    const shape = entry.body instanceof z.ZodObject ? entry.body.shape : bodyOf(id)
    for (const name of Object.keys(shape)) {
      for (const raw of oddValues) {
        const { status } = await send(id, { body: withField(bodyOf(id), name, raw) })
        expect(status, `${name}: ${raw.slice(0, 30)}`).toBeLessThan(500)
      }
    }
  }, 60_000)

  it('answers nothing it did not expect with 500, however deep it stands', async () => {
    for (const body of oddInside(bodyOf(id)))
      expect((await send(id, { body })).status, body.slice(0, 200)).toBeLessThan(500)
  }, 120_000)
})

describe.each(withParams)('a path for %s', (id, entry) => {
  it('is 400 when it cannot be read and 404 when it names nothing', async () => {
    const name = /:(\w+)/.exec(entry.path)?.[0] ?? ''
    const value = requestFor(id, cast.objects).params?.[name.slice(1)] ?? ''
    const body = entry.body ? (entry.form ? 'name=a' : JSON.stringify(bodyOf(id))) : undefined
    const type = entry.form ? 'application/x-www-form-urlencoded' : 'application/json'
    for (const bad of ['%ff', 'a%00b', '%E0%A4%A'])
      expect((await send(id, { body, type, path: (path) => path.replace(value, bad) })).status, bad).toBe(400)
    for (const strange of [
      'nothing-here',
      '1%20OR%201=1',
      '%27%3B--',
      '..%2f..%2fetc',
      '00000000-0000-4000-8000-000000000000',
    ]) {
      const { status } = await send(id, { body, type, path: (path) => path.replace(value, strange) })
      expect([200, 404], strange).toContain(status)
      if (!id.startsWith('certificates.verify') && id !== 'certificates.confirmName') expect(status, strange).toBe(404)
    }
  })
})

describe.each(withQuery)('a query for %s', (id, entry) => {
  it('is 422 when it asks for what cannot be', async () => {
    const names = Object.keys(entry.query?.shape ?? {})
    const bad: Record<string, string[]> = {
      limit: ['1000000000', '-1', '0', 'NaN', '1.5', ''],
      after: ['%2e%2e', 'a b'],
      language: ['fr', ''],
      person: ['1'],
      before: ['yesterday'],
    }
    const body = entry.form ? 'name=a' : entry.body ? JSON.stringify(bodyOf(id)) : undefined
    // What a well-formed request asks, with one thing in it made impossible.
    const asking = (name: string, value: string): string => {
      const query = new URLSearchParams(requestFor(id, cast.objects).query)
      query.set(name, value)
      return query.toString()
    }
    for (const name of names) {
      if (name === 'language' && entry.query?.shape[name] !== language) continue
      for (const value of bad[name] ?? [])
        expect((await send(id, { body, query: asking(name, value) })).status, `${name}=${value}`).toBe(422)
    }
    const forged = Buffer.from('["x","y"]').toString('base64url')
    // A number of a chain is no cursor.
    const after: unknown = entry.query?.shape['after']
    if (after instanceof z.ZodType && after.safeParse(forged).success) {
      expect((await send(id, { query: asking('after', forged) })).status, 'a forged cursor').toBe(400)
    }
  })
})

describe.each(withQuery)('any query for %s', (id, entry) => {
  it('is answered without 500', async () => {
    const body = entry.form ? 'name=a' : entry.body ? JSON.stringify(bodyOf(id)) : undefined
    const asked = requestFor(id, cast.objects).query
    for (const name of Object.keys(entry.query?.shape ?? {})) {
      const rest = new URLSearchParams(asked)
      rest.delete(name)
      for (const value of oddQueryValues) {
        const query = [`${name}=${value}`, rest.toString()].filter(Boolean).join('&')
        expect((await send(id, { body, query })).status, query.slice(0, 60)).toBeLessThan(500)
      }
      const { status } = await send(id, { body, query: `${name}=a&${name}=b&${name}[]=c&${name}[x]=d` })
      expect(status, `${name} several times`).toBeLessThan(500)
    }
  }, 60_000)
})

describe.each(entries)('odd headers for %s', (id, entry) => {
  it('are answered without 500', async () => {
    const odd: Record<string, string>[] = [
      { 'idempotency-key': 'x' },
      { 'idempotency-key': 'k'.repeat(5_000) },
      { 'if-none-match': '"' },
      { 'accept-language': 'x'.repeat(2_000) },
      { 'accept-encoding': 'br;q=9, *;q=-1' },
      { range: 'bytes=9-1,-5' },
      { 'x-http-method-override': 'DELETE' },
      { 'x-forwarded-for': "127.0.0.1' OR 1=1" },
      { 'user-agent': 'x'.repeat(5_000) },
    ]
    const body = entry.body && !entry.form ? '{}' : undefined
    for (const more of odd) {
      const { status } = await send(id, { body, headers: more })
      expect(status, JSON.stringify(more).slice(0, 60)).toBeLessThan(500)
    }
  })
})

describe('a name', () => {
  const create = (familyName: unknown) =>
    send('people.create', {
      body: JSON.stringify({
        ...bodyOf('people.create'),
        familyName,
        email: `name-${Math.abs(Number(process.hrtime.bigint() % 1_000_000_000n))}@muster.example`,
      }),
    })

  it.each([
    ['empty', '', 'name-empty'],
    ['only zero-width', '\u200b\u200d', 'name-empty'],
    ['NUL', 'a\u0000b', 'name-has-control-characters'],
    ['a lone surrogate', '\ud800', 'not-well-formed'],
    ['a bidi override', 'a\u202eb', 'name-has-control-characters'],
    ['a newline', 'a\nb', 'name-has-control-characters'],
    ['over 200 graphemes', 'あ'.repeat(201), 'name-too-long'],
  ])('%s is 422', async (_, name, code) => {
    const reply = await create(name)
    expect(reply.status).toBe(422)
    expect(reply.text).toContain(`{"pointer":"/familyName","code":"${code}"}`)
  })

  it.each(['محمد', '🙂', 'Ö', 'Sukarno', "O'Brien", 'Null', '<script>alert(1)</script>'])(
    '%s is accepted as it is',
    async (name) => {
      const reply = await create(name)
      expect(reply.status).toBe(201)
      expect((JSON.parse(reply.text) as { familyName: string }).familyName).toBe(name)
    },
  )

  it('is the same in NFD and NFC', async () => {
    const reply = await create('e\u0301'.normalize('NFD'))
    expect((JSON.parse(reply.text) as { familyName: string }).familyName).toBe('\u00e9')
  })
})
