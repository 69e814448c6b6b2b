import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../build.ts'
import { measurePopulationQuery, type QueryFigures } from './measure-population-query.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const verdictOf = (milliseconds: number, target: number | null): string =>
  target === null ? '' : milliseconds <= target ? 'within' : 'OVER'

function printed({ people, load, figures, peakMemory, found }: QueryFigures): string {
  const rows = figures.map(
    ({ what, milliseconds, processor, target }) =>
      `${what.padEnd(50)} ${milliseconds.toFixed(milliseconds < 100 ? 1 : 0).padStart(9)} ms  ${String(processor ?? '–').padStart(9)}  ${String(target ?? '–').padStart(7)}  ${verdictOf(milliseconds, target)}`,
  )
  const memory = `${'most memory of the asking process'.padEnd(50)} ${peakMemory.toFixed(0).padStart(9)} MB  ${'–'.padStart(9)}  ${'512'.padStart(7)}  ${verdictOf(peakMemory, 512)}`
  const load1 = `Load of the machine at the end: ${load.toFixed(1)}`
  return [
    `${people.toLocaleString('en')} people, profile P1, twelve months, row-level security on (milliseconds; processor time of the database; target)`,
    ...rows,
    memory,
    load1,
    JSON.stringify(found).slice(0, 1_500),
  ].join('\n')
}

/** `npm run bench -- population [--people N[,N]] [--keep FOLDER]`: the population query against its targets. */
export async function benchPopulation(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { people: { type: 'string', default: '100000,1000000' }, keep: { type: 'string' } },
  })
  if (!(await ensureBuilt())) throw new Error('The product could not be built: see the message above.')
  for (const people of values.people.split(',').map(Number)) {
    if (!(people >= 100)) throw new Error(`--people is "${values.people}", but takes numbers from 100.`)
    const figures = await measurePopulationQuery(people, values.keep ?? null, say)
    process.stdout.write(`${printed(figures)}\n\n`)
  }
}
