import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { accountFor } from './embedded-postgres-account.ts'
import { runOptions } from './embedded-postgres-cluster.ts'
import { StartFailure } from './embedded-postgres-failure.ts'
import { programsPackage, reachablePrograms } from './embedded-postgres-programs.ts'
import { runningServer } from './embedded-postgres-server.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const asRoot = process.getuid?.() === 0
const said: string[] = []
const log = (sentence: string) => void said.push(sentence)
let area: string
let dataDir: string
let running: EmbeddedPostgres | undefined

async function start(directory = dataDir, shared = false): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres({ dataDir: directory, log, shared })
  return running
}

async function ask<Row extends object>(database: EmbeddedPostgres, query: string): Promise<Row[]> {
  const client = new Client(database.connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

async function serverPid(): Promise<number> {
  const pid = await runningServer(join(dataDir, 'database/cluster'))
  if (pid === undefined) throw new Error('No server runs')
  return pid
}

/** Another process that starts the database, says so and stays. */
async function anotherMuster(): Promise<ReturnType<typeof spawn>> {
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'embedded-postgres.ts'))})
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined })
    console.log('ready')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

beforeAll(async () => {
  area = await realpath(await mkdtemp(join(tmpdir(), 'muster-postgres-')))
  if (asRoot) await chmod(area, 0o755)
  dataDir = join(area, 'data')
})

afterEach(async () => {
  await running?.stop()
  running = undefined
  said.length = 0
})

afterAll(() => rm(area, { recursive: true, force: true }))

describe('a running database', () => {
  it('is durable, sorts by Unicode and is reached by the owner alone through a closed directory', async () => {
    const database = await start()
    const [settings] = await ask<Record<string, string>>(
      database,
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS network,
              datlocprovider AS provider, datlocale AS locale, pg_encoding_to_char(encoding) AS encoding
         FROM pg_database WHERE datname = current_database()`,
    )
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      pages: 'on',
      network: '',
      provider: 'i',
      locale: 'und',
      encoding: 'UTF8',
    })
    expect((await stat(database.connection.host)).mode & 0o777).toBe(0o700)
    expect((await stat(join(dataDir, 'database/passwords.json'))).mode & 0o777).toBe(0o600)
    await expect(
      ask({ ...database, connection: { ...database.connection, password: 'x' } }, 'SELECT 1'),
    ).rejects.toThrow(/password authentication failed/)
    const byUrl = new Client(database.ownerUrl)
    await byUrl.connect()
    expect((await byUrl.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await byUrl.end()
  })

  it('stops with the process that used it last, and keeps what was written', async () => {
    const database = await start()
    await ask(database, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)')
    await database.stop()
    expect(await runningServer(join(dataDir, 'database/cluster'))).toBeUndefined()
    expect(await ask(await start(), 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  })
})

describe('after a kill', () => {
  it('comes back by itself when the server was killed under a living process', async () => {
    const database = await start()
    await ask(database, 'CREATE TABLE survives (n int); INSERT INTO survives VALUES (1)')
    const before = await serverPid()
    process.kill(before, 'SIGKILL')
    await expect
      .poll(() => ask(database, 'SELECT n FROM survives').catch(() => 'away'), { timeout: 30_000 })
      .toEqual([{ n: 1 }])
    expect(await serverPid()).not.toBe(before)
    expect(said).toContain('The database has gone; starting it again.')
  })

  it('is adopted when only the process that started it was killed', async () => {
    const other = await anotherMuster()
    const pid = await serverPid()
    other.kill('SIGKILL')
    await once(other, 'exit')
    await start()
    expect(await serverPid()).toBe(pid)
    expect(said).toContain('Found the database running.')
  })

  it('starts anew when everything was killed at once, even while sessions of the killed one last', async () => {
    const other = await anotherMuster()
    const pid = await serverPid()
    other.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    const database = await start()
    expect(await serverPid()).not.toBe(pid)
    expect(await ask(database, 'SELECT n FROM survives')).toEqual([{ n: 1 }])
  })

  it('does not take a process that was given the number of a killed server for the server', async () => {
    const pidFile = join(dataDir, 'database/cluster/postmaster.pid')
    await writeFile(pidFile, `${process.ppid}\n${dirname(pidFile)}\n1700000000\n5432\n\n\n1 1\nready\n`)
    await start()
    expect(await serverPid()).not.toBe(process.ppid)
  })
})

describe('known failures', () => {
  it('refuses a data directory that another running Muster serves from, but not to a command beside it', async () => {
    const other = await anotherMuster()
    const sentence = expect.stringMatching(/already used by another running Muster \(process \d+\)/) as string
    await expect(start()).rejects.toMatchObject({ name: StartFailure.name, message: sentence })
    const command = await start(dataDir, true)
    expect(await ask(command, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await command.stop()
    expect(await serverPid()).toBeGreaterThan(0)
    other.kill('SIGKILL')
    await once(other, 'exit')
  })

  it('refuses a database of another major version', async () => {
    const old = join(area, 'old')
    await mkdir(join(old, 'database/cluster'), { recursive: true })
    await writeFile(join(old, 'database/cluster/PG_VERSION'), '16\n')
    await expect(start(old)).rejects.toThrow(/written by PostgreSQL 16, and this Muster brings PostgreSQL 18/)
  })

  it('says which data directory is none', async () => {
    const file = join(area, 'file')
    await writeFile(file, '')
    await expect(start(file)).rejects.toThrow(`The data directory ${file} is not a directory`)
  })

  it.runIf(asRoot)('says which data directory cannot be written', async () => {
    const closed = join(area, 'closed')
    await mkdir(closed)
    // Only an ordinary user meets permissions; this process takes one's rights for the length of the call.
    process.seteuid?.('nobody')
    try {
      await expect(start(closed)).rejects.toThrow(`The data directory ${closed} cannot be written`)
    } finally {
      process.seteuid?.(0)
    }
  })
})

describe('programs', () => {
  it('are copied to where the account reaches them, with the links the install script would have made', async () => {
    const hidden = join(area, 'hidden')
    const copies = join(area, 'copies')
    await mkdir(hidden, { mode: 0o700 })
    await mkdir(copies, { mode: 0o755 })
    await cp(programsPackage(), join(hidden, 'package'), { recursive: true, verbatimSymlinks: true })
    const links = JSON.parse(await readFile(join(hidden, 'package/native/pg-symlinks.json'), 'utf8')) as {
      target: string
    }[]
    for (const { target } of links) await rm(join(hidden, 'package', target))
    const account = await accountFor(join(area, 'none'))
    const binDir = await reachablePrograms(join(hidden, 'package'), account, copies)
    expect(binDir.startsWith(asRoot ? copies : hidden)).toBe(true)
    const version = execFileSync(join(binDir, 'postgres'), ['--version'], { ...runOptions(account), encoding: 'utf8' })
    expect(version).toMatch(/^postgres \(PostgreSQL\) 18/)
  })

  it.runIf(asRoot)(
    'serve a data directory below a home that only root enters, from elsewhere, and say so',
    async () => {
      const home = join(area, 'home')
      await mkdir(home, { mode: 0o700 })
      const database = await start(join(home, 'clone/.data'))
      expect(await ask(database, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
      expect(said[0]).toMatch(/^The database lies in \/.+: PostgreSQL cannot run as root below /)
      await database.stop()
      const again = await start(join(home, 'clone/.data'))
      expect(again.connection.host).toBe(database.connection.host)
      await again.stop()
      await rm(dirname(database.connection.host), { recursive: true })
    },
  )
})
