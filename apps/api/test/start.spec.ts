import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApi } from './built-api.ts'
import { emptyDatabase, freshWorld } from './databases.ts'

let main: string
const folders: string[] = []
beforeAll(async () => {
  main = await buildApi('start-check')
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'muster-start-'))
  folders.push(made)
  return made
}

interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<{ status: number | null; errors: string }>
  /** The address it says it is at. */
  readonly address: Promise<string>
}

function start(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: folder(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  let said = ''
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /Muster is at (http:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
  const ended = new Promise<{ status: number | null; errors: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, errors }))
  })
  return { child, ended, address }
}

/** One sentence for the person at the terminal, and nothing else. */
const oneSentence = /^[A-Z][^\n]{20,300}\.\n$/

describe('a start that cannot be', () => {
  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => other.once('listening', listening))
    const port = String((other.address() as { port: number }).port)
    const { status, errors } = await start({ PORT: port, DATABASE_URL: await emptyDatabase() }).ended
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringMatching(oneSentence) as string })
    expect(errors).toContain(`Port ${port} is taken`)
    other.close()
  })

  it('says that the data directory cannot be one', async () => {
    const file = join(folder(), 'a-file')
    writeFileSync(file, '')
    const { status, errors } = await start({ DATA_DIR: file }).ended
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringMatching(oneSentence) as string })
    expect(errors).toContain(file)
  })

  it('says that the database is newer than the code', async () => {
    const url = await freshWorld()
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await owner.query(`INSERT INTO migrations (timestamp, name) VALUES (2999000000000, 'Tomorrow2999000000000')`)
    await owner.end()
    const { status, errors } = await start({ DATABASE_URL: url }).ended
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringMatching(oneSentence) as string })
    expect(errors).toContain('newer')
  })

  it('says that DATABASE_URL does not answer', async () => {
    const { status, errors } = await start({ DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none' }).ended
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringMatching(oneSentence) as string })
    expect(errors).not.toContain(':x@')
  })

  it.each([
    ['sample data beyond loopback', { MUSTER_SAMPLE: '1', HOST: '0.0.0.0' }],
    ['an unknown role', { ROLE: 'everything' }],
    ['a port that is none', { PORT: '70000' }],
    ['production with the sample world', { NODE_ENV: 'production', MUSTER_SAMPLE: '1' }],
    ['production without https', { NODE_ENV: 'production', PUBLIC_URL: 'http://muster.example' }],
    [
      'production with an example secret',
      {
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://muster.example',
        DATABASE_URL: 'postgresql://x',
        KEY_SECRET: 'change-me-change-me-change-me-change-me',
      },
    ],
  ])('refuses %s', async (_, environment) => {
    const { status, errors } = await start(environment).ended
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringMatching(oneSentence) as string })
  })

  it('refuses production over a database that holds demo people', async () => {
    const { status, errors } = await start({
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://muster.example',
      DATABASE_URL: await freshWorld(),
      KEY_SECRET: 'q8Zr1vN4xW7uT0pL3sK6jH9gF2dC5bA8',
    }).ended
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringMatching(oneSentence) as string })
  })
})

describe('an end', () => {
  it('finishes the request in flight, then exits with 0', async () => {
    const url = await freshWorld()
    const { child, address, ended } = start({ DATABASE_URL: url, MUSTER_SAMPLE: '1' })
    const base = await address
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    // A lock of ours holds the sign-in in the middle of its transaction.
    await owner.query('BEGIN')
    await owner.query('LOCK TABLE session IN ACCESS EXCLUSIVE MODE')
    const reply = fetch(`${base}/api/v1/demo-session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"key":"misaki"}',
    })
    await expect
      .poll(
        async () => {
          const { rows } = await owner.query<{ waiting: number }>(
            `SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
          )
          return rows[0]?.waiting ?? 0
        },
        { timeout: 10_000 },
      )
      .toBeGreaterThan(0)
    child.kill('SIGTERM')
    await new Promise((later) => setTimeout(later, 300))
    await owner.query('COMMIT')
    expect((await reply).status).toBe(201)
    expect((await ended).status).toBe(0)
    await owner.end()
  }, 120_000)
})
