import { parseArgs } from 'node:util'

/** What to measure, and for how long. */
export interface BenchOptions {
  /** Sizes of the populations, in people; each gets a database of its own. */
  readonly populations: readonly number[]
  /** Users at once. */
  readonly concurrencies: readonly number[]
  /** Of one repetition, after its warm-up. */
  readonly seconds: number
  readonly warmUpSeconds: number
  readonly repetitions: number
  /** People in the synchronised start, and the time they begin within. */
  readonly starters: number
  readonly startSeconds: number
  /** The workloads to run; null runs all. */
  readonly workloads: readonly string[] | null
  /** The server to measure, below the root; null builds and measures this checkout. */
  readonly server: string | null
  /** Where the server writes a CPU profile; null for none. */
  readonly profile: string | null
}

export const usage = `npm run bench -- [options]
  --quick                 a smoke run of well under a minute: one small population, one short repetition
  --population N[,N]      people (1000,100000)
  --concurrency N[,N]     users at once (16,64)
  --seconds N             of one repetition (2)
  --repetitions N         (3)
  --workload NAME[,NAME]  some of sign-in, home, home-anew, course-page, course-page-20, course-page-200, completion-status, verify-page, assessment, enrol-csv, synchronised-start
  --server FILE           measures this build instead of building
  --profile FOLDER        lets the server write a CPU profile
npm run bench -- population [options]: rosters, impact previews and readiness of whole populations
  --people N[,N]          (100000,1000000)
  --keep FOLDER           keeps the database there, and measures the one that is there
npm run bench -- audit [options]: what a write costs with and without its audit entry, sealing, checking and searching
  --entries N             (100000)
npm run bench -- import-people [options]: a table of people brought and taken in over HTTP
  --people N              (10000)
npm run bench -- issuing [options]: certificates with their entries in the log, their PDFs, and checks of 200 of them
  --certificates N        (10000)`

const full = {
  population: '1000,100000',
  concurrency: '16,64',
  seconds: '2',
  warmUp: 0.5,
  repetitions: '3',
  starters: 3_000,
  startSeconds: 10,
}
const quick = {
  population: '300',
  concurrency: '16',
  seconds: '0.4',
  warmUp: 0.2,
  repetitions: '1',
  starters: 90,
  startSeconds: 1,
}

function numbers(name: string, text: string, least: number): number[] {
  return text.split(',').map((part) => {
    const number = Number(part)
    if (!(number >= least)) throw new Error(`--${name} is "${text}", but takes numbers from ${least}.`)
    return number
  })
}

/** Reads the command line. Throws an `Error` with one sentence for what cannot be. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      population: { type: 'string' },
      concurrency: { type: 'string' },
      seconds: { type: 'string' },
      repetitions: { type: 'string' },
      workload: { type: 'string' },
      server: { type: 'string' },
      profile: { type: 'string' },
    },
  })
  const preset = values.quick ? quick : full
  const one = (name: 'seconds' | 'repetitions', least: number): number =>
    numbers(name, values[name] ?? preset[name], least)[0] ?? least
  return {
    populations: numbers('population', values.population ?? preset.population, 100),
    concurrencies: numbers('concurrency', values.concurrency ?? preset.concurrency, 1),
    seconds: one('seconds', 0.1),
    warmUpSeconds: preset.warmUp,
    repetitions: one('repetitions', 1),
    starters: preset.starters,
    startSeconds: preset.startSeconds,
    workloads: values.workload?.split(',') ?? null,
    server: values.server ?? null,
    profile: values.profile ?? null,
  }
}
