import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { resultOf, runsOf, trip } from './cases/small.ts'
import type { AttributeValue } from './facts.ts'
import type { AttributeTest, ProfileNode } from './profile.ts'

const whole = '2025-10-01…2025-10-10'
const title = { en: 'x', ja: 'x' }
const statusOf = (...args: Parameters<typeof resultOf>) => resultOf(...args).status
const codesOf = (...args: Parameters<typeof resultOf>) => resultOf(...args).findings.map((one) => one.code)

describe('level', () => {
  const node: ProfileNode = { kind: 'level', id: 'english', title, scale: 'cefr', subject: 'en', atLeast: 'B2' }
  const scales = [
    { key: 'cefr', grades: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] },
    { key: 'toeic', grades: null },
  ]
  const concordances = [
    {
      id: 'c1',
      fromScale: 'toeic',
      toScale: 'cefr',
      steps: [
        { from: 550, to: 'B1' },
        { from: 785, to: 'B2' },
      ],
      validFrom: '2020-01-01',
      validThrough: '2024-12-31',
    },
    {
      id: 'c2',
      fromScale: 'toeic',
      toScale: 'cefr',
      steps: [{ from: 800, to: 'B2' }],
      validFrom: '2025-01-01',
      validThrough: null,
    },
  ]
  const tested = (
    grade: string | number,
    scale = 'cefr',
    completedOn = '2024-06-01',
    subject = 'en',
  ): Partial<CaseInput> => ({
    person: { personId: 'p', credentials: [{ id: 't', type: 'test', completedOn, level: { scale, subject, grade } }] },
    common: { scales, concordances },
  })

  it.each([
    [tested('B2'), 'MET'],
    [tested('C1'), 'MET'],
    [tested('B1'), 'NOT_MET'],
    [tested('Z9'), 'NOT_MET'],
    [tested('C1', 'cefr', '2024-06-01', 'fr'), 'NOT_MET'],
    [tested(785, 'toeic', '2024-12-31'), 'MET'],
    [tested(784, 'toeic', '2024-12-31'), 'NOT_MET'],
    [tested(785, 'toeic', '2025-01-01'), 'NOT_MET'],
    [tested(800, 'toeic', '2025-01-01'), 'MET'],
    [tested(990, 'toeic', '2019-12-31'), 'NOT_MET'],
    [tested(990, 'ielts'), 'NOT_MET'],
    [{ ...tested('C1'), common: {} }, 'NOT_MET'],
  ])('%# %j', (given, status) => {
    expect(statusOf(node, given)).toBe(status)
  })

  it('says which version of the table is missing and which level was reached', () => {
    expect(codesOf(node, tested(990, 'toeic', '2019-12-31'))).toContain('concordance-missing')
    expect(resultOf(node, tested('B1')).findings).toContainEqual({
      code: 'level-too-low',
      parameters: { scale: 'cefr', needed: 'B2', found: 'B1' },
      factIds: ['t'],
    })
    expect(codesOf(node, { person: { personId: 'p' } })).toEqual(['level-missing'])
  })
})

describe('accrual', () => {
  const node: ProfileNode = {
    kind: 'accrual',
    id: 'field-hours',
    title,
    unit: 'field-hours',
    atLeast: 160,
    lookBack: { amount: 36, unit: 'month' },
    window: { kind: 'departure' },
  }
  const units = (...done: [string, number, 'verified' | 'pending'][]): Partial<CaseInput> => ({
    person: {
      personId: 'p',
      units: done.map(([performedOn, amount, status], index) => ({
        id: `u${index}`,
        unit: 'field-hours',
        performedOn,
        amount,
        statuses: [{ status }],
      })),
    },
  })

  it.each([
    [units(['2022-10-01', 100, 'verified'], ['2024-01-01', 60, 'verified']), 'MET'],
    [units(['2022-09-30', 100, 'verified'], ['2024-01-01', 60, 'verified']), 'NOT_MET'],
    [units(['2023-10-01', 100, 'verified'], ['2024-01-01', 60, 'pending']), 'PENDING'],
    [units(['2023-10-01', 100, 'verified'], ['2025-10-02', 60, 'verified']), 'NOT_MET'],
    [units(['2023-10-01', 159.9, 'verified'], ['2024-10-01', 0.1, 'verified']), 'MET'],
    [units(), 'NOT_MET'],
  ])('%# %j', (given, status) => {
    expect(statusOf(node, given)).toBe(status)
  })

  it('is judged on each day under another window', () => {
    expect(runsOf({ ...node, window: { kind: 'throughout' } }, units(['2022-10-04', 160, 'verified']))).toEqual([
      'MET 2025-10-01…2025-10-04',
      'NOT_MET 2025-10-05…2025-10-10',
    ])
  })

  it('counts what was done on the day itself', () => {
    const found = resultOf(node, units(['2025-10-01', 100, 'verified'])).findings[0]?.parameters['found']
    expect(found).toBe(100)
  })

  it('says how much is missing', () => {
    expect(resultOf(node, units(['2023-10-01', 100, 'verified'])).findings).toContainEqual({
      code: 'units-too-few',
      parameters: { unit: 'field-hours', needed: 160, found: 100, lookBackFrom: '2022-10-01', through: '2025-10-01' },
      factIds: ['u0'],
    })
  })
})

