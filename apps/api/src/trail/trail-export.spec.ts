import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { Sealer } from './sealer.ts'

let app: TestApp
let auditor: Caller
let misaki: Caller
let takumi: Caller
beforeAll(async () => {
  app = await startTestApp()
  auditor = await app.as('naoko')
  misaki = await app.as('misaki')
  takumi = await app.as('takumi')
  await app.app.get(Sealer).sealAll()
})
afterAll(() => app.stop())

const readsOf = async (person: Caller): Promise<number> =>
  (await person.call('people.myReaders', { query: { limit: 50 } })).readers.length

describe('entries taken along', () => {
  it('of one person are a read of that person’s file, whom nobody else hears of', async () => {
    const [before, others] = [await readsOf(misaki), await readsOf(takumi)]
    await auditor.call('audit.csv', { query: { act: 'certificates' } })
    expect(await readsOf(misaki)).toBe(before)
    await auditor.call('audit.csv', { query: { person: misaki.personId } })
    expect(await readsOf(misaki)).toBe(before + 1)
    expect(await readsOf(takumi)).toBe(others)
    // The same within an hour is the same reading.
    await auditor.call('audit.jsonl', { query: { person: misaki.personId } })
    expect(await readsOf(misaki)).toBe(before + 1)
    await auditor.call('audit.jsonl', { query: { whose: 'takumi@muster.example' } })
    expect(await readsOf(takumi)).toBe(others + 1)
  })
})
