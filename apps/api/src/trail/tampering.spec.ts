import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { verifyAudit } from '../audit-command.ts'
import { CheckpointSigner } from './checkpoint-signer.ts'
import { Sealer } from './sealer.ts'

// Checking a file is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const tables = ['audit_entry', 'audit_link', 'audit_checkpoint']
const program = resolve(import.meta.dirname, '../../../ops/src/muster.ts')
let app: TestApp
let auditor: Caller
let folder: string
let agency: string
/** A number in the middle of the chain. */
let middle: number

async function sealAndSign(): Promise<void> {
  await app.app.get(Sealer).sealAll()
  await app.app.get(CheckpointSigner).signAll()
}

/** What the command says, and whether all holds. */
async function command(...parts: string[]): Promise<{ holds: boolean; said: string }> {
  const said: string[] = []
  const holds = await verifyAudit(parts, app.app, (sentence) => said.push(sentence))
  return { holds, said: said.join('\n') }
}

/** What the check of the screen finds, stretch by stretch. */
async function checked(): Promise<string[]> {
  const faults: string[] = []
  let query: { after?: number; hash?: string; limit: number } = { limit: 5 }
  for (;;) {
    const reply = await auditor.call('audit.check', { query })
    faults.push(...reply.faults.map(({ fault }) => fault))
    if (reply.isEnd) return [...new Set(faults)]
    query = { after: reply.through, limit: 5, ...(reply.hash === null ? {} : { hash: reply.hash }) }
  }
}

