import { readFileSync, writeFileSync } from 'node:fs'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../../src/server.ts'
import { startTestApp, type TestApp } from '../app.ts'
import { type Canary, plantCanaries } from '../own/canaries.ts'
import { giveRowsOfEverything } from '../own/rows-of-everything.ts'
import { castFor } from './cast.ts'
import { askers, type Asker } from './cells.ts'
import type { Cast, Credentials } from './people.ts'
import { sendEntry, wideQueries } from './send-entry.ts'
import { textOf } from './reply-text.ts'

/**
 * A string that stands nowhere else is put into every private column of one trainee (I21). Whoever is shown one, by which
 * entry, is written down in a file that people review; refusals and the log show none to anybody.
 */
const file = new URL('./canaries.txt', import.meta.url)
const logged: string[] = []

let app: TestApp
let cast: Cast
let canaries: readonly Canary[]
let missing: readonly string[]
const credentials = new Map<Asker, Credentials | Record<string, never>>()
beforeAll(async () => {
  const log = createLog('trace', { write: (line: string) => void logged.push(line) })
  app = await startTestApp({ MUSTER_CHECK_REPLIES: '0' }, undefined, log)
  cast = await castFor(app)
  for (const asker of askers) credentials.set(asker, await cast.headersOf(asker))
  await giveRowsOfEverything(app.owner, cast.objects.person)
  // Rows made of nothing in particular, in which the application would look for what it puts there itself.
  await app.owner.query('DELETE FROM population.row')
  await app.owner.query('DELETE FROM decision_closing WHERE person_id = $1', [cast.objects.person])
  // One of the rows is an authenticator app: the owner has shown it.
  await app.owner.query('UPDATE session SET second_factor_at = now()')
  const planted = await plantCanaries(app.owner, cast.objects.person)
  canaries = planted.canaries
  missing = planted.missing
}, 120_000)
afterAll(() => app.stop())

const readers = (Object.keys(endpoints) as EndpointId[]).filter((id) => endpoints[id].method === 'GET')

interface Shown {
  readonly status: number
  readonly columns: readonly string[]
}

async function ask(id: EndpointId, asker: Asker): Promise<Shown> {
  const headers = { ...credentials.get(asker) }
  const response = await sendEntry(app.url, id, cast.objects, headers, wideQueries[id])
  const text = await textOf(response)
  return {
    status: response.status,
    columns: canaries.filter((canary) => text.includes(canary.text)).map(({ table, column }) => `${table}.${column}`),
  }
}

describe('what is private of somebody', () => {
  it('is shown to whom the committed file says, and in no refusal and no line of the log', async () => {
    const seen = new Map<string, Map<EndpointId, Asker[]>>()
    const refusals: string[] = []
    const failures: string[] = []
    for (const id of readers)
      for (const asker of askers) {
        const { status, columns } = await ask(id, asker)
        if (status >= 500) failures.push(`${id} as ${asker}: ${status}`)
        if (status >= 400 && columns.length > 0) refusals.push(`${id} as ${asker}: ${columns.join(', ')}`)
        for (const column of columns) {
          const entries = seen.get(column) ?? new Map<EndpointId, Asker[]>()
          entries.set(id, [...(entries.get(id) ?? []), asker])
          seen.set(column, entries)
        }
      }
    if (failures.length)
      console.log(
        logged
          .filter((l) => l.includes('"level":50'))
          .join('')
          .slice(0, 3000),
      )
    expect(failures).toEqual([])
    expect(refusals).toEqual([])
    const written = logged.join('')
    expect(
      canaries.filter(({ text }) => written.includes(text)).map(({ table, column }) => `${table}.${column}`),
    ).toEqual([])
    const text = write(seen)
    // A person reviews what this writes before it is committed.
    if (process.env['MUSTER_LIST_CELLS']) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  }, 600_000)

  it('is looked for in every column that holds words of somebody', () => {
    // A list of codes; what is worked out again, which is shown by rosters from elsewhere; and who got a list by their
    // address alone, which is nobody's account.
    const other = [
      'decision_closing.changes',
      'population.row.more',
      'population.row.waived',
      'saved_list_recipient.email',
    ]
    expect(missing).toEqual(other)
    expect(canaries.length).toBeGreaterThan(60)
  })
})

const write = (seen: ReadonlyMap<string, ReadonlyMap<EndpointId, readonly Asker[]>>): string =>
  canaries
    .map(({ table, column }) => {
      const entries = [...(seen.get(`${table}.${column}`) ?? [])]
      const lines = entries.map(([id, who]) => `  ${id}: ${who.length === askers.length ? 'everyone' : who.join(', ')}`)
      return [`${table}.${column}`, ...(lines.length > 0 ? lines : ['  nobody'])].join('\n')
    })
    .join('\n')
    .concat('\n')
