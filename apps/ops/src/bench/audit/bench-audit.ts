import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../../../api/src/platform/database/embedded-postgres.ts'
import { ensureBuilt } from '../../build.ts'
import { median } from '../figures.ts'
import { operatorCommand } from '../operator-command.ts'
import { measureSearches } from './measure-searches.ts'
import { measureWrites } from './measure-writes.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Entries of an agency's year: half of the acts are of two people, the rest of everybody. */
async function addEntries(owner: pg.ClientBase, count: number): Promise<void> {
  await owner.query(
    `INSERT INTO audit_entry (at, agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id, details)
     SELECT now() - interval '1 year' * (1 - g::float8 / $1), a.id, 'person', p.ids[1 + CASE WHEN g % 2 = 0 THEN g / 2 % 2 ELSE g * 7919 % p.many END],
       (ARRAY['enrolments.enrol', 'assessments.start', 'assessments.submit', 'completions.record', 'certificates.read', 'people.setRoles'])[1 + g * 31 % 6],
       'person', p.ids[1 + g * 104729 % p.many], p.ids[1 + g * 104729 % p.many], jsonb_build_object('course', 'e1', 'points', g % 40)
     FROM generate_series(1, $1::bigint) AS g, (SELECT agency_id AS id FROM person WHERE demo_key = 'naoko') a,
       LATERAL (SELECT array_agg(id ORDER BY id) AS ids, count(*)::int AS many FROM person WHERE agency_id = a.id) p`,
    [count],
  )
  await owner.query('VACUUM ANALYZE')
}

/** `npm run bench -- audit [--entries N]`: what the evidence trail costs. */
export async function benchAudit(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { entries: { type: 'string', default: '100000' } } })
  const count = Number(values.entries)
  if (!(count >= 1)) throw new Error(`--entries is "${values.entries}", but takes a number from 1.`)
  if (!(await ensureBuilt())) throw new Error('The product could not be built: see the message above.')
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-bench-'))
  try {
    say('The sample world …')
    await operatorCommand(dataDir, 'seed')
    await operatorCommand(dataDir, 'audit', 'verify')
    const database = await startEmbeddedPostgres({ dataDir, shared: true, log: () => undefined })
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    try {
      const load = loadavg()[0] ?? 0
      say('Writes with and without an entry …')
      const { bare, audited } = await measureWrites(database.ownerUrl)
      const [without, withEntry] = [median(bare), median(audited)]
      say(`${count.toLocaleString('en')} entries …`)
      await addEntries(owner, count)
      const { said } = await operatorCommand(dataDir, 'audit', 'verify')
      const [, sealed, sealing, checked, checking] =
        /^(\d+) entries sealed in ([\d.]+) s, (\d+) computed anew in ([\d.]+) s/m.exec(said) ?? []
      const rate = (entries = '0', seconds = '0'): string =>
        Math.round(Number(entries) / Math.max(Number(seconds), 0.05)).toLocaleString('en')
      await owner.query('VACUUM ANALYZE')
      const searches = await measureSearches(dataDir)
      process.stdout.write(
        `A durable write takes ${without.toFixed(2)} ms, with its audit entry ${withEntry.toFixed(2)} ms (${(withEntry - without).toFixed(2)} ms more)\n` +
          `Sealing: ${sealed} entries in ${sealing} s, ${rate(sealed, sealing)} entries/s\n` +
          `Checking: ${checked} entries in ${checking} s, ${rate(checked, checking)} entries/s\n` +
          searches.map(({ what, milliseconds }) => `Search ${what}: ${median(milliseconds).toFixed(0)} ms\n`).join('') +
          `Load of the machine before: ${load.toFixed(1)}, after: ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
      )
    } finally {
      await owner.end()
      await database.stop()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
