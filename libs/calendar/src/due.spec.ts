import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './calendar-date.ts'
import { dueStage, dueThresholds, overdueFor } from './due.ts'

const today = '2026-11-28'

describe('the reminder of something that is due', () => {
  it.each([
    [15, null],
    [14, 14],
    [8, 14],
    [7, 7],
    [2, 7],
    [1, 1],
    [0, 1],
    [-1, -1],
    [-overdueFor, -1],
    [-overdueFor - 1, null],
  ])('is, %i days before, %j', (left, stage) => {
    expect(dueStage(addDays(today, left), today)).toBe(stage)
  })

  it('never goes back as days pass, and comes at each threshold', () => {
    const rank = [null, 14, 7, 1, -1]
    fc.assert(
      fc.property(fc.integer({ min: -overdueFor + 1, max: 400 }), (left) => {
        const [now, next] = [left, left - 1].map((days) => rank.indexOf(dueStage(addDays(today, days), today)))
        return (now ?? 0) <= (next ?? 0)
      }),
    )
    expect(dueThresholds.map((days) => dueStage(addDays(today, days), today))).toEqual([...dueThresholds])
  })
})
