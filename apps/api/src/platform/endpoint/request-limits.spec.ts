import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { RequestCounts } from './request-limits.ts'

describe('the requests of a caller', () => {
  it('are counted minute by minute, each caller for itself', () => {
    const counts = new RequestCounts()
    const ask = (caller: string, now: number) => counts.count(caller, 2, now)
    expect(ask('a', 0)).toEqual({ limit: 2, remaining: 1, reset: 60, isOver: false })
    expect(ask('a', 30_500)).toEqual({ limit: 2, remaining: 0, reset: 30, isOver: false })
    expect(ask('a', 59_999)).toEqual({ limit: 2, remaining: 0, reset: 1, isOver: true })
    expect(ask('b', 59_999).isOver).toBe(false)
    expect(ask('a', 60_000)).toMatchObject({ remaining: 1, isOver: false })
  })

  it('are forgotten, the first first, when there are too many callers', () => {
    const counts = new RequestCounts()
    for (let at = 0; at < 50_001; at += 1) counts.count(String(at), 1, 0)
    expect(counts.count('50000', 1, 0).isOver).toBe(true)
    expect(counts.count('0', 1, 0).isOver).toBe(false)
  })
})

describe('a server with limits', () => {
  let app: TestApp
  let caller: Caller
  beforeAll(async () => {
    app = await startTestApp({ REQUESTS_PER_MINUTE: '5' })
    caller = await app.as('misaki')
  })
  afterAll(() => app.stop())

  /** At the start of a minute, so that none ends in between. */
  async function freshMinute(): Promise<void> {
    const left = 60_000 - (Date.now() % 60_000)
    if (left < 20_000) await new Promise((over) => setTimeout(over, left + 50))
  }

  it('tells how much is left, refuses what is too much with when to come again, and nobody else', async () => {
    await freshMinute()
    const replies: Response[] = []
    for (let count = 0; count < 6; count += 1) replies.push(await caller.fetch('/api/v1/session'))
    expect(replies[0]?.headers.get('ratelimit-limit')).toBe('5')
    expect(Number(replies[0]?.headers.get('ratelimit-remaining'))).toBe(4)
    const last = replies.at(-1)
    expect(last?.status).toBe(429)
    expect(last?.headers.get('content-type')).toContain('application/problem+json')
    expect(last?.headers.get('retry-after')).toBe(last?.headers.get('ratelimit-reset'))
    expect(await last?.json()).toMatchObject({ code: 'too-many-requests', status: 429 })
    const other = await app.as('emi')
    expect((await other.fetch('/api/v1/session')).status).toBe(200)
    expect((await fetch(`${app.url}/health/live`)).headers.get('ratelimit-limit')).toBeNull()
  }, 90_000)

  it('lets nobody past by making up tokens', async () => {
    await freshMinute()
    const statuses = new Set<number>()
    for (let count = 0; count < 110; count += 1) {
      const headers = { authorization: `Bearer made-up-${count}` }
      statuses.add((await fetch(`${app.url}/api/v1/session`, { headers })).status)
    }
    expect([...statuses]).toContain(429)
  }, 90_000)
})
