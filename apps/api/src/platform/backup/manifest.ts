import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StartFailure } from '../database/embedded-postgres-failure.ts'

/** The folders below DATA_DIR that belong to a backup: everything else there is made anew. */
export const keptFolders = ['keys', 'files'] as const

const wholeNumber = z.number().int().nonnegative()
const file = z.strictObject({
  /** Below the folder of the backup: letters, digits and the marks our own names are made of, never a way upwards. */
  path: z.string().regex(/^[\w-][\w.+-]*(\/[\w-][\w.+-]*)*$/),
  bytes: wholeNumber,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/)

const manifest = z.strictObject({
  format: z.literal('muster-backup-1'),
  madeAt: z.string(),
  /** The migrations the database had, in their order: its version. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.strictObject({ schema: name, table: name, columns: z.array(name), rows: wholeNumber, file })),
  sequences: z.array(z.strictObject({ schema: name, sequence: name, value: z.string(), isCalled: z.boolean() })),
  /** What lay in DATA_DIR. */
  files: z.array(file),
  /** Whether uploaded files lie in a store of their own, which has its own copies. */
  filesAreElsewhere: z.boolean(),
})

/** What a backup holds, with the hash of every file of it. */
export type Manifest = z.infer<typeof manifest>
export type KeptFile = z.infer<typeof file>

export const manifestName = 'manifest.json'
export const manifestHashName = 'manifest.json.sha256'

export const sha256Of = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** The regular files below a folder, as paths within it; none where it is not there. */
export async function filesWithin(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

/**
 * The manifest of a backup, after every file of it was found there with the bytes it had when the backup was made.
 * @throws StartFailure with what is missing or damaged
 */
export async function checkedManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName)).catch(() => null)
  const hash = await readFile(join(folder, manifestHashName), 'utf8').catch(() => null)
  if (!text || !hash)
    throw new StartFailure(
      `There is no whole backup in ${folder}: ${text ? manifestHashName : manifestName} is missing, which is written last.`,
    )
  if (hash.trim() !== sha256Of(text)) throw damaged(manifestName, 'its hash is another')
  const read = manifest.safeParse(parsed(text.toString('utf8')))
  if (!read.success) throw new StartFailure(`${manifestName} is of no backup that this version of Muster reads.`)
  for (const each of [...read.data.tables.map((table) => table.file), ...read.data.files]) await check(folder, each)
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function check(folder: string, { path, bytes, sha256 }: KeptFile): Promise<void> {
  const found = await lstat(join(folder, path)).catch(() => null)
  if (!found?.isFile()) throw damaged(path, 'it is missing')
  if (found.size !== bytes) throw damaged(path, `it has ${found.size} bytes instead of ${bytes}`)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk as Buffer)
  if (hash.digest('hex') !== sha256) throw damaged(path, 'its bytes were changed')
}

const damaged = (path: string, why: string): StartFailure =>
  new StartFailure(`The backup is damaged (${path}: ${why}). Nothing was restored; use another copy.`)
