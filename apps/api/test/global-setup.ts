import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { entities } from '../src/entities.ts'
import { migrations } from '../src/migrations/migrations.ts'
import { dayIn } from '../src/platform/clock.ts'
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts'
import { migrate, ownerSource } from '../src/platform/database/migrate.ts'
import { seed } from '../src/seed/seed.ts'
import { makeDatabase, templateName } from './databases.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
  }
}

/** One PostgreSQL for the whole run, with one sample world; every spec file gets a copy of it for its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'muster-specs-'))
  const database = await startEmbeddedPostgres({ dataDir, log: () => undefined })
  // Roles belong to the whole cluster: spec files that migrate at the same moment must find it made.
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query('CREATE ROLE muster_app NOLOGIN; GRANT muster_app TO CURRENT_USER')
  await owner.end()
  const template = await makeDatabase(database.ownerUrl, templateName)
  await migrate(template, { entities, migrations }, () => undefined)
  const source = await ownerSource(template, { entities }).initialize()
  await seed(source, dayIn('Asia/Tokyo', new Date()))
  await source.destroy()
  project.provide('ownerUrl', database.ownerUrl)
  return async () => {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
