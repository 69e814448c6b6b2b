import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, resultOf, runsOf, trip } from './cases/small.ts'
import type { AttributeValue } from './facts.ts'
import type { AttributeTest, ProfileNode } from './profile.ts'

const whole = '2025-10-01…2025-10-10'
const about = (test: AttributeTest): ProfileNode => ({
  kind: 'attribute',
  id: 'passport',
  title: { en: 'x', ja: 'x' },
  attribute: 'passport-end',
  test,
})
const values = (...some: Partial<AttributeValue>[]): Partial<CaseInput> => ({
  person: {
    personId: 'p',
    attributes: some.map((one, index) => ({ id: `v${index}`, key: 'passport-end', value: '2030-01-01', ...one })),
  },
})
const findingsOf = (test: AttributeTest, given: Partial<CaseInput>) =>
  resultOf(about(test), given).findings.filter(({ code }) => code.startsWith('attribute'))

const halfYear = { amount: 6, unit: 'month' as const }
const months = (amount: number) => ({ amount, unit: 'month' as const })

describe('a value held against its test', () => {
  it('is one result for the whole assignment where the anchor is one day', () => {
    const day = { amount: 180, unit: 'day' as const }
    const passport = about({ is: 'dateOnOrAfter', anchor: 'return', plus: day })
    expect(runsOf(passport, values({ value: '2026-04-08' }))).toEqual([`MET ${whole}`])
    expect(runsOf(passport, values({ value: '2026-04-05' }))).toEqual([`NOT_MET ${whole}`])
    for (const anchor of ['departure', 'arrival', 'nomination', 'today'] as const)
      expect(runsOf(about({ is: 'dateOnOrAfter', anchor }), values({ value: '2025-10-05' }))).toEqual([`MET ${whole}`])
  })

  it.each([
    [{ is: 'dateOnOrAfter', anchor: 'departure' }, '2025-10-01', 'MET'],
    [{ is: 'dateOnOrAfter', anchor: 'departure' }, '2025-09-30', 'NOT_MET'],
    [{ is: 'dateOnOrBefore', anchor: 'departure' }, '2025-10-01', 'MET'],
    [{ is: 'dateOnOrBefore', anchor: 'departure' }, '2025-10-02', 'NOT_MET'],
    [{ is: 'dateOnOrBefore', anchor: 'departure' }, 'soon', 'NOT_MET'],
    [{ is: 'number', atMost: 5 }, 5, 'MET'],
    [{ is: 'number', atMost: 5 }, 6, 'NOT_MET'],
    [{ is: 'number', atMost: 5 }, -6, 'MET'],
    [{ is: 'number', atLeast: 3, atMost: 5 }, 3, 'MET'],
    [{ is: 'number', atLeast: 3, atMost: 5 }, 6, 'NOT_MET'],
    [{ is: 'text', oneOf: ['fit', 'fit with glasses'] }, 'fit with glasses', 'MET'],
    [{ is: 'text', oneOf: ['1'] }, 1, 'NOT_MET'],
  ] satisfies [AttributeTest, AttributeValue['value'], string][])('%j of %j: %s', (test, value, status) => {
    expect(resultOf(about(test), values({ value })).status).toBe(status)
  })

  it.each([
    ['2025-08-31', months(6), '2026-02-28', 'MET'],
    ['2025-08-31', months(6), '2026-02-27', 'NOT_MET'],
    ['2025-03-31', months(-1), '2025-02-28', 'NOT_MET'],
    ['2025-03-28', months(-1), '2025-02-28', 'MET'],
  ])('leaving on %s, %j from then, on %s: %s', (departsOn, plus, value, status) => {
    const posting = { ...trip, departsOn, arrivesOn: departsOn }
    const test = about({ is: 'dateOnOrAfter', anchor: 'departure', plus })
    expect(resultOf(test, { ...values({ value }), posting }).status).toBe(status)
  })

  it('is judged anew every day where nobody has a trip', () => {
    const test = { ...about({ is: 'dateOnOrAfter', anchor: 'today' }), window: { kind: 'today' } } as ProfileNode
    const { verdict, eligibleThrough } = decideOn(
      test,
      { ...values({ value: '2025-12-24' }), posting: null },
      {
        isStandby: true,
      },
    )
    expect([verdict, eligibleThrough]).toEqual(['ELIGIBLE', { kind: 'through', on: '2025-12-24' }])
  })

  it('lets the return move as far as it reaches, without limit where it never ends', () => {
    const test: AttributeTest = { is: 'dateOnOrAfter', anchor: 'return', plus: halfYear }
    const through = (value: string) => decideOn(about(test), values({ value })).eligibleThrough
    expect(through('2026-06-15')).toEqual({ kind: 'through', on: '2025-12-15' })
    expect(through('9999-12-31')).toEqual({ kind: 'open' })
  })
})

