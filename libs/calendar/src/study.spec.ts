import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './calendar-date.ts'
import { finishedOn, lastDayToStart, studyDays } from './study.ts'

describe('learning beside work', () => {
  it.each([
    [7, 4],
    [2, 1],
    [2.5, 2],
    [0, 0],
  ])('%s hours take %i days', (hours, days) => {
    expect(studyDays(hours)).toBe(days)
  })

  it('takes as long as the hours a day allow', () => {
    expect(studyDays(7, 7)).toBe(1)
    expect(studyDays(7, 0.5)).toBe(14)
  })

  it('ends in time when it begins on the last day to start, and a day late a day later', () => {
    expect(lastDayToStart('2026-06-30', 7)).toBe('2026-06-26')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.double({ min: 0, max: 400, noNaN: true }), (days, hours) => {
        const byOn = addDays('2020-01-01', days)
        const start = lastDayToStart(byOn, hours)
        expect(finishedOn(start, hours)).toBe(byOn)
        expect(finishedOn(addDays(start, 1), hours) > byOn).toBe(true)
      }),
    )
  })
})
