import { lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import { millisecondsPerDay, millisecondsPerHour, toMilliseconds, type Milliseconds } from '@muster/calendar/instant.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { lastValidDay } from '@muster/calendar/validity.ts'
import type { Credential, Duration } from './facts.ts'
import type { AcceptedCompletion } from './profile.ts'
import type { Situation } from './situation.ts'

/** The last day that is judged no later than an instant. */
export function lastDayJudgedBy(limit: Milliseconds, situation: Situation): DayNumber {
  let day = Math.floor(limit / millisecondsPerDay) + 2
  while (situation.instantOf(day) > limit) day -= 1
  return day
}

/** The first day from which every day is judged no earlier than an instant. */
function firstDayJudgedFrom(instant: Milliseconds, situation: Situation): DayNumber {
  let day = Math.floor(instant / millisecondsPerDay) + 2
  while (situation.instantOf(day - 1) >= instant) day -= 1
  return day
}

/** What a length of time is counted from. */
export interface Completed {
  completedOn: DayNumber
  completedAt: Milliseconds | null
}

/** The last day on which something completed then still reaches, or null if hours are asked for and no time is known. */
export function reaches(completed: Completed, length: Duration, situation: Situation): DayNumber | null {
  if (length.unit !== 'hour') {
    return lastValidDay(completed.completedOn, { amount: length.amount, unit: length.unit }, situation.convention)
  }
  if (completed.completedAt === null) return null
  return lastDayJudgedBy(completed.completedAt + length.amount * millisecondsPerHour, situation)
}

export function completedOf(credential: Credential): Completed {
  return {
    completedOn: toDayNumber(credential.completedOn),
    completedAt: credential.completedAt ? toMilliseconds(credential.completedAt) : null,
  }
}

/** The end that the components set which are certified apart from the rest; one that was done later also begins later. */
function componentDays(credential: Credential, entry: AcceptedCompletion, situation: Situation): DayRange {
  const days = { from: toDayNumber(credential.completedOn), through: lastDay }
  for (const { key, validity } of entry.components ?? []) {
    const component = credential.components?.find((one) => one.key === key && one.isPassed)
    if (component === undefined) continue
    const completedOn = toDayNumber(component.completedOn ?? credential.completedOn)
    days.from = Math.max(days.from, completedOn)
    if (validity) days.through = Math.min(days.through, lastValidDay(completedOn, validity, situation.convention))
    if (component.statedThrough && !entry.ignoresStated) {
      days.through = Math.min(days.through, toDayNumber(component.statedThrough))
    }
  }
  return days
}

/**
 * The days on which a credential counts by an entry's validity, from its completion through its last valid day: the
 * earliest of the rule's, the stated one (unless the rule ignores it), its components' and the sunset. A validity in hours
 * compares instants. null if hours are asked for and its time is not known.
 */
export function validDays(credential: Credential, entry: AcceptedCompletion, situation: Situation): DayRange | null {
  const completed = completedOf(credential)
  const days = componentDays(credential, entry, situation)
  if (entry.validity) {
    const through = reaches(completed, entry.validity, situation)
    if (through === null) return null
    days.through = Math.min(days.through, through)
    if (entry.validity.unit === 'hour' && completed.completedAt !== null) {
      days.from = Math.max(days.from, firstDayJudgedFrom(completed.completedAt, situation))
    }
  }
  if (credential.statedThrough && !entry.ignoresStated) {
    days.through = Math.min(days.through, toDayNumber(credential.statedThrough))
  }
  if (entry.countsThrough) days.through = Math.min(days.through, toDayNumber(entry.countsThrough))
  return days
}
