import { fromDayNumber, lastDay, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { EligibleThrough } from './decision.ts'
import type { Judgement } from './judgement.ts'
import { MET, statusOf, verdictOf } from './status.ts'
import { runsWithin, valueOn, type Timeline } from './timeline.ts'

/** What applies to nobody lowers nothing. */
function standing(value: number): number {
  return Math.min(MET, statusOf(value))
}

/** The first return from `earliest` through `latest` with another verdict than the base, or null. */
function firstChange(timeline: Timeline, earliest: DayNumber, latest: DayNumber, base: string): DayNumber | null {
  let lowest = MET
  for (const run of runsWithin(timeline, { from: timeline.from, through: latest })) {
    lowest = Math.min(lowest, standing(run.value))
    if (run.through >= earliest && verdictOf(lowest) !== base) return Math.max(run.from, earliest)
  }
  return null
}

/**
 * The last day before the first return date that would give another verdict than a return on the first day gives. What
 * depends on the return itself (a passport valid so long after it) is judged anew from each day where it may change.
 */
export function eligibleThrough(
  judgeFor: (returnDay: DayNumber) => Judgement,
  timelineOf: (judgement: Judgement) => Timeline | null,
  firstDay: DayNumber,
): EligibleThrough {
  let returnDay = firstDay
  let base: string | null = null
  for (;;) {
    const judgement = judgeFor(returnDay)
    const timeline = timelineOf(judgement)
    const breaks = judgement.breaks.filter((day) => day > returnDay && day <= lastDay)
    const next = breaks.length > 0 ? Math.min(...breaks) : null
    if (timeline !== null) {
      base ??= verdictOf(standing(valueOn(timeline, firstDay)))
      if (base === 'NOT_ELIGIBLE') return { kind: 'none' }
      const change = firstChange(timeline, returnDay, next === null ? lastDay : next - 1, base)
      if (change !== null) return { kind: 'through', on: fromDayNumber(change - 1) }
    }
    if (next === null) return { kind: 'open' }
    returnDay = next
  }
}
