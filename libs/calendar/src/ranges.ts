import type { DayNumber } from './calendar-date.ts'

/** Days from `from` through `through`, both included. Empty if it ends before it begins. */
export interface DayRange {
  from: DayNumber
  through: DayNumber
}

/** The days in any of the ranges, in order, touching ranges joined. Empty ranges vanish. */
export function union(ranges: readonly DayRange[]): DayRange[] {
  const ordered = ranges.filter((range) => range.from <= range.through).toSorted((one, other) => one.from - other.from)
  const joined: DayRange[] = []
  for (const range of ordered) {
    const last = joined.at(-1)
    if (last !== undefined && range.from <= last.through + 1) last.through = Math.max(last.through, range.through)
    else joined.push({ ...range })
  }
  return joined
}

/** The days that are in both. */
export function intersection(some: readonly DayRange[], others: readonly DayRange[]): DayRange[] {
  const shared = some.flatMap((one) =>
    others.map((other) => ({ from: Math.max(one.from, other.from), through: Math.min(one.through, other.through) })),
  )
  return union(shared)
}

/** The days of `whole` that are in none of the ranges. */
export function gaps(whole: DayRange, ranges: readonly DayRange[]): DayRange[] {
  const found: DayRange[] = []
  let next = whole.from
  for (const range of union(ranges)) {
    if (range.from > whole.through) break
    if (range.from > next) found.push({ from: next, through: range.from - 1 })
    next = Math.max(next, range.through + 1)
  }
  if (next <= whole.through) found.push({ from: next, through: whole.through })
  return found
}

/** Whether a day is in one of the ranges. */
export function includesDay(ranges: readonly DayRange[], day: DayNumber): boolean {
  return ranges.some((range) => range.from <= day && day <= range.through)
}
