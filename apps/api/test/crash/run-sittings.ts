import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sittingCheck } from './sitting-check.ts'

/** `node apps/api/test/crash/run-sittings.ts --kills 50 --people 30`, after a build of the API. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    people: { type: 'string', default: '30' },
    cut: { type: 'string', default: '0.4' },
    main: { type: 'string', default: resolve(import.meta.dirname, '../../dist/main.js') },
  },
})

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

const report = await sittingCheck({
  main: values.main,
  kills: Number(values.kills),
  people: Number(values.people),
  cut: Number(values.cut),
  log: say,
})
say(
  `${report.sittings} sittings in ${report.seconds.toFixed(0)} s: ${report.requests} requests, ${report.cutReplies} replies cut, ${report.acknowledged} saves acknowledged, ${report.refusedAsStale} refused as stale, ${report.refusedAsLate} as late, ${report.completions} completions`,
)
for (const what of new Set(report.wrong)) say(`wrong: ${what}`)
process.exitCode = report.wrong.length > 0 ? 1 : 0
