import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { issuingCheck } from './issuing-check.ts'

/** `node apps/api/test/crash/run-issuing.ts --kills 3 --people 20`, after a build of the API: every step, each so often. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '3' },
    people: { type: 'string', default: '20' },
    cut: { type: 'string', default: '0.4' },
    main: { type: 'string', default: resolve(import.meta.dirname, '../../dist/main.js') },
  },
})

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

const report = await issuingCheck({
  main: values.main,
  kills: Number(values.kills),
  people: Number(values.people),
  cut: Number(values.cut),
  log: say,
})
say(
  `${report.kills.length} kills in ${report.seconds.toFixed(0)} s; ${report.handedIn} handed in twice each, ${report.requests} requests, ${report.cut} replies cut`,
)
say(`${report.certificates} certificates, ${report.entries} entries in the log`)
for (const what of new Set([...report.unexpected, ...report.wrong])) say(`wrong: ${what}`)
say(report.comparison ?? 'log and database agree')
process.exitCode = report.wrong.length + report.unexpected.length > 0 || report.comparison !== null ? 1 : 0
