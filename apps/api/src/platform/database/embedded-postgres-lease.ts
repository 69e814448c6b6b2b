import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './embedded-postgres-account.ts'
import { StartFailure } from './embedded-postgres-failure.ts'

/** One process's use of a data directory. */
export interface Lease {
  /** Gives the use up; true when nobody else is left, so that the database may stop. */
  release: () => Promise<boolean>
}

interface Holder {
  pid: number
  /** When the process began, in the kernel's own count: a number used again by another process does not pass for it. */
  since: string
  shared: boolean
  /** When the use began, in nanoseconds of the machine's own steady clock. */
  taken: string
}

/** When the process began, as the kernel counts it; undefined when there is no such process. */
async function beginningOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (text !== undefined) {
    // The program's name, in brackets, may hold spaces: fields are counted after it. A zombie uses nothing.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  }
  return process.platform !== 'linux' && isAlive(pid) ? 'alive' : undefined
}

/** A file still being written, or cut short by a lost disk, says nothing. */
function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

async function livingHolders(directory: string): Promise<Map<string, Holder>> {
  const holders = new Map<string, Holder>()
  for (const name of await readdir(directory)) {
    const holder = parseHolder(await readFile(join(directory, name), 'utf8').catch(() => ''))
    if (!holder) continue
    if ((await beginningOf(holder.pid)) === holder.since) holders.set(name, holder)
    else await rm(join(directory, name), { force: true })
  }
  return holders
}

/**
 * Another process that serves alone and stays. One that was told to end, or killed, a moment ago is given the time for
 * it, and of two that begin at once the later gives way first.
 */
async function rivalOf(directory: string, name: string, own: Holder): Promise<Holder | undefined> {
  for (let round = 0; ; round += 1) {
    const others = await livingHolders(directory)
    others.delete(name)
    const rival = [...others.values()].find((holder) => !holder.shared)
    if (!rival) return undefined
    const patience = BigInt(rival.taken) < BigInt(own.taken) ? 60 : 120
    if (round >= patience) return rival
    await sleep(50)
  }
}

/**
 * Registers this process as a user of the database. What a killed process left behind is cleared away.
 *
 * @param directory where the registrations of one database are kept
 * @param shared whether this process may work beside others; one that serves alone is not shared
 * @param dataDir named in the error
 * @throws StartFailure when this process would serve alone and another living one already does
 */
export async function takeLease(directory: string, shared: boolean, dataDir: string): Promise<Lease> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const name = `${process.pid}-${randomUUID()}`
  const file = join(directory, name)
  const since = (await beginningOf(process.pid)) ?? ''
  const own: Holder = { pid: process.pid, since, shared, taken: String(process.hrtime.bigint()) }
  await writeFile(file, JSON.stringify(own), { mode: 0o600 })

  const rival = shared ? undefined : await rivalOf(directory, name, own)
  if (rival) {
    await rm(file, { force: true })
    throw new StartFailure(
      `The database in ${dataDir} is already used by another running Muster (process ${rival.pid}): stop that one, or set DATA_DIR to another place.`,
    )
  }
  return {
    release: async () => {
      await rm(file, { force: true })
      return (await livingHolders(directory)).size === 0
    },
  }
}
