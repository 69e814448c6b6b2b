import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../../../api/src/platform/database/embedded-postgres.ts'
import { ensureBuilt } from '../../build.ts'
import { median } from '../figures.ts'
import { operatorCommand as command } from '../operator-command.ts'
import { type CertificateFigures, measureCertificates } from './measure-certificates.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)
/** Seconds for 10,000 certificates with their entries in the log. */
const target = 30

/** People with a completion each and no certificate. */
async function addCompletions(owner: pg.ClientBase, count: number): Promise<void> {
  await owner.query(
    `WITH people AS (INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, passport_name)
       SELECT (SELECT agency_id FROM course WHERE key = 'e1'), 'issuing-' || g || '@bench.invalid', 'Person', 'Number ' || g, '人物', g::text, 'PERSON NUMBER ' || g FROM generate_series(1, $1::int) AS g RETURNING id, agency_id),
     edition AS (SELECT e.id, e.hours, c.qualification_key FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1' ORDER BY e.number DESC LIMIT 1),
     enrolments AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source) SELECT p.id, p.agency_id, e.id, 'self' FROM people p, edition e RETURNING id, person_id, agency_id, edition_id)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
     SELECT n.person_id, n.agency_id, n.edition_id, e.qualification_key, n.id, current_date, now(), 'online', e.hours, 22, 24 FROM enrolments n, edition e`,
    [count],
  )
  await owner.query('VACUUM ANALYZE')
}

/** Certificates, entries in the log and the size of what they take. */
async function found(owner: pg.ClientBase): Promise<string> {
  const { rows } = await owner.query<{ certificates: number; entries: number; bytes: string }>(
    `SELECT (SELECT count(*)::int FROM certificate) AS certificates, (SELECT count(*)::int FROM log_entry WHERE kind = 'issued') AS entries,
       pg_size_pretty(pg_total_relation_size('log_entry') + pg_total_relation_size('log_node')) AS bytes`,
  )
  const { certificates = 0, entries = 0, bytes = '' } = rows[0] ?? {}
  if (certificates !== entries) throw new Error(`${certificates} certificates have ${entries} entries`)
  return `${certificates} certificates, ${entries} entries; the log takes ${bytes}`
}

const against = (milliseconds: number, most: number): string =>
  `${milliseconds.toFixed(0)} ms (target ${most}: ${milliseconds <= most ? 'within' : 'OVER'})`

/** PDFs and checks as sentences. */
function shown({ firstPdf, pdfs, checks }: CertificateFigures): string {
  return [
    `PDF: the first ${firstPdf.toFixed(0)} ms; of ${pdfs.length} more the middle one ${against(median(pdfs), 50)}, the slowest ${Math.max(...pdfs).toFixed(0)} ms`,
    `200 numbers checked in one request: the first time ${against(checks[0] ?? NaN, 1_000)}, the middle one of ${checks.length} ${median(checks).toFixed(0)} ms`,
  ].join('\n')
}

async function issuedIds(owner: pg.ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT c.public_id AS id FROM certificate c JOIN person p ON p.id = c.person_id WHERE p.email LIKE 'issuing-%' ORDER BY c.id LIMIT 1000`,
  )
  return rows.map(({ id }) => id)
}

/** `npm run bench -- issuing [--certificates N]`: issues through the product's own code, as after a halt. */
export async function benchIssuing(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { certificates: { type: 'string', default: '10000' } } })
  const count = Number(values.certificates)
  if (!(count >= 1)) throw new Error(`--certificates is "${values.certificates}", but takes a number from 1.`)
  if (!(await ensureBuilt())) throw new Error('The product could not be built: see the message above.')
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-bench-'))
  try {
    say('The sample world …')
    await command(dataDir, 'seed')
    await command(dataDir, 'issue')
    const database = await startEmbeddedPostgres({ dataDir, shared: true, log: () => undefined })
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    try {
      say(`${count.toLocaleString('en')} completions …`)
      await addCompletions(owner, count)
      const load = loadavg()[0] ?? 0
      const issued = await command(dataDir, 'issue')
      const verified = await command(dataDir, 'log', 'verify')
      const within = issued.seconds <= (target * count) / 10_000 ? 'within' : 'OVER'
      process.stdout.write(
        `${count.toLocaleString('en')} certificates issued in ${issued.seconds.toFixed(1)} s, the start of the process included (target ${((target * count) / 10_000).toFixed(1)} s: ${within})\n${issued.said}` +
          `Log and database compared in ${verified.seconds.toFixed(1)} s: ${verified.said}${await found(owner)}\n` +
          `${shown(await measureCertificates(dataDir, await issuedIds(owner)))}\n` +
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
