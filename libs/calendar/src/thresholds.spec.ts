import { describe, expect, it } from 'vitest'
import { thresholdOf } from './thresholds.ts'

describe('the reminder that is due', () => {
  it.each([
    [200, 90],
    [90, 90],
    [31, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, 0],
  ])('%i days before: %i', (daysLeft, expected) => {
    expect(thresholdOf(daysLeft)).toBe(expected)
  })
})
