import { describe, expect, it } from 'vitest'
import { emptyDatabase, freshWorld } from '../test/databases.ts'
import { entities } from './entities.ts'
import { migrations } from './migrations/migrations.ts'
import { readConfig } from './platform/config.ts'
import { migrate } from './platform/database/migrate.ts'
import { demoAccounts, settleSampleWorld } from './sample-world.ts'

const development = readConfig({ MUSTER_SAMPLE: '1' })

describe('the sample world', () => {
  it('is filled in where it is asked for, once', async () => {
    const url = await emptyDatabase()
    await migrate(url, { entities, migrations }, () => undefined)
    expect(await settleSampleWorld({ ...development, sample: false }, url)).toEqual({ isPresent: false, isNew: false })
    expect(await settleSampleWorld(development, url)).toEqual({ isPresent: true, isNew: true })
    expect(await settleSampleWorld(development, url)).toEqual({ isPresent: true, isNew: false })
  })

  it('is served neither in production nor to other machines', async () => {
    const url = await freshWorld()
    const production = { ...development, sample: false, production: true }
    await expect(settleSampleWorld(production, url)).rejects.toThrow(
      'This database holds the demo accounts of the sample world',
    )
    await expect(settleSampleWorld({ ...development, sample: false, host: '0.0.0.0' }, url)).rejects.toThrow(
      'loopback only, not on 0.0.0.0',
    )
  })

  it('has an account for every role', () => {
    const lines = demoAccounts().join('\n')
    for (const role of ['trainee', 'instructor', 'verifier', 'desk-officer', 'auditor', 'administrator'])
      expect(lines).toContain(role)
    expect(demoAccounts()[0]).toMatch(/trainee +misaki@muster\.example +\S+/)
  })
})
