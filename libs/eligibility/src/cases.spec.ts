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

  it('are plain JSON', () => {
    for (const one of cases) expect(JSON.parse(JSON.stringify(one)).given.asOf).toBe(one.given.asOf)
  })
})
