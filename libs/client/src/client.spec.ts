import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressOf, createClient, Problem } from './client.ts'
import { routesSource } from './derive-routes.ts'

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  createClient({
    origin: 'http://test',
    fetch: async () =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } }),
  })

describe('the client', () => {
  it('has the routes of the contracts', () => {
    expect(readFileSync(new URL('./routes.ts', import.meta.url), 'utf8')).toBe(routesSource())
  })

  it('fills parameters and query into the address', () => {
    expect(
      addressOf('learning.lesson', { params: { enrolment: 'a/b', lesson: 'm1-l1' }, query: { language: 'ja' } }),
    ).toBe('/api/v1/enrolments/a%2Fb/lessons/m1-l1?language=ja')
  })

  it('turns a refusal into a problem with its code and waiting time', async () => {
    const call = answering(429, { code: 'too-many-attempts', traceId: 't1' }, { 'retry-after': '7' })
    await expect(call('access.signIn', { body: { email: 'a@b.example', password: 'x' } })).rejects.toMatchObject({
      status: 429,
      code: 'too-many-attempts',
      retryAfter: 7,
      traceId: 't1',
    })
  })

  it('says offline when no reply comes', async () => {
    const call = createClient({ origin: '', fetch: () => Promise.reject(new TypeError('failed')) })
    await expect(call('home.read')).rejects.toEqual(new Problem(0, 'offline', {}, null))
  })
})
