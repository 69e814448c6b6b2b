import { createHash } from 'node:crypto'
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
