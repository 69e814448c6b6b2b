import type { DayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'

/**
 * A value for every day of a stretch of days, kept as runs: `values[i]` holds from `starts[i]` until the day before
 * `starts[i + 1]`. The first start is `from`, the last run ends on `through`, neighbours differ.
 */
export interface Timeline {
  from: DayNumber
  through: DayNumber
  starts: DayNumber[]
  values: number[]
}

/** A run of days with one value. */
export interface ValuedDays extends DayRange {
  value: number
}

/** The same value on every day. */
export function constant(days: DayRange, value: number): Timeline {
  return { from: days.from, through: days.through, starts: [days.from], values: [value] }
}

function append(timeline: Timeline, start: DayNumber, value: number): void {
  if (timeline.values.at(-1) === value) return
  timeline.starts.push(start)
  timeline.values.push(value)
}

/** On each day the highest value of the ranges that cover it; `floor` where none does. */
export function highest(days: DayRange, ranges: readonly ValuedDays[], floor: number): Timeline {
  const edges = new Set<DayNumber>([days.from])
  for (const range of ranges) {
    if (range.from > days.from && range.from <= days.through) edges.add(range.from)
    if (range.through >= days.from && range.through < days.through) edges.add(range.through + 1)
  }
  const timeline: Timeline = { from: days.from, through: days.through, starts: [], values: [] }
  for (const day of [...edges].sort((one, other) => one - other)) {
    let value = floor
    for (const range of ranges) if (range.from <= day && day <= range.through) value = Math.max(value, range.value)
    append(timeline, day, value)
  }
  return timeline
}

/**
 * One value a day from the values of several timelines over the same days. `pick` must not keep the array that it is
 * given: it is filled anew for every run.
 */
export function combine(timelines: readonly Timeline[], pick: (values: number[]) => number): Timeline {
  const first = timelines[0]
  if (first === undefined) throw new RangeError('nothing to combine')
  const combined: Timeline = { from: first.from, through: first.through, starts: [], values: [] }
  const cursors = timelines.map(() => 0)
  const values = timelines.map(() => 0)
  let day = first.from
  while (day <= first.through) {
    let next = first.through + 1
    timelines.forEach((timeline, index) => {
      let cursor = cursors[index] ?? 0
      if (timeline.starts[cursor + 1] === day) cursors[index] = cursor += 1
      values[index] = timeline.values[cursor] ?? 0
      next = Math.min(next, timeline.starts[cursor + 1] ?? next)
    })
    append(combined, day, pick(values))
    day = next
  }
  return combined
}

/** Each value changed by itself. */
export function mapValues(timeline: Timeline, change: (value: number) => number): Timeline {
  return combine([timeline], ([value = 0]) => change(value))
}

/** The value on a day of the timeline. */
export function valueOn(timeline: Timeline, day: DayNumber): number {
  return timeline.values[timeline.starts.findLastIndex((start) => start <= day)] ?? 0
}

/** The runs, cut to some days. */
export function runsWithin(timeline: Timeline, days: DayRange): ValuedDays[] {
  const runs: ValuedDays[] = []
  timeline.values.forEach((value, index) => {
    const from = Math.max(timeline.starts[index] ?? 0, days.from)
    const through = Math.min((timeline.starts[index + 1] ?? timeline.through + 1) - 1, days.through)
    if (from <= through) runs.push({ from, through, value })
  })
  return runs
}

/** On day d what `pick` makes of all values on d … d + ahead (as far as the timeline goes). */
export function lookAhead(timeline: Timeline, ahead: number, pick: (values: number[]) => number): Timeline {
  const edges = new Set(timeline.starts)
  for (const start of timeline.starts) if (start - ahead > timeline.from) edges.add(start - ahead)
  const seen: Timeline = { from: timeline.from, through: timeline.through, starts: [], values: [] }
  for (const day of [...edges].sort((one, other) => one - other)) {
    append(seen, day, pick(runsWithin(timeline, { from: day, through: day + ahead }).map((run) => run.value)))
  }
  return seen
}
