import 'reflect-metadata'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DataSource } from 'typeorm'
import { entities } from '../src/entities.ts'
import { ownerSource } from '../src/platform/database/migrate.ts'
import { freshWorld } from './databases.ts'

let source: DataSource
beforeAll(async () => {
  source = await ownerSource(await freshWorld(), { entities }).initialize()
})
afterAll(() => source.destroy())

describe('the migrated database', () => {
  it('is what the entities say: nothing more would be generated', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log()
    expect(upQueries.map(({ query }) => query)).toEqual([])
  })

  it('forces row-level security on every table', async () => {
    const open = await source.query<{ name: string }[]>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'migrations' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    )
    expect(open).toEqual([])
  })
})
