import { createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import type { DataSourceOptions } from 'typeorm'
import { StartFailure } from '../database/embedded-postgres-failure.ts'
import { migrate } from '../database/migrate.ts'
import { copyIn } from './copy-stream.ts'
import { named, plainSession } from './make-backup.ts'
import { checkedManifest, keptFolders, type Manifest } from './manifest.ts'
import { restorePersonKeys } from './person-key-mirror.ts'

type Migrations = Extract<DataSourceOptions['migrations'], readonly unknown[]>[number]

/** What to restore, and into what. */
export interface RestoreOrder {
  readonly ownerUrl: string
  readonly dataDir: string
  readonly folder: string
  readonly entities: DataSourceOptions['entities']
  readonly migrations: readonly Extract<Migrations, { name: string }>[]
  readonly say: (sentence: string) => void
}

const relations = `SELECT count(*)::int AS n FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`
const foreignKeys = `SELECT n.nspname AS schema, c.relname AS "table", k.conname AS name, pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname IN ('public', 'population')`
const triggers = `SELECT n.nspname AS schema, c.relname AS "table", t.tgname AS name, t.tgenabled AS state
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND n.nspname IN ('public', 'population') AND c.relname <> 'migrations' AND t.tgenabled <> 'D'`
const enabling: Record<string, string> = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA' }

interface OnTable {
  readonly schema: string
  readonly table: string
  readonly name: string
}

/**
 * Puts a backup into an empty database and an empty data folder. Rows arrive as they were: no trigger sees them as
 * new, and every foreign key is checked over all of them before anything counts. A backup of an earlier version of
 * Muster is brought to this one afterwards.
 *
 * @throws StartFailure for a damaged backup, one of a newer version, and a database or folder that is not empty
 */
export async function restoreBackup(order: RestoreOrder): Promise<Manifest> {
  const manifest = await checkedManifest(order.folder)
  const known = new Map(order.migrations.map((migration) => [migration.name, migration]))
  const foreign = manifest.migrations.find((name) => !known.has(name))
  if (foreign)
    throw new StartFailure(`The backup is of a newer version of Muster (it has ${foreign}): restore it there.`)
  await refuseFullFolders(order.dataDir)
  await refuseFullDatabase(order.ownerUrl)
  const waiting = await layFilesOut(order, manifest)
  const then = order.migrations.filter(({ name }) => manifest.migrations.includes(name))
  await migrate(order.ownerUrl, { entities: order.entities, migrations: then }, () => undefined)
  await load(order, manifest)
  for (const folder of await readdir(waiting)) {
    await rm(join(order.dataDir, folder), { recursive: true, force: true })
    await rename(join(waiting, folder), join(order.dataDir, folder))
  }
  await rm(waiting, { recursive: true })
  await restorePersonKeys(order.dataDir, order.folder)
  await migrate(order.ownerUrl, { entities: order.entities, migrations: [...order.migrations] }, order.say)
  return manifest
}

async function refuseFullFolders(dataDir: string): Promise<void> {
  for (const kept of keptFolders) {
    const entries = await readdir(join(dataDir, kept)).catch(() => [])
    if (entries.length > 0)
      throw new StartFailure(`${join(dataDir, kept)} is not empty: restore into another DATA_DIR. Nothing was changed.`)
  }
}

async function refuseFullDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number }>(relations)
    if (rows[0]?.n !== 0)
      throw new StartFailure('The database is not empty: restore into an empty one. Nothing was changed.')
  } finally {
    await client.end()
  }
}

/** Copies the files beside where they belong: they take their place when the database has its rows. */
async function layFilesOut({ dataDir, folder }: RestoreOrder, { files }: Manifest): Promise<string> {
  const waiting = join(dataDir, 'restoring')
  await rm(waiting, { recursive: true, force: true })
  await mkdir(waiting, { recursive: true, mode: 0o700 })
  for (const { path } of files) {
    const place = join(waiting, path.replace(/^data\//, ''))
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await copyFile(join(folder, path), place)
    await chmod(place, 0o600)
  }
  return waiting
}

async function load({ ownerUrl, folder }: RestoreOrder, manifest: Manifest): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(plainSession)
    await client.query('BEGIN')
    const { rows: keys } = await client.query<OnTable & { definition: string }>(foreignKeys)
    const { rows: guards } = await client.query<OnTable & { state: string }>(triggers)
    const alter = ({ schema, table }: OnTable, what: string) =>
      client.query(`ALTER TABLE ${named(schema, table)} ${what}`)
    for (const key of keys) await alter(key, `DROP CONSTRAINT ${named(key.name)}`)
    for (const guard of guards) await alter(guard, `DISABLE TRIGGER ${named(guard.name)}`)
    await client.query(`TRUNCATE ${manifest.tables.map(({ schema, table }) => named(schema, table)).join(', ')}`)
    for (const table of manifest.tables) await loadTable(client, folder, table)
    for (const { schema, sequence, value, isCalled } of manifest.sequences)
      await client.query('SELECT setval($1, $2, $3)', [named(schema, sequence), value, isCalled])
    for (const key of keys) await alter(key, `ADD CONSTRAINT ${named(key.name)} ${key.definition}`)
    for (const guard of guards) await alter(guard, `${enabling[guard.state]} TRIGGER ${named(guard.name)}`)
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

async function loadTable(client: pg.Client, folder: string, table: Manifest['tables'][number]): Promise<void> {
  const target = `${named(table.schema, table.table)} (${table.columns.map((column) => named(column)).join(', ')})`
  const text = createReadStream(join(folder, table.file.path)).pipe(createGunzip())
  const rows = await copyIn(client, `COPY ${target} FROM STDIN`, text as AsyncIterable<Buffer>)
  if (rows !== table.rows)
    throw new StartFailure(
      `${table.table} has ${rows} rows instead of ${table.rows}: the restore was not finished. Make the database empty again and use another copy.`,
    )
}