describe('what is told of values', () => {
  it.each([
    [{ is: 'dateOnOrAfter', anchor: 'return', plus: halfYear }, '2026-04-09', 'dateOnOrAfter:return', '2026-04-10'],
    [{ is: 'dateOnOrAfter', anchor: 'arrival', plus: months(-3) }, '2025-06-30', 'dateOnOrAfter:arrival', '2025-10-02'],
    [{ is: 'age', anchor: 'departure', atLeast: 25 }, '2020-01-01', 'age:departure', '2025-10-01'],
    [{ is: 'dateOnOrAfter', anchor: 'day' }, '2025-09-30', 'dateOnOrAfter:day', null],
    [{ is: 'flag', equals: true }, false, 'flag', null],
    [{ is: 'number', atLeast: 5 }, 4, 'number', null],
  ] satisfies [AttributeTest, AttributeValue['value'], string, string | null][])(
    '%j of %j: what was asked for and what was found',
    (test, found, name, needed) => {
      const parameters = { attribute: 'passport-end', found, test: name, needed }
      expect(findingsOf(test, values({ value: found, from: '2025-10-01' }))).toEqual([
        { code: 'attribute-not-met', parameters, factIds: ['v0'] },
      ])
    },
  )

  it('names the attribute that is missing', () => {
    const test: AttributeTest = { is: 'dateOnOrAfter', anchor: 'return' }
    const missing = { code: 'attribute-missing', parameters: { attribute: 'passport-end' }, factIds: [] }
    expect(findingsOf(test, {})).toEqual([missing])
    expect(findingsOf(test, values({ key: 'visa-end' }))).toEqual([missing])
    expect(findingsOf(test, values({ statuses: [{ status: 'rejected' }] }))).toEqual([missing])
  })

  it('says that nobody was nominated', () => {
    const posting = { ...trip, nominatedOn: null }
    const { findings } = resultOf(about({ is: 'dateOnOrAfter', anchor: 'nomination' }), { ...values({}), posting })
    expect(findings).toEqual([{ code: 'nomination-missing', parameters: {}, factIds: [] }])
  })

  it('says why a value is not certain', () => {
    const statuses = [{ status: 'pending' as const, reason: 'name-mismatch' }]
    const { findings } = resultOf(about({ is: 'dateOnOrAfter', anchor: 'return' }), values({ statuses }))
    expect(findings).toContainEqual({
      code: 'pending-verification',
      parameters: { reason: 'name-mismatch' },
      factIds: ['v0'],
    })
  })

  it('is silent about a value that another one replaced', () => {
    const old = { value: '2020-01-01', recordedAt: '2020-01-01T00:00:00Z' }
    const recent = { value: '2021-01-01', recordedAt: '2021-01-01T00:00:00Z' }
    const test: AttributeTest = { is: 'dateOnOrAfter', anchor: 'return' }
    expect(findingsOf(test, values(recent, old)).flatMap(({ factIds }) => factIds)).toEqual(['v0'])
  })

  it('holds by the older of two documents where the newer one does not', () => {
    const good = { documentId: 'one', recordedAt: '2020-01-01T00:00:00Z' }
    const bad = { documentId: 'other', value: '2021-01-01', recordedAt: '2021-01-01T00:00:00Z' }
    expect(resultOf(about({ is: 'dateOnOrAfter', anchor: 'return' }), values(good, bad)).status).toBe('MET')
    expect(
      resultOf(about({ is: 'dateOnOrAfter', anchor: 'return' }), values(good, { ...bad, documentId: 'one' })).status,
    ).toBe('NOT_MET')
  })
})
