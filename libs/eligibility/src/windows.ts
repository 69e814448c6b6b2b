import { toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { CountedDays } from './counted.ts'
import { reaches } from './credential-days.ts'
import type { Booking } from './facts.ts'
import type { Window } from './profile.ts'
import type { Situation } from './situation.ts'
import { DUE_LATER, MET, NOT_MET } from './status.ts'
import { constant, highest, runsWithin, type Timeline, type ValuedDays } from './timeline.ts'

export const throughout: Window = { kind: 'throughout' }

/** The one day that a window judges; 'each' for every day by itself; null if its day is not known. */
export function judgedDay(window: Window, situation: Situation): DayNumber | 'each' | null {
  switch (window.kind) {
    case 'departure':
      return situation.departure
    case 'arrival':
      return situation.arrival
    case 'nomination':
      return situation.nomination
    case 'today':
      return situation.isStandby ? 'each' : situation.asOf
    case 'recent':
      if (window.anchor === 'day') return 'each'
      return window.anchor === 'nomination' ? situation.nomination : situation.departure
    default:
      return 'each'
  }
}

/** The last day by which a requirement of `withinArrival` may be met. */
export function arrivalDeadline(window: Window & { kind: 'withinArrival' }, situation: Situation): DayNumber {
  return situation.arrival + window.days
}

/**
 * The days as `recent` leaves them: something completed counts only as far as a validity of n from its completion would
 * reach, and so exactly when it was completed no earlier than n before the anchor. What has no completion day stays.
 */
export function cutToRecent(
  counted: readonly CountedDays[],
  window: Window,
  situation: Situation,
): readonly CountedDays[] {
  if (window.kind !== 'recent') return counted
  return counted.flatMap((range) => {
    if (range.completedOn === null) return [range]
    const { completedOn, completedAt } = range
    const reached = reaches({ completedOn, completedAt }, window.within, situation)
    const through = Math.min(range.through, reached ?? range.from - 1)
    return range.from <= through ? [{ ...range, through }] : []
  })
}

/**
 * `withinArrival`: what holds on some day from departure to the deadline counts on the days before that day too; a later
 * expiry still counts. Of what is met and what is pending each is lifted by itself.
 */
function liftToArrival(
  counted: readonly ValuedDays[],
  window: Window & { kind: 'withinArrival' },
  situation: Situation,
): ValuedDays[] {
  const deadline = arrivalDeadline(window, situation)
  return counted.map((range) =>
    range.from <= deadline ? { ...range, from: Math.min(range.from, situation.departure) } : range,
  )
}

/**
 * The status of a leaf over the days of the assignment, from the days on which facts count and the window it has. A leaf
 * judged on one day has that day's status on every day.
 */
export function judge(counted: readonly CountedDays[], window: Window, situation: Situation): Timeline {
  const day = judgedDay(window, situation)
  if (day === null) return constant(situation.days, NOT_MET)
  const ranges = cutToRecent(counted, window, situation)
  if (day !== 'each') {
    const onDay = ranges.filter((range) => range.from <= day && day <= range.through).map((range) => range.value)
    return constant(situation.days, Math.max(NOT_MET, ...onDay))
  }
  const lifted = window.kind === 'withinArrival' ? liftToArrival(ranges, window, situation) : ranges
  return highest(situation.days, lifted, NOT_MET)
}

/** The booking that keeps a requirement of `withinArrival` open, if there is one by the deadline. */
export function bookingInTime(
  types: readonly string[],
  bookings: readonly Booking[] | undefined,
  window: Window & { kind: 'withinArrival' },
  situation: Situation,
): Booking | null {
  const deadline = arrivalDeadline(window, situation)
  const inTime = (booking: Booking) =>
    types.includes(booking.type) && !booking.cancelled && toDayNumber(booking.bookedOn) <= deadline
  return bookings?.find(inTime) ?? null
}

/**
 * Due later: nothing is met on any day yet, `asOf` has not passed the deadline, and a place is booked by then. null if not.
 */
export function dueLater(
  judged: Timeline,
  window: Window,
  booking: Booking | null,
  situation: Situation,
): Timeline | null {
  if (window.kind !== 'withinArrival' || booking === null) return null
  const isMetSomeday = runsWithin(judged, situation.days).some((run) => run.value === MET)
  if (isMetSomeday || situation.asOf > arrivalDeadline(window, situation)) return null
  situation.used.add(booking.id)
  return constant(situation.days, DUE_LATER)
}
