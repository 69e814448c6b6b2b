import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { DecisionSweep } from './decision-sweep.ts'
import { ReplayService } from './replay.service.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const revisit = (): Promise<number> => app.app.get(DecisionSweep).revisit()

async function nominationOf(key: string): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    'SELECT n.id FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.demo_key = $1',
    [key],
  )
  return rows[0]?.id ?? ''
}

const officer = () => app.as('hiroshi')

async function ask(key: string) {
  const hiroshi = await officer()
  return hiroshi.call('decisions.ask', { params: { nomination: await nominationOf(key) } })
}

describe('a decision', () => {
  it('is what the engine says now, and stays the same one while nothing changes', async () => {
    const first = await ask('takumi')
    expect(first).toMatchObject({ number: 1, verdict: 'ELIGIBLE', state: 'computed', cause: 'asked', replacesId: null })
    expect((await ask('takumi')).id).toBe(first.id)
    expect(await revisit()).toBe(0)
    expect(await revisit()).toBe(0)
    expect((await app.app.get(ReplayService).replay()).differing).toEqual([])
  })
})
