import { dayNumberOf, daysInMonth, firstDay, lastDay, yearMonthDay, type DayNumber } from './calendar-date.ts'

function monthsLater(day: DayNumber, months: number): { year: number; month: number; day: number; monthEnd: number } {
  const from = yearMonthDay(day)
  const count = from.year * 12 + from.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return { year, month, day: from.day, monthEnd: daysInMonth(year, month) }
}

/** Keeps a day inside the calendar: nothing lasts beyond 9999-12-31 or begins before 0001-01-01. */
export function clampDay(day: DayNumber): DayNumber {
  return Math.min(Math.max(day, firstDay), lastDay)
}

/**
 * The day with the same number n months later, clamped to the month's end: 2024-02-29 + 36 is 2027-02-28, and
 * 2025-11-30 + 3 is 2026-02-28. n may be negative. Beyond the calendar it is the calendar's last (first) day.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const target = monthsLater(day, months)
  if (target.year > 9999) return lastDay
  if (target.year < 1) return firstDay
  return dayNumberOf(target.year, target.month, Math.min(target.day, target.monthEnd))
}

/**
 * The last day of a period of n months that begins on `start`, by art. 143 of Japan's Civil Code: the day before its
 * corresponding day, or the month's end if there is none. A period that begins on 2023-03-01 and lasts 12 months ends on
 * 2024-02-29; from 2023-08-31, six months end on 2024-02-29.
 */
export function civilPeriodEnd(start: DayNumber, months: number): DayNumber {
  const target = monthsLater(start, months)
  if (target.year > 9999) return lastDay
  if (target.year < 1) return firstDay
  if (target.day > target.monthEnd) return dayNumberOf(target.year, target.month, target.monthEnd)
  return dayNumberOf(target.year, target.month, target.day) - 1
}
