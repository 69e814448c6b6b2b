import { dayNumberOf, toDayNumber, yearMonthDay, type CalendarDate, type DayNumber } from './calendar-date.ts'
import type { DayRange } from './ranges.ts'

/** Japan's fiscal year of a day: April to March, named by the year it begins in. 2025-03-31 is in 2024. */
export function fiscalYear(date: CalendarDate): number {
  return fiscalYearOfDay(toDayNumber(date))
}

/** The same for a day number. */
export function fiscalYearOfDay(day: DayNumber): number {
  const { year, month } = yearMonthDay(day)
  return month >= 4 ? year : year - 1
}

/** The days of a fiscal year: 1 April to 31 March, both included. */
export function fiscalYearDays(year: number): DayRange {
  return { from: dayNumberOf(year, 4, 1), through: dayNumberOf(year + 1, 3, 31) }
}
