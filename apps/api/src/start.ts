import type { AddressInfo } from 'node:net'
import { IssuerService } from './certificates/issuer.service.ts'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'
import { Jobs } from './platform/jobs/jobs.ts'
import type { Config } from './platform/config.ts'
import { openDatabase } from './open-database.ts'
import { seedAppeals } from './seed/seed-appeals.ts'
import { demoAccounts, settleSampleWorld } from './sample-world.ts'
import { createLog, createServer } from './server.ts'

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

/** Starts everything this process's role asks for, and ends it in order on SIGTERM or Ctrl-C. */
export async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel)
  const database = await openDatabase(config, say)
  try {
    const sample = await settleSampleWorld(config, database.ownerUrl)
    const { app } = await createServer(config, { url: database.runtimeUrl, poolSize: config.poolSize }, log)
    const { hindrance } = app.get(IssuerService)
    if (hindrance) say(hindrance)
    if (sample.isNew) {
      await app.get(Jobs).runNow('issue-missing-certificates')
      await seedAppeals(app)
    }
    if (config.role !== 'web') await app.get(Jobs).start({ connectionString: database.runtimeUrl, max: 4 }, log)
    if (config.role !== 'jobs') {
      await listen(app, config)
      if (config.sample) say(['Demo accounts (role, e-mail, password):', ...demoAccounts()].join('\n'))
    }
    let stopping = false
    const stop = async (): Promise<void> => {
      if (stopping) return
      stopping = true
      await finish(app).catch((error: unknown) => log.error({ err: error }, 'close'))
      await database.stop()
      process.exit(0)
    }
    process.on('SIGTERM', () => void stop())
    process.on('SIGINT', () => void stop())
  } catch (error) {
    await database.stop()
    throw error
  }
}

type App = Awaited<ReturnType<typeof createServer>>['app']

/** Takes no new requests, finishes those in flight, and does not wait for a browser to let go of a connection. */
async function finish(app: App): Promise<void> {
  const release = setInterval(() => app.getHttpServer().closeIdleConnections(), 100)
  try {
    await app.close()
  } finally {
    clearInterval(release)
  }
}

async function listen(app: App, config: Config): Promise<void> {
  try {
    await app.listen(config.port, config.host)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartFailure(`Port ${config.port} is taken by another program: set PORT to a free one.`)
    }
    throw error
  }
  const { port } = app.getHttpServer().address() as AddressInfo
  say(`Muster is at http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`)
}
