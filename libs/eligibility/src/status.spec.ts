import { describe, expect, it } from 'vitest'
import { maximumMatching } from './matching.ts'
import { isAtLeastPercent } from './at-least-percent.ts'
import {
  DUE_LATER,
  MAYBE,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  ofAll,
  ofAny,
  ofAtLeast,
  PENDING,
  raise,
  statusName,
  verdictOf,
  WAIVED,
} from './status.ts'

const maybe = (status: number) => status | MAYBE

describe('statuses on one day', () => {
  it('all: the lowest of what applies', () => {
    expect(ofAll([MET, WAIVED, NOT_APPLICABLE])).toBe(WAIVED)
    expect(ofAll([NOT_APPLICABLE])).toBe(NOT_APPLICABLE)
    expect(ofAll([])).toBe(NOT_APPLICABLE)
  })

  it('all: what may drop out counts, and only if all may, the group may', () => {
    expect(ofAll([MET, maybe(PENDING)])).toBe(PENDING)
    expect(ofAll([maybe(MET), maybe(PENDING), NOT_APPLICABLE])).toBe(maybe(PENDING))
  })

  it('any: the highest of what applies, without what may drop out as long as something stays', () => {
    expect(ofAny([PENDING, DUE_LATER, NOT_APPLICABLE])).toBe(DUE_LATER)
    expect(ofAny([PENDING, maybe(MET)])).toBe(PENDING)
    expect(ofAny([maybe(MET), maybe(PENDING), NOT_APPLICABLE])).toBe(maybe(PENDING))
    expect(ofAny([NOT_APPLICABLE])).toBe(NOT_APPLICABLE)
    expect(ofAny([])).toBe(NOT_APPLICABLE)
  })

  it('at least n: the n-th highest; fewer that apply are not met', () => {
    expect(ofAtLeast([MET, PENDING, WAIVED], 2)).toBe(WAIVED)
    expect(ofAtLeast([MET, NOT_APPLICABLE], 2)).toBe(NOT_MET)
    expect(ofAtLeast([MET, maybe(MET)], 2)).toBe(NOT_MET)
    expect(ofAtLeast([maybe(MET), maybe(MET)], 2)).toBe(maybe(NOT_MET))
    expect(ofAtLeast([NOT_APPLICABLE], 2)).toBe(NOT_APPLICABLE)
  })

  it('raising never lowers, keeps the doubt, and does not make anything apply', () => {
    expect(raise(NOT_MET, WAIVED)).toBe(WAIVED)
    expect(raise(MET, WAIVED)).toBe(MET)
    expect(raise(maybe(NOT_MET), WAIVED)).toBe(maybe(WAIVED))
    expect(raise(NOT_APPLICABLE, WAIVED)).toBe(NOT_APPLICABLE)
  })

  it('have names and verdicts', () => {
    expect([NOT_MET, PENDING, DUE_LATER, WAIVED, MET, NOT_APPLICABLE, maybe(WAIVED)].map(statusName)).toEqual([
      'NOT_MET',
      'PENDING',
      'DUE_LATER',
      'WAIVED',
      'MET',
      'NOT_APPLICABLE',
      'WAIVED',
    ])
    expect([NOT_MET, PENDING, DUE_LATER, WAIVED, MET].map(verdictOf)).toEqual([
      'NOT_ELIGIBLE',
      'PENDING_VERIFICATION',
      'ELIGIBLE_WITH_CONDITIONS',
      'ELIGIBLE_WITH_CONDITIONS',
      'ELIGIBLE',
    ])
    expect(verdictOf(NOT_APPLICABLE)).toBe('NOT_ELIGIBLE')
  })
})

describe('matching', () => {
  it('finds more than first come, first served', () => {
    expect(maximumMatching([['wide'], ['wide', 'narrow']])).toBe(2)
    expect(maximumMatching([['wide', 'narrow'], ['wide']])).toBe(2)
    expect(maximumMatching([['a', 'b'], ['a', 'c'], ['a']])).toBe(3)
    expect(maximumMatching([['a'], ['a'], []])).toBe(1)
    expect(maximumMatching([])).toBe(0)
  })
})

describe('percentages of points', () => {
  it.each([
    [40, 50, 80, true],
    [39.8, 50, 80, false],
    [39.8, 50, 79.6, true],
    [39.79, 50, 79.6, false],
    [1, 3, 33.333, true],
    [1, 3, 33.334, false],
    [0, 50, 0, true],
    [1e-7, 1e-7, 100, true],
    [5e21, 1e22, 50, true],
    [5, 0, 0, false],
    [Number.NaN, 50, 0, false],
    [50, Infinity, 0, false],
  ])('%d of %d reach %d %%: %j', (points, outOf, percent, expected) => {
    expect(isAtLeastPercent(points, outOf, percent)).toBe(expected)
  })
})
