import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrokenRules } from './boundaries/rules.ts'
import { ensureBuilt } from './build.ts'
import { measurePages } from './bundle-size.ts'
import { findLongFiles } from './file-size.ts'
import { runProgram } from './program.ts'
import { playwrightOutcome, vitestOutcome } from './report.ts'
import { filesBelow, rooms, root, type Room } from './workspace.ts'

/** What a step found, in checks. */
export interface Outcome {
  passed: number
  failed: number
  /** What failed by its name, and the beginning of what it said, where the step can tell. */
  failures?: string[]
}

/** One step of `npm test`. */
export interface Step {
  name: string
  /** What is checked, for the person who reads the output. */
  what: string
  run: () => Promise<Outcome>
}

const reports = join(root, 'node_modules/.cache/muster/reports')

function oneCheck(isGood: boolean): Outcome {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 }
}

/** A report of this run, never one that an earlier run left behind. */
function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true })
  const file = join(reports, name)
  rmSync(file, { force: true })
  return file
}

function listed(findings: string[]): Outcome {
  for (const finding of findings) console.log(finding)
  return oneCheck(findings.length === 0)
}

async function types(): Promise<Outcome> {
  const compiler = join('..', '@typescript/native/bin/tsc')
  const isTyped = ({ folder }: Room) => existsSync(join(root, folder, 'tsconfig.json'))
  const all = rooms()
  const waiting = all.filter(isTyped)
  const untyped = all.filter((room) => !isTyped(room))
  for (const { folder } of untyped) console.log(`${folder} has no tsconfig.json`)
  let isGood = untyped.length === 0
  const work = async () => {
    for (let room = waiting.shift(); room; room = waiting.shift()) {
      const status = await runProgram(compiler, ['-p', join(root, room.folder, 'tsconfig.json')])
      if (status !== 0) isGood = false
    }
  }
  await Promise.all([work(), work()])
  return oneCheck(isGood)
}

const cache = 'node_modules/.cache/muster'

/** Room by room: all of them together have more types than one process holds. The largest is beside all the others. */
async function lint(): Promise<Outcome> {
  const large = ['apps/api', 'apps/web']
  const rest = ['.', ...large.flatMap((room) => ['--ignore-pattern', `${room}/**`])]
  const environment = { NODE_OPTIONS: '--max-old-space-size=6144' }
  const isClean = async (name: string, files: readonly string[]): Promise<boolean> => {
    const kept = ['--cache', `--cache-location=${cache}/eslint-${name}`, '--cache-strategy=content']
    return (await runProgram('eslint', [...files, '--max-warnings=0', ...kept], { environment })) === 0
  }
  const smaller = async (): Promise<boolean> => {
    const web = await isClean('web', ['apps/web'])
    return (await isClean('rest', rest)) && web
  }
  const [api, others] = await Promise.all([isClean('api', ['apps/api']), smaller()])
  return oneCheck(api && others)
}

async function format(): Promise<Outcome> {
  const files = ['{apps,libs,e2e}/**/*.{ts,tsx,mjs,css,json}', '!**/{dist,fixtures,test-results}/**', '*.{json,mjs,ts}']
  const options = ['--check', '--log-level=warn', '--cache', `--cache-location=${cache}/prettier`, ...files]
  return oneCheck((await runProgram('prettier', options)) === 0)
}

async function vitest(name: string, options: string[], folder?: string): Promise<Outcome> {
  const report = freshReport(`${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await runProgram('vitest', ['run', ...options, ...reporters], { folder })
  return vitestOutcome(report, status)
}

function hasSpecs(folder: string): boolean {
  return existsSync(join(root, folder, 'src')) && filesBelow(`${folder}/src`).some((path) => /\.spec\.tsx?$/.test(path))
}

async function unit(): Promise<Outcome> {
  const folders = rooms().flatMap(({ folder }) => (folder === 'apps/api' || !hasSpecs(folder) ? [] : [folder]))
  return vitest('unit', ['--config', 'apps/ops/src/unit.config.ts', ...folders.map((folder) => `--project=${folder}`)])
}

async function journeys(): Promise<Outcome> {
  if (!(await ensureBuilt())) return oneCheck(false)
  const report = freshReport('journeys.json')
  const status = await runProgram('playwright', ['test', '--reporter=list,json'], {
    folder: 'e2e',
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  return playwrightOutcome(report, status)
}

/** Everything `npm test` does, in its order: what answers fast comes first. */
export const steps: Step[] = [
  { name: 'types', what: 'every room against its tsconfig', run: types },
  { name: 'lint', what: 'the rules of eslint.config.mjs', run: lint },
  { name: 'format', what: 'the layout prettier gives', run: format },
  { name: 'boundaries', what: 'which room may open which door', run: async () => listed(findBrokenRules(root)) },
  { name: 'sizes', what: 'no source file over 300 lines', run: async () => listed(findLongFiles(root)) },
  { name: 'unit', what: 'libraries, web and ops', run: unit },
  { name: 'builds', what: 'the API and the web application', run: async () => oneCheck(await ensureBuilt()) },
  { name: 'api', what: 'the API against a real PostgreSQL', run: () => vitest('api', [], 'apps/api') },
  { name: 'bundle', what: 'what the pages for a bad line load', run: async () => listed(measurePages(root)) },
  { name: 'journeys', what: 'the product in a real browser', run: journeys },
]
