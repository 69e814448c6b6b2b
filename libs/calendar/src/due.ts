import { daysBetween } from './calendar-date.ts'

/** How many days before something is due people are reminded, the last time first. */
export const dueThresholds = [1, 7, 14] as const

/** What is told of something that is due: so many days before, or `-1` once its day is over. */
export type DueStage = (typeof dueThresholds)[number] | -1

/** For how many days after its day something overdue is still told of: nobody is told of what was due long ago. */
export const overdueFor = 30

/**
 * The reminder of something due on a day (YYYY-MM-DD, its last day) that is due today: the nearest one alone, so that an
 * outage makes none twice. Null where it is further than the first reminder, or was due too long ago.
 */
export function dueStage(dueOn: string, today: string): DueStage | null {
  const left = daysBetween(today, dueOn)
  if (left < 0) return left < -overdueFor ? null : -1
  return dueThresholds.find((days) => left <= days) ?? null
}
