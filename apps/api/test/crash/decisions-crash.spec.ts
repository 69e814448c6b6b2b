import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readRecords, readSources } from '../../src/eligibility/decisions/decision-rows.ts'
import { replays } from '../../src/eligibility/decisions/replay.service.ts'
import { txOf } from '../population/population-world.ts'
import { buildApi } from '../built-api.ts'
import { type ApiProcess, connectAsOwner, killPostgres, startApi } from './api-process.ts'
import { goOn, isStopped, preparePauses, stopAt } from './pauses.ts'

/** Kills, by turns of the API and of PostgreSQL with all its processes. */
const kills = Number(process.env['MUSTER_CRASH_ROUNDS'] ?? 3)

const sample = { MUSTER_SAMPLE: '1' }

let dataDir: string
let main: string
let api: ApiProcess
let owner: Client
beforeAll(async () => {
  main = await buildApi('decisions-crash')
  dataDir = await mkdtemp(join(tmpdir(), 'muster-decisions-'))
  api = await startApi(main, dataDir, 0, sample)
  owner = await connectAsOwner(dataDir)
}, 120_000)
afterAll(async () => {
  await owner.end().catch(() => undefined)
  await api.end('SIGTERM')
  await killPostgres(dataDir, true)
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

const rowsOf = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await owner.query<Row>(text, values)).rows

/** The decisions that rest on facts which are older than those of the person now. */
const oldOnes = `SELECT w.nomination_id FROM decision_watch w JOIN person p ON p.id = w.person_id JOIN posting o ON o.id = w.posting_id
  JOIN nomination n ON n.id = w.nomination_id AND n.withdrawn_at IS NULL WHERE NOT o.is_team AND w.people <> p.facts_stamp::text`

async function until(what: string, test: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 60_000
  while (!(await test())) {
    if (performance.now() > giveUpAt) throw new Error(`${what} did not happen within 60 s: ${api.said.join('\n')}`)
    await sleep(5)
  }
}

/** In whose inserts the server is killed, by turns: while it writes a decision, closes the one before, and tells of it. */
const steps = ['decision_record', 'decision_closing', 'notice'] as const

/** Everybody's pre-departure course is found to be false, or right after all. */
const checked = (kind: 'rejected' | 'verified') =>
  owner.query(
    `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, reason)
     SELECT c.id, c.person_id, c.agency_id, $1, 'The issuer says so' FROM outside_certificate c JOIN decision_watch w ON w.person_id = c.person_id WHERE c.qualification_key = 'bsafe'`,
    [kind],
  )

async function kill(what: 'api' | 'postgres'): Promise<void> {
  await (what === 'api' ? api.end('SIGKILL') : killPostgres(dataDir, true))
  if (what === 'api') await goOn(owner)
  await owner.end().catch(() => undefined)
  if (what === 'api') api = await startApi(main, dataDir, 0, sample)
  await until('the database', async () => {
    try {
      owner = await connectAsOwner(dataDir)
      await goOn(owner)
      return true
    } catch {
      return false
    }
  })
}

it(
  'decisions are made anew exactly once, within 60 s, when the server or the database is killed in the middle of it',
  async () => {
    await until('the first look', async () => (await rowsOf(oldOnes)).length === 0)
    await preparePauses(owner, steps)
    const ofSample = await rowsOf<{ id: string }>('SELECT id FROM decision')
    for (let turn = 0; turn < kills; turn += 1) {
      const [{ made: before } = { made: 0 }] = await rowsOf<{ made: number }>(
        'SELECT count(*)::int AS made FROM decision',
      )
      await stopAt(owner, steps[turn % steps.length] ?? 'notice')
      await checked(turn % 2 === 0 ? 'rejected' : 'verified')
      expect((await rowsOf(oldOnes)).length).toBeGreaterThan(0)
      await until('a look', () => isStopped(owner))
      await kill(turn % 2 === 0 ? 'api' : 'postgres')
      await until('the look after the kill', async () => (await rowsOf(oldOnes)).length === 0)
      const [{ made: after } = { made: 0 }] = await rowsOf<{ made: number }>(
        'SELECT count(*)::int AS made FROM decision',
      )
      expect(after).toBeGreaterThan(before)
    }
    const broken = await rowsOf(
      `SELECT d.id, 'a gap' AS what FROM decision d WHERE d.number > 1 AND NOT EXISTS (SELECT 1 FROM decision b JOIN decision_closing c ON c.decision_id = b.id AND c.replaced_by_id = d.id WHERE b.id = d.replaces_id AND b.nomination_id = d.nomination_id AND b.number = d.number - 1)
       UNION ALL SELECT nomination_id, 'not one that stands' FROM decision d WHERE NOT EXISTS (SELECT 1 FROM decision_closing c WHERE c.decision_id = d.id) GROUP BY nomination_id HAVING count(*) <> 1
       UNION ALL SELECT d.id, 'not audited once' FROM decision d WHERE d.cause = 're-evaluated' AND d.number > 1 AND NOT d.id = ANY ($1) AND 1 <> (SELECT count(*) FROM audit_entry a WHERE a.subject_id = d.id AND a.act = 'decisions.revise')
       UNION ALL SELECT w.nomination_id, 'a closed one is watched' FROM decision_watch w JOIN decision_closing c ON c.decision_id = w.decision_id`,
      [ofSample.map(({ id }) => id)],
    )
    expect(broken).toEqual([])
    const twice = await rowsOf(
      `SELECT person_id, path, kind FROM notice WHERE path LIKE '/decisions/%' GROUP BY 1, 2, 3 HAVING count(*) > 1`,
    )
    expect(twice).toEqual([])
    const tx = txOf(owner, '')
    const ids = await rowsOf<{ id: string }>('SELECT id FROM decision')
    const records = await readRecords(
      tx,
      ids.map(({ id }) => id),
    )
    expect(records).toHaveLength(ids.length)
    const sources = await readSources(
      tx,
      records.map(({ input }) => input),
    )
    expect(records.filter((record) => !replays(record, sources))).toEqual([])
  },
  120_000 + kills * 120_000,
)
