/**
 * `node apps/ops/src/mutation/run.ts [FILE…]`: mutation testing of the engine by its examples. The mutants are Stryker's
 * own; the examples run in warm processes, a mutant at a time, which takes minutes where a test runner started for each
 * takes hours. Writes what no example notices.
 */
import { cpus } from 'node:os'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Instrumenter, type InstrumentResult } from '@stryker-mutator/instrumenter'
import { build } from 'vite'
import { root } from '../workspace.ts'
import type { Coverage, Mutation, WorkerStart } from './worker.ts'

const library = join(root, 'libs/eligibility')
const place = join(root, 'node_modules/.cache/muster/mutation')
/** Words and shapes, no behaviour. */
const left = new Set(['codes.ts'])
/** A mutant that lets the examples run for so long never ends; loading takes at most so long. In milliseconds. */
const longest = 20_000
const longestLoad = 60_000

type Mutant = InstrumentResult['mutants'][number]

const quiet = () => undefined
const logger = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet }
const never = () => false
const levels = { isTraceEnabled: never, isDebugEnabled: never, isInfoEnabled: never, isWarnEnabled: never }
const more = { isErrorEnabled: never, isFatalEnabled: never }

/** Lays out the library with its mutants beside its examples; the mutants. */
async function instrument(only: readonly string[]): Promise<{ mutants: readonly Mutant[]; specs: string[] }> {
  await rm(place, { recursive: true, force: true })
  await cp(join(library, 'src'), join(place, 'src'), { recursive: true })
  const names = await readdir(join(library, 'src'))
  const sources = names.filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !left.has(name) && isAsked(only, name),
  )
  const files = await Promise.all(
    sources.map(async (name) => ({
      name: join(place, 'src', name),
      mutate: true,
      content: await readFile(join(library, 'src', name), 'utf8'),
    })),
  )
  const instrumenter = new Instrumenter({ ...logger, ...levels, ...more })
  const result = await instrumenter.instrument(files, { plugins: null, excludedMutations: [], ignorers: [] })
  for (const { name, content } of result.files) await writeFile(name, content)
  return { mutants: result.mutants, specs: names.filter((name) => name.endsWith('.spec.ts')) }
}

const isAsked = (only: readonly string[], name: string): boolean => only.length === 0 || only.includes(name)

/** The instrumented library with its examples as one file: as Stryker made it, and without its counting, which is slow. */
interface Bundles {
  readonly counting: string
  readonly quick: string
}

const quickHead = `const __switches = globalThis.__stryker__
function __hit() { if (++__switches.hitCount > __switches.hitLimit) throw new Error('endless'); return true }
`

const quickened = (text: string): string =>
  quickHead +
  text
    .replaceAll(/^function (stryCov_\w+(?:\$\d+)?)\(\) \{\n[\s\S]*?\n\}$/gm, 'function $1() {}')
    .replaceAll(
      /^function (stryMutAct_\w+(?:\$\d+)?)\(id\) \{\n[\s\S]*?\n\}$/gm,
      'function $1(id) { return __switches.activeMutant === id && __hit() }',
    )

async function bundled(specs: readonly string[]): Promise<Bundles> {
  const shim = join(import.meta.dirname, 'examples.ts')
  const entry = join(place, 'src/all.ts')
  await writeFile(
    entry,
    [
      `import ${JSON.stringify(join(import.meta.dirname, 'same-chance.ts'))}`,
      ...specs.map((name) => `import './${name}'`),
      `export { examples } from ${JSON.stringify(shim)}\n`,
    ].join('\n'),
  )
  await build({
    root: place,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { vitest: shim } },
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: join(place, 'out'), minify: false, rolldownOptions: { output: { format: 'es' } } },
  })
  await cp(join(library, 'src/cases'), join(place, 'out/cases'), { recursive: true })
  await writeFile(join(place, 'out/package.json'), '{ "type": "module" }\n')
  const bundles = { counting: join(place, 'out/all.js'), quick: join(place, 'out/quick.js') }
  await writeFile(bundles.quick, quickened(await readFile(bundles.counting, 'utf8')))
  return bundles
}

/** The next that a worker says, or 'never' if it ends or says nothing in time. */
function answerOf<Answer>(worker: Worker, within: number): Promise<Answer | 'never'> {
  return new Promise((resolve) => {
    const settle = (found: Answer | 'never'): void => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', fail).off('exit', fail)
      resolve(found)
    }
    const fail = (): void => settle('never')
    const timer = setTimeout(fail, within)
    worker.on('message', settle).on('error', fail).on('exit', fail)
  })
}

