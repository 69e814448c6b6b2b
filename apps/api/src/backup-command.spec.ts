import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestApp, type TestApp } from '../test/app.ts'
import { backup, restore } from './backup-command.ts'
import { openDatabase } from './open-database.ts'
import { readConfig } from './platform/config.ts'

const room = mkdtempSync(join(tmpdir(), 'muster-backup-'))
let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(async () => {
  await app.stop()
  rmSync(room, { recursive: true, force: true })
})

const count = async (url: string, statement: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>(statement)
  await client.end()
  return rows[0]?.n ?? -1
}
const people = 'SELECT count(*)::int AS n FROM person'

describe('the commands backup and restore', () => {
  it('move an installation from any PostgreSQL into the one Muster brings, where row-level security holds', async () => {
    vi.stubEnv('INIT_CWD', room)
    const said: string[] = []
    const say = (sentence: string): void => void said.push(sentence)
    await backup(['copy'], readConfig({ DATABASE_URL: app.ownerUrl, DATA_DIR: app.dataDir }), say)
    expect(said.join('\n')).toMatch(/Backup of \S+ in .*\/copy: \d+ rows, \d+ files, each with its hash/)
    expect(said.join('\n')).toContain('whoever has the folder can issue certificates')
    const config = readConfig({ DATA_DIR: join(room, 'data') })
    await restore(['copy'], config, say)
    expect(said.join('\n')).toContain('What happened after that instant is not in it.')
    await expect(restore(['copy'], config, say)).rejects.toThrow(/is not empty/)
    const database = await openDatabase(config, say)
    try {
      expect(await count(database.ownerUrl, people)).toBe(await count(app.ownerUrl, people))
      expect(await count(database.runtimeUrl, people)).toBe(0)
    } finally {
      await database.stop()
    }
    // A cluster is made, migrated from the first version on and started three times: half a minute beside other work.
  }, 120_000)

  it.each([[[]], [['one', 'two']], [['--help']]])('name one folder, not %j', async (parts) => {
    const config = readConfig({ DATA_DIR: join(room, 'none') })
    await expect(backup(parts, config, () => undefined)).rejects.toThrow('Name one folder')
    await expect(restore(parts, config, () => undefined)).rejects.toThrow('Name one folder')
  })
})
