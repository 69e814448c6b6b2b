import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { changesSince, digestsText, readDigests } from './digests.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

const entry = {
  method: 'GET',
  path: '/api/v1/things',
  summary: 'Things',
  access: { allow: ['trainee', 'desk-officer'], scope: 'own' },
  query: z.strictObject({ from: z.string().optional(), most: z.int().optional() }),
  reply: z.object({ name: z.string() }),
  refusals: ['not-found', 'not-allowed'],
} as const satisfies Endpoint

const since = (now: Record<string, Endpoint>, changelog = '', before: Record<string, Endpoint> = { 'a.b': entry }) =>
  changesSince(readDigests(digestsText(before, '')), now, changelog)

describe('the changelog of the API', () => {
  it('names every entry whose shape changed, and the digests are those of the entries', () => {
    const changelog = read('CHANGELOG.md')
    const digests = read('digests.txt')
    const command = "after a change: node libs/contracts/src/write-digests.ts 'What callers must know.'"
    expect(changesSince(readDigests(digests), endpoints, changelog), command).toEqual([])
    expect(digests === digestsText(endpoints, changelog), command).toBe(true)
  })

  it('says which part changed, and whether a line names it', () => {
    const changed = { 'a.b': { ...entry, reply: z.object({ name: z.string(), day: z.string() }) } }
    expect(since(changed)).toEqual([{ id: 'a.b', what: 'reply', told: false }])
    expect(since(changed, '- `a.b`: says the day.')).toEqual([{ id: 'a.b', what: 'reply', told: true }])
    expect(since(changed, '- `a.bc`: says the day.')[0]?.told).toBe(false)
  })

  it('asks for a new line, not for any', () => {
    const told = '- `a.b`: is new.'
    const recorded = readDigests(digestsText({ 'a.b': entry }, told))
    const changed = { 'a.b': { ...entry, path: '/api/v1/other-things' } }
    expect(changesSince(recorded, changed, told)).toEqual([{ id: 'a.b', what: 'path', told: false }])
    expect(changesSince(recorded, changed, `${told}\n- \`a.b\`: moved.`)[0]?.told).toBe(true)
  })

  it.each([
    ['method', { ...entry, method: 'POST' }],
    ['params', { ...entry, params: z.strictObject({ thing: z.string() }) }],
    ['query', { ...entry, query: z.strictObject({ from: z.string() }) }],
    ['body', { ...entry, body: z.strictObject({ name: z.string() }) }],
    ['reply', { ...entry, status: 201 }],
    ['access', { ...entry, access: { allow: ['trainee'], scope: 'own' } }],
    ['refusals', { ...entry, refusals: ['not-found'] }],
  ] as [string, Endpoint][])('notices a change of %s', (part, now) =>
    expect(since({ 'a.b': now })).toEqual([{ id: 'a.b', what: part, told: false }]),
  )

  it('notices what is new and what is gone', () =>
    expect(since({ 'c.d': entry }).map(({ id, what }) => `${id} ${what}`)).toEqual(['a.b gone', 'c.d new']))

  it('passes over other words and another order', () =>
    expect(
      since({
        'a.b': {
          ...entry,
          summary: 'All things',
          access: { scope: 'own', allow: ['desk-officer', 'trainee'] },
          query: z.strictObject({ most: z.int().optional(), from: z.string().optional() }),
          refusals: ['not-allowed', 'not-found'],
        },
      }),
    ).toEqual([]))

  it('reads a file with the marks of a merge in it', () =>
    expect(
      readDigests('<<<<<<< a\nx.y lines=0 method=GET path=/a\n=======\nx.y lines=1 method=GET path=/b\n>>>>>>> b'),
    ).toEqual(new Map([['x.y', { lines: 1, parts: 'method=GET path=/b' }]])))
})