/** A worker that is started anew when it does not answer in time. */
class Runner {
  private worker: Worker | null = null
  private readonly bundle: string
  private readonly active: string | null

  constructor(bundle: string, active: string | null = null) {
    this.bundle = bundle
    this.active = active
  }

  /** The answer; 'never' if none comes in time, or if the library cannot be loaded. */
  async ask<Answer>(task: Mutation | 'first', within = longest): Promise<Answer | 'never'> {
    if (this.worker === null && !(await this.start())) return 'never'
    this.worker?.postMessage(task)
    const answer = this.worker ? await answerOf<Answer>(this.worker, within) : 'never'
    if (answer === 'never') await this.end()
    return answer
  }

  private async start(): Promise<boolean> {
    const data: WorkerStart = { bundle: this.bundle, active: this.active }
    this.worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: data })
    const isReady = (await answerOf(this.worker, longestLoad)) === 'ready'
    if (!isReady) await this.end()
    return isReady
  }

  async end(): Promise<void> {
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }
}

interface Outcome {
  readonly mutant: Mutant
  readonly is: 'noticed' | 'endless' | 'survived' | 'not reached'
}

/** Which examples come by each mutant, the quickest first. */
function examplesOf({ byExample, milliseconds }: Coverage): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [example, mutants] of Object.entries(byExample)) {
    for (const mutant of mutants) found.set(mutant, [...(found.get(mutant) ?? []), Number(example)])
  }
  const took = (example: number): number => milliseconds[example] ?? 0
  for (const some of found.values()) some.sort((one, other) => took(one) - took(other))
  return found
}

async function judge(runner: Runner, bundle: string, mutant: Mutant, coverage: Coverage, by: Map<string, number[]>) {
  const isLoaded = coverage.whileLoading.includes(mutant.id)
  const some = isLoaded ? coverage.milliseconds.map((_, index) => index) : by.get(mutant.id)
  if (some === undefined) return { mutant, is: 'not reached' } satisfies Outcome
  const asked = isLoaded ? new Runner(bundle, mutant.id) : runner
  const answer = await asked.ask<number | null>({ mutant: mutant.id, examples: some })
  if (isLoaded) await asked.end()
  const is = answer === 'never' ? 'endless' : answer === null ? 'survived' : 'noticed'
  return { mutant, is } satisfies Outcome
}

async function outcomesOf({ counting, quick }: Bundles, mutants: readonly Mutant[]): Promise<Outcome[]> {
  const first = new Runner(counting)
  const coverage = await first.ask<Coverage>('first', longestLoad)
  await first.end()
  if (coverage === 'never') throw new Error('the examples do not end')
  if (coverage.failing.length > 0) throw new Error(`without a mutant fail: ${coverage.failing.join('; ')}`)
  const by = examplesOf(coverage)
  const waiting = [...mutants]
  const outcomes: Outcome[] = []
  const work = async (): Promise<void> => {
    const runner = new Runner(quick)
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const outcome = await judge(runner, quick, mutant, coverage, by)
      outcomes.push(outcome)
      if (outcome.is === 'survived' || outcome.is === 'not reached') process.stdout.write(`${await told(outcome)}\n`)
      if (outcomes.length % 200 === 0) process.stderr.write(`${outcomes.length} of ${mutants.length}\n`)
    }
    await runner.end()
  }
  await Promise.all(cpus().map(work))
  return outcomes
}

async function told({ mutant, is }: Outcome): Promise<string> {
  const name = mutant.fileName.split('/').at(-1) ?? ''
  const lines = (await readFile(join(library, 'src', name), 'utf8')).split('\n')
  const { start, end } = mutant.location
  const line = lines[start.line] ?? ''
  const text = line.slice(start.column, end.line === start.line ? end.column : undefined)
  return `${name}:${start.line + 1} ${is}: ${mutant.mutatorName}: ${text.slice(0, 120)} => ${mutant.replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`
}

const { mutants, specs } = await instrument(process.argv.slice(2))
const startedAt = performance.now()
const outcomes = await outcomesOf(await bundled(specs), mutants)
const count = (wanted: Outcome['is']): number => outcomes.filter(({ is }) => is === wanted).length
const noticed = count('noticed') + count('endless')
process.stdout.write(
  `${mutants.length} mutants in ${((performance.now() - startedAt) / 1_000).toFixed(0)} s: ${count('noticed')} noticed, ${count('endless')} never end, ${count('survived')} survived, ${count('not reached')} not reached: ${((noticed * 100) / mutants.length).toFixed(1)} %\n`,
)
