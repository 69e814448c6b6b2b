import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../../api/src/platform/database/embedded-postgres.ts'
import type { BareMessage } from './bare-server.ts'
import { startChild, type Child } from './child.ts'
import { copyStandings, fillPopulation, templateSessions } from './fill-population.ts'
import type { GeneratorReply, LoopTask } from './generator-task.ts'
import { HttpConnection } from './http-connection.ts'
import type { ComputeLimits } from './limits.ts'
import { type Bench, measureWorkload, type WorkloadFigures } from './measure-workload.ts'
import type { BenchOptions } from './options.ts'
import { firstProcess } from './processor-time.ts'
import type { PopulationFigures, ServingLimits } from './report.ts'
import { publicAddress, type ServerUnderTest, startServer } from './server-under-test.ts'
import { measureStart, type StartFigures } from './synchronised-start.ts'
import { UsedUp } from './used-up.ts'
import { workloads } from './workloads.ts'

/** As many connections as the product's own pool has. */
const poolSize = 20

/** What has to be ended, the last first. */
class Endings {
  private readonly all: (() => Promise<unknown>)[] = []

  add(end: () => Promise<unknown>): void {
    this.all.push(end)
  }

  async run(): Promise<void> {
    for (let end = this.all.pop(); end; end = this.all.pop())
      await end().catch((error: unknown) => console.error(error))
  }
}

/** Lets the product judge everybody the made people are copies of, and hands the verdicts on. */
async function judge(owner: pg.ClientBase, server: ServerUnderTest): Promise<void> {
  const connection = new HttpConnection(server.port)
  for (const token of await templateSessions(owner)) {
    const reply = await connection.send(
      `GET /api/v1/home HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\ncookie: muster-development=${token}\r\n\r\n`,
    )
    if (reply.status !== 200) throw new Error(`home replied ${reply.status}: ${reply.body.toString()}`)
  }
  connection.close()
  await copyStandings(owner)
}

async function measureServing(generator: Child, port: number, options: BenchOptions): Promise<ServingLimits[]> {
  const limits: ServingLimits[] = []
  for (const users of options.concurrencies) {
    const perSecond = async (kind: string): Promise<number> => {
      const task: LoopTask = {
        is: 'loop',
        port,
        workload: '',
        bare: [{ kind, count: 1 }],
        users,
        warmUpSeconds: options.warmUpSeconds,
        seconds: options.seconds,
        population: 1,
        places: [],
        certificates: [],
      }
      const { measurement } = await generator.ask<GeneratorReply>(task)
      return measurement.operations / measurement.seconds
    }
    limits.push({ users, jsonPerSecond: await perSecond('json'), selectPerSecond: await perSecond('select') })
  }
  return limits
}

/** Starts the server on an empty data directory, ends it, fills its database, and starts it again for measuring. */
async function prepare(options: BenchOptions, people: number, endings: Endings) {
  const file = options.server ?? 'apps/api/dist/main.js'
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-bench-'))
  endings.add(() => rm(dataDir, { recursive: true, force: true }))
  const first = await startServer(file, dataDir, null)
  await first.stop()
  const database = await startEmbeddedPostgres({ dataDir, shared: true, log: () => undefined })
  endings.add(() => database.stop())
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  endings.add(() => owner.end())
  const filledFrom = performance.now()
  const certificates = await fillPopulation(owner, people, publicAddress)
  const server = await startServer(file, dataDir, options.profile)
  endings.add(() => server.stop())
  const memoryAtRest = server.memory()
  await judge(owner, server)
  const fillSeconds = (performance.now() - filledFrom) / 1_000
  return { database, owner, server, certificates, fillSeconds, startSeconds: first.startSeconds, memoryAtRest }
}

async function measureAll(
  options: BenchOptions,
  people: number,
  compute: ComputeLimits,
  say: (line: string) => void,
  endings: Endings,
): Promise<PopulationFigures> {
  say(`${people.toLocaleString('en')} people: making them …`)
  const { database, owner, server, certificates, ...prepared } = await prepare(options, people, endings)
  const bare = startChild('bare-server.ts')
  endings.add(() => bare.end())
  const generator = startChild('generator.ts')
  endings.add(() => generator.end())
  const opening: BareMessage = { is: 'open', url: database.ownerUrl, poolSize, people }
  const { port: barePort } = await bare.ask<{ port: number }>(opening)
  const serving = await measureServing(generator, barePort, options)
  const [backend] = (await owner.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows
  const usedUp = new UsedUp(owner, people)
  const bench: Bench = {
    options,
    people,
    certificates,
    hashesPerSecond: compute.hashesPerSecond,
    server,
    bare,
    barePort,
    generator,
    databasePid: firstProcess(backend?.pid ?? 0),
    places: async (consumes, most) => (consumes ? usedUp.next(consumes, most) : []),
    used: (consumes, count) => consumes && usedUp.used(consumes, count),
  }
  const isWanted = (name: string): boolean => options.workloads?.includes(name) ?? true
  const figures: WorkloadFigures[] = []
  for (const name of Object.keys(workloads).filter(isWanted)) {
    for (const users of workloads[name]?.isAlone ? [1] : options.concurrencies) {
      const measured = await measureWorkload(bench, name, users)
      say(
        `  ${measured.title}, ${users} users: ${Math.round(measured.perSecond)}/s, bare ${Math.round(measured.barePerSecond)}/s`,
      )
      for (const [failure, count] of Object.entries(measured.failures)) say(`    ${count} × ${failure}`)
      figures.push(measured)
    }
  }
  const starts: StartFigures[] = isWanted('synchronised-start') ? [await measureStart(bench, owner)] : []
  for (const [failure, count] of starts.flatMap(({ failures }) => Object.entries(failures)))
    say(`    ${count} × ${failure}`)
  return { people, ...prepared, serving, workloads: figures, starts }
}

/** Measures every workload on a population of its own; whatever was started for it ends with it. */
export async function measurePopulation(
  options: BenchOptions,
  people: number,
  compute: ComputeLimits,
  say: (line: string) => void,
): Promise<PopulationFigures> {
  const endings = new Endings()
  const interrupt = (): void => void endings.run().finally(() => process.exit(130))
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await measureAll(options, people, compute, say, endings)
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    await endings.run()
  }
}
