import { describe, expect, it } from 'vitest'
import { isAtLeastPercent } from './at-least-percent.ts'

describe('points out of points', () => {
  it('reach a percentage exactly as the decimals are written', () => {
    expect(isAtLeastPercent(39.8, 50, 79.6)).toBe(true)
    expect(isAtLeastPercent(39.8, 50, 79.7)).toBe(false)
    expect(isAtLeastPercent(40, 50, 80)).toBe(true)
    expect(isAtLeastPercent(0.3, 0.1 * 3, 100)).toBe(false)
    expect(isAtLeastPercent(1.1, 1.1, 100)).toBe(true)
    expect(isAtLeastPercent(0, 10, 0)).toBe(true)
  })

  it('are read also where a number is written with an exponent', () => {
    expect(isAtLeastPercent(1e-7, 1e-7, 100)).toBe(true)
    expect(isAtLeastPercent(9e-8, 1e-7, 90)).toBe(true)
    expect(isAtLeastPercent(9e-8, 1e-7, 90.1)).toBe(false)
    expect(isAtLeastPercent(1e21, 2e21, 50)).toBe(true)
    expect(isAtLeastPercent(1e21, 2e21, 51)).toBe(false)
    expect(isAtLeastPercent(1.5e22, 3e22, 50)).toBe(true)
    expect(isAtLeastPercent(2, 1e21, 1)).toBe(false)
  })

  it('reach nothing where they are no numbers, or out of nothing', () => {
    for (const [points, outOf, percent] of [
      [1, 0, 0],
      [1, -1, 0],
      [Number.NaN, 1, 0],
      [Infinity, 1, 0],
      [1, Infinity, 0],
      [1, Number.NaN, 0],
      [1, 1, Number.NaN],
    ] as const)
      expect(isAtLeastPercent(points, outOf, percent)).toBe(false)
  })
})
