import type { FastifyRequest } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { createLog } from '../../server.ts'
import { RefusedLines } from './refused-line.ts'
import { Refusal } from './refusal.ts'

interface Line {
  readonly security?: string
  readonly code?: string
  readonly entry?: string
  readonly person?: string
  readonly msg?: string
}

const written: string[] = []
let app: TestApp
let who: Caller
let other: Caller
beforeAll(async () => {
  const log = createLog('warn', { write: (line: string) => void written.push(line) })
  app = await startTestApp({}, undefined, log)
  who = await addPerson(app, 'secretariat', 'trainee')
  other = await addPerson(app, 'ngo', 'administrator')
})
afterAll(() => app.stop())

/** The lines about refusals that something causes. */
async function linesOf(act: () => Promise<unknown>): Promise<Line[]> {
  written.length = 0
  await act().catch(() => null)
  return written.map((line) => JSON.parse(line) as Line).filter(({ security }) => security !== undefined)
}

const signIn = (email: string, password: string) =>
  fetch(`${app.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })

describe('a line in the log', () => {
  it('says that signing in was refused, without the address or the password', async () => {
    const lines = await linesOf(() => signIn('somebody@spec.example', 'not their password'))
    expect(lines).toEqual([
      expect.objectContaining({ security: 'authentication', code: 'wrong-credentials', entry: 'access.signIn' }),
    ])
    expect(written.join('')).not.toMatch(/somebody|not their password/)
  })

  it('says who tried what they may not, and what is hidden from them', async () => {
    const reading = { params: { person: who.personId } }
    expect(await linesOf(() => who.call('people.list', {}))).toEqual([
      expect.objectContaining({ security: 'authorisation', code: 'not-allowed', person: who.personId }),
    ])
    expect(await linesOf(() => other.call('people.read', reading))).toEqual([
      expect.objectContaining({ security: 'authorisation', code: 'not-found', entry: 'people.read' }),
    ])
  })

  it('says that a session opens nothing any more, and nothing of somebody who only looks', async () => {
    const session = (headers: Record<string, string>) => fetch(`${app.url}/api/v1/session`, { headers })
    expect(await linesOf(() => session({}))).toEqual([])
    expect(await linesOf(() => session({ cookie: 'muster-development=made-up' }))).toEqual([
      expect.objectContaining({ security: 'authentication', code: 'sign-in-required' }),
    ])
    expect(await linesOf(() => session({ authorization: 'Bearer made-up' }))).toHaveLength(1)
  })

  it('says that a body was too large, and nothing of a form filled in wrongly', async () => {
    const asked = (body: string) =>
      fetch(`${app.url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(await linesOf(() => asked(JSON.stringify({ email: 'x'.repeat(2_000_000) })))).toEqual([
      expect.objectContaining({ security: 'limit', code: 'body-too-large' }),
    ])
    expect(await linesOf(() => asked('{"email":"no address"}'))).toEqual([])
  })

  it('is written a hundred times a second at most, with how many more there were', () => {
    const lines: object[] = []
    const request = { log: { warn: (line: object) => lines.push(line) }, headers: {}, method: 'GET', ip: '192.0.2.7' }
    let now = 0
    const refused = new RefusedLines(() => now)
    const refuse = () => refused.write(new Refusal(429, 'too-many-attempts'), request as unknown as FastifyRequest)
    for (let times = 0; times < 250; times += 1) refuse()
    expect(lines).toHaveLength(100)
    now = 1_500
    refuse()
    expect(lines.slice(100)).toEqual([
      { security: 'limit', leftOut: 150 },
      expect.objectContaining({ security: 'limit', code: 'too-many-attempts', address: '192.0.2.7' }),
    ])
  })
})
