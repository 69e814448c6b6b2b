import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, group, holding, needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { AttributeValue, Posting } from './facts.ts'
import type { ValueTest, When } from './profile.ts'

type Given = Partial<CaseInput>

/** Whether a clause applies throughout: null where nobody knows. */
function applies(when: When, given: Given = {}): boolean | null {
  const { status, findings } = resultOf(needs('a', { when }), given)
  if (status === 'NOT_APPLICABLE') return false
  return findings.some(({ code }) => code === 'condition-unknown') ? null : true
}

const going = (change: Partial<Posting>): Given => ({ posting: { ...trip, ...change } })
const about = (posting: string, is: ValueTest): When => ({ posting, is })

describe('a condition about the posting', () => {
  const known = going({ field: 'health', role: 'manager', traits: { armed: true } })

  it.each([
    ['postingId', 'trip', 'other'],
    ['field', 'health', 'law'],
    ['role', 'manager', 'adviser'],
    ['jobId', 'job', 'other'],
    ['dutyStationId', 'town', 'other'],
    ['armed', true, false],
  ])('reads %s', (name, value, other) => {
    expect(applies(about(name, { equals: value }), known)).toBe(true)
    expect(applies(about(name, { equals: other }), known)).toBe(false)
  })

  it('is unknown where the posting does not say', () => {
    const bare = going({ jobId: null, dutyStationId: undefined })
    for (const name of ['field', 'role', 'jobId', 'dutyStationId', 'armed'])
      expect(applies(about(name, { equals: 'x' }), bare)).toBe(null)
    expect(applies(about('highRisk', { equals: true }), known)).toBe(null)
  })

  it('is unknown where there is no posting, and tells on which days', () => {
    const standby = { isStandby: true, version: 1 }
    for (const name of ['role', 'place', 'days']) {
      const node = needs('a', { when: about(name, { atLeast: 0 }), window: { kind: 'today' } })
      expect(resultOf(node, { ...holding({ a: '2025-01-01' }), posting: null }, standby).findings).toContainEqual({
        code: 'condition-unknown',
        parameters: { from: '2025-09-15', through: '2025-09-15' },
        factIds: [],
      })
    }
  })

  it('holds if any of the places passes', () => {
    expect(applies(about('place', { equals: 'town' }))).toBe(true)
    expect(applies(about('place', { equals: 'country' }))).toBe(true)
    expect(applies(about('place', { equals: 'elsewhere' }))).toBe(false)
    expect(applies(about('place', { equals: 'town' }), going({ places: [] }))).toBe(null)
  })

  it('counts departure and return among the days', () => {
    expect([9, 10, 11].map((days) => applies(about('days', { equals: days })))).toEqual([false, true, false])
  })

  it.each([
    [about('days', { atLeast: 15 }), '2025-10-14'],
    [about('days', { atLeast: 14.5 }), '2025-10-14'],
    [{ not: about('days', { atMost: 12 }) }, '2025-10-12'],
    [{ not: about('days', { atMost: 12.5 }) }, '2025-10-12'],
    [about('days', { oneOf: [12, 13] }), '2025-10-11'],
    [about('days', { equals: 13 }), '2025-10-12'],
  ] satisfies [When, string][])('moves with the return: %j, eligible through %s', (when, on) => {
    const longer = group('all', [needs('a'), needs('b', { when })])
    expect(decideOn(longer, holding({ a: '2025-01-01' })).eligibleThrough).toEqual({ kind: 'through', on })
  })
})

describe('a condition about the person', () => {
  const when: When = { person: 'returnee', is: { equals: true } }
  const said = (...values: Partial<AttributeValue>[]): Given => ({
    person: {
      personId: 'p',
      attributes: values.map((one, index) => ({ id: `v${index}`, key: 'returnee', value: true, ...one })),
    },
  })

  it('is known by a verified value alone', () => {
    expect(applies(when, said({}))).toBe(true)
    expect(applies(when, said({ value: false }))).toBe(false)
    expect(applies(when, said({ statuses: [{ status: 'pending' }] }))).toBe(null)
    expect(applies(when, said({ key: 'other' }))).toBe(null)
    expect(applies(when)).toBe(null)
  })

  it('is read on each day', () => {
    const node = group('all', [needs('a'), needs('b', { when })])
    const since = said({ from: '2025-10-05' }, { value: false, through: '2025-10-03', documentId: 'd' })
    const person = { ...since.person, ...holding({ a: '2025-01-01' }).person, personId: 'p' }
    expect(runsOf(node, { person })).toEqual(['MET 2025-10-01…2025-10-03', 'NOT_MET 2025-10-04…2025-10-10'])
    expect(resultOf(node, { person }).children[1]?.findings[0]).toEqual({
      code: 'condition-unknown',
      parameters: { from: '2025-10-04', through: '2025-10-04' },
      factIds: [],
    })
  })

  it('does not break a stretch of days on which the status is the same, known or not', () => {
    const since = said({ from: '2025-10-05' })
    const person = { ...since.person, ...holding({ b: '2025-01-01' }).person, personId: 'p' }
    expect(runsOf(needs('b', { when }), { person })).toEqual(['MET 2025-10-01…2025-10-10'])
  })

  it('is held by the alternative that passes where several documents speak', () => {
    expect(applies(when, said({ value: false, documentId: 'd1' }, { documentId: 'd2' }))).toBe(true)
  })

  it('is among what the decision rests on', () => {
    expect(decideOn(needs('a', { when }), said({ value: false })).usedFactIds).toEqual(['v0'])
  })
})

describe('conditions together', () => {
  const so: When = about('jobId', { equals: 'job' })
  const not: When = about('jobId', { equals: 'other' })
  const maybe: When = { person: 'returnee', is: { equals: true } }

  it.each([
    [{ all: [] }, true],
    [{ all: [so, so] }, true],
    [{ all: [so, not] }, false],
    [{ all: [so, maybe] }, null],
    [{ all: [not, maybe] }, false],
    [{ any: [] }, false],
    [{ any: [not, not] }, false],
    [{ any: [not, so] }, true],
    [{ any: [not, maybe] }, null],
    [{ any: [so, maybe] }, true],
    [{ not: so }, false],
    [{ not }, true],
    [{ not: maybe }, null],
  ] satisfies [When, boolean | null][])('%j: %s', (when, truth) => {
    expect(applies(when)).toBe(truth)
  })
})
