import { readFileSync, writeFileSync } from 'node:fs'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../app.ts'
import { askers, cells, readMatrix, writeMatrix, type Answer, type Asker } from './cells.ts'
import { castFor } from './cast.ts'
import type { Cast } from './people.ts'
import { sendEntry } from './send-entry.ts'

const file = new URL('./access-matrix.txt', import.meta.url)
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
})
afterAll(() => app.stop())

async function ask(id: EndpointId, asker: Asker): Promise<Answer> {
  const response = await sendEntry(app.url, id, cast.objects, { ...(await cast.headersOf(asker)) })
  const text = await response.text()
  if (response.status >= 500) throw new Error(`${id} as ${asker}: ${response.status} ${text}`)
  // Wrong credentials are an answer about the password, not about who may try.
  if (response.status === 401 && text.includes('wrong-credentials')) return 'yes'
  return response.status === 401 || response.status === 403 || response.status === 404
    ? (String(response.status) as Answer)
    : 'yes'
}

describe('who may reach what', () => {
  it('answers every cell of endpoint × role × ownership as the committed file says', async () => {
    const actual = new Map<string, Map<Asker, Answer>>()
    for (const [id, asker] of cells()) {
      const row = actual.get(id) ?? new Map<Asker, Answer>()
      row.set(asker, await ask(id, asker))
      actual.set(id, row)
    }
    // A person reviews what this writes before it is committed: the generator lists cells, it does not decide them.
    if (process.env['MUSTER_LIST_CELLS']) writeFileSync(file, writeMatrix(actual))
    const expected = readMatrix(readFileSync(file, 'utf8'))
    const differing = cells().filter(([id, asker]) => expected.get(id)?.get(asker) !== actual.get(id)?.get(asker))
    expect(
      differing.map(
        ([id, asker]) =>
          `${id} as ${asker}: expected ${expected.get(id)?.get(asker) ?? 'no row'}, got ${actual.get(id)?.get(asker)}`,
      ),
    ).toEqual([])
  }, 600_000)

  it('has a row for every entry and none for another', () => {
    const expected = readMatrix(readFileSync(file, 'utf8'))
    expect([...expected.keys()].toSorted()).toEqual(Object.keys(endpoints).toSorted())
    expect([...expected].filter(([, row]) => row.size !== askers.length).map(([id]) => id)).toEqual([])
  })

  it('misses a row that is not there', () => {
    const text = readFileSync(file, 'utf8').replace(/^home\.read\n(?: {2}.+\n)+/m, '')
    expect(readMatrix(text).has('home.read')).toBe(false)
  })
})
