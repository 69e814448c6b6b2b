import { firstDay } from '@muster/calendar/calendar-date.ts'
import type { Timeline } from '@muster/eligibility/timeline.ts'

/** Days and their values as one text: each first day × 8 plus the value from it on, in order, as an SQL array. */
export const historyText = ({ starts, values }: Timeline): string =>
  `{${starts.map((start, index) => Math.max(start, firstDay) * 8 + (values[index] ?? 0)).join(',')}}`
