import { globSync, readFileSync } from 'node:fs'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { acts } from '@muster/words/catalogue/acts.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../app.ts'
import { type AuditedEntries, readAuditedEntries } from './audited-entries.ts'
import { castFor } from './cast.ts'
import { type Asker, askers, readMatrix } from './cells.ts'
import { requestFor } from './matrix-cases.ts'
import type { Cast } from './people.ts'

const entries = Object.entries(endpoints) as [EndpointId, Endpoint][]
const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const audited: AuditedEntries = readAuditedEntries(file('./audited-entries.txt'))
const acting = entries.filter(([, { access }]) => access.audit === 'act').map(([id]) => id)
const smallestPdf = '%PDF-1.7\n%%EOF\n'

/** The API's own code. */
const sources = (): string[] =>
  globSync('**/*.ts', { cwd: new URL('../../src/', import.meta.url), exclude: ['**/*.spec.ts', 'migrations/**'] }).map(
    (path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'),
  )

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
})
afterAll(() => app.stop())

async function send(id: EndpointId, asker: Asker): Promise<number> {
  const entry: Endpoint = endpoints[id]
  const { params = {}, query, body } = requestFor(id, cast.objects)
  const path = entry.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'missing')
  const response = await fetch(`${app.url}${path}${query ? `?${query}` : ''}`, {
    method: entry.method,
    headers: {
      ...(await cast.headersOf(asker)),
      'content-type': entry.upload ? 'application/pdf' : 'application/json',
    },
    redirect: 'manual',
    ...(entry.upload ? { body: smallestPdf } : body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  await response.text()
  return response.status
}

const newest = async (): Promise<string> => {
  const { rows } = await app.owner.query<{ id: string }>('SELECT max(id::text) AS id FROM audit_entry')
  return rows[0]?.id ?? ''
}

const actsSince = async (id: string): Promise<string[]> => {
  const { rows } = await app.owner.query<{ act: string }>(
    'SELECT act FROM audit_entry WHERE id::text > $1 ORDER BY id',
    [id],
  )
  return rows.map(({ act }) => act)
}

describe('every act', () => {
  it('adds exactly one entry of its own where it succeeds, and none where it is refused', async () => {
    const matrix = readMatrix(file('./access-matrix.txt'))
    const wrong: string[] = []
    const succeeded = new Set<EndpointId>()
    for (const id of acting) {
      const own = audited.actsOf(id)
      const answers = matrix.get(id)
      const mayTry = askers.filter((asker) => answers?.get(asker) === 'yes' && !asker.startsWith('foreign-'))
      const mayNot = askers.find((asker) => answers?.get(asker) === '403')
      for (const asker of [...mayTry.slice(0, 3), ...(mayNot ? [mayNot] : [])]) {
        const before = await newest()
        const status = await send(id, asker)
        const added = await actsSince(before)
        const ofItsOwn = added.filter((act) => own.includes(act))
        if (status < 300) {
          succeeded.add(id)
          const isIdle = added.length === 0 && audited.mayBeIdle(id)
          if (ofItsOwn.length !== 1 && !isIdle)
            wrong.push(`${id} as ${asker}: ${status} added ${added.join(', ') || 'nothing'}`)
        } else if (added.length > 0)
          wrong.push(`${id} as ${asker}: refused with ${status}, and added ${added.join(', ')}`)
      }
    }
    const unseen = acting.filter((id) => !succeeded.has(id) && audited.seenIn(id) === undefined)
    expect({ wrong, unseen }).toEqual({ wrong: [], unseen: [] })
  }, 300_000)

  it('that the matrix cannot send well is called by the spec that is named for it', () => {
    const specs = acting.flatMap((id) => {
      const path = audited.seenIn(id)
      return path === undefined ? [] : [{ id, path }]
    })
    const calls = ({ id, path }: { id: string; path: string }): boolean => {
      const text = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
      return text.includes(`'${id}'`) || text.includes(endpoints[id as EndpointId].path)
    }
    expect(specs.filter((one) => !calls(one))).toEqual([])
  })

  it('has a sentence in both languages, also where the server does it by itself', () => {
    const asked = entries.flatMap(([id, { access }]) => (access.audit ? audited.actsOf(id) : []))
    const written = sources().flatMap((text) =>
      [...text.matchAll(/\bact: ([^\n]*)/g)].flatMap(([, line = '']) =>
        [...line.matchAll(/'([a-z][A-Za-z]*\.[A-Za-z-]+)'/g)].map(([, act = '']) => act),
      ),
    )
    expect(written.length).toBeGreaterThan(60)
    const wanted = new Set([...asked, ...written])
    expect([...wanted].filter((act) => !Object.hasOwn(acts, act))).toEqual([])
  })
})

describe('what changes something', () => {
  it('is an act, or stands in the file with the reason why not', () => {
    const silent = entries.filter(([, { method, access }]) => method !== 'GET' && !access.audit).map(([id]) => id)
    expect(silent.filter((id) => !audited.reasonOf(id))).toEqual([])
    expect(audited.named.filter((id) => !Object.hasOwn(endpoints, id))).toEqual([])
  })
})
