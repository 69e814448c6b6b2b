import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../build.ts'
import { root } from '../workspace.ts'
import { benchAudit } from './audit/bench-audit.ts'
import { benchIssuing } from './issuing/bench-issuing.ts'
import { measureCompute } from './limits.ts'
import { measurePopulation } from './measure-population.ts'
import { benchImport } from './people-import/bench-import.ts'
import { benchPopulation } from './population/bench-population.ts'
import { type BenchOptions, readOptions, usage } from './options.ts'
import { type BenchFigures, machine, type PopulationFigures, printed } from './report.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

function keep(figures: BenchFigures): string {
  const folder = join(root, 'bench-results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${figures.madeAt.replaceAll(/[:.]/g, '-')}.json`)
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
  return file
}

const hasFailed = ({ workloads, starts }: PopulationFigures): boolean =>
  workloads.some(({ errors }) => errors > 0) || starts.some(({ errors, lost }) => errors > 0 || lost > 0)

async function run(options: BenchOptions): Promise<void> {
  if (options.server === null && !(await ensureBuilt()))
    throw new Error('The product could not be built: see the message above.')
  say('The machine’s limits …')
  const compute = await measureCompute(options.seconds)
  const populations: PopulationFigures[] = []
  for (const people of options.populations) populations.push(await measurePopulation(options, people, compute, say))
  const figures: BenchFigures = { madeAt: new Date().toISOString(), machine: machine(), compute, populations }
  process.stdout.write(`${printed(figures)}\n\n`)
  say(`Kept in ${keep(figures)}`)
  if (populations.some(hasFailed)) throw new Error('Something failed or was lost: see the figures.')
}

try {
  if (process.argv.includes('--help')) process.stdout.write(`${usage}\n`)
  else if (process.argv[2] === 'population') await benchPopulation(process.argv.slice(3))
  else if (process.argv[2] === 'audit') await benchAudit(process.argv.slice(3))
  else if (process.argv[2] === 'import-people') await benchImport(process.argv.slice(3))
  else if (process.argv[2] === 'issuing') await benchIssuing(process.argv.slice(3))
  else await run(readOptions(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
