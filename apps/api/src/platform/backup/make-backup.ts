import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { StartFailure } from '../database/embedded-postgres-failure.ts'
import { copyOut } from './copy-stream.ts'
import {
  filesWithin,
  type KeptFile,
  keptFolders,
  type Manifest,
  manifestHashName,
  manifestName,
  sha256Of,
} from './manifest.ts'
import { isLeftOut, mirrorPersonKeys } from './person-key-mirror.ts'

/** What to copy, and where to. */
export interface BackupOrder {
  readonly ownerUrl: string
  readonly dataDir: string
  /** Made where it is not there; refused where anything lies in it. */
  readonly folder: string
  readonly now: Date
  readonly filesAreElsewhere: boolean
}

/** Text that means the same in every session, and an error instead of rows that row-level security hides. */
export const plainSession = `SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; SET extra_float_digits = 1; SET row_security = off`

const tablesOf = `SELECT n.nspname AS schema, c.relname AS "table",
    array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND n.nspname IN ('public', 'population') AND c.relname <> 'migrations' GROUP BY 1, 2 ORDER BY 1, 2`
const sequencesOf = `SELECT schemaname AS schema, sequencename AS sequence FROM pg_sequences
  WHERE schemaname IN ('public', 'population') AND sequencename <> 'migrations_id_seq' ORDER BY 1, 2`

/** A name of the database, quoted. */
export const named = (...parts: readonly string[]): string => parts.map((part) => `"${part}"`).join('.')

/**
 * Copies the database as it is at one instant, while it is in use, and what lies below DATA_DIR. The list of jobs is
 * left out: every job is asked for again by the clock. The manifest is written last: without it there is no backup.
 *
 * @throws StartFailure for a folder that is not empty
 */
export async function makeBackup(order: BackupOrder): Promise<Manifest> {
  const { folder } = order
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0)
    throw new StartFailure(`The folder ${folder} is not empty: name a new one for each backup.`)
  const client = new pg.Client({ connectionString: order.ownerUrl })
  await client.connect()
  try {
    await client.query(plainSession)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const database = await copyDatabase(client, folder)
    // After the database: a file is there before the row that names it.
    const files = await copyFiles(order)
    await mirrorPersonKeys(order.dataDir, folder)
    const manifest: Manifest = {
      format: 'muster-backup-1',
      madeAt: order.now.toISOString(),
      ...database,
      files,
      filesAreElsewhere: order.filesAreElsewhere,
    }
    await writeManifest(folder, manifest)
    return manifest
  } finally {
    await client.end()
  }
}

async function copyDatabase(
  client: pg.Client,
  folder: string,
): Promise<Pick<Manifest, 'migrations' | 'tables' | 'sequences'>> {
  const { rows: migrations } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id')
  const { rows: found } = await client.query<{ schema: string; table: string; columns: string[] }>(tablesOf)
  const tables: Manifest['tables'] = []
  for (const { schema, table, columns } of found) {
    const text = new PassThrough()
    const writing = writeFileOf(folder, `database/${schema}.${table}.copy.gz`, text, [createGzip({ level: 3 })])
    const statement = `COPY (SELECT ${columns.map((column) => named(column)).join(', ')} FROM ${named(schema, table)}) TO STDOUT`
    const copying = copyOut(client, statement, text).then(
      (rows) => {
        text.end()
        return rows
      },
      (error: Error) => {
        text.destroy(error)
        throw error
      },
    )
    const [rows, file] = await Promise.all([copying, writing])
    tables.push({ schema, table, columns, rows, file })
  }
  const { rows: counters } = await client.query<{ schema: string; sequence: string }>(sequencesOf)
  const sequences: Manifest['sequences'] = []
  for (const { schema, sequence } of counters) {
    const { rows } = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${named(schema, sequence)}`,
    )
    if (rows[0]) sequences.push({ schema, sequence, ...rows[0] })
  }
  return { migrations: migrations.map(({ name }) => name), tables, sequences }
}

async function copyFiles({ dataDir, folder }: BackupOrder): Promise<KeptFile[]> {
  const files: KeptFile[] = []
  for (const kept of keptFolders)
    for (const path of await filesWithin(join(dataDir, kept))) {
      if (path.endsWith('.partial') || isLeftOut(kept, path)) continue
      files.push(await writeFileOf(folder, `data/${kept}/${path}`, createReadStream(join(dataDir, kept, path))))
    }
  return files
}

async function writeFileOf(
  folder: string,
  path: string,
  source: NodeJS.ReadableStream,
  through: readonly NodeJS.ReadWriteStream[] = [],
): Promise<KeptFile> {
  const place = join(folder, path)
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline([source, ...through, measure, createWriteStream(place, { mode: 0o600, flags: 'wx', flush: true })])
  return { path, bytes, sha256: hash.digest('hex') }
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`
  const options = { mode: 0o600, flush: true }
  await writeFile(join(folder, manifestHashName), `${sha256Of(text)}\n`, options)
  await writeFile(join(folder, `${manifestName}.partial`), text, options)
  await rename(join(folder, `${manifestName}.partial`), join(folder, manifestName))
}
