import { readFileSync } from 'node:fs'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileReads } from '../../src/people/audit-log.service.ts'
import { startTestApp, type TestApp } from '../app.ts'
import { readAuditedEntries } from './audited-entries.ts'
import { castFor } from './cast.ts'
import { type Asker, askers } from './cells.ts'
import { requestFor } from './matrix-cases.ts'
import { type Cast, type Credentials, nameOfOwner } from './people.ts'
import { sendEntry } from './send-entry.ts'

/**
 * Whoever is shown one trainee adds a row to what the trainee sees under "who read my file", by every entry that reads, or
 * the entry stands in the committed file with the reason why not.
 */
const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** What the file says: an entry and its reason a line; `#` begins a remark. */
const reasons = new Map(
  file('./reads-unlogged.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, id = line, reason = ''] = /^(\S+): (.+)$/.exec(line) ?? []
      return [id, reason] as const
    }),
)

let app: TestApp
let cast: Cast
const credentials = new Map<Asker, Credentials | Record<string, never>>()
const staff = askers.filter((asker) => asker !== 'anonymous' && asker !== 'owner')
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  for (const asker of askers) credentials.set(asker, await cast.headersOf(asker))
})
afterAll(() => app.stop())

const audited = readAuditedEntries(file('./audited-entries.txt'))
/** What reads and changes nothing, whatever its method. */
const reading = (Object.entries(endpoints) as [EndpointId, Endpoint][])
  .filter(
    ([id, { method, access }]) =>
      method === 'GET' || access.audit === 'query' || audited.reasonOf(id)?.includes('keeps nothing'),
  )
  .map(([id]) => id)

const field = 'profile=p7-ngo-field-worker&departsOn=2027-01-01&returnsOn=2027-01-01&field=elections'
/** Rosters are asked for everybody there is: the matrix's own requests ask for as little as they can. */
const wideQueries: Partial<Record<EndpointId, string>> = {
  'people.list': `search=${nameOfOwner}`,
  'roster.search': `${field}&show=everyone&limit=50`,
  'roster.matrix': `${field}&show=everyone&limit=50`,
  'roster.csv': `${field}&show=everyone`,
  'roster.xlsx': `${field}&show=everyone`,
}

function send(id: EndpointId, asker: Asker, query = wideQueries[id]): Promise<Response> {
  const headers = { ...credentials.get(asker) }
  if (query === undefined) return sendEntry(app.url, id, cast.objects, headers)
  const { params = {} } = requestFor(id, cast.objects)
  const path = endpoints[id].path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'missing')
  return fetch(`${app.url}${path}?${query}`, { headers })
}

/** Whether the trainee stands in what an asker is given: by name, by address or by id. */
async function isShown(id: EndpointId, asker: Asker): Promise<boolean> {
  const response = await send(id, asker)
  const text = (await response.text()).toLowerCase()
  expect(response.status, `${id} as ${asker}: ${text.slice(0, 200)}`).toBeLessThan(500)
  const marks = [nameOfOwner.toLowerCase(), 'matrix-owner@', cast.objects.person]
  return response.ok && marks.some((mark) => text.includes(mark))
}

/** How many rows the trainee has under "who read my file". */
async function rowsOfOwner(): Promise<number> {
  const { rows } = await app.owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM audit_entry
     WHERE concerns_person_id = $1 AND actor_id <> concerns_person_id AND act = ANY ($2)`,
    [cast.objects.person, fileReads],
  )
  return rows[0]?.count ?? 0
}

describe('every read of a person by somebody else', () => {
  it('is seen by that person, or stands in the file with the reason why not', async () => {
    const unlogged = new Map<EndpointId, Asker[]>()
    let logged = 0
    for (const id of reading)
      for (const asker of staff) {
        const before = await rowsOfOwner()
        if (!(await isShown(id, asker))) continue
        if ((await rowsOfOwner()) > before) logged += 1
        else unlogged.set(id, [...(unlogged.get(id) ?? []), asker])
      }
    expect(logged).toBeGreaterThan(40)
    const unsaid = [...unlogged].filter(([id]) => !reasons.get(id))
    const stale = [...reasons.keys()].filter((id) => !unlogged.has(id as EndpointId))
    expect({ unsaid, stale }).toEqual({ unsaid: [], stale: [] })
  }, 600_000)

  it('includes the reads of who read: the trail asked for one person', async () => {
    for (const query of [`person=${cast.objects.person}`, `whose=${nameOfOwner}`]) {
      await app.owner.query(`UPDATE audit_entry SET at = at - interval '2 hours' WHERE act = 'audit.list'`)
      const before = await rowsOfOwner()
      expect((await send('audit.list', 'auditor', query)).status).toBe(200)
      expect((await send('audit.list', 'auditor', query)).status).toBe(200)
      expect(await rowsOfOwner(), query).toBe(before + 1)
    }
    const response = await send('people.myReaders', 'owner', 'limit=100')
    const { readers } = (await response.json()) as { readers: { act: string }[] }
    expect(readers.map(({ act }) => act)).toContain('audit.list')
    expect(readers.map(({ act }) => act)).toContain('people.read')
  })
})
