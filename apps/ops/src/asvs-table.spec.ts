import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asvsTable, countVerdicts, findAsvsFaults, findUnlistedGaps, readAsvsRows } from './asvs-table.ts'
import { root } from './workspace.ts'

const text = readFileSync(join(root, asvsTable), 'utf8')

it('names files that are there, one at least for what is met', () => {
  expect(findAsvsFaults(text, root)).toEqual([])
})

it('says at the end of everything that is missing what it would take', () => {
  expect(findUnlistedGaps(text)).toEqual([])
})

it('has the 70 requirements of level 1 and the 183 of level 2, counted as its head says', () => {
  const rows = readAsvsRows(text)
  expect([1, 2].map((level) => rows.filter((row) => row.level === level).length)).toEqual([70, 183])
  const { met, partly, 'not met': notMet, 'does not apply': apart } = countVerdicts(rows)
  expect(text).toContain(`**${met} met, ${partly} partly, ${notMet} not met, ${apart} do not apply**`)
})

it('would say what is wrong', () => {
  const broken = `
| id     | level | asks | verdict | shown by |
| ------ | ----- | ---- | ------- | -------- |
| V1.1.1 | 2     | a    | met     | \`package.json\`, \`libs/gone.ts\` |
| V1.1.2 | 2     | b    | met     | everybody knows |
| V1.1.3 | 1     | c    | mostly  | \`apps/ops/src/asvs-table.ts\` |
| V1.1.3 | 1     | c    | does not apply | no such thing here |`
  expect(findAsvsFaults(broken, root)).toEqual([
    'V1.1.1 names libs/gone.ts, which is not there',
    'V1.1.2 is met with nothing to show it',
    'V1.1.3 says "mostly", which is no verdict',
    'V1.1.3 stands there twice',
  ])
  const gap = '| V1.1.4 | 2 | d | not met | |'
  expect(findUnlistedGaps(gap)).toEqual(['V1.1.4'])
  expect(findUnlistedGaps(`${gap}\n- V1.1.4: a week`)).toEqual([])
})
