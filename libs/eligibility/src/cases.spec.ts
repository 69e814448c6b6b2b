import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseDifferences, caseInput, type CaseFile } from './case.ts'
import { exceptionCases } from './cases/worked-exceptions.ts'
import { recognitionCases } from './cases/worked-recognition.ts'
import { validityCases } from './cases/worked-validity.ts'
import { decide } from './decide.ts'

const cases = [...validityCases, ...recognitionCases, ...exceptionCases]

describe('worked examples', () => {
  it.each(cases.map((one): [string, CaseFile] => [one.title, one]))('%s', (_, { given, expect: expected }) => {
    expect(caseDifferences(expected ?? {}, decide(caseInput(given)))).toEqual([])
  })

  it('are read from a file', () => {
    const file = JSON.parse(readFileSync(new URL('./cases/example.json', import.meta.url), 'utf8')) as CaseFile
    expect(caseDifferences(file.expect ?? {}, decide(caseInput(file.given)))).toEqual([])
  })

  it('tell what differs', () => {
    const [base] = validityCases
    if (base === undefined) throw new Error('no case')
    const wrong = {
      verdict: 'BARRED',
      nodes: { ssafe: 'PENDING' },
      findings: [{ code: 'waived', node: 'ssafe' }],
    } as const
    expect(caseDifferences({ ...wrong, findings: [...wrong.findings] }, decide(caseInput(base.given)))).toEqual([
      { at: 'verdict', expected: 'BARRED', found: 'ELIGIBLE' },
      { at: 'nodes.ssafe', expected: 'PENDING', found: 'MET' },
      { at: 'findings.ssafe', expected: { code: 'waived', node: 'ssafe' }, found: null },
    ])
  })

  it('are plain JSON', () => {
    for (const one of cases) {
      const read = JSON.parse(JSON.stringify(one)) as CaseFile
      expect(decide(caseInput(read.given))).toEqual(decide(caseInput(one.given)))
    }
  })
})
