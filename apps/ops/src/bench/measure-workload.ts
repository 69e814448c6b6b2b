import type { BareMessage } from './bare-server.ts'
import type { BenchOptions } from './options.ts'
import type { Child } from './child.ts'
import { median, sum, type Timing } from './figures.ts'
import type { GeneratorReply, LoopTask } from './generator-task.ts'
import type { KindFigures, Measurement } from './measurement.ts'
import type { ServerUnderTest } from './server-under-test.ts'
import { processorTime, type ProcessorTime } from './processor-time.ts'
import { workloads, type Workload } from './workloads.ts'

/** What one workload came to with so many users at once. */
export interface WorkloadFigures {
  readonly workload: string
  readonly title: string
  readonly users: number
  /** The median of the repetitions, with their lowest and highest. */
  readonly perSecond: number
  readonly range: readonly [number, number]
  readonly timing: Timing
  readonly errors: number
  readonly failures: Readonly<Record<string, number>>
  readonly kinds: Readonly<Record<string, KindFigures>>
  readonly barePerSecond: number
  readonly bareTiming: Timing
  readonly ofBare: number
  /** Milliseconds of processor time an operation takes. */
  readonly processor: ProcessorTime
  readonly bareProcessor: ProcessorTime
  /** Share of the machine's Argon2id limit; null where nothing is hashed. */
  readonly ofHashes: number | null
  /** MB. */
  readonly peakMemory: number | null
}

/** Everything a workload is measured with. */
export interface Bench {
  readonly options: BenchOptions
  readonly people: number
  readonly certificates: readonly string[]
  readonly hashesPerSecond: number
  readonly server: ServerUnderTest
  readonly bare: Child
  readonly barePort: number
  readonly generator: Child
  /** The first process of PostgreSQL. */
  readonly databasePid: number
  /** The next people a workload may use up; makes them fresh again where it has to. */
  places(consumes: Workload['consumes'], most: number): Promise<readonly number[]>
  /** How many of them were used. */
  used(consumes: Workload['consumes'], count: number): void
}

/** Enough people for one repetition on any machine this runs on. */
const mostPlaces = 20_000

/** The middle repetition's figures, each figure for itself. */
function middle(timings: readonly Timing[]): Timing {
  const of = (part: keyof Timing): number => median(timings.map((timing) => timing[part]))
  return {
    count: sum(timings.map(({ count }) => count)),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    max: Math.max(...timings.map(({ max }) => max)),
  }
}

function together(measurements: readonly Measurement[]): Record<string, KindFigures> {
  const names = [...new Set(measurements.flatMap(({ kinds }) => Object.keys(kinds)))]
  return Object.fromEntries(
    names.map((name) => {
      const all = measurements.flatMap(({ kinds }) => kinds[name] ?? [])
      return [
        name,
        {
          timing: middle(all.map(({ timing }) => timing)),
          bytes: median(all.map(({ bytes }) => bytes)),
          use: all.map(({ use }) => use).at(-1) ?? { statements: 0, transactions: 0, outside: 0, within: 0 },
        },
      ]
    }),
  )
}

/** A repetition with the processor time an operation took. */
interface Repetition extends Measurement {
  readonly processor: ProcessorTime
}

function spentEach(before: ProcessorTime, after: ProcessorTime, operations: number): ProcessorTime {
  return {
    server: (after.server - before.server) / operations,
    database: (after.database - before.database) / operations,
  }
}

const middleProcessor = (all: readonly Repetition[]): ProcessorTime => ({
  server: median(all.map(({ processor }) => processor.server)),
  database: median(all.map(({ processor }) => processor.database)),
})

const rate = ({ operations, seconds }: Measurement): number => operations / seconds

/** Tells the bare server what the product was seen to do for each kind of request. */
async function teachBare(bare: Child, { kinds }: Workload, seen: Measurement): Promise<void> {
  for (const [kind, { writes = false }] of Object.entries(kinds)) {
    const { use, bytes = 0 } = seen.kinds[kind] ?? {}
    const shape = {
      outside: Math.round(use?.outside ?? 0),
      transactions: Math.round(use?.transactions ?? 0),
      within: Math.round(use?.within ?? 0),
      writes,
      bytes: Math.round(bytes),
    }
    await bare.ask({ is: 'kind', kind, shape } satisfies BareMessage)
  }
}

/** Measures a workload with so many users at once, in turns with the bare handler, so that both meet the same weather. */
export async function measureWorkload(bench: Bench, name: string, users: number): Promise<WorkloadFigures> {
  const workload = workloads[name]
  if (!workload) throw new Error(`There is no workload ${name}.`)
  const { options, generator } = bench
  const loop = async (task: Partial<LoopTask>): Promise<Repetition> => {
    const ofProduct = !task.bare
    const places = ofProduct && workload.consumes ? await bench.places(workload.consumes, mostPlaces) : []
    const pid = ofProduct ? bench.server.pid : bench.bare.pid
    const before = processorTime(pid, bench.databasePid)
    const { measurement, used } = await generator.ask<GeneratorReply>({
      is: 'loop',
      port: bench.server.port,
      workload: name,
      bare: null,
      users,
      warmUpSeconds: options.warmUpSeconds,
      seconds: options.seconds * (workload.isLong ? 2 : 1),
      population: bench.people,
      places,
      certificates: name === 'verify-page' ? bench.certificates : [],
      ...task,
    } satisfies LoopTask)
    if (ofProduct) bench.used(workload.consumes, used)
    const processor = spentEach(before, processorTime(pid, bench.databasePid), measurement.allOperations)
    return { ...measurement, processor }
  }
  const bareRequests = Object.entries(workload.kinds).map(([kind, { times: count = 1 }]) => ({ kind, count }))
  const seen = await loop({})
  await teachBare(bench.bare, workload, seen)
  bench.server.peakMemory()
  const ours: Repetition[] = []
  const theirs: Repetition[] = []
  for (let repetition = 0; repetition < options.repetitions; repetition += 1) {
    ours.push(await loop({}))
    theirs.push(await loop({ port: bench.barePort, bare: bareRequests }))
  }
  const rates = ours.map(rate)
  const perSecond = median(rates)
  const barePerSecond = median(theirs.map(rate))
  const failures: Record<string, number> = {}
  for (const { errors } of [seen, ...ours])
    for (const [what, count] of Object.entries(errors)) failures[what] = (failures[what] ?? 0) + count
  return {
    workload: name,
    title: workload.title,
    users,
    perSecond,
    range: [Math.min(...rates), Math.max(...rates)],
    timing: middle(ours.map(({ timing }) => timing)),
    errors: sum(Object.values(failures)),
    failures,
    kinds: together(ours),
    barePerSecond,
    bareTiming: middle(theirs.map(({ timing }) => timing)),
    ofBare: perSecond / barePerSecond,
    processor: middleProcessor(ours),
    bareProcessor: middleProcessor(theirs),
    ofHashes: name === 'sign-in' ? perSecond / bench.hashesPerSecond : null,
    peakMemory: bench.server.peakMemory(),
  }
}
