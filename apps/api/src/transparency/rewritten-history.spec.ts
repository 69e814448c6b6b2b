import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { LogAgainstDatabase } from './log-against-database.ts'
import { LogKeeper } from './log-keeper.ts'

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let app: TestApp
let folder: string
const tables = ['log_entry', 'log_node', 'log_checkpoint', 'certificate', 'certificate_salt', 'certificate_status']
const program = resolve(import.meta.dirname, '../../../ops/src/muster.ts')

async function command(...parts: string[]): Promise<{ status: number | null; findings: string[] }> {
  const child = spawn(process.execPath, [program, 'log', ...parts, '--issuer', app.url], {
    env: { ...process.env, INIT_CWD: folder },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const status = await new Promise<number | null>((done) => child.on('close', done))
  if (!output.startsWith('{')) throw new Error(output)
  const { findings } = JSON.parse(output) as { findings: { finding: string }[] }
  return { status, findings: findings.map(({ finding }) => finding) }
}

async function numberAndSign(): Promise<void> {
  const keeper = app.app.get(LogKeeper)
  await keeper.numberAll()
  await app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => keeper.sign(tx))
}

/** Something happens that gives the log a leaf. */
const suspendOne = (kind: string): Promise<unknown> =>
  app.owner.query(
    `INSERT INTO certificate_status (certificate_id, agency_id, kind, effective_from, reason, recorded_by) SELECT c.id, c.agency_id, $1, current_date, 'Under review', (SELECT p.id FROM person p WHERE p.id <> c.person_id LIMIT 1) FROM certificate c ORDER BY c.id LIMIT 1`,
    [kind],
  )

const compared = async (): Promise<string[]> => [
  ...new Set((await app.app.get(LogAgainstDatabase).compare()).faults.map(({ fault }) => fault)),
]

beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  folder = mkdtempSync(join(tmpdir(), 'muster-kept-'))
  await app.app.get(Jobs).runNow('issue-missing-certificates')
  await numberAndSign()
  expect((await command('keep', 'kept.json')).status).toBe(0)
  await suspendOne('suspended')
  await suspendOne('reinstated')
  await numberAndSign()
  expect((await command('keep', 'kept.json')).status).toBe(0)
  for (const table of tables) await app.owner.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`)
})
afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(async () => {
  const client = await app.owner.connect()
  await client.query(`TRUNCATE ${tables.join(', ')} CASCADE`)
  for (const table of ['certificate', ...tables.filter((name) => name !== 'certificate')]) {
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    await client.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`)
    await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  }
  await client.query('TRUNCATE log_fact')
  client.release()
})

