import { fromDayNumber, lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import { gaps, union, type DayRange } from '@muster/calendar/ranges.ts'
import type { Lane, LaneRange } from '@muster/contracts/schemas/verdict.ts'
import type { CountedRange, NodeResult } from '@muster/eligibility/decision.ts'
import type { Window } from '@muster/eligibility/profile.ts'
import { type ClauseResult, countingBelow, decidingBelow, sharedWindow } from './clause-results.ts'
import type { KnownFact } from './known-facts.ts'

/** No drawing begins before this day: what was always so has no first day. */
const firstDrawn = toDayNumber('1900-01-01')

const tones = {
  MET: 'counts',
  WAIVED: 'condition',
  DUE_LATER: 'condition',
  PENDING: 'unverified',
  NOT_MET: 'gap',
} as const

/** Whether a window judges one day instead of every day. */
export const judgesOneDay = (window: Window): boolean =>
  window.kind === 'recent' ? window.anchor !== 'day' : window.kind !== 'throughout' && window.kind !== 'withinArrival'

/** When the facts of a requirement count by its rule, in and beyond the assignment. */
export class HeldDays {
  constructor(
    private readonly clause: ClauseResult,
    private readonly facts: ReadonlyMap<string, KnownFact>,
  ) {}

  /** The last day on which a counted fact of a node still counts; a document's date ends it where it has one. */
  throughOf(node: NodeResult, range: CountedRange): DayNumber {
    const dated = this.clause.endDated.has(node.id) ? this.facts.get(range.factId)?.dated : null
    const through = range.through === null ? lastDay : toDayNumber(range.through)
    return dated ? Math.min(through, toDayNumber(dated)) : through
  }

  /** The days on which enough counts, verified alone or also unverified. A team's are not shown: they are other people's. */
  of(node: NodeResult, unverifiedToo: boolean): DayRange[] {
    if (node.kind === 'team') return []
    if (node.children.length === 0) {
      const counted = node.ranges.filter(
        ({ status, factId }) => (status === 'MET' || unverifiedToo) && this.facts.has(factId),
      )
      return union(
        counted.map((range) => ({
          from: Math.max(firstDrawn, toDayNumber(range.from)),
          through: this.throughOf(node, range),
        })),
      )
    }
    const held = countingBelow(node).map((child) => this.of(child, unverifiedToo))
    return coveredBy(held, node.kind === 'all' ? held.length : (this.clause.needed.get(node.id) ?? 1))
  }
}

/** The days that at least n of several lists of ranges cover; each list's own ranges do not overlap. */
function coveredBy(lists: readonly (readonly DayRange[])[], n: number): DayRange[] {
  const edges = lists.flat().flatMap(({ from, through }) => [
    { day: from, by: 1 },
    { day: through + 1, by: -1 },
  ])
  const days = Map.groupBy(edges, ({ day }) => day)
  const covered: DayRange[] = []
  let count = 0
  let since: DayNumber | null = null
  for (const [day, changes] of [...days].sort(([one], [other]) => one - other)) {
    count += changes.reduce((sum, { by }) => sum + by, 0)
    if (n > 0 && count >= n) since ??= day
    else if (since !== null) {
      covered.push({ from: since, through: day - 1 })
      since = null
    }
  }
  return covered
}

const outsideOf = (ranges: readonly DayRange[], taken: readonly DayRange[]): DayRange[] =>
  ranges.flatMap((range) => gaps(range, taken))

const drawn =
  (tone: LaneRange['tone']) =>
  (range: DayRange): LaneRange => ({
    from: fromDayNumber(range.from),
    through: range.through >= lastDay ? null : fromDayNumber(range.through),
    tone,
  })

const inOrder = (ranges: readonly LaneRange[]): LaneRange[] =>
  ranges.toSorted((one, other) => (one.from < other.from ? -1 : 1))

/**
 * What the window bar draws for a requirement. Judged on one day: what is valid in outline, and the mark of that day.
 * Judged every day: each day of the assignment by its status, and in outline what is valid before and after.
 */
export function laneOf(clause: ClauseResult, days: DayRange, facts: ReadonlyMap<string, KnownFact>): Lane {
  const { node } = clause
  if (node.status === 'NOT_APPLICABLE') return { ranges: [], judged: null }
  const held = new HeldDays(clause, facts)
  const verified = held.of(node, false)
  const unverified = outsideOf(held.of(node, true), verified)
  const window = sharedWindow(node)
  if (judgesOneDay(window)) {
    const on = judgedDay(node)
    return {
      ranges: inOrder([...verified.map(drawn('outside')), ...unverified.map(drawn('unverified'))]),
      judged: on === null ? null : { on, status: node.status },
    }
  }
  const inside = node.runs.flatMap(({ from, through, status }): LaneRange[] =>
    status === 'NOT_APPLICABLE' ? [] : [{ from, through, tone: tones[status] }],
  )
  return {
    ranges: inOrder([
      ...inside,
      ...outsideOf(verified, [days]).map(drawn('outside')),
      ...outsideOf(unverified, [days]).map(drawn('unverified')),
    ]),
    judged: null,
  }
}

/** The one day a requirement is judged on; null where nobody knows it. */
export function judgedDay(node: NodeResult): string | null {
  const own = node.judged?.from === node.judged?.through ? (node.judged?.from ?? null) : null
  const [child] = decidingBelow(node)
  return child ? judgedDay(child) : own
}
