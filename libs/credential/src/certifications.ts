import { addDays, compareDates, daysBetween, type CalendarDate } from '@muster/calendar/calendar-date.ts'
import { furthestAhead, thresholdOf, type Threshold } from '@muster/calendar/thresholds.ts'

/** What a certificate says that decides whether another one renews it. */
export interface Held {
  readonly id: string
  /** What it proves, whichever course and edition led there. */
  readonly qualification: string
  readonly completedOn: CalendarDate
  /** The last valid day; null for no end. */
  readonly validThrough: CalendarDate | null
  readonly issuedAt: string
}

/** All certificates of one qualification: the one to show, and the others. */
export interface Certification<Certificate> {
  readonly current: Certificate
  readonly earlier: readonly Certificate[]
}

const byId = (one: Held, other: Held): number => (one.id < other.id ? -1 : 1)

const newestFirst = (one: Held, other: Held): number =>
  compareDates(other.completedOn, one.completedOn) || other.issuedAt.localeCompare(one.issuedAt) || byId(one, other)

/**
 * One entry for each qualification, with the newest certificate that counts in front, or the newest of all where none
 * does. Entries that count stand before those that do not, the newest first.
 */
export function certificationsOf<Certificate extends Held>(
  held: readonly Certificate[],
  counts: (certificate: Certificate) => boolean,
): Certification<Certificate>[] {
  const sorted = held.toSorted((one, other) => Number(counts(other)) - Number(counts(one)) || newestFirst(one, other))
  return [...new Set(sorted.map(({ qualification }) => qualification))].flatMap((key) => {
    const [current, ...earlier] = sorted.filter(({ qualification }) => qualification === key)
    return current ? [{ current, earlier }] : []
  })
}

/** Whether another certificate that counts proves the same for longer; of two that end on one day, the newer does. */
const outlives = (other: Held, one: Held): boolean => {
  if (other.id === one.id || other.qualification !== one.qualification || one.validThrough === null) return false
  if (other.validThrough === null) return true
  return (compareDates(other.validThrough, one.validThrough) || newestFirst(one, other)) > 0
}

/** A certificate that ends, and when. */
export type Ending<Certificate> = Certificate & { readonly validThrough: CalendarDate }

/**
 * The certificates that end from today through so many days ahead and are not renewed, the first end first. Given are
 * all that a person holds and that count: not those revoked, superseded or suspended.
 */
export function endingSoon<Certificate extends Held>(
  counting: readonly Certificate[],
  today: CalendarDate,
  daysAhead: number = furthestAhead,
): Ending<Certificate>[] {
  const isSoon = (one: Certificate): one is Ending<Certificate> =>
    one.validThrough !== null && one.validThrough >= today && one.validThrough <= addDays(today, daysAhead)
  return counting
    .filter(isSoon)
    .filter((one) => !counting.some((other) => outlives(other, one)))
    .toSorted((one, other) => compareDates(one.validThrough, other.validThrough) || byId(one, other))
}

/**
 * The reminder that is due today for a certificate that ends: the nearest one, so that after an outage those that were
 * missed are not made up for. Null where it went out already, or where the certificate was not valid for that long to begin with.
 */
export function reminderDue(
  { completedOn, validThrough }: Pick<Ending<Held>, 'completedOn' | 'validThrough'>,
  today: CalendarDate,
  sent: readonly number[],
): Threshold | null {
  const daysLeft = daysBetween(today, validThrough)
  if (daysLeft > furthestAhead) return null
  const due = thresholdOf(daysLeft)
  if (due === 0 || sent.some((days) => days <= due)) return null
  return addDays(validThrough, -due) > completedOn ? due : null
}
