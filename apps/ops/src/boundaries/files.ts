import { basename } from 'node:path'
import type { Finding } from './finding.ts'
import { type House } from './source.ts'

/** Nothing passes on other files' exports: import the file you mean. */
export function findBarrels(house: House): Finding[] {
  return [...house.sources.values()].flatMap(({ path, wholeReexports, isOnlyReexports }) => {
    const place = { rule: 'barrel', path }
    const named = /^index\.[cm]?tsx?$/.test(basename(path)) || isOnlyReexports
    const whole = wholeReexports.map((line) => ({ ...place, line, says: 'passes on all of another file' }))
    return named ? [{ ...place, line: 1, says: 'is a barrel' }, ...whole] : whole
  })
}

/** An exception to a rule of the checkers stands beside its reason. */
export function findUnexplained(house: House): Finding[] {
  return [...house.sources.values()].flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const place = { rule: 'unexplained-exception', path, line: index + 1 }
      if (/@ts-(?:ignore|nocheck)\b/.test(line) && /^\s*(?:\/\/|\/\*)/.test(line)) {
        return [{ ...place, says: 'switches the types off' }]
      }
      if (/(?:\/\/|\/\*)\s*eslint-disable/.test(line) && !/ -- \S/.test(line)) {
        return [{ ...place, says: 'switches a rule off without a reason beside it (-- because …)' }]
      }
      return []
    }),
  )
}
