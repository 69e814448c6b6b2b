import { addDays, type CalendarDate } from './calendar-date.ts'

/** The hours a day that somebody learns beside their work, where nothing else is said. */
export const studyHoursPerDay = 2

/** The days that so many hours of learning take. */
export const studyDays = (hours: number, perDay: number = studyHoursPerDay): number => Math.ceil(hours / perDay)

/** The day on which somebody who begins on a day has learned so many hours. */
export const finishedOn = (startedOn: CalendarDate, hours: number): CalendarDate => addDays(startedOn, studyDays(hours))

/** The last day on which so many hours can be begun and still be finished on a day. */
export const lastDayToStart = (byOn: CalendarDate, hours: number): CalendarDate => addDays(byOn, -studyDays(hours))
