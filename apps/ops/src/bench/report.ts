import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Timing } from './figures.ts'
import type { ComputeLimits } from './limits.ts'
import type { StartFigures } from './synchronised-start.ts'
import type { ProcessorTime } from './processor-time.ts'
import type { WorkloadFigures } from './measure-workload.ts'

/** What Node and PostgreSQL do at most here, by the number of users at once. */
export interface ServingLimits {
  readonly users: number
  readonly jsonPerSecond: number
  readonly selectPerSecond: number
}

export interface PopulationFigures {
  readonly people: number
  readonly fillSeconds: number
  readonly startSeconds: number
  readonly memoryAtRest: number | null
  readonly serving: readonly ServingLimits[]
  readonly workloads: readonly WorkloadFigures[]
  readonly starts: readonly StartFigures[]
}

export interface BenchFigures {
  readonly madeAt: string
  readonly machine: {
    readonly processors: number
    readonly model: string
    readonly memoryGb: number
    readonly node: string
  }
  readonly compute: ComputeLimits
  readonly populations: readonly PopulationFigures[]
}

export const machine = (): BenchFigures['machine'] => ({
  processors: availableParallelism(),
  model: cpus()[0]?.model ?? '',
  memoryGb: Math.round(totalmem() / 1_073_741_824),
  node: process.version,
})

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`)
const spent = ({ server, database }: ProcessorTime): string => `${number(server)} + ${number(database)}`
const milliseconds = ({ p50, p95, p99 }: Timing): string[] => [p50, p95, p99].map((value) => value.toFixed(1))

/** Rows under a head, each column as wide as its widest cell; numbers stand to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 || column === head.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

function statementsOf({ kinds }: WorkloadFigures): string {
  return Object.entries(kinds)
    .map(
      ([kind, { use }]) =>
        `${kind} ${Math.round(use.statements * 10) / 10} in ${Math.round((use.outside + use.within) * 10) / 10}`,
    )
    .join(', ')
}

function workloadRow(figures: WorkloadFigures, people: number): string[] {
  const { title, users, perSecond, range, timing, errors, ofBare, ofHashes, processor, bareProcessor, peakMemory } =
    figures
  const share = ofHashes === null ? percent(ofBare) : `${percent(ofHashes)} ᵃ`
  return [
    title,
    people.toLocaleString('en'),
    String(users),
    number(perSecond),
    `${number(range[0])}–${number(range[1])}`,
    ...milliseconds(timing),
    String(errors),
    share,
    spent(processor),
    spent(bareProcessor),
    peakMemory === null ? '–' : String(Math.round(peakMemory)),
    statementsOf(figures),
  ]
}

function requestRows({ title, users, kinds }: WorkloadFigures, people: number): string[][] {
  if (Object.keys(kinds).length < 2) return []
  return Object.entries(kinds).map(([kind, { timing, bytes }]) => [
    title.split(':', 1)[0] ?? title,
    people.toLocaleString('en'),
    String(users),
    ...milliseconds(timing),
    number(bytes / 1_000),
    kind,
  ])
}

function startRow({ people, starters, seconds, errors, lost, timing, save }: StartFigures): string[] {
  return [
    `${starters.toLocaleString('en')} people within ${seconds} s`,
    people.toLocaleString('en'),
    ...milliseconds(timing),
    save.p99.toFixed(1),
    String(errors),
    String(lost),
  ]
}

const workloadHead =
  'workload|people|users|ops/s|range|p50 ms|p95|p99|errors|of bare|CPU ms ᵇ|bare CPU ms|peak MB|statements a request, in round trips'.split(
    '|',
  )

/** A workload at every population stands before the next one. */
function workloadTable(populations: readonly PopulationFigures[]): string {
  const all = populations.flatMap(({ people, workloads }) =>
    workloads.map((figures, place) => ({ people, figures, place })),
  )
  const sorted = all.toSorted((one, other) => one.place - other.place || one.people - other.people)
  return table(
    workloadHead,
    sorted.map(({ people, figures }) => workloadRow(figures, people)),
  )
}

const preparedLine = ({ people, fillSeconds, startSeconds, memoryAtRest }: PopulationFigures): string =>
  `${people.toLocaleString('en')} people: made in ${number(fillSeconds)} s; first start of the server, with its database, ${number(startSeconds)} s; at rest ${memoryAtRest === null ? '–' : Math.round(memoryAtRest)} MB`

const servingRows = ({ people, serving }: PopulationFigures): string[][] =>
  serving.map(({ users, jsonPerSecond, selectPerSecond }) => [
    people.toLocaleString('en'),
    String(users),
    number(jsonPerSecond),
    number(selectPerSecond),
    '',
  ])

const notes = `ops/s is the median of the repetitions, range their lowest and highest. “Of bare” is the share of what a plain Node handler
reaches in the same run with as many round trips to the same PostgreSQL, a write where the product writes, and a reply of the
same size. ᵃ Share of the Argon2id limit. ᵇ Processor time an operation takes: the server’s + PostgreSQL’s.`

/** Everything that was measured, to be read by a person. */
export function printed({ machine: place, compute, populations }: BenchFigures): string {
  const requests = populations.flatMap(({ people, workloads }) => workloads.flatMap((one) => requestRows(one, people)))
  const starts = populations.flatMap((population) => population.starts.map(startRow))
  return [
    `Machine: ${place.processors} processors (${place.model}), ${place.memoryGb} GB, Node ${place.node}`,
    `Limits: Argon2id ${number(compute.hashesPerSecond)} hashes/s on all processors, Ed25519 ${number(compute.signaturesPerSecond)} signatures/s on one`,
    table(['people', 'users', 'bare JSON/s', 'one SELECT/s', ''], populations.flatMap(servingRows)),
    populations.map(preparedLine).join('\n'),
    workloadTable(populations),
    requests.length > 0
      ? table(['requests of', 'people', 'users', 'p50 ms', 'p95', 'p99', 'kB', 'kind'], requests)
      : '',
    starts.length > 0
      ? table(['synchronised start', 'people', 'p50 ms', 'p95', 'p99', 'save p99', 'errors', 'lost'], starts)
      : '',
    notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
