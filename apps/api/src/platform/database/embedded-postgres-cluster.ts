import { execFile } from 'node:child_process'
import { chown, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { isAlive, type Account } from './embedded-postgres-account.ts'
import { StartFailure } from './embedded-postgres-failure.ts'
import { ownDirectory, socketPort, type Home } from './embedded-postgres-home.ts'

const run = promisify(execFile)

/** How the programs are started: as the account, with nothing of this process's environment or directory. */
export function runOptions(account: Account | undefined): {
  cwd: string
  env: Record<string, string>
  uid?: number
  gid?: number
} {
  return { cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, ...account }
}

/**
 * Durable before fast: an acknowledged write survives power loss. The rest suits a machine of two cores and a few
 * gigabytes.
 */
const settings: Record<string, string | number> = {
  listen_addresses: '',
  port: socketPort,
  max_connections: 200,
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_compression: 'on',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  wal_buffers: '16MB',
  min_wal_size: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: 0.9,
  random_page_cost: 1.1,
  jit: 'off',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  default_text_search_config: 'pg_catalog.simple',
}

function quoted(value: string | number): string {
  return `'${String(value).replaceAll("'", "''")}'`
}

/** Writes the settings before each start, so that a newer version's take effect; ALTER SYSTEM still goes over them. */
async function writeSettings(home: Home): Promise<void> {
  const file = join(home.cluster, 'postgresql.conf')
  const lines = Object.entries({ ...settings, unix_socket_directories: `"${home.socketDir}"` }).map(
    ([name, value]) => `${name} = ${quoted(value)}\n`,
  )
  await writeFile(file, lines.join(''), { mode: 0o600 })
  if (home.account) await chown(file, home.account.uid, home.account.gid)
}

async function chownTree(path: string, account: Account): Promise<void> {
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    await chown(join(entry.parentPath, entry.name), account.uid, account.gid)
  }
  await chown(path, account.uid, account.gid)
}

async function versionOf(cluster: string): Promise<string | undefined> {
  return readFile(join(cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )
}

/** Removes what creations left behind whose process is gone. */
async function clearInterrupted(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue
    await rm(join(parent, name), { recursive: true, force: true })
  }
}

async function create(home: Home, binDir: string): Promise<void> {
  const fresh = `${home.cluster}.new-${process.pid}`
  const passwordFile = `${fresh}.password`
  const parent = dirname(fresh)
  await clearInterrupted(parent, `${basename(home.cluster)}.new-`)
  try {
    await ownDirectory(fresh, home.account)
    await writeFile(passwordFile, `${home.superuserPassword}\n`, { mode: 0o600 })
    if (home.account) await chown(passwordFile, home.account.uid, home.account.gid)
    const options = [
      ['--pgdata', fresh],
      ['--pwfile', passwordFile],
      ['--username', 'postgres'],
      ['--auth', 'scram-sha-256'],
      ['--encoding', 'UTF8'],
      ['--locale', 'C'],
      ['--locale-provider', 'icu'],
      ['--icu-locale', 'und'],
    ]
    const flags = options.map(([name, value]) => `${name}=${value}`)
    await run(join(binDir, 'initdb'), [...flags, '--no-instructions'], runOptions(home.account))
    await rename(fresh, home.cluster)
  } catch (error) {
    // Another process that began at the same moment may have been first.
    if ((await versionOf(home.cluster)) === undefined) throw unmade(home, error)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(fresh, { recursive: true, force: true })
  }
}

function unmade(home: Home, error: unknown): Error {
  const told = error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : ''
  const line = told.split('\n').find((text) => /error|fatal/i.test(text)) ?? String(error)
  return new StartFailure(`The database in ${home.cluster} could not be created: ${line.trim()}`)
}

/**
 * Makes the cluster if there is none, and brings its settings and its owner up to date. A cluster appears whole or not
 * at all: a creation that was interrupted is begun anew.
 *
 * @throws StartFailure when the cluster was written by another major version of PostgreSQL
 */
export async function prepareCluster(home: Home, binDir: string): Promise<void> {
  if ((await versionOf(home.cluster)) === undefined) await create(home, binDir)
  const { stdout } = await run(join(binDir, 'postgres'), ['--version'], runOptions(home.account))
  const ours = /\) (\d+)/.exec(stdout)?.[1]
  const theirs = await versionOf(home.cluster)
  if (ours !== theirs) {
    throw new StartFailure(
      `The database in ${home.cluster} was written by PostgreSQL ${theirs}, and this Muster brings PostgreSQL ${ours}: move the data over with pg_dump, or set DATA_DIR to another place.`,
    )
  }
}

/** Readies a cluster that no server is using for the next start: its settings, and its owner after a restored copy. */
export async function readyForStart(home: Home): Promise<void> {
  await writeSettings(home)
  const { uid } = await stat(home.cluster)
  if (home.account && uid !== home.account.uid) await chownTree(home.cluster, home.account)
}
