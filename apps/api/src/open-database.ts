import { startEmbeddedPostgres } from './platform/database/embedded-postgres.ts'
import type { Config } from './platform/config.ts'
import { type Connections, embeddedConnections, outsideConnections } from './platform/database/connection.ts'
import { migrate, ownerSource } from './platform/database/migrate.ts'
import { entities } from './entities.ts'
import { migrations } from './migrations/migrations.ts'

export interface OpenDatabase extends Connections {
  /** Stops an embedded database; leaves any other alone. */
  stop(): Promise<void>
}

/** The database of this process at this code's version: the embedded one, started or adopted, or DATABASE_URL's. */
export async function openDatabase(
  config: Config,
  log: (sentence: string) => void,
  shared = false,
): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    await migrate(config.databaseUrl, { entities, migrations }, log)
    return { ...outsideConnections(config.databaseUrl, config.runtimeUrl), stop: async () => undefined }
  }
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log, shared })
  try {
    await migrate(embedded.ownerUrl, { entities, migrations }, log)
    const connections = embeddedConnections(embedded.connection, embedded.ownerUrl)
    await letRuntimeIn(connections.ownerUrl, connections.runtimePassword)
    return { ...connections, stop: embedded.stop }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function letRuntimeIn(ownerUrl: string, password: string): Promise<void> {
  const source = await ownerSource(ownerUrl, {}).initialize()
  try {
    await source.query(`ALTER ROLE muster_app LOGIN PASSWORD '${password}'`)
  } finally {
    await source.destroy()
  }
}
