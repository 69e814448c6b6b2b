import { createHmac } from 'node:crypto'
import type { OwnerConnection } from './embedded-postgres.ts'

/** How the owner and the API's role connect. */
export interface Connections {
  /** Migrates, seeds, and holds the pg-boss schema. */
  readonly ownerUrl: string
  /** What the API runs as: bound by row-level security. */
  readonly runtimeUrl: string
}

/** The embedded database: the API's role signs in with a password only the owner's password can give. */
export function embeddedConnections(
  owner: OwnerConnection,
  ownerUrl: string,
): Connections & { runtimePassword: string } {
  const runtimePassword = createHmac('sha256', owner.password).update('muster_app').digest('base64url')
  const host = encodeURIComponent(owner.host)
  return {
    ownerUrl,
    runtimeUrl: `postgresql://muster_app:${runtimePassword}@${host}:${owner.port}/${owner.database}`,
    runtimePassword,
  }
}

/** Any other PostgreSQL: the API's own address, or the owner's with the role set as the connection opens. */
export function outsideConnections(databaseUrl: string, runtimeUrl: string | null): Connections {
  if (runtimeUrl) return { ownerUrl: databaseUrl, runtimeUrl }
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c role=muster_app')
  return { ownerUrl: databaseUrl, runtimeUrl: url.toString() }
}
