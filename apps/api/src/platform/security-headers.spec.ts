import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { demoPassword } from '@muster/sample/world/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const policyOf = (reply: Response): string => reply.headers.get('content-security-policy') ?? ''
const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`

describe('the headers of a reply', () => {
  it.each(['/verify', '/log', '/api/docs', '/api/v1/session', '/nothing/here', '/check/'])(
    'of %s let nothing run or look that stands in a page',
    async (path) => {
      const reply = await fetch(app.url + path)
      const policy = policyOf(reply)
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'")
      expect(policy).toContain("base-uri 'none'")
      expect(policy).not.toMatch(/unsafe-|script-src[^;]*(\*|data:|blob:|https?:)/)
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
      expect(reply.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(reply.headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(reply.headers.get('permissions-policy')).toContain('microphone=()')
    },
  )

  it.each(['/verify', '/log', '/api/docs'])('of %s name each style that stands in it', async (path) => {
    const reply = await fetch(app.url + path)
    const styles = [...(await reply.text()).matchAll(/<style>([^]*?)<\/style>/g)].map((found) => found[1] ?? '')
    expect(styles.length).toBeGreaterThan(0)
    for (const style of styles) expect(policyOf(reply)).toContain(hashOf(style))
  })
})

describe('a server in production', () => {
  let production: TestApp
  beforeAll(async () => {
    production = await startTestApp({
      NODE_ENV: 'production',
      MUSTER_SAMPLE: '0',
      DATABASE_URL: 'postgresql://of.the.spec/muster',
      PUBLIC_URL: 'https://muster.example',
      KEY_SECRET: 'between seven hills runs one river of stones',
    })
  })
  afterAll(() => production.stop())

  const signIn = (forwarded: Record<string, string>): Promise<Response> =>
    fetch(`${production.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://muster.example', ...forwarded },
      body: JSON.stringify({ email: 'misaki@muster.example', password: demoPassword }),
    })

  it('gives a cookie to this host alone, over TLS alone, which no script reads', async () => {
    const reply = await signIn({ 'x-forwarded-proto': 'https' })
    expect(reply.status).toBe(201)
    const cookie = reply.headers.getSetCookie().join()
    expect(cookie).toMatch(/^__Host-muster=[\w-]{32,};/)
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie).toContain(part)
    expect(cookie).not.toContain('Domain=')
  })

  it('tells browsers to come by TLS alone, and has no way in without a password', async () => {
    const reply = await fetch(`${production.url}/api/v1/session`)
    expect(reply.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    const demo = await fetch(`${production.url}/api/v1/demo-session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"key":"misaki"}',
    })
    expect(demo.status).toBe(403)
  })
})

describe('where a request ends', () => {
  /** Sends bytes as they are and gives what comes back until the connection ends, or a second later. */
  function exchange(text: string): Promise<string> {
    const { hostname, port } = new URL(app.url)
    return new Promise((done, fail) => {
      const socket = connect(Number(port), hostname, () => socket.write(text))
      let reply = ''
      socket.setTimeout(1_000, () => socket.destroy())
      socket.on('data', (piece) => (reply += piece.toString('latin1')))
      socket.on('close', () => done(reply))
      socket.on('error', fail)
    })
  }
  const post = 'POST /api/v1/session HTTP/1.1\r\nHost: muster\r\nContent-Type: application/json\r\n'
  const hidden = 'GET /api/v1/requirements HTTP/1.1\r\nHost: muster\r\n\r\n'

  it.each([
    ['by two lengths', `${post}Content-Length: 2\r\nContent-Length: ${2 + hidden.length}\r\n\r\n{}${hidden}`],
    ['by a length and by pieces', `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['by pieces of another name', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['by a length that is none', `${post}Content-Length: +2\r\n\r\n{}${hidden}`],
    ['by a line that a bare CR ends', `${post}X: a\rContent-Length: 2\r\n\r\n{}${hidden}`],
  ])('is never said %s', async (_, text) => {
    const reply = await exchange(text)
    expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(reply.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  })
})
