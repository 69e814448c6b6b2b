import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthTicks, stepPath, valueScale } from './line-plot-scale.ts'

describe('the scale', () => {
  it('begins at zero for small values and near the values for large ones that differ little', () => {
    expect(valueScale([3, 8])).toEqual({ least: 0, most: 10, ticks: [0, 5, 10] })
    expect(valueScale([386, 412, 441])).toEqual({ least: 380, most: 460, ticks: [380, 400, 420, 440, 460] })
    expect(valueScale([])).toEqual({ least: 0, most: 1, ticks: [0, 1] })
  })

  it('has room for every value, in few round steps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1 }), (values) => {
        const { least, most, ticks } = valueScale(values)
        expect(Math.min(...values)).toBeGreaterThanOrEqual(least)
        expect(Math.max(...values)).toBeLessThanOrEqual(most)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(8)
        expect(ticks.every(Number.isInteger)).toBe(true)
      }),
    )
  })
})

describe('the line', () => {
  it('holds each value for its day and steps to the next', () => {
    expect(stepPath([0, 10, 10, 5], { least: 0, most: 10, ticks: [0, 10] }, 100, 50)).toBe('M0 50H25V0H50H75V25H100')
    expect(stepPath([], { least: 0, most: 1, ticks: [0, 1] }, 100, 50)).toBe('')
  })

  it('marks the first of each month', () => {
    expect(monthTicks(['2026-12-31', '2027-01-01', '2027-01-02', '2027-02-01'])).toEqual([
      { day: '2027-01-01', x: 25, startsYear: true },
      { day: '2027-02-01', x: 75, startsYear: false },
    ])
  })
})
