import { describe, expect, it } from 'vitest'
import { combine, constant, highest, lookAhead, mapValues, runsWithin, valueOn, type Timeline } from './timeline.ts'

const days = { from: 10, through: 19 }
const line = (...runs: [number, number][]): Timeline => ({
  ...days,
  starts: runs.map(([start]) => start),
  values: runs.map(([, value]) => value),
})
const range = (from: number, through: number, value = 4) => ({ from, through, value })

describe('a value for every day', () => {
  it.each([
    ['none', [], line([10, 0])],
    ['within', [range(12, 14)], line([10, 0], [12, 4], [15, 0])],
    ['over all', [range(10, 19)], line([10, 4])],
    ['over more', [range(1, 30)], line([10, 4])],
    ['over the first day', [range(5, 10)], line([10, 4], [11, 0])],
    ['over the last day', [range(19, 25)], line([10, 0], [19, 4])],
    ['all but the last day', [range(10, 18)], line([10, 4], [19, 0])],
    ['before', [range(4, 7)], line([10, 0])],
    ['after', [range(20, 25)], line([10, 0])],
    ['below the floor', [range(12, 14, -1)], line([10, 0])],
    [
      'one over another',
      [range(10, 19, 1), range(12, 14, 3), range(14, 16, 2)],
      line([10, 1], [12, 3], [15, 2], [17, 1]),
    ],
    ['side by side', [range(10, 14), range(15, 19)], line([10, 4])],
  ])('is the highest of the ranges: %s', (_, ranges, expected) => {
    expect(highest(days, ranges, 0)).toEqual(expected)
  })

  it('may be the same throughout', () => {
    expect(constant(days, 3)).toEqual(line([10, 3]))
  })

  it('is found by its day', () => {
    const three = line([10, 1], [12, 2], [19, 3])
    expect([10, 11, 12, 18, 19].map((day) => valueOn(three, day))).toEqual([1, 1, 2, 2, 3])
  })
})

describe('timelines together', () => {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

  it('have one value a day, through the last', () => {
    const one = line([10, 1], [13, 2], [19, 5])
    const other = line([10, 10], [13, 20], [15, 30])
    expect(combine([one, other], sum)).toEqual(line([10, 11], [13, 22], [15, 32], [19, 35]))
    expect(combine([line([10, 1], [13, 2]), line([10, 2], [13, 1])], sum)).toEqual(line([10, 3]))
    expect(mapValues(one, (value) => Math.min(value, 2))).toEqual(line([10, 1], [13, 2]))
  })

  it('cannot be none', () => {
    const message = (): string => {
      try {
        combine([], sum)
        return ''
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(message()).toBe('nothing to combine')
  })
})

describe('the runs of a timeline', () => {
  const three = line([10, 1], [12, 2], [19, 3])

  it('are cut to the days asked for', () => {
    expect(runsWithin(three, days)).toEqual([range(10, 11, 1), range(12, 18, 2), range(19, 19, 3)])
    expect(runsWithin(three, { from: 0, through: 99 })).toEqual(runsWithin(three, days))
    expect(runsWithin(three, { from: 11, through: 12 })).toEqual([range(11, 11, 1), range(12, 12, 2)])
    expect(runsWithin(three, { from: 13, through: 13 })).toEqual([range(13, 13, 2)])
  })

  it('are seen from so many days before', () => {
    const lowest = (values: number[]) => Math.min(...values)
    expect(lookAhead(line([10, 4], [16, 0]), 2, lowest)).toEqual(line([10, 4], [14, 0]))
    expect(lookAhead(line([10, 4], [12, 0], [13, 4]), 2, lowest)).toEqual(line([10, 0], [13, 4]))
    expect(lookAhead(line([10, 4], [12, 0], [13, 4]), 5, lowest)).toEqual(line([10, 0], [13, 4]))
    expect(lookAhead(line([10, 0], [12, 4]), 3, lowest)).toEqual(line([10, 0], [12, 4]))
  })
})
