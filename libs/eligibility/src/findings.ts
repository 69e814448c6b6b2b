import { fromDayNumber, lastDay, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { FindingCode } from './codes.ts'
import type { Finding } from './decision.ts'

/** A finding about some facts. */
export function finding(code: FindingCode, parameters: Finding['parameters'] = {}, factIds: string[] = []): Finding {
  return { code, parameters, factIds }
}

/** A day as text; null for "without end". */
export function dayText(day: DayNumber): string | null {
  return day >= lastDay ? null : fromDayNumber(day)
}
