import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../build.ts'
import { operatorCommand } from '../operator-command.ts'
import { measureImport } from './measure-import.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)
/** Seconds for bringing a table of 10,000 people and taking them in. */
const target = 10

/** `npm run bench -- import-people [--people N]`: a table of people brought and taken in over HTTP. */
export async function benchImport(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { people: { type: 'string', default: '10000' } } })
  const people = Number(values.people)
  if (!(people >= 1)) throw new Error(`--people is "${values.people}", but takes a number from 1.`)
  if (!(await ensureBuilt())) throw new Error('The product could not be built: see the message above.')
  const dataDir = await mkdtemp(join(tmpdir(), 'muster-bench-'))
  try {
    say('The sample world …')
    await operatorCommand(dataDir, 'seed')
    say(`${people.toLocaleString('en')} people …`)
    const load = loadavg()[0] ?? 0
    const { upload, check, run, update, memory } = await measureImport(dataDir, people)
    const most = (target * people) / 10_000
    process.stdout.write(
      `${people.toLocaleString('en')} people brought in ${upload.toFixed(1)} s and taken in in ${run.toFixed(1)} s: ${(upload + run).toFixed(1)} s (target ${most.toFixed(1)} s: ${upload + run <= most ? 'within' : 'OVER'})\n` +
        `Every row looked at first: ${check.toFixed(1)} s; the same people with other names: ${update.toFixed(1)} s\n` +
        `Memory of the server: ${memory?.toFixed(0) ?? 'unknown'} MB at most\n` +
        `Load of the machine before: ${load.toFixed(1)}, after: ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
    )
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
