import { copyFile, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesWithin } from './manifest.ts'

/** Where the keys of people lie among the files. */
const within = 'files/person-keys'

/**
 * Beside all the backups lies one copy of people's keys, always of now: whoever was erased since is in none of them any
 * more, however old the backup.
 */
export const mirrorBeside = (folder: string): string => join(dirname(folder), 'person-keys')

/** What of the files goes into no backup: people's keys, which are mirrored, and the archives people asked for. */
export const isLeftOut = (folder: string, path: string): boolean =>
  folder === 'files' && (path.startsWith('person-keys/') || path.startsWith('exports/'))

/** Makes the copy of the keys what the keys are now: new ones come, those that were destroyed go. */
export async function mirrorPersonKeys(dataDir: string, folder: string): Promise<void> {
  const [from, to] = [join(dataDir, within), mirrorBeside(folder)]
  const now = await filesWithin(from)
  const living = new Set(now)
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of now) await copyFile(join(from, name), join(to, name))
  for (const name of await filesWithin(to)) if (!living.has(name)) await rm(join(to, name))
}

/** Lays the keys beside a backup out among the restored files. */
export async function restorePersonKeys(dataDir: string, folder: string): Promise<void> {
  const [from, to] = [mirrorBeside(folder), join(dataDir, within)]
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of await filesWithin(from)) await copyFile(join(from, name), join(to, name))
}
