import { parseCalendarDate, type DayNumber } from './calendar-date.ts'

/** 'YYYY-MM-DDThh:mm[:ss[.sss]](Z|±hh:mm)'. An instant carries its offset; there is no local time here. */
export type Instant = string

/** Milliseconds since 1970-01-01T00:00Z. */
export type Milliseconds = number

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/
const offsetShape = /^([+-])(\d{2}):(\d{2})$/
const minute = 60_000
export const millisecondsPerHour = 60 * minute
export const millisecondsPerDay = 24 * millisecondsPerHour

/** The offset '+09:00', '-03:30' or 'Z' in milliseconds, or null: at most 14 hours ahead and 12 behind exist. */
export function parseOffset(text: string): Milliseconds | null {
  if (text === 'Z') return 0
  const parts = offsetShape.exec(text)
  if (parts === null) return null
  const minutes = Number(parts[2]) * 60 + Number(parts[3])
  const signed = parts[1] === '-' ? -minutes : minutes
  return Number(parts[3]) < 60 && signed <= 14 * 60 && signed >= -12 * 60 ? signed * minute : null
}

/** The milliseconds of an instant, or null if the text is none: no offset, hour 24, second 60, a day that does not exist. */
export function parseInstant(text: unknown): Milliseconds | null {
  const parts = typeof text === 'string' ? shape.exec(text) : null
  if (parts === null) return null
  const [, date, hours, minutes, seconds = '0', fraction = '', offsetText = ''] = parts
  const day = parseCalendarDate(date)
  const offset = parseOffset(offsetText)
  if (day === null || offset === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  const within = Number(hours) * millisecondsPerHour + Number(minutes) * minute + Number(seconds) * 1000
  return day * millisecondsPerDay + within + Number(fraction.padEnd(3, '0').slice(0, 3)) - offset
}

/**
 * The milliseconds of an instant.
 * @throws RangeError if the text is none.
 */
export function toMilliseconds(instant: Instant): Milliseconds {
  const parsed = parseInstant(instant)
  if (parsed === null) throw new RangeError(`no such instant: ${instant}`)
  return parsed
}

/** The last millisecond of a day where the clocks are `offset` ahead of UTC. */
export function endOfDay(day: DayNumber, offset: Milliseconds): Milliseconds {
  return (day + 1) * millisecondsPerDay - 1 - offset
}

/** The calendar day of an instant where the clocks are `offset` ahead of UTC. */
export function dayAtOffset(instant: Milliseconds, offset: Milliseconds): DayNumber {
  return Math.floor((instant + offset) / millisecondsPerDay)
}

/** Negative, zero or positive as one instant is before, at or after the other, whatever their offsets. */
export function compareInstants(one: Instant, other: Instant): number {
  return toMilliseconds(one) - toMilliseconds(other)
}
