import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  daysBetween,
  firstDay,
  fromDayNumber,
  isCalendarDate,
  lastDay,
  toDayNumber,
  yearMonthDay,
} from './calendar-date.ts'

describe('calendar days', () => {
  it.each(['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('takes %s', (date) => {
    expect(isCalendarDate(date)).toBe(true)
    expect(fromDayNumber(toDayNumber(date))).toBe(date)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '10000-01-01',
    '+12025-01-01',
    '2025-1-01',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '２０２５-01-01',
    '',
    '2025-01-01\n',
    20250101,
    null,
  ])('refuses %j', (date) => {
    expect(isCalendarDate(date)).toBe(false)
  })

  it('throws where there is no such day', () => {
    expect(() => toDayNumber('2023-02-29')).toThrow('no such calendar day: 2023-02-29')
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
    expect(() => fromDayNumber(0.5)).toThrow(RangeError)
  })

  it('counts from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).toBe(0)
    expect(toDayNumber('1969-12-31')).toBe(-1)
    expect(toDayNumber('2025-10-01')).toBe(20362)
  })

  it('agrees with the platform on every day it is asked about', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        const platform = new Date(day * 86_400_000)
        expect(yearMonthDay(day)).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        })
        expect(toDayNumber(fromDayNumber(day))).toBe(day)
      }),
      { numRuns: 5000 },
    )
  })

  it('adds, measures and compares', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28')
    expect(daysBetween('2025-10-01', '2026-09-30')).toBe(364)
    expect(['2025-02-01', '2024-12-31'].toSorted(compareDates)).toEqual(['2024-12-31', '2025-02-01'])
  })
})