beforeAll(async () => {
  app = await startTestApp()
  folder = mkdtempSync(join(tmpdir(), 'muster-trail-'))
  auditor = await addPerson(app, 'ngo', 'auditor')
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM agency WHERE key = 'ngo'`)
  agency = rows[0]?.id ?? ''
  const write = (many: number) =>
    app.owner.query(
      `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind, details) SELECT $1, 'system', 'case.' || g, 'case', jsonb_build_object('g', g) FROM generate_series(1, $2) AS g`,
      [agency, many],
    )
  await write(12)
  await sealAndSign()
  await write(9)
  await sealAndSign()
  const head = await auditor.call('audit.chain')
  middle = head.sealed - 12
  writeFileSync(join(folder, 'kept.json'), JSON.stringify(await auditor.call('audit.checkpoint')))
  for (const table of tables) await app.owner.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`)
})
afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(async () => {
  const client = await app.owner.connect()
  await client.query(`TRUNCATE ${tables.join(', ')}, audit_waiting`)
  await client.query('ALTER TABLE audit_entry DISABLE TRIGGER USER')
  for (const table of tables) await client.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`)
  await client.query('ALTER TABLE audit_entry ENABLE TRIGGER USER')
  client.release()
})

const kept = () => join(folder, 'kept.json')
const readKept = () => readFileSync(kept(), 'utf8')
const entryAt = (number: string) => `(SELECT entry_id FROM audit_link WHERE chain_id = $1 AND number = ${number})`

/** Each as the owner of the database: `$1` is the chain, `$2` a number in its middle. */
const deeds: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['an act edited', [`UPDATE audit_entry SET act = 'case.other' WHERE id = ${entryAt('$2')}`], ['entry-changed']],
  [
    'details edited',
    [`UPDATE audit_entry SET details = details || '{"by":"nobody"}' WHERE id = ${entryAt('$2')}`],
    ['entry-changed'],
  ],
  [
    'moved in time by a microsecond',
    [`UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE id = ${entryAt('$2')}`],
    ['entry-changed'],
  ],
  [
    'given to somebody else',
    [`UPDATE audit_entry SET actor_id = uuidv7() WHERE id = ${entryAt('$2')}`],
    ['entry-changed'],
  ],
  ['an entry deleted', [`DELETE FROM audit_entry WHERE id = ${entryAt('$2')}`], ['entry-missing']],
  [
    'an entry deleted with its link',
    [
      `DELETE FROM audit_entry WHERE id = ${entryAt('$2')}`,
      'DELETE FROM audit_link WHERE chain_id = $1 AND number = $2',
    ],
    ['number-missing', 'chain-broken'],
  ],
  [
    'an entry deleted and what follows renumbered',
    [
      'DELETE FROM audit_link WHERE chain_id = $1 AND number = $2',
      'UPDATE audit_link SET number = -number WHERE chain_id = $1 AND number > $2',
      'UPDATE audit_link SET number = -number - 1 WHERE chain_id = $1 AND number < 0 AND $2 > 0',
    ],
    ['chain-broken'],
  ],
  [
    'two entries swapped',
    [
      'UPDATE audit_link SET number = -1 WHERE chain_id = $1 AND number = $2',
      'UPDATE audit_link SET number = $2 WHERE chain_id = $1 AND number = $2::bigint + 1',
      'UPDATE audit_link SET number = $2::bigint + 1 WHERE chain_id = $1 AND number = -1',
    ],
    ['chain-broken'],
  ],
  [
    'an entry unsealed and left standing',
    ['DELETE FROM audit_link WHERE chain_id = $1 AND number > $2'],
    ['cut-off', 'entry-unsealed'],
  ],
  [
    'the end cut off, its checkpoint left',
    [
      `DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_link WHERE chain_id = $1 AND number > $2)`,
      'DELETE FROM audit_link WHERE chain_id = $1 AND number > $2',
    ],
    ['cut-off'],
  ],
  [
    'a checkpoint altered',
    [
      `UPDATE audit_checkpoint SET document = jsonb_set(document, '{hash}', to_jsonb(repeat('0', 64))) WHERE chain_id = $1 AND number > $2`,
    ],
    ['checkpoint-unsigned'],
  ],
]

describe('records changed behind Muster’s back', () => {
  it('are none while nobody did', async () => {
    const { holds, said } = await command('--checkpoint', kept())
    expect(said).toContain('ngo: whole up to No.')
    expect(said).toContain('Holds')
    expect(holds).toBe(true)
    expect(await checked()).toEqual([])
  })

  it.each(deeds)('%s: is found by command and screen', async (_what, statements, expected) => {
    for (const statement of statements) {
      const values = statement.includes('$2') ? [agency, middle] : [agency]
      await app.owner.query(statement, values)
    }
    const found = await checked()
    for (const fault of expected) expect(found).toContain(fault)
    const { holds, said } = await command('--agency', 'ngo')
    expect(said).toContain('NOT WHOLE')
    expect(holds).toBe(false)
  })

  it('the end cut off with everything that was signed of it: is found by who kept a checkpoint', async () => {
    for (const statement of [
      `DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_link WHERE chain_id = $1 AND number > $2)`,
      'DELETE FROM audit_link WHERE chain_id = $1 AND number > $2',
      'DELETE FROM audit_checkpoint WHERE chain_id = $1 AND number > $2',
    ])
      await app.owner.query(statement, [agency, middle])
    expect(await checked()).toEqual([])
    const { holds, said } = await command('--checkpoint', kept())
    expect(said).toContain('Cut off')
    expect(holds).toBe(false)
    const text = readKept()
    expect((await auditor.call('audit.compare', { body: { checkpoint: text } })).answers).toMatchObject([
      { answer: 'cut-off' },
    ])
    // Written on since, so that the numbers are there again: what was signed is not.
    await app.owner.query(
      `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind) SELECT $1, 'system', 'case.anew', 'case' FROM generate_series(1, 30)`,
      [agency],
    )
    await sealAndSign()
    expect((await auditor.call('audit.compare', { body: { checkpoint: text } })).answers).toMatchObject([
      { answer: 'differs' },
    ])
  })

  it('an entry deleted before it was sealed: is found in the queue', async () => {
    await app.owner.query(
      `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind) VALUES ($1, 'system', 'case.gone', 'case')`,
      [agency],
    )
    await app.owner.query(`DELETE FROM audit_entry WHERE act = 'case.gone'`)
    expect(await checked()).toEqual(['entry-vanished'])
  })
})

describe('a kept checkpoint', () => {
  it.each([
    ['nonsense', 'unreadable'],
    ['{}', 'unreadable'],
  ])('%s is %s', async (checkpoint, answer) => {
    expect((await auditor.call('audit.compare', { body: { checkpoint } })).answers).toMatchObject([{ answer }])
  })

  it('that somebody else changed or that is another agency’s does not count', async () => {
    const document = JSON.parse(readKept()) as Record<string, unknown>
    const compare = async (caller: Caller, value: unknown) =>
      (await caller.call('audit.compare', { body: { checkpoint: JSON.stringify(value) } })).answers[0]?.answer
    expect(await compare(auditor, document)).toBe('holds')
    expect(await compare(auditor, { checkpoints: [document] })).toBe('holds')
    expect(await compare(auditor, { ...document, number: 1 })).toBe('unsigned')
    expect(await compare(await addPerson(app, 'university', 'auditor'), document)).toBe('other-chain')
  })
})

async function verifyFile(name: string, content: string, ...more: string[]) {
  writeFileSync(join(folder, name), content)
  const child = spawn(process.execPath, [program, 'audit', 'verify', '--file', name, '--issuer', app.url, ...more], {
    env: { ...process.env, INIT_CWD: folder },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const status = await new Promise<number | null>((done) => child.on('close', done))
  if (!output.startsWith('{')) throw new Error(output)
  const told = JSON.parse(output) as { findings: { finding: string }[]; entries: number; withheld: number }
  return { ...told, status, findings: told.findings.map(({ finding }) => finding) }
}

describe('exported entries', () => {
  it('are checked without the database, as JSON lines and as CSV; what was not asked for is withheld', async () => {
    const jsonl = await auditor.call('audit.jsonl', { query: { act: 'case' } })
    const whole = await verifyFile('whole.jsonl', jsonl, '--checkpoint', 'kept.json')
    expect(whole).toMatchObject({ status: 0, entries: 21, findings: [] })
    const one = await verifyFile('one.jsonl', await auditor.call('audit.jsonl', { query: { act: 'case.3' } }))
    expect(one).toMatchObject({ status: 0, entries: 2, findings: [] })
    expect(one.withheld).toBeGreaterThan(5)
    const csv = await auditor.call('audit.csv', { query: { act: 'case' } })
    expect(await verifyFile('whole.csv', csv, '--checkpoint', 'kept.json')).toMatchObject({ status: 0, entries: 21 })
    const changed = await verifyFile('changed.jsonl', jsonl.replace('"case.4"', '"case.40"'))
    expect(changed).toMatchObject({ status: 1, findings: ['entry-changed'] })
    const changedTable = await verifyFile('changed.csv', csv.replace(',case.4,', ',case.40,'))
    expect(changedTable).toMatchObject({ status: 1, findings: ['entry-changed'] })
    const lines = jsonl.split('\n')
    expect((await verifyFile('cut.jsonl', lines.toSpliced(3, 1).join('\n'))).findings).toContain('number-missing')
    const shortened = await verifyFile(
      'short.csv',
      csv.split('\r\n').slice(0, 5).join('\r\n'),
      '--checkpoint',
      'kept.json',
    )
    expect(shortened.findings).toEqual(['cut-off'])
  })

  it('are an act of their own, and nothing of another agency is in them', async () => {
    const other = await addPerson(app, 'university', 'auditor')
    await app.app.get(Sealer).sealAll()
    const text = await other.call('audit.jsonl', {})
    expect(text).not.toContain(agency)
    const { entries } = await other.call('audit.list', { query: { act: 'audit.jsonl' } })
    expect(entries).toMatchObject([{ details: { first: 1 }, number: null }])
  })
})
