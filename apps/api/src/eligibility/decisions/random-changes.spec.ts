import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { dayIn } from '../../platform/clock.ts'
import { ReplayService } from './replay.service.ts'
import { arrange, type Arranged } from './testing/arrange.ts'
import { chanceFrom, changeSomething } from './testing/random-changes.ts'

/** Changes of facts in all; 10,000 in a long run. */
const changes = Number(process.env['MUSTER_RANDOM_CHANGES'] ?? 150)
const betweenLooks = 10
const seed = Number(process.env['MUSTER_SEED'] ?? Date.now() % 1_000_000)

let app: TestApp
let world: Arranged
beforeAll(async () => {
  app = await startTestApp()
  world = await arrange(app)
})
afterAll(() => app.stop())

interface Kept {
  readonly id: string
  readonly whole: string
}

/** Every decision as the database has it, with all it was made from. */
async function kept(): Promise<Kept[]> {
  const { rows } = await app.owner.query<Kept>(
    `SELECT d.id, md5(to_jsonb(d)::text || to_jsonb(r)::text || (SELECT coalesce(jsonb_agg(to_jsonb(f) ORDER BY f.fact_id), '[]')::text FROM decision_fact f WHERE f.decision_id = d.id)) AS whole
     FROM decision d JOIN decision_record r ON r.decision_id = d.id ORDER BY d.id`,
  )
  return rows
}

it(
  'stored decisions stay what they are, and replay, whatever becomes of the facts afterwards (I17)',
  async () => {
    const today = dayIn('Asia/Tokyo', new Date())
    const chance = chanceFrom(seed)
    const { rows: nominated } = await app.owner.query<{ key: string }>(
      'SELECT p.demo_key AS key FROM nomination n JOIN person p ON p.id = n.person_id WHERE n.withdrawn_at IS NULL AND p.demo_key IS NOT NULL ORDER BY 1',
    )
    for (const { key } of nominated) await world.ask(key)
    let before = await kept()
    const happened = new Set<string>()
    for (let count = 1; count <= changes; count += 1) {
      happened.add(await changeSomething(app.owner, chance, today))
      if (count % betweenLooks > 0 && count < changes) continue
      await world.revisit()
      const after = await kept()
      const found = new Map(after.map(({ id, whole }) => [id, whole]))
      expect(
        before.filter(({ id, whole }) => found.get(id) !== whole),
        `seed ${seed}, after ${count} changes`,
      ).toEqual([])
      before = after
    }
    // What stands is what anybody who asks now is told: nothing that changed was overlooked.
    for (const { key } of nominated) {
      const { id } = await world.ask(key)
      expect(
        before.map((one) => one.id),
        `seed ${seed}, ${key}`,
      ).toContain(id)
    }
    expect(await app.app.get(ReplayService).replay(), `seed ${seed}`).toEqual({
      replayed: before.length,
      erased: 0,
      differing: [],
    })
    expect(before.length).toBeGreaterThan(nominated.length)
    expect(happened.size).toBeGreaterThan(5)
  },
  60_000 + changes * 400,
)
