import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { prepareCluster } from './embedded-postgres-cluster.ts'
import { explainWrite } from './embedded-postgres-failure.ts'
import { layOutHome, socketPort, type Home } from './embedded-postgres-home.ts'
import { takeLease, type Lease } from './embedded-postgres-lease.ts'
import { programsPackage, reachablePrograms } from './embedded-postgres-programs.ts'
import { ensureServer, runningServer, stopServer, superuser } from './embedded-postgres-server.ts'

/** What to start, and for whom. */
export interface EmbeddedPostgresOptions {
  /** The data directory; the database lies in its folder `database`. */
  dataDir: string
  /** Receives what the person at the terminal may want to know, a sentence each. */
  log: (sentence: string) => void
  /**
   * True for a process that works beside others on the same data directory (an operator's command, one of several
   * roles). Of those that are not shared there is one at a time.
   */
  shared?: boolean
}

/** How to connect as the owner: shaped for `pg` and for TypeORM alike. */
export interface OwnerConnection {
  /** The directory of the Unix socket. */
  host: string
  port: number
  user: string
  password: string
  database: string
}

/** A running database. */
export interface EmbeddedPostgres {
  connection: OwnerConnection
  /** The same as an address for `pg`: `postgresql://muster:…@%2Fpath%2Fto%2Fsocket:5432/muster`. */
  ownerUrl: string
  /** The directory of `initdb`, `pg_ctl` and `postgres`. */
  binDir: string
  /** Gives up this process's use; the database itself stops with the last process that uses it. May be repeated. */
  stop: () => Promise<void>
}

const ownerName = 'muster'
const databaseName = 'muster'
/** In milliseconds: how often the watch looks, and how long it rests when PostgreSQL refuses to start. */
const watchInterval = 500
const pauseAfterRefusal = 5_000

/**
 * Starts PostgreSQL 18 below the data directory, or adopts the one that runs there, and watches it: a server that was
 * killed is started again while this process lives. Nothing listens on the network; the socket lies in a directory of
 * mode 0700 and asks for a password. The owner is no superuser, as with any other PostgreSQL a DATABASE_URL names; it
 * may create roles, and sees past row-level security.
 *
 * @throws StartFailure when the data directory cannot be written, holds another version's database, is in use by
 *   another process that is not shared, or when PostgreSQL refuses to start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  const { home, lease } = await enter(dataDir, options).catch((error: unknown) => {
    throw explainWrite(dataDir, error)
  })
  try {
    const binDir = await reachablePrograms(programsPackage(), home.account, home.programs)
    await prepareCluster(home, binDir)
    const how = await ensureServer(home, binDir)
    if (how === 'adopted') options.log('Found the database running.')
    await ensureOwner(home)
    return serving(home, lease, binDir, options.log)
  } catch (error) {
    await lease.release()
    throw explainWrite(dataDir, error)
  }
}

async function enter(dataDir: string, options: EmbeddedPostgresOptions): Promise<{ home: Home; lease: Lease }> {
  const home = await layOutHome(dataDir, options.log)
  return { home, lease: await takeLease(home.leases, options.shared ?? false, dataDir) }
}

function serving(home: Home, lease: Lease, binDir: string, log: (sentence: string) => void): EmbeddedPostgres {
  let stopping: Promise<void> | undefined
  let reviving: Promise<void> = Promise.resolve()
  const ending = new AbortController()
  const watch = async () => {
    if (ending.signal.aborted || (await runningServer(home.cluster)) !== undefined) return
    log('The database has gone; starting it again.')
    await ensureServer(home, binDir, ending.signal)
  }
  const timer = setInterval(() => {
    reviving = reviving.then(watch).catch(async (error: unknown) => {
      log(error instanceof Error ? error.message : String(error))
      await sleep(pauseAfterRefusal, undefined, { ref: false, signal: ending.signal }).catch(() => undefined)
    })
  }, watchInterval)
  timer.unref()

  const end = async () => {
    ending.abort()
    clearInterval(timer)
    await reviving
    if (await lease.release()) await stopServer(home, binDir)
  }
  const connection = {
    host: home.socketDir,
    port: socketPort,
    user: ownerName,
    password: home.ownerPassword,
    database: databaseName,
  }
  return {
    connection,
    ownerUrl: `postgresql://${ownerName}:${home.ownerPassword}@${encodeURIComponent(home.socketDir)}:${socketPort}/${databaseName}`,
    binDir,
    stop: () => (stopping ??= end()),
  }
}

/** Makes the owner and its database where they are missing. */
async function ensureOwner(home: Home): Promise<void> {
  const client = superuser(home, 'postgres')
  await client.connect()
  try {
    // Processes that begin together look one after the other; the lock ends with the connection.
    await client.query('SELECT pg_advisory_lock(1)')
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ownerName])
    if (!role.rowCount) {
      await client.query(
        `CREATE ROLE ${ownerName} LOGIN CREATEROLE CREATEDB BYPASSRLS PASSWORD '${home.ownerPassword}'`,
      )
    }
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    if (!database.rowCount) await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerName}`)
  } finally {
    await client.end()
  }
}
