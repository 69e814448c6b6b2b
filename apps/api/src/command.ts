import 'reflect-metadata'
import type { EntityManager } from 'typeorm'
import { createAgency } from './access/create-agency.ts'
import { createUser } from './access/create-user.ts'
import { verifyAudit } from './audit-command.ts'
import { agencyUsage, readAgencyOptions } from './agency-options.ts'
import { backup, restore } from './backup-command.ts'
import { IssuerService } from './certificates/issuer.service.ts'
import { IssuingService } from './certificates/issuing.service.ts'
import { ReplayService } from './eligibility/decisions/replay.service.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'
import { entities } from './entities.ts'
import { readConfig } from './platform/config.ts'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'
import { ownerSource } from './platform/database/migrate.ts'
import { LogAgainstDatabase } from './transparency/log-against-database.ts'
import { LogKeeper } from './transparency/log-keeper.ts'
import { demoAccounts, settleSampleWorld } from './sample-world.ts'
import { createLog, createServer } from './server.ts'
import { readUserOptions, userUsage } from './user-options.ts'

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

/** Does something with this code's version of the database, beside a server that may be running on it. */
async function withDatabase(act: (database: OpenDatabase) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig(process.env), say, true)
  try {
    await act(database)
  } finally {
    await database.stop()
  }
}

async function migrate(): Promise<void> {
  await withDatabase(async () => say('The database is at this version.'))
}

async function fillIn(): Promise<void> {
  const config = readConfig({ ...process.env, MUSTER_SAMPLE: '1' })
  await withDatabase(async ({ ownerUrl }) => {
    const { isNew } = await settleSampleWorld(config, ownerUrl)
    say(isNew ? 'Filled in the sample world.' : 'The sample world is there already; it stays as it is.')
    say(['Demo accounts (role, e-mail, password):', ...demoAccounts()].join('\n'))
  })
}

/** Does something as the database's owner, in one transaction. */
async function asOwner<T>(act: (manager: EntityManager) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(process.env), say, true)
  try {
    const source = await ownerSource(database.ownerUrl, { entities }).initialize()
    try {
      return await source.transaction(act)
    } finally {
      await source.destroy()
    }
  } finally {
    await database.stop()
  }
}

async function agency([verb, ...parts]: readonly string[]): Promise<void> {
  if (verb === '--help' || parts.includes('--help')) return say(agencyUsage)
  if (verb !== 'create') {
    throw new StartFailure('Agencies can be created: npm run muster -- agency create --help says how.')
  }
  const wanted = readAgencyOptions(parts)
  const { password } = await asOwner(async (manager) => {
    const made = await createAgency(manager, wanted)
    if (made === 'key-taken') throw new StartFailure(`There is an agency ${wanted.key} already.`)
    if (made === 'email-taken') throw new StartFailure(`${wanted.administrator.email} belongs to somebody already.`)
    return made
  })
  say(`${wanted.name.en} is made.`)
  say(`${wanted.administrator.email} may sign in with the password ${password}, which is shown this once.`)
}

async function user([verb, ...parts]: readonly string[]): Promise<void> {
  if (verb === '--help' || parts.includes('--help')) return say(userUsage)
  if (verb !== 'create') throw new StartFailure('Users can be created: npm run muster -- user create --help says how.')
  const wanted = readUserOptions(parts)
  const { password } = await asOwner(async (manager) => {
    const made = await createUser(manager, wanted)
    if (made === 'email-taken') throw new StartFailure(`${wanted.email} belongs to somebody already.`)
    if (made === 'agency-missing') {
      throw new StartFailure(`There is no agency ${wanted.agency}: name it with --agency-name to make it.`)
    }
    return made
  })
  say(`${wanted.email} may sign in with the password ${password}, which is shown this once.`)
}

/** Judges every stored decision again from what is stored. Status 1 where any gives another result. */
async function replay(): Promise<void> {
  const config = readConfig(process.env)
  await withDatabase(async ({ runtimeUrl }) => {
    const { app } = await createServer(config, { url: runtimeUrl, poolSize: 4 }, createLog('error'))
    try {
      const replays = app.get(ReplayService)
      const found = await replays.replay()
      say(
        `${found.replayed} stored decisions replayed, ${found.differing.length} with another result, ${found.erased} of erased people left out.`,
      )
      for (const id of found.differing) say(`  ${id}`)
      if (found.differing.length > 0) process.exitCode = 1
      await replays.report(found, null).catch(() => undefined)
    } finally {
      await app.close()
    }
  })
}

/** Compares the log of certificates with the database. Status 1 where anything does not agree. */
async function compareLog(): Promise<void> {
  const config = readConfig(process.env)
  await withDatabase(async ({ runtimeUrl }) => {
    const { app } = await createServer(config, { url: runtimeUrl, poolSize: 4 }, createLog('error'))
    try {
      await app.get(LogKeeper).numberAll()
      const { entries, checkpoints, erased, faults } = await app.get(LogAgainstDatabase).compare()
      say(`${entries} entries, ${checkpoints} checkpoints, ${erased} of erased people; ${faults.length} faults.`)
      for (const { fault, at } of faults) say(`  ${fault} ${at}`)
      if (faults.length > 0) process.exitCode = 1
    } finally {
      await app.close()
    }
  })
}

/** Computes the audit chains anew. Status 1 where anything was changed. */
async function verifyTrail(parts: readonly string[]): Promise<void> {
  const config = readConfig(process.env)
  await withDatabase(async ({ runtimeUrl }) => {
    const { app } = await createServer(config, { url: runtimeUrl, poolSize: 4 }, createLog('error'))
    try {
      if (!(await verifyAudit(parts, app, say))) process.exitCode = 1
    } finally {
      await app.close()
    }
  })
}

/** Issues every certificate that is missing, for instance after a halt, and enters them in the log. */
async function issue(): Promise<void> {
  const config = readConfig(process.env)
  await withDatabase(async ({ runtimeUrl }) => {
    const { app } = await createServer(config, { url: runtimeUrl, poolSize: 4 }, createLog('error'))
    try {
      const timed = async (act: () => Promise<number>): Promise<string> => {
        const [from, processor] = [performance.now(), process.cpuUsage()]
        const count = await act()
        const { user, system } = process.cpuUsage(processor)
        return `${count} in ${((performance.now() - from) / 1_000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time here)`
      }
      const { hindrance } = app.get(IssuerService)
      if (hindrance) {
        say(hindrance)
        process.exitCode = 1
      }
      say(`Certificates issued: ${await timed(() => app.get(IssuingService).issueMissing())}.`)
      say(`Entries in the log: ${await timed(() => app.get(LogKeeper).numberAll())}.`)
    } finally {
      await app.close()
    }
  })
}

const [command, ...parts] = process.argv.slice(2)
try {
  if (command === 'migrate') await migrate()
  else if (command === 'seed') await fillIn()
  else if (command === 'agency') await agency(parts)
  else if (command === 'user') await user(parts)
  else if (command === 'replay') await replay()
  else if (command === 'issue') await issue()
  else if (command === 'backup') await backup(parts, readConfig(process.env), say)
  else if (command === 'restore') await restore(parts, readConfig(process.env), say)
  else if (command === 'log' && parts[0] === 'verify') await compareLog()
  else if (command === 'audit' && parts[0] === 'verify') await verifyTrail(parts.slice(1))
  else
    throw new StartFailure(
      'Name one of: migrate, seed, agency create, user create, replay, issue, backup, restore, log verify --database, audit verify.',
    )
} catch (error) {
  process.stderr.write(
    error instanceof StartFailure
      ? `${error.message}\n`
      : `That failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exitCode = 1
}
