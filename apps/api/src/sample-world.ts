import { demoPassword, emailOf, people } from '@muster/sample/world/people.ts'
import { entities } from './entities.ts'
import { dayIn } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { isLoopback } from './platform/config.ts'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'
import { ownerSource } from './platform/database/migrate.ts'
import { openFiles } from './platform/files/files.ts'
import { keepPapers } from './seed/seed-papers.ts'
import { seed } from './seed/seed.ts'

/** What the database holds of the sample world, and whether this process put it there. */
export interface SampleWorld {
  readonly isPresent: boolean
  readonly isNew: boolean
}

/**
 * Fills in the sample world where the settings ask for it; day 0 is today in Japan.
 * @throws StartFailure where a database with demo accounts would be served in production or to other machines
 */
export async function settleSampleWorld(config: Config, ownerUrl: string): Promise<SampleWorld> {
  const source = await ownerSource(ownerUrl, { entities }).initialize()
  try {
    const isNew = config.sample && (await seed(source, dayIn('Asia/Tokyo', new Date())))
    if (config.sample) await keepPapers(source, await openFiles(config))
    const demo = await source.query<unknown[]>('SELECT 1 FROM person WHERE demo_key IS NOT NULL LIMIT 1')
    const isPresent = demo.length > 0
    if (isPresent && config.production) {
      throw new StartFailure(
        'This database holds the demo accounts of the sample world: production needs one without them.',
      )
    }
    if (isPresent && !isLoopback(config.host)) {
      throw new StartFailure(`With sample data in it Muster listens on loopback only, not on ${config.host}.`)
    }
    return { isPresent, isNew }
  } finally {
    await source.destroy()
  }
}

/** One line for everybody of the sign-in page: role, e-mail and password. */
export const demoAccounts = (): string[] =>
  people.map(({ key, roles }) => `  ${roles.join(', ').padEnd(30)} ${emailOf(key).padEnd(26)} ${demoPassword}`)
