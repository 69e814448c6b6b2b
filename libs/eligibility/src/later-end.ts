import type { CalendarDate } from '@muster/calendar/calendar-date.ts'
import type { Instant } from '@muster/calendar/instant.ts'

/** A later end of what was recognised: `through` is the last day that still counts. It only ever shortens. */
export interface LaterEnd {
  through: CalendarDate
  recordedAt?: Instant
}
