import { lastDay, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { byFact, type CountedDays } from './counted.ts'
import { reaches } from './credential-days.ts'
import type { CountedRange, Finding, NodeResult, Run } from './decision.ts'
import { wholeOf, type Evaluated } from './evaluated.ts'
import { dayText, finding } from './findings.ts'
import { accrualShortfall } from './leaf-accrual.ts'
import type { Window } from './profile.ts'
import type { Situation } from './situation.ts'
import { MET, NOT_APPLICABLE, NOT_MET, statusName, statusOf } from './status.ts'
import { runsWithin, type Timeline, type ValuedDays } from './timeline.ts'
import { UNKNOWN } from './value-test.ts'
import { isWaivable } from './waivers.ts'
import { arrivalDeadline, cutToRecent, judgedDay } from './windows.ts'

/** A timeline as runs of named statuses. */
export function statusRuns(timeline: Timeline, days: DayRange): Run[] {
  const runs: Run[] = []
  for (const { from, through, value } of runsWithin(timeline, days)) {
    const status = statusName(value)
    const last = runs.at(-1)
    if (last?.status === status) last.through = dayText(through) ?? last.through
    else runs.push({ from: dayText(from) ?? '', through: dayText(through) ?? '9999-12-31', status })
  }
  return runs
}

/** The lowest status on the days where there is one; NOT_APPLICABLE if there is none. */
export function lowestOn(timeline: Timeline, days: DayRange): number {
  return runsWithin(timeline, days).reduce((lowest, run) => Math.min(lowest, statusOf(run.value)), NOT_APPLICABLE)
}

/** Completed too long before the anchor, though it still holds on that day. */
function tooLongAgo(
  factId: string,
  range: CountedDays,
  day: DayNumber,
  window: Window,
  situation: Situation,
): Finding[] {
  const { completedOn, completedAt } = range
  if (window.kind !== 'recent' || completedOn === null) return []
  const reached = reaches({ completedOn, completedAt }, window.within, situation)
  if (reached === null) return [finding('instant-missing', { completedOn: dayText(completedOn) }, [factId])]
  if (reached >= day) return []
  const parameters = { completedOn: dayText(completedOn), anchor: dayText(day), reachedThrough: dayText(reached) }
  return [finding('completed-too-long-ago', parameters, [factId])]
}

/** Why a fact that counts at some time does not on the day judged. */
function missedDay(
  factId: string,
  ranges: readonly CountedDays[],
  day: DayNumber,
  window: Window,
  situation: Situation,
) {
  const onDay = ranges.find((range) => range.from <= day && day <= range.through)
  if (onDay) return tooLongAgo(factId, onDay, day, window, situation)
  const first = Math.min(...ranges.map((range) => range.from))
  const last = Math.max(...ranges.map((range) => range.through))
  if (last < day) return [finding('credential-expired', { through: dayText(last) }, [factId])]
  return first > day ? [finding('completed-too-late', { needed: dayText(day), found: dayText(first) }, [factId])] : []
}

/** The days of the assignment that nothing covers. */
function uncovered(runs: readonly ValuedDays[], days: DayRange, counted: readonly CountedDays[]): Finding[] {
  return runs
    .filter((run) => statusOf(run.value) === NOT_MET)
    .map((run) => {
      const factIds = counted.flatMap((range) => (range.through === run.from - 1 && range.factId ? [range.factId] : []))
      if (run.through !== days.through || run.from === days.from) {
        return finding('days-uncovered', { from: dayText(run.from), through: dayText(run.through) }, factIds)
      }
      const gap = { uncoveredFrom: dayText(run.from), uncoveredThrough: dayText(run.through) }
      return finding('validity-ends-before-return', { through: dayText(run.from - 1), ...gap }, factIds)
    })
}

function arrivalFindings(evaluated: Evaluated, situation: Situation): Finding[] {
  const { window, node, booking } = evaluated
  if (window.kind !== 'withinArrival' || !('accepts' in node)) return []
  const deadline = arrivalDeadline(window, situation)
  if (booking) return [finding('due-later', { by: dayText(deadline), bookedOn: booking.bookedOn }, [booking.id])]
  if (situation.asOf > deadline) return [finding('deadline-passed', { deadline: dayText(deadline) })]
  return [finding('booking-missing', { deadline: dayText(deadline), types: node.accepts.map((entry) => entry.type) })]
}

/** Why a leaf does not hold on all its days. */
function shortfall(evaluated: Evaluated, whole: Timeline, days: DayRange, situation: Situation): Finding[] {
  const day = judgedDay(evaluated.window, situation)
  const counted = evaluated.facts?.counted ?? []
  const isMissed = lowestOn(whole, days) === NOT_MET
  if (day === null) return [finding('nomination-missing')]
  if (!isMissed) return arrivalFindings(evaluated, situation)
  if (evaluated.node.kind === 'accrual') {
    const short = runsWithin(whole, days).find((run) => statusOf(run.value) === NOT_MET)
    return [accrualShortfall(evaluated.node, day === 'each' ? (short ?? days).from : day, situation)]
  }
  const missed = [...byFact(counted)].flatMap(([id, ranges]) =>
    missedDay(id, ranges, day === 'each' ? days.from : day, evaluated.window, situation),
  )
  if (day !== 'each') return missed
  const gaps = counted.length > 0 ? uncovered(runsWithin(whole, days), days, counted) : []
  return [
    ...missed.filter((one) => one.code !== 'completed-too-late'),
    ...gaps,
    ...arrivalFindings(evaluated, situation),
  ]
}

function countedFindings(ranges: readonly CountedDays[], judged: DayRange): Finding[] {
  return ranges
    .filter((range) => range.value === MET && range.from <= judged.through && range.through >= judged.from)
    .flatMap(({ from, through, factId }) =>
      factId === null ? [] : [finding('counted', { from: dayText(from), through: dayText(through) }, [factId])],
    )
}

/** What is told about a proof that does count, even where everything is met. */
const toldAnyway: ReadonlySet<string> = new Set(['counted-by-equivalence'])

function leafFindings(
  evaluated: Evaluated,
  whole: Timeline,
  days: DayRange,
  judged: DayRange | null,
  situation: Situation,
) {
  if (evaluated.facts === null || evaluated.node.kind === 'team') return []
  const ranges = cutToRecent(evaluated.facts.counted, evaluated.window, situation)
  const isMet = lowestOn(whole, days) === MET
  return [
    ...(judged ? countedFindings(ranges, judged) : []),
    ...evaluated.facts.findings.filter((one) => !isMet || toldAnyway.has(one.code)),
    ...(isMet ? [] : shortfall(evaluated, whole, days, situation)),
  ]
}

function unknownDays(evaluated: Evaluated, days: DayRange): Finding[] {
  const runs = evaluated.truth ? runsWithin(evaluated.truth, days) : []
  return runs
    .filter((run) => run.value === UNKNOWN)
    .map((run) => finding('condition-unknown', { from: dayText(run.from), through: dayText(run.through) }))
}

function rangesOf(evaluated: Evaluated, situation: Situation): CountedRange[] {
  const ranges = cutToRecent(evaluated.facts?.counted ?? [], evaluated.window, situation)
  return ranges.flatMap(({ from, through, value, factId }) => {
    if (factId === null) return []
    const status = value === MET ? ('MET' as const) : ('PENDING' as const)
    return [{ from: dayText(from) ?? '', through: through >= lastDay ? null : dayText(through), status, factId }]
  })
}

/** A judged node in words that leave the library: days as text, statuses by name, every reason as a finding. */
export function explain(evaluated: Evaluated, days: DayRange, situation: Situation): NodeResult {
  const { node, window } = evaluated
  const whole = wholeOf(evaluated.parts, situation.days)
  const status = lowestOn(whole, days)
  const day = judgedDay(window, situation)
  const judged = day === null ? null : day === 'each' ? days : { from: day, through: day }
  const isShown = status !== NOT_APPLICABLE
  const findings = isShown
    ? [
        ...unknownDays(evaluated, days),
        ...evaluated.waiving.findings,
        ...leafFindings(evaluated, whole, days, judged, situation),
        ...evaluated.groupFindings(days),
      ]
    : []
  for (const id of findings.flatMap((one) => one.factIds)) situation.used.add(id)
  return {
    id: node.id,
    kind: node.kind,
    title: node.title,
    severity: node.severity ?? 'required',
    isWaivable: isWaivable(node),
    window,
    status: statusName(status),
    runs: statusRuns(whole, days),
    judged: judged && { from: dayText(judged.from) ?? '', through: dayText(judged.through) ?? '9999-12-31' },
    ranges: rangesOf(evaluated, situation),
    findings,
    children: evaluated.children.map((child) => explain(child, days, situation)),
  }
}