describe('attribute', () => {
  const about = (test: AttributeTest): ProfileNode => ({ kind: 'attribute', id: 'x', title, attribute: 'x', test })
  const value = (...values: (AttributeValue['value'] | Partial<AttributeValue>)[]): Partial<CaseInput> => ({
    person: {
      personId: 'p',
      attributes: values.map((one, index) => ({
        id: `v${index}`,
        key: 'x',
        value: false,
        ...(typeof one === 'object' ? one : { value: one }),
      })),
    },
  })
  const days = (amount: number) => ({ amount, unit: 'day' as const })
  const months = (amount: number) => ({ amount, unit: 'month' as const })

  it.each([
    [{ is: 'dateOnOrAfter', anchor: 'return', plus: days(180) }, '2026-04-08', 'MET'],
    [{ is: 'dateOnOrAfter', anchor: 'return', plus: days(180) }, '2026-04-07', 'NOT_MET'],
    [{ is: 'dateOnOrAfter', anchor: 'nomination', plus: months(18) }, '2027-02-01', 'MET'],
    [{ is: 'dateOnOrAfter', anchor: 'nomination', plus: months(18) }, '2027-01-31', 'NOT_MET'],
    [{ is: 'dateOnOrAfter', anchor: 'departure', plus: months(-12) }, '2024-10-01', 'MET'],
    [{ is: 'dateOnOrAfter', anchor: 'departure', plus: months(-12) }, '2024-09-30', 'NOT_MET'],
    [{ is: 'dateOnOrBefore', anchor: 'departure', plus: months(-60) }, '2020-10-01', 'MET'],
    [{ is: 'dateOnOrBefore', anchor: 'departure', plus: months(-60) }, '2020-10-02', 'NOT_MET'],
    [{ is: 'dateOnOrBefore', anchor: 'arrival', plus: days(10) }, '2025-10-12', 'MET'],
    [{ is: 'dateOnOrBefore', anchor: 'arrival', plus: days(10) }, '2025-10-13', 'NOT_MET'],
    [{ is: 'dateOnOrAfter', anchor: 'today' }, '2025-09-15', 'MET'],
    [{ is: 'dateOnOrAfter', anchor: 'today' }, true, 'NOT_MET'],
    [{ is: 'age', anchor: 'departure', atLeast: 25 }, '2000-10-01', 'MET'],
    [{ is: 'age', anchor: 'departure', atLeast: 25 }, '2000-10-02', 'NOT_MET'],
    [{ is: 'age', anchor: 'departure', atMost: 61 }, '1963-10-02', 'MET'],
    [{ is: 'age', anchor: 'departure', atMost: 61 }, '1963-10-01', 'NOT_MET'],
    [{ is: 'age', anchor: 'departure', atLeast: 25 }, 'unknown', 'NOT_MET'],
    [{ is: 'number', atLeast: 3, atMost: 5 }, 5, 'MET'],
    [{ is: 'number', atLeast: 3, atMost: 5 }, 2, 'NOT_MET'],
    [{ is: 'number', atLeast: 3 }, '9', 'NOT_MET'],
    [{ is: 'flag', equals: true }, true, 'MET'],
    [{ is: 'flag', equals: true }, false, 'NOT_MET'],
    [{ is: 'text', oneOf: ['fit'] }, 'fit', 'MET'],
    [{ is: 'text', oneOf: ['fit'] }, 'unfit', 'NOT_MET'],
  ] satisfies [AttributeTest, AttributeValue['value'], string][])('%j of %j: %s', (test, found, status) => {
    expect(statusOf(about(test), value(found))).toBe(status)
  })

  it.each([
    ['plain', '2025-02-28', 'MET'],
    ['civil-code', '2025-02-28', 'NOT_MET'],
    ['civil-code', '2025-03-01', 'MET'],
  ] as const)('born on 29 February, by the %s convention, on %s: %s', (convention, departsOn, status) => {
    const test = about({ is: 'age', anchor: 'departure', atLeast: 25 })
    const posting = { ...trip, departsOn, arrivesOn: departsOn }
    expect(statusOf(test, { ...value('2000-02-29'), posting }, { convention })).toBe(status)
  })

  it('is judged against each day, too', () => {
    const test = about({ is: 'dateOnOrAfter', anchor: 'day', plus: days(2) })
    expect(runsOf(test, value('2025-10-05'))).toEqual(['MET 2025-10-01…2025-10-03', 'NOT_MET 2025-10-04…2025-10-10'])
    const age = about({ is: 'age', anchor: 'day', atLeast: 18 })
    expect(runsOf(age, value('2007-10-05'))).toEqual(['NOT_MET 2025-10-01…2025-10-04', 'MET 2025-10-05…2025-10-10'])
  })

  it('a missing value is not met, and so is a nomination that was not made', () => {
    expect(resultOf(about({ is: 'flag', equals: false }), {})).toMatchObject({
      status: 'NOT_MET',
      findings: [{ code: 'attribute-missing' }],
    })
    const test = about({ is: 'dateOnOrAfter', anchor: 'nomination' })
    expect(statusOf(test, { ...value('2030-01-01'), posting: { ...trip, nominatedOn: null } })).toBe('NOT_MET')
  })

  it('what is recorded last counts on its days, another document beside it', () => {
    const flag = about({ is: 'flag', equals: true })
    const first = { value: true, recordedAt: '2025-01-01T00:00:00Z' }
    const later = { value: false, from: '2025-10-05', recordedAt: '2025-02-01T00:00:00Z' }
    expect(runsOf(flag, value(later, first))).toEqual(['MET 2025-10-01…2025-10-04', 'NOT_MET 2025-10-05…2025-10-10'])
    expect(runsOf(flag, value({ ...later, documentId: 'other' }, first))).toEqual([`MET ${whole}`])
    expect(runsOf(flag, value({ ...later, statuses: [{ status: 'rejected' }] }, first))).toEqual([`MET ${whole}`])
    expect(runsOf(flag, value({ ...first, statuses: [{ status: 'pending' }] }))).toEqual([`PENDING ${whole}`])
  })
})
