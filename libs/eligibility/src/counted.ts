import type { DayNumber } from '@muster/calendar/calendar-date.ts'
import type { Milliseconds } from '@muster/calendar/instant.ts'
import type { Finding } from './decision.ts'
import type { ValuedDays } from './timeline.ts'

/** Days on which one fact counts for a leaf on the plain day, before any window; the value is MET or PENDING. */
export interface CountedDays extends ValuedDays {
  /** null where the days rest on no fact: an outside value that nobody knows. */
  factId: string | null
  /** What `recent` counts back to; null for what is not completed, read or stated on a day. */
  completedOn: DayNumber | null
  completedAt: Milliseconds | null
}

/** What a leaf has to go by. */
export interface LeafFacts {
  counted: CountedDays[]
  /** Why things that might have counted do not, or not for certain. */
  findings: Finding[]
}

/** The same facts as days that some facts count, with what they are completed on. */
export function countedOn(
  days: readonly ValuedDays[],
  factId: string | null,
  completedOn: DayNumber | null = null,
  completedAt: Milliseconds | null = null,
): CountedDays[] {
  return days.map((range) => ({ ...range, factId, completedOn, completedAt }))
}

/** The days that each fact counts; those that rest on no fact are left out. */
export function byFact(counted: readonly CountedDays[]): Map<string, CountedDays[]> {
  const found = new Map<string, CountedDays[]>()
  for (const range of counted) {
    if (range.factId !== null) found.set(range.factId, [...(found.get(range.factId) ?? []), range])
  }
  return found
}
