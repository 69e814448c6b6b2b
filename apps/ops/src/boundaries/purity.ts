import { builtinModules } from 'node:module'
import type { Finding } from './finding.ts'
import { isTooling, roomOf, type House } from './source.ts'

/** The pure libraries, and the only packages each may use. A longer list needs a decision record. */
const pure: Record<string, RegExp | undefined> = {
  'libs/calendar': undefined,
  'libs/eligibility': undefined,
  'libs/assessment': undefined,
  'libs/course': undefined,
  'libs/credential': /^@noble\/(?:curves|hashes)$/,
}

/** What reads a clock, an environment, chance, or the world. */
const impure = [
  'Date.now',
  'new Date()',
  'performance.now',
  'Temporal.Now',
  'Math.random',
  'crypto.getRandomValues',
  'crypto.randomUUID',
  'process.env',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
]

/** Calendar, eligibility, assessment, course and credential know no I/O, clock, environment or chance. */
export function findImpurity(house: House): Finding[] {
  return [...house.sources.values()].flatMap((source) => {
    const room = roomOf(source.path)
    if (!(room in pure) || isTooling(source.path)) return []
    const place = { rule: 'pure-library', path: source.path }
    const imports = source.imports.flatMap(({ packageName, path, line }) => {
      if (packageName === undefined || path !== undefined || pure[room]?.test(packageName)) return []
      const what = packageName.startsWith('node:') || builtinModules.includes(packageName) ? 'of Node' : 'from outside'
      return [{ ...place, line, says: `imports ${packageName} ${what}: a pure library stands alone` }]
    })
    const uses = impure.flatMap((name) => {
      const line = source.uses.get(name)
      return line === undefined ? [] : [{ ...place, line, says: `uses ${name}: time, keys and chance are arguments` }]
    })
    return [...imports, ...uses]
  })
}
