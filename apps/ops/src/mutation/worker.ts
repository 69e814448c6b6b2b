/** Runs the examples of a bundle with one mutant at a time switched on. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Example } from './examples.ts'

/** What the instrumented sources read and write. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> }
}

export interface WorkerStart {
  readonly bundle: string
  /** Switched on before the bundle is loaded: for what happens only then. */
  readonly active: string | null
}

export interface Mutation {
  readonly mutant: string
  /** The examples to run, by their place. */
  readonly examples: readonly number[]
}

/** What the first run found: which mutants each example comes by, and which are come by while loading. */
export interface Coverage {
  /** How long each example took. */
  readonly milliseconds: readonly number[]
  readonly failing: readonly string[]
  readonly byExample: Readonly<Record<string, readonly string[]>>
  readonly whileLoading: readonly string[]
}

/** More often than this no example comes by a mutant unless it never ends. */
const mostHits = 2_000_000

const { bundle, active } = workerData as WorkerStart
const switches: Switches = {}
;(globalThis as { __stryker__?: Switches }).__stryker__ = switches
if (active !== null) switches.activeMutant = active

// Properties are tried on few inputs: they are what is left to notice a mutant that no example notices.
process.env['PROPERTY_RUNS'] = '60'
const { examples } = (await import(bundle)) as { examples: readonly Example[] }

async function passes({ run }: Example): Promise<boolean> {
  try {
    await run()
    return true
  } catch {
    return false
  }
}

async function firstRun(): Promise<Coverage> {
  const failing: string[] = []
  const milliseconds: number[] = []
  for (const [index, example] of examples.entries()) {
    switches.currentTestId = String(index)
    const startedAt = performance.now()
    if (!(await passes(example))) failing.push(example.name)
    milliseconds.push(performance.now() - startedAt)
  }
  switches.currentTestId = undefined
  const { perTest = {}, static: loaded = {} } = switches.mutantCoverage ?? {}
  return {
    milliseconds,
    failing,
    byExample: Object.fromEntries(Object.entries(perTest).map(([index, mutants]) => [index, Object.keys(mutants)])),
    whileLoading: Object.keys(loaded),
  }
}

/** The place of the example that notices the mutant, null if none does. */
async function noticing({ mutant, examples: some }: Mutation): Promise<number | null> {
  switches.activeMutant = mutant
  switches.hitCount = 0
  switches.hitLimit = mostHits
  try {
    for (const place of some) {
      const example = examples[place]
      if (example && !(await passes(example))) return place
    }
    return null
  } finally {
    if (active === null) switches.activeMutant = undefined
  }
}

parentPort?.on('message', (task: Mutation | 'first') => {
  const answer = task === 'first' ? firstRun() : noticing(task)
  void answer.then((found) => parentPort?.postMessage(found))
})
parentPort?.postMessage('ready')
