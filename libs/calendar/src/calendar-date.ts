/**
 * Calendar days: 'YYYY-MM-DD' outside, day numbers inside. A day number counts days from 1970-01-01 (which is 0) in the
 * proleptic Gregorian calendar, so that comparing and adding days is plain arithmetic. No clock and no zone.
 */

/** A calendar day, 'YYYY-MM-DD', year 0001 to 9999. */
export type CalendarDate = string

/** Days since 1970-01-01; negative before it. */
export type DayNumber = number

export interface YearMonthDay {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysOfMonths[month - 1] ?? 0)
}

/** Days before 1 January of a year, counted from 1 January of the year 1. */
function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

const epochOffset = daysBeforeYear(1970)
const daysBeforeMonth = daysOfMonths.map((_, month) =>
  daysOfMonths.slice(0, month).reduce((sum, days) => sum + days, 0),
)

/** The day number of a year, month and day that exist. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const leap = month > 2 && isLeapYear(year) ? 1 : 0
  return daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + leap + day - 1 - epochOffset
}

/** The first and the last day there is: 0001-01-01 and 9999-12-31. */
export const firstDay: DayNumber = dayNumberOf(1, 1, 1)
export const lastDay: DayNumber = dayNumberOf(9999, 12, 31)

/**
 * The day number of 'YYYY-MM-DD', or null where there is no such day: 2023-02-29, year 0000, a fifth digit, spaces,
 * anything that is not text.
 */
export function parseCalendarDate(text: unknown): DayNumber | null {
  const parts = typeof text === 'string' ? shape.exec(text) : null
  if (parts === null) return null
  const year = Number(parts[1])
  const month = Number(parts[2])
  const day = Number(parts[3])
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? dayNumberOf(year, month, day) : null
}

/** Whether the text is a calendar day that exists, written as 'YYYY-MM-DD'. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  return parseCalendarDate(text) !== null
}

/**
 * The day number of a calendar day.
 * @throws RangeError where there is no such day.
 */
export function toDayNumber(date: CalendarDate): DayNumber {
  const day = parseCalendarDate(date)
  if (day === null) throw new RangeError(`no such calendar day: ${date}`)
  return day
}

/** Year, month and day of a day number. */
export function yearMonthDay(dayNumber: DayNumber): YearMonthDay {
  const days = dayNumber + epochOffset
  let year = Math.floor(days / 365.2425) + 1
  while (daysBeforeYear(year) > days) year -= 1
  while (daysBeforeYear(year + 1) <= days) year += 1
  let rest = days - daysBeforeYear(year)
  let month = 1
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month)
    month += 1
  }
  return { year, month, day: rest + 1 }
}

/**
 * The calendar day of a day number.
 * @throws RangeError before 0001-01-01, after 9999-12-31 and for what is not a whole number.
 */
export function fromDayNumber(dayNumber: DayNumber): CalendarDate {
  if (!Number.isInteger(dayNumber) || dayNumber < firstDay || dayNumber > lastDay) {
    throw new RangeError(`no such day number: ${dayNumber}`)
  }
  const { year, month, day } = yearMonthDay(dayNumber)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The day n days later (earlier if n is negative).
 * @throws RangeError if it falls outside the years 1 to 9999.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** Whole days from one day to another; negative if the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** Negative, zero or positive as one day is before, on or after the other: an order for sorting. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return toDayNumber(one) - toDayNumber(other)
}
