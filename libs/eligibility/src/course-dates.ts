import { fromDayNumber, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import { clampDay } from '@muster/calendar/add-months.ts'
import { studyDays, studyHoursPerDay } from '@muster/calendar/study.ts'
import type { EvaluationInput, MissingCompletion } from './decision.ts'
import type { Course } from './catalogue.ts'
import type { Credential } from './facts.ts'
import type { Situation } from './situation.ts'

/** When a completion could be there at the earliest, and how; null where nobody knows. */
export interface EarliestDay {
  day: DayNumber | null
  via: MissingCompletion['via']
}

/** The hours of a course that are left: what its unfinished lessons take, or all of it. */
export function hoursLeft(course: Course, input: EvaluationInput): number {
  const progress = input.person.progress?.find((one) => one.type === course.type)
  if (progress === undefined) return course.hours
  return progress.remaining.reduce((sum, lesson) => sum + lesson.minutes, 0) / 60
}

/**
 * The earliest of: a booked place, an online course at the stated study hours a day counted from `asOf`, and a scheduled
 * delivery that has not begun and has a seat.
 */
export function earliestDay(type: string, course: Course | null, input: EvaluationInput): EarliestDay {
  const asOf = toDayNumber(input.asOf)
  const found: { day: DayNumber; via: MissingCompletion['via'] }[] = []
  for (const booking of input.person.bookings ?? []) {
    const day = toDayNumber(booking.bookedOn)
    if (booking.type === type && !booking.cancelled && day >= asOf) found.push({ day, via: 'booking' })
  }
  if (course?.mode === 'online') {
    const perDay = input.studyHoursPerDay ?? studyHoursPerDay
    if (perDay > 0) found.push({ day: clampDay(asOf + studyDays(hoursLeft(course, input), perDay)), via: 'online' })
  }
  for (const offering of input.common?.offerings ?? []) {
    const isOpen =
      offering.courseKey === course?.key && offering.seatsLeft > 0 && toDayNumber(offering.startsOn) >= asOf
    if (isOpen) found.push({ day: toDayNumber(offering.endsOn), via: 'offering' })
  }
  return found.toSorted((one, other) => one.day - other.day)[0] ?? { day: null, via: null }
}

/** What a course would give if it were completed on a day with full marks, for this posting. */
export function wouldBe(course: Course, completedOn: DayNumber, situation: Situation): Credential {
  const { posting } = situation
  const day = fromDayNumber(completedOn)
  return {
    id: `course:${course.key}`,
    type: course.type,
    edition: course.edition ?? null,
    variant: course.variant ?? null,
    issuerId: course.issuerId,
    isInternal: course.isInternal,
    mode: course.mode,
    hours: course.hours,
    components: (course.components ?? []).map((key) => ({ key, isPassed: true })),
    completedOn: day,
    completedAt: `${day}T12:00:00Z`,
    score: { points: 1, outOf: 1 },
    scope: { dutyStationId: posting?.dutyStationId, jobId: posting?.jobId, postingId: posting?.id },
    statuses: [{ status: 'verified' }],
  }
}
