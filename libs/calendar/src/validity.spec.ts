import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, civilPeriodEnd } from './add-months.ts'
import { daysInMonth, firstDay, fromDayNumber, lastDay, toDayNumber, yearMonthDay } from './calendar-date.ts'
import { birthday, lastValidDay, type CalendarConvention, type CalendarPeriod } from './validity.ts'

const valid = (date: string, amount: number, unit: CalendarPeriod['unit'], convention: CalendarConvention = 'plain') =>
  fromDayNumber(lastValidDay(toDayNumber(date), { amount, unit }, convention))

describe('the last valid day', () => {
  it.each([
    ['2023-05-10', 36, 'month', '2026-05-10'],
    ['2024-02-29', 36, 'month', '2027-02-28'],
    ['2024-02-29', 48, 'month', '2028-02-29'],
    ['2025-11-30', 3, 'month', '2026-02-28'],
    ['2023-02-28', 12, 'month', '2024-02-28'],
    ['2023-06-30', 6, 'month', '2023-12-30'],
    ['2024-02-29', 3, 'year', '2027-02-28'],
    ['2025-12-31', 10, 'day', '2026-01-10'],
    ['2025-03-31', -1, 'month', '2025-02-28'],
  ] as const)('plain: %s + %i %s is %s', (date, amount, unit, expected) => {
    expect(valid(date, amount, unit)).toBe(expected)
  })

  it.each([
    ['2023-02-28', 12, 'month', '2024-02-29'],
    ['2023-06-30', 6, 'month', '2023-12-31'],
    ['2023-08-30', 6, 'month', '2024-02-29'],
    ['2023-05-10', 36, 'month', '2026-05-10'],
    ['2023-05-10', 0, 'month', '2023-05-10'],
    ['2023-06-30', 1, 'year', '2024-06-30'],
    ['2025-12-31', 10, 'day', '2026-01-10'],
  ] as const)('Civil Code: %s + %i %s is %s', (date, amount, unit, expected) => {
    expect(valid(date, amount, unit, 'civil-code')).toBe(expected)
  })

  it('stays inside the calendar', () => {
    expect(valid('9999-06-01', 12, 'month')).toBe('9999-12-31')
    expect(valid('9999-06-01', 12, 'month', 'civil-code')).toBe('9999-12-31')
    expect(valid('9999-12-30', 12, 'day')).toBe('9999-12-31')
    expect(addMonths(toDayNumber('0001-03-01'), -12)).toBe(firstDay)
    expect(civilPeriodEnd(toDayNumber('0001-03-01'), -12)).toBe(firstDay)
  })

  it('keeps the day number unless the month is too short, and never passes the month', () => {
    const day = fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2100-12-31') })
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 600 }), (from, months) => {
        const before = yearMonthDay(from)
        const after = yearMonthDay(addMonths(from, months))
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months)
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)))
        const civil = civilPeriodEnd(from + 1, months)
        expect(civil - addMonths(from, months)).toBeGreaterThanOrEqual(0)
        expect(civil - addMonths(from, months)).toBeLessThanOrEqual(3)
        expect(civil).toBeLessThanOrEqual(lastDay)
      }),
    )
  })
})

describe('birthdays', () => {
  it.each([
    ['2000-05-10', 25, 'plain', '2025-05-10'],
    ['2000-02-29', 25, 'plain', '2025-02-28'],
    ['2000-02-29', 25, 'civil-code', '2025-03-01'],
    ['2000-02-29', 24, 'civil-code', '2024-02-29'],
    ['2000-05-10', 25, 'civil-code', '2025-05-10'],
    ['2000-05-10', 0, 'civil-code', '2000-05-10'],
  ] as const)('born on %s, %i years old (%s) on %s', (birth, years, convention, expected) => {
    expect(fromDayNumber(birthday(toDayNumber(birth), years, convention))).toBe(expected)
  })
})
