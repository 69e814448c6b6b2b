import type { Window } from '@muster/eligibility/profile.ts'
import type { Timeline } from '@muster/eligibility/timeline.ts'
import type { Asking, Place } from './asking.ts'
import { constantly, type Expression, type Move, noChanges } from './expression.ts'
import { historyText } from './history.ts'

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A history that is the same for everybody, as an expression. */
export function ofHistory(timeline: Timeline, asking: Asking): Expression {
  if (timeline.values.length === 1) return constantly(String(timeline.values[0] ?? 0), true)
  const text = literal(historyText(timeline))
  return {
    isCertain: true,
    isFixed: false,
    changes: {
      ...noChanges,
      histories: [text],
      moves: eachDay(asking).map((offset) => ({ edges: [], histories: [text], offset })),
    },
    at: (day) => `population.step_at(${text}, ${day})`,
    lowest: (from, through) => `population.step_lowest(${text}, ${from}, ${through})`,
    possible: () => 'true',
  }
}

/** The one day that a window judges, as SQL; 'each' for every day; null if its day is not known. */
export function judgedDay(window: Window, { days, version }: Asking): string | null {
  switch (window.kind) {
    case 'departure':
      return days.departure
    case 'arrival':
      return days.arrival
    case 'nomination':
      return days.nomination
    case 'today':
      return version.isStandby ? 'each' : days.asOf
    case 'recent':
      if (window.anchor === 'day') return 'each'
      return window.anchor === 'nomination' ? days.nomination : days.departure
    default:
      return 'each'
  }
}

interface Slot {
  readonly from: string
  readonly through: string
  /** True where the row has days for the scope asked about; empty where the leaf has none. */
  readonly scope: string
  readonly history: string
  readonly more: string
}

export function slotOf({ row, slot }: Place, scope: string | null): Slot {
  return {
    from: `${row}.f${slot}`,
    through: `${row}.t${slot}`,
    scope: scope === null ? '' : `${row}.s${slot} = ${scope} AND `,
    history: `(${row}.more ->> '${slot}${scope === null ? '' : `:${scope}`}')`,
    more: `${row}.more`,
  }
}

/** Whether anything of a slot is left so many days after a departure, or later. */
const left =
  ({ through, scope, more, history }: Slot, later: number) =>
  (from: string): string =>
    `((${scope}${through} >= ${from} + ${later}) OR (${more} IS NOT NULL AND ${history} IS NOT NULL))`

/** What is judged on each day of an assignment has to be there on its last one. */
const leftAtTheEnd = (slot: Slot, { ahead }: Asking): Expression['possible'] => left(slot, ahead?.ofReturn ?? 0)

/** The whole history is looked at only where there is one. */
const otherwise = ({ more, history }: Slot, value: string): string =>
  `WHEN ${more} IS NULL THEN 0 WHEN ${history} IS NULL THEN 0 ELSE ${value} END)`

/** Where a moving assignment meets what a slot has, by the days it is judged on. */
function moving({ from, through, history }: Slot, offsets: readonly number[]): Move[] {
  return [...new Set(offsets)].map((offset) => ({ edges: [from, `${through} + 1`], histories: [history], offset }))
}

const eachDay = ({ ahead }: Asking): number[] => (ahead ? [0, ahead.ofReturn] : [])

/** How far ahead of one day of the question the departure is; nothing where that day stands still. */
function offsetsOf(day: string, { ahead, days }: Asking): number[] {
  if (ahead === null) return []
  if (day === days.departure) return [0]
  if (day === days.arrival) return [ahead.ofArrival]
  return day === days.return ? [ahead.ofReturn] : []
}

/** What was counted for a leaf on the plain day. */
export function plainly(slot: Slot, asking: Asking): Expression {
  const { from, through, scope, history } = slot
  const covering = (first: string, last: string): string =>
    `(CASE WHEN ${scope}${from} <= ${first} AND ${through} >= ${last} THEN 4 `
  return {
    isCertain: true,
    possible: leftAtTheEnd(slot, asking),
    isFixed: false,
    changes: {
      edges: [from, `${through} + 1`],
      histories: [history],
      moves: moving(slot, eachDay(asking)),
      isWaived: false,
    },
    at: (day) => covering(day, day) + otherwise(slot, `population.step_at(${history}, ${day})`),
    lowest: (first, last) =>
      covering(first, last) + otherwise(slot, `population.step_lowest(${history}, ${first}, ${last})`),
  }
}

/** The same where it may be met up to a deadline: on day d the highest status of d … the deadline. */
function untilDeadline(slot: Slot, days: number, asking: Asking): Expression {
  const deadline = `(${asking.days.arrival} + ${days})`
  const { ahead } = asking
  const { from, through, scope, history } = slot
  const covering = (first: string, last: string): string =>
    `(CASE WHEN ${scope}${from} <= GREATEST(${first}, ${deadline}) AND ${through} >= ${last} THEN 4 `
  return {
    isCertain: true,
    possible: leftAtTheEnd(slot, asking),
    isFixed: false,
    changes: {
      edges: [from, `${through} + 1`, `${deadline} + 1`],
      histories: [history],
      moves: moving(slot, ahead ? [0, ahead.ofReturn, ahead.ofArrival + days] : []),
      isWaived: false,
    },
    at: (day) =>
      covering(day, day) +
      otherwise(slot, `population.step_highest(${history}, ${day}, GREATEST(${day}, ${deadline}))`),
    lowest: (first, last) =>
      covering(first, last) +
      otherwise(slot, `population.step_lowest_until(${history}, ${first}, ${last}, ${deadline})`),
  }
}

export function onlyOn(day: string, slot: Slot, asking: Asking): Expression {
  const [offset] = offsetsOf(day, asking)
  return {
    ...constantly(plainly(slot, asking).at(day), true, moving(slot, offsetsOf(day, asking))),
    possible: offset === undefined ? () => 'true' : left(slot, offset),
  }
}

export function underWindow(slot: Slot, window: Window, asking: Asking): Expression {
  if (window.kind === 'withinArrival') return untilDeadline(slot, window.days, asking)
  const day = judgedDay(window, asking)
  if (day === null) return constantly('0', true)
  return day === 'each' ? plainly(slot, asking) : onlyOn(day, slot, asking)
}

/** Days added to everybody's, under the same window. */
export function addedUnder(history: string, window: Window, asking: Asking): Expression {
  const text = literal(history)
  const slot = { from: 'NULL::int', through: 'NULL::int', scope: '', history: text, more: text }
  return underWindow(slot, window, asking)
}
