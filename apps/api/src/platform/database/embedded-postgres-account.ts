import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf, StartFailure } from './embedded-postgres-failure.ts'

/** The system user PostgreSQL runs as, by number. */
export interface Account {
  uid: number
  gid: number
}

/** Accounts that need nothing but to exist, best first: PostgreSQL's own, then the one that owns nothing. */
const unprivileged = ['postgres', 'nobody']

interface Entry extends Account {
  name: string
}

async function passwdEntries(): Promise<Entry[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}

/**
 * Who PostgreSQL runs as, since it refuses to run as root: undefined when this process is an ordinary user (the same
 * user then), otherwise the owner of the cluster that is already there, or an unprivileged account of the machine.
 *
 * @param cluster the directory of the cluster, which need not exist yet
 * @throws StartFailure when the machine has no other account, or when the cluster belongs to somebody else
 */
export async function accountFor(cluster: string): Promise<Account | undefined> {
  const owner = await stat(cluster).catch(() => undefined)
  const self = process.getuid?.()
  if (self !== 0) {
    if (owner && self !== undefined && owner.uid !== self) {
      throw new StartFailure(
        `The database in ${cluster} belongs to another system user (number ${owner.uid}): start as that user, or set DATA_DIR to another place.`,
      )
    }
    return undefined
  }
  const entries = await passwdEntries()
  const known = owner && owner.uid !== 0 ? entries.find((entry) => entry.uid === owner.uid) : undefined
  const chosen =
    known ??
    unprivileged.map((name) => entries.find((entry) => entry.name === name && entry.uid !== 0)).find(Boolean) ??
    entries.find((entry) => entry.uid !== 0)
  if (!chosen) {
    throw new StartFailure(
      'PostgreSQL does not run as root and this machine has no other account: add one, or set DATABASE_URL.',
    )
  }
  return { uid: chosen.uid, gid: chosen.gid }
}

function hasBit(entry: { mode: number; uid: number; gid: number }, account: Account, bit: number): boolean {
  if (entry.uid === account.uid) return (entry.mode & (bit << 6)) !== 0
  if (entry.gid === account.gid) return (entry.mode & (bit << 3)) !== 0
  return (entry.mode & bit) !== 0
}

/**
 * Whether the account may reach a directory, judged by the mode of it and of everything above it: true when it may
 * pass through each of them. Without an account (this process's own user) everything it was given is reachable.
 */
export async function mayEnter(directory: string, account: Account | undefined): Promise<boolean> {
  if (!account) return true
  let place = await realpath(directory)
  for (;;) {
    if (!hasBit(await lstat(place), account, 1)) return false
    const above = dirname(place)
    if (above === place) return true
    place = above
  }
}

/** Whether a process of that number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