describe('a history that was rewritten behind the log’s back', () => {
  it('is none while nobody did', async () => {
    expect(await command('verify', 'kept.json')).toEqual({ status: 0, findings: [] })
    expect(await compared()).toEqual([])
  })

  it.each([
    [
      'an entry edited',
      [
        `UPDATE log_entry SET entry = replace(entry, 'MU-', 'MV-') WHERE leaf_index = (SELECT min(leaf_index) FROM log_entry WHERE kind = 'issued')`,
      ],
    ],
    ['an entry deleted', ['DELETE FROM log_entry WHERE leaf_index = 1']],
    [
      'the last entry deleted, its nodes and checkpoint with it',
      [
        'DELETE FROM log_checkpoint WHERE size = (SELECT max(size) FROM log_checkpoint)',
        'DELETE FROM log_node n WHERE (n.place + 1) * 2 ^ n.level > (SELECT max(leaf_index) FROM log_entry)',
        'DELETE FROM log_entry WHERE leaf_index = (SELECT max(leaf_index) FROM log_entry)',
      ],
    ],
    [
      'everything after the first kept checkpoint truncated',
      [
        'DELETE FROM log_checkpoint WHERE size = (SELECT max(size) FROM log_checkpoint)',
        'DELETE FROM log_entry WHERE leaf_index >= (SELECT max(size) FROM log_checkpoint)',
        'DELETE FROM log_node n WHERE (n.place + 1) * 2 ^ n.level > (SELECT max(size) FROM log_checkpoint)',
      ],
    ],
    [
      'two entries swapped',
      [
        'UPDATE log_entry SET leaf_index = -1 WHERE leaf_index = 1',
        'UPDATE log_entry SET leaf_index = 1 WHERE leaf_index = 2',
        'UPDATE log_entry SET leaf_index = 2 WHERE leaf_index = -1',
      ],
    ],
    [
      'entries renumbered after one was taken out',
      [
        'DELETE FROM log_entry WHERE leaf_index = 1',
        'UPDATE log_entry SET leaf_index = -leaf_index WHERE leaf_index > 1',
        'UPDATE log_entry SET leaf_index = -leaf_index - 1 WHERE leaf_index < 0',
      ],
    ],
  ])('%s: is found by both commands', async (_what, statements) => {
    for (const statement of statements) await app.owner.query(statement)
    const { status, findings } = await command('verify', 'kept.json')
    expect(status).toBe(1)
    expect(findings).not.toEqual([])
    expect(await compared()).not.toEqual([])
  })

  it.each([
    [
      'edited',
      `UPDATE certificate SET credential = jsonb_set(credential, '{name}', '"Another course"') WHERE id = $1`,
      'signature-wrong',
    ],
    [
      'deleted',
      'WITH salt AS (DELETE FROM certificate_salt WHERE certificate_id = $1) DELETE FROM certificate WHERE id = $1',
      'fact-gone',
    ],
    ['moved in time', `UPDATE certificate SET issued_at = issued_at - interval '1 year' WHERE id = $1`, 'fact-differs'],
  ])('a certificate %s: is found beside its entry', async (_what, statement, found) => {
    const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM certificate ORDER BY id DESC LIMIT 1')
    await app.owner.query(statement, [rows[0]?.id])
    expect(await compared()).toContain(found)
  })

  it('an entry written in another form than was hashed: is found beside the database', async () => {
    await app.owner.query(`UPDATE log_entry SET entry = replace(entry, '":"', '": "') WHERE leaf_index = 1`)
    expect(await compared()).toContain('entry-changed')
  })

  it('made whole again with nodes and a fresh checkpoint: is found by who kept one', async () => {
    const { rows } = await app.owner.query<{ kind: string; subject: string; state: string }>(
      'SELECT kind, subject, state FROM log_entry WHERE leaf_index > 0 ORDER BY leaf_index DESC',
    )
    await app.owner.query('TRUNCATE log_entry, log_node, log_checkpoint')
    for (const { kind, subject, state } of rows)
      await app.owner.query(
        `INSERT INTO log_fact (kind, subject, state, at) SELECT kind, subject, state, at FROM logged_fact WHERE kind = $1 AND subject = $2 AND state = $3`,
        [kind, subject, state],
      )
    await numberAndSign()
    const { status, findings } = await command('verify', 'kept.json')
    expect(status).toBe(1)
    expect(new Set(findings)).toEqual(new Set(['not-consistent', 'root-differs', 'shorter-than-kept']))
    expect((await command('keep', 'kept.json')).status).toBe(1)
    expect(await compared()).toEqual(['fact-without-entry'])
  })

  it('with a hole in its nodes: proves nothing, and says so to whoever asks', async () => {
    await app.owner.query('DELETE FROM log_node WHERE level > 0')
    expect((await command('verify', 'kept.json')).findings).toContain('not-consistent')
    const kept = await (await fetch(`${app.url}/api/v1/log/checkpoint`)).text()
    const reply = await fetch(`${app.url}/log?lang=en`, {
      method: 'POST',
      body: new URLSearchParams({ checkpoint: kept }),
    })
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain('HISTORY WAS REWRITTEN')
    expect(await compared()).toEqual(['node-wrong'])
  })

  it('gets no new checkpoint from a server that signed another', async () => {
    await app.owner.query(`UPDATE log_node SET hash = sha256(hash) WHERE level = (SELECT max(level) FROM log_node)`)
    await suspendOne('suspended')
    await expect(numberAndSign()).rejects.toThrow(/no longer has the root/)
  })
})
