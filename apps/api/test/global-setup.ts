import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
  }
}

/** One PostgreSQL for the whole run; every spec file gets a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'muster-specs-'))
  const database = await startEmbeddedPostgres({ dataDir, log: () => undefined })
  // Roles belong to the whole cluster: spec files that migrate at the same moment must find it made.
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query('CREATE ROLE muster_app NOLOGIN; GRANT muster_app TO CURRENT_USER')
  await owner.end()
  project.provide('ownerUrl', database.ownerUrl)
  return async () => {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
