import { addMonths, civilPeriodEnd, clampDay } from './add-months.ts'
import type { DayNumber } from './calendar-date.ts'

/** How the end of a period of months is found. */
export type CalendarConvention = 'plain' | 'civil-code'

/** A length in whole days, months or years. Hours are instants' business: see instant.ts. */
export interface CalendarPeriod {
  amount: number
  unit: 'day' | 'month' | 'year'
}

function monthsOf(period: CalendarPeriod): number {
  return period.unit === 'year' ? period.amount * 12 : period.amount
}

/**
 * The last day, included, of a validity that begins with something completed on `day`.
 *
 * Plain: the same day number n months later, clamped to the month's end. Civil Code (arts. 140 to 143): the first day is
 * not counted, so the period begins on the next day; it ends the day before its corresponding day, or on the month's end:
 * 2023-02-28 + 12 months is 2024-02-29 there and 2024-02-28 here. Days are the same in both. A negative amount moves back.
 */
export function lastValidDay(day: DayNumber, period: CalendarPeriod, convention: CalendarConvention): DayNumber {
  if (period.unit === 'day') return clampDay(day + period.amount)
  if (convention === 'plain' || period.amount === 0) return addMonths(day, monthsOf(period))
  return civilPeriodEnd(day + 1, monthsOf(period))
}

/**
 * The birthday on which somebody born on `birth` is `years` old. Born on 29 February they are so, in a year without that
 * day, on 28 February (plain) or, as the year ends with the month, on 1 March (Civil Code).
 */
export function birthday(birth: DayNumber, years: number, convention: CalendarConvention): DayNumber {
  if (convention === 'plain' || years === 0) return addMonths(birth, years * 12)
  return clampDay(civilPeriodEnd(birth, years * 12) + 1)
}
