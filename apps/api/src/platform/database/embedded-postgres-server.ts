import { spawn, execFile } from 'node:child_process'
import { open, readFile, readlink, realpath, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { isAlive } from './embedded-postgres-account.ts'
import { readyForStart, runOptions } from './embedded-postgres-cluster.ts'
import { codeOf, StartFailure } from './embedded-postgres-failure.ts'
import { socketPort, type Home } from './embedded-postgres-home.ts'

const run = promisify(execFile)

/** Recovery after a kill replays at most one checkpoint's writing; a slow disk needs its time for that. */
const startPatience = 120_000

/** A log longer than this is begun anew at the next start. */
const longestLog = 10_000_000

/**
 * The server that runs on this cluster, by process number. A number left in the file by a killed server may since
 * belong to any other process, or to a zombie: only one whose directory is the cluster counts.
 */
export async function runningServer(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  if (!(pid > 0) || !isAlive(pid)) return undefined
  if (process.platform !== 'linux') return pid
  const directory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  return directory === (await realpath(cluster)) ? pid : undefined
}

/** Removes what makes PostgreSQL believe that another server runs: its check knows numbers only, not whose they are. */
async function clearStale(home: Home): Promise<void> {
  const text = await readFile(join(home.cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  // Where the number is nobody's PostgreSQL clears the file itself, after it has looked for the old server's children.
  if (isAlive(Number.parseInt(text, 10))) await rm(join(home.cluster, 'postmaster.pid'), { force: true })
  const socket = join(home.socketDir, `.s.PGSQL.${socketPort}`)
  await rm(`${socket}.lock`, { force: true })
  await rm(socket, { force: true })
}

/** Runs the server apart from this process, so that neither Ctrl-C nor the end of the terminal reaches it. */
async function launch(home: Home, binDir: string): Promise<{ ended: () => boolean; logStart: number }> {
  await readyForStart(home)
  const size = await stat(home.logFile).then(
    (file) => file.size,
    () => 0,
  )
  if (size > longestLog) await truncate(home.logFile)
  const log = await open(home.logFile, 'a', 0o600)
  const logStart = (await log.stat()).size
  try {
    const child = spawn(join(binDir, 'postgres'), ['-D', home.cluster], {
      ...runOptions(home.account),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    let hasEnded = false
    child.once('error', () => (hasEnded = true))
    child.once('exit', () => (hasEnded = true))
    child.unref()
    return { ended: () => hasEnded, logStart }
  } finally {
    await log.close()
  }
}

/** A connection of the superuser, for setting up only. */
export function superuser(home: Home, database: string): Client {
  return new Client({
    host: home.socketDir,
    port: socketPort,
    user: 'postgres',
    password: home.superuserPassword,
    database,
    connectionTimeoutMillis: 10_000,
  })
}

/** Whether the server answers; "not yet" while it recovers or ends. */
async function answers(home: Home): Promise<boolean> {
  const client = superuser(home, 'postgres')
  // A server that dies under an open connection says so here as well.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (codeOf(error) === '28P01') {
      throw new StartFailure(
        `The password kept for the database in ${home.cluster} is not the right one: restore passwords.json of the data directory from a backup.`,
      )
    }
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What a killed server's last children, or another process starting it at this moment, make the new one say. */
const passing = /pre-existing shared memory block|lock file .* already exists|is another p/

/**
 * Sees to it that a server runs on the cluster and answers: adopts a running one, waits for one that recovers or ends,
 * and starts one where there is none, again while a killed one still dies.
 *
 * @param signal aborted when nobody wants the server any more
 * @throws StartFailure with PostgreSQL's own words when it refuses
 */
export async function ensureServer(
  home: Home,
  binDir: string,
  signal?: AbortSignal,
): Promise<'adopted' | 'started' | 'given up'> {
  const giveUpAt = Date.now() + startPatience
  let launched: Awaited<ReturnType<typeof launch>> | undefined
  while (!signal?.aborted) {
    if ((await runningServer(home.cluster)) !== undefined) {
      if (await answers(home)) return launched ? 'started' : 'adopted'
    } else if (!launched || launched.ended()) {
      if (launched) {
        const said = (await readFile(home.logFile)).subarray(launched.logStart).toString('utf8')
        if (!passing.test(said)) throw new StartFailure(`PostgreSQL did not start: ${lastWords(said)}`)
      }
      await clearStale(home)
      launched = await launch(home, binDir)
    }
    if (Date.now() > giveUpAt) {
      throw new StartFailure(`PostgreSQL did not become ready within two minutes: see ${home.logFile}.`)
    }
    await sleep(50)
  }
  return 'given up'
}

function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const fatal = lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line)) ?? lines.at(-1)
  return fatal?.replace(/^.*?(?:FATAL|PANIC): +/, '') ?? 'it said nothing.'
}

/** Ends the server, its sessions cut and its work written; one that cannot write any more is ended all the same. */
export async function stopServer(home: Home, binDir: string): Promise<void> {
  const stop = (mode: 'fast' | 'immediate') =>
    run(join(binDir, 'pg_ctl'), ['stop', '-D', home.cluster, '-m', mode, '-w', '-t', '60'], runOptions(home.account))
  if ((await runningServer(home.cluster)) === undefined) return
  await stop('fast').catch(async (error: unknown) => {
    if ((await runningServer(home.cluster)) === undefined) return
    await stop('immediate').catch(() => {
      throw error
    })
  })
}
