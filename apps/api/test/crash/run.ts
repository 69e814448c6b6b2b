import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { crashCheck, type CrashReport } from './crash-check.ts'

/** `node apps/api/test/crash/run.ts --saves 20000 --connections 200 --kills 10 [--unsafe]`, after a build of the API. */
const { values } = parseArgs({
  options: {
    saves: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '200' },
    kills: { type: 'string', default: '10' },
    unsafe: { type: 'boolean', default: false },
    main: { type: 'string', default: resolve(import.meta.dirname, '../../dist/main.js') },
  },
})

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

function tell(report: CrashReport): void {
  say(
    `${report.acknowledged} saves acknowledged in ${report.seconds.toFixed(1)} s, ${report.kills.length} kills; ${report.refused} answered 503, ${report.cut} cut off`,
  )
  say(`slowest recovery ${Math.max(...report.kills.map(({ secondsToRecover }) => secondsToRecover)).toFixed(1)} s`)
  for (const reply of new Set(report.unexpected)) say(`unexpected reply: ${reply}`)
  say(`${report.lost.length} acknowledged answers lost`)
}

const report = await crashCheck({
  main: values.main,
  saves: Number(values.saves),
  connections: Number(values.connections),
  killsPerFault: Number(values.kills),
  acknowledgesEarly: values.unsafe,
  log: say,
})
tell(report)
process.exitCode = report.lost.length > 0 || report.unexpected.length > 0 ? 1 : 0
