import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from '../workspace.ts'
import { findBrokenRules, rules } from './rules.ts'
import { readHouse } from './source.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

/** The places a fixture says must be found, by path and line. */
function marked(base: string): string[] {
  return filesBelow('', base).flatMap((path) =>
    readFileSync(join(base, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes('// must be found') ? [`${path}:${index + 1}`] : [])),
  )
}

describe('each rule', () => {
  it('has a fixture of its name, and each fixture its rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual(Object.keys(rules).sort())
  })

  for (const [name, rule] of Object.entries(rules)) {
    it(`${name} fails on its fixture, there and nowhere else`, () => {
      const base = join(fixtures, name)
      const found = rule(readHouse(base))
      expect(new Set(found.map(({ rule: broken }) => broken))).toEqual(new Set([name]))
      expect([...new Set(found.map(({ path, line }) => `${path}:${line}`))].sort()).toEqual(marked(base).sort())
    })
  }
})

describe('the house', () => {
  it('breaks none of them', { timeout: 60_000 }, () => {
    expect(findBrokenRules(root)).toEqual([])
  })
})
