import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { Configuration } from '../../platform/configuration.ts'
import { createLog, createServer, type Server } from '../../server.ts'
import { DecisionSweep } from './decision-sweep.ts'
import { ReplayService } from './replay.service.ts'
import { arrange, type Arranged } from './testing/arrange.ts'

const rounds = Number(process.env['MUSTER_CRASH_ROUNDS'] ?? 3)

let app: TestApp
let world: Arranged
let second: Server
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  world = await arrange(app)
  const { config } = app.app.get(Configuration)
  second = await createServer(config, { url: app.runtimeUrl, poolSize: 4 }, createLog('fatal'))
})
afterAll(async () => {
  await second.app.close()
  await app.stop()
})

const nominated = ['takumi', 'naoto', 'sakura', 'ibrahim', 'akira', 'tomo', 'shun', 'yui', 'kenta', 'elena']

/** Cuts whatever the servers are in the middle of, as a process that is killed would. */
async function cut(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await sleep(Math.random() * 40)
    await app.owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'muster' AND state <> 'idle'`,
    )
  }
}

const revisitWith = (sweep: DecisionSweep): Promise<unknown> => sweep.revisit().catch(() => undefined)

describe('a decision made anew', () => {
  it('is written, closed, audited and told exactly once, with two servers at work and their connections cut', async () => {
    const sweeps = [app.app.get(DecisionSweep), second.app.get(DecisionSweep)]
    for (const key of nominated) await world.ask(key)
    for (let round = 1; round <= rounds; round += 1) {
      for (const key of nominated) await world.setStatus(key, 'bsafe', round % 2 === 1 ? 'rejected' : 'verified')
      await Promise.all([...sweeps.flatMap((sweep) => [revisitWith(sweep), revisitWith(sweep)]), cut(6)])
      await sleep(50)
      for (const sweep of sweeps) await sweep.revisit()
      const { rows } = await app.owner.query<{
        made: number
        closed: number
        open: number
        audited: number
        told: number
      }>(
        `SELECT count(*)::int AS made, (SELECT count(*)::int FROM decision_closing) AS closed, (SELECT count(*)::int FROM decision_watch) AS open,
           (SELECT count(*)::int FROM audit_entry WHERE subject_kind = 'decision') AS audited,
           (SELECT count(*)::int FROM notice n JOIN person p ON p.id = n.person_id WHERE n.kind IN ('decision-changed', 'decision-basis-withdrawn') AND p.demo_key = ANY ($1)) AS told
         FROM decision`,
        [nominated],
      )
      const all = nominated.length
      expect(rows[0]).toMatchObject({
        made: all * (round + 1),
        closed: all * round,
        open: all,
        audited: all * (round + 1),
      })
      // Who was not eligible before and is not now, is told where the basis was withdrawn: in every odd round.
      expect(rows[0]?.told).toBeGreaterThanOrEqual(all * Math.ceil(round / 2))
      expect(rows[0]?.told).toBeLessThanOrEqual(all * round)
    }
    const { rows: gaps } = await app.owner.query(
      `SELECT 1 FROM decision d WHERE d.number > 1 AND NOT EXISTS (SELECT 1 FROM decision b JOIN decision_closing c ON c.decision_id = b.id
         WHERE b.id = d.replaces_id AND b.nomination_id = d.nomination_id AND b.number = d.number - 1 AND c.replaced_by_id = d.id)`,
    )
    expect(gaps).toEqual([])
    expect((await app.app.get(ReplayService).replay()).differing).toEqual([])
  }, 120_000)

  it('is one where two officers ask at once', async () => {
    const [one, other] = await Promise.all([world.ask('mariko'), world.ask('mariko')])
    expect(one.id).toBe(other.id)
  })
})
