import { DataSource, type DataSourceOptions } from 'typeorm'
import { PgBoss } from 'pg-boss'
import { StartFailure } from './embedded-postgres-failure.ts'
import { SnakeNames } from './snake-names.ts'

type Parts = Pick<DataSourceOptions, 'entities' | 'migrations'>

/** The owner's data source: entities, migrations, one connection at a time. */
export const ownerSource = (url: string, parts: Parts): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    ...parts,
    namingStrategy: new SnakeNames(),
    migrationsTransactionMode: 'each',
    poolSize: 2,
    connectTimeoutMS: 5_000,
  })

/** Brings a database to this code's version. Throws `StartFailure` when it cannot be reached or is newer than the code. */
export async function migrate(url: string, parts: Parts, log: (sentence: string) => void): Promise<void> {
  const source = ownerSource(url, parts)
  try {
    await source.initialize()
  } catch (error) {
    throw new StartFailure(
      `The database of DATABASE_URL cannot be reached: ${error instanceof Error ? error.message.split('\n')[0] || error.name : 'no answer'}.`,
    )
  }
  try {
    await refuseNewer(source)
    await source.query('SELECT pg_advisory_lock(724551)')
    const done = await source.runMigrations()
    if (done.length > 0) log(`Brought the database to version ${done.at(-1)?.name}.`)
    await installQueue(url, source)
  } finally {
    await source.destroy()
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const [table] = await source.query<{ name: string | null }[]>(`SELECT to_regclass('public.migrations') AS name`)
  if (!table?.name) return
  const known = new Set(source.migrations.map((migration) => migration.name))
  const rows = await source.query<{ name: string }[]>('SELECT name FROM migrations')
  const foreign = rows.find((row) => !known.has(row.name))
  if (foreign)
    throw new StartFailure(
      `The database is newer than this version of Muster (it has ${foreign.name}): start the newer version instead.`,
    )
}

async function installQueue(url: string, source: DataSource): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: 'pgboss', supervise: false, schedule: false, max: 1 })
  const [table] = await source.query<{ name: string | null }[]>(`SELECT to_regclass('pgboss.version') AS name`)
  if (!table?.name) {
    await boss.start()
    await boss.stop({ graceful: false })
    await source.query(`GRANT USAGE, CREATE ON SCHEMA pgboss TO muster_app`)
    await source.query(`GRANT ALL ON ALL TABLES IN SCHEMA pgboss TO muster_app`)
    await source.query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA pgboss TO muster_app`)
    await source.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO muster_app`)
    await source.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA pgboss GRANT ALL ON TABLES TO muster_app`)
  }
}
