import { createHash, randomBytes } from 'node:crypto'
import { access, chmod, chown, constants, link, lstat, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { accountFor, mayEnter, type Account } from './embedded-postgres-account.ts'
import { codeOf, StartFailure } from './embedded-postgres-failure.ts'

/** Where the parts of the embedded database lie, and whose they are. */
export interface Home {
  /** Everything below belongs to this system user; undefined when it is this process's own. */
  account: Account | undefined
  /** The PostgreSQL data directory. */
  cluster: string
  /** The directory of the Unix socket, mode 0700. */
  socketDir: string
  /** What the server writes while it runs. */
  logFile: string
  /** Where a copy of the programs may be kept. */
  programs: string
  /** Where the processes that use the database register. */
  leases: string
  superuserPassword: string
  ownerPassword: string
}

/** The port names the socket's file; nothing listens on the network. */
export const socketPort = 5432

/** The longest path a Unix socket may have, less the final zero. */
const longestSocketPath = 107

interface Secrets {
  superuserPassword: string
  ownerPassword: string
  /** Where the cluster lies when the account cannot reach the data directory. */
  home?: string
}

async function readSecrets(file: string): Promise<Secrets | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : (JSON.parse(text) as Secrets)
}

/** Keeps the secrets unless they are there already; of two processes that begin at once both get the first's. */
async function keepSecrets(file: string, secrets: Secrets): Promise<Secrets> {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600, flush: true })
  await link(draft, file).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  await rm(draft, { force: true })
  return (await readSecrets(file)) ?? secrets
}

/** Lets the account pass through a directory of ours that nobody but root could enter; its contents stay closed. */
async function openDoor(directory: string, account: Account): Promise<void> {
  const { mode, uid } = await stat(directory)
  if (uid !== 0 || (mode & 0o077) !== 0 || !(await mayEnter(dirname(directory), account))) return
  await chown(directory, 0, account.gid)
  await chmod(directory, 0o710)
}

/** A directory outside the data directory that the account reaches: it outlives a restart of the machine if it can. */
async function placeElsewhere(account: Account): Promise<string> {
  const name = randomBytes(8).toString('hex')
  for (const place of [`/var/lib/muster/${name}`, `/tmp/muster-${name}`]) {
    const made = await mkdir(place, { recursive: true, mode: 0o711 }).then(
      () => mayEnter(place, account),
      () => false,
    )
    if (made) return place
  }
  throw new StartFailure(
    'PostgreSQL does not run as root, and no directory was found that another account reaches: set DATA_DIR outside of the home directory.',
  )
}

/** Makes a directory that belongs to the account alone. */
export async function ownDirectory(path: string, account: Account | undefined): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  if (account) await chown(path, account.uid, account.gid)
  await chmod(path, 0o700)
}

async function socketDirectory(home: string, account: Account | undefined): Promise<string> {
  const near = join(home, 'socket')
  const fits = Buffer.byteLength(join(near, `.s.PGSQL.${socketPort}`)) <= longestSocketPath
  const digest = createHash('sha256').update(home).digest('hex').slice(0, 16)
  const place = fits ? near : `/tmp/muster-socket-${digest}`
  const owner = account?.uid ?? process.getuid?.()
  // Anybody may make a directory in /tmp: one made by somebody else beforehand must not be trusted.
  const before = await lstat(place).catch(() => undefined)
  if (before && (!before.isDirectory() || (before.uid !== owner && before.uid !== process.getuid?.()))) {
    throw new StartFailure(`The directory ${place} belongs to another system user: remove it, or set another DATA_DIR.`)
  }
  await ownDirectory(place, account)
  return place
}

/**
 * Finds or lays out the place of the embedded database below the data directory, with passwords made once. As root,
 * when the account PostgreSQL runs as cannot reach the data directory (a clone below a home of mode 0700), the cluster
 * is put under /var/lib/muster, which is remembered and said.
 *
 * @param dataDir absolute path
 * @param log receives the sentence about another place
 */
export async function layOutHome(dataDir: string, log: (sentence: string) => void): Promise<Home> {
  const base = join(dataDir, 'database')
  await mkdir(base, { recursive: true, mode: 0o700 })
  await access(base, constants.W_OK | constants.X_OK)

  const secretsFile = join(base, 'passwords.json')
  let secrets =
    (await readSecrets(secretsFile)) ??
    (await keepSecrets(secretsFile, {
      superuserPassword: randomBytes(24).toString('hex'),
      ownerPassword: randomBytes(24).toString('hex'),
    }))

  const account = await accountFor(join(secrets.home ?? base, 'cluster'))
  if (account && secrets.home === undefined) {
    await openDoor(dataDir, account)
    await openDoor(base, account)
    if (!(await mayEnter(base, account))) {
      secrets = { ...secrets, home: await placeElsewhere(account) }
      await rm(secretsFile)
      secrets = await keepSecrets(secretsFile, secrets)
    }
  }
  const home = secrets.home ?? base
  if (secrets.home !== undefined) log(`The database lies in ${home}: PostgreSQL cannot run as root below ${dataDir}.`)
  await mkdir(home, { recursive: true, mode: 0o711 })

  return {
    account,
    cluster: join(home, 'cluster'),
    socketDir: await socketDirectory(home, account),
    logFile: join(home, 'server.log'),
    programs: home,
    leases: join(base, 'in-use'),
    superuserPassword: secrets.superuserPassword,
    ownerPassword: secrets.ownerPassword,
  }
}
