import { fromDayNumber, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { openBars } from './bars.ts'
import type { Verdict } from './codes.ts'
import type { Decision, EvaluationInput, Finding, PartResult, VersionResult } from './decision.ts'
import { eligibleThrough } from './eligible-through.ts'
import { partNames, wholeOf } from './evaluated.ts'
import { explain, lowestOn, statusRuns } from './explain.ts'
import { dayText, finding } from './findings.ts'
import { judgeReturn, type Judgement } from './judgement.ts'
import { asKnown } from './known.ts'
import { missingCompletions } from './missing.ts'
import { situationOf } from './situation.ts'
import { isMaybe, NOT_APPLICABLE, NOT_MET, statusName, verdictOf } from './status.ts'
import { runsWithin, type Timeline } from './timeline.ts'
import { selectVersions, type SelectedVersion } from './versions.ts'

/** What all results of one decision share. */
interface Frame {
  input: EvaluationInput
  days: DayRange
  isBarred: boolean
  judgeFor: (returnDay: DayNumber) => Judgement
}

/** The days to judge: departure to return, or `asOf` alone for a standby profile. */
function judgedDays(input: EvaluationInput, isStandby: boolean): DayRange {
  const asOf = toDayNumber(input.asOf)
  if (isStandby || input.posting === null) return { from: asOf, through: asOf }
  const from = toDayNumber(input.posting.departsOn)
  return { from, through: Math.max(from, toDayNumber(input.posting.returnsOn)) }
}

/** Each return day is judged once; where nothing depends on the return, one judgement is all of them. */
function judgingOnce(
  selected: readonly SelectedVersion[],
  input: EvaluationInput,
): (returnDay: DayNumber) => Judgement {
  const roots = selected.map(({ version }) => ({ root: version.root, situation: situationOf(input, version) }))
  const known = new Map<DayNumber, Judgement>()
  let always: Judgement | null = null
  return (returnDay) => {
    const judgement = always ?? known.get(returnDay) ?? judgeReturn(roots, returnDay)
    known.set(returnDay, judgement)
    if (judgement.breaks.length === 0) always = judgement
    return judgement
  }
}

function partResult(
  timelineOf: (judgement: Judgement) => Timeline | null,
  canBeBarred: boolean,
  { days, isBarred, judgeFor }: Frame,
): PartResult | null {
  const timeline = timelineOf(judgeFor(days.through))
  if (timeline === null) return null
  const status = lowestOn(timeline, days)
  if (status === NOT_APPLICABLE) return null
  const isStopped = canBeBarred && isBarred
  return {
    verdict: isStopped ? 'BARRED' : verdictOf(status),
    status: statusName(status),
    runs: statusRuns(timeline, days),
    eligibleThrough: isStopped ? { kind: 'none' } : eligibleThrough(judgeFor, timelineOf, days.from),
  }
}

/** Nothing that applies, or maybe nothing, clears nobody: the days on which that is so. */
function emptyDays({ judged }: Judgement, days: DayRange): Finding[] {
  return judged.flatMap(({ evaluated, situation }) =>
    runsWithin(wholeOf(evaluated.parts, situation.days), days)
      .filter((run) => run.value === NOT_APPLICABLE || isMaybe(run.value))
      .map((run) => finding('nothing-required', { from: dayText(run.from), through: dayText(run.through) })),
  )
}

/** Somebody in the field whose requirements are not met today: since when. */
function breachFindings(overall: Timeline, { days, input }: Frame): Finding[] {
  if (days.from === days.through) return []
  const asOf = toDayNumber(input.asOf)
  const run = runsWithin(overall, days).find((one) => one.from <= asOf && asOf <= one.through)
  return run?.value === NOT_MET ? [finding('in-breach-in-field', { from: dayText(run.from) })] : []
}

const notEligible: Pick<PartResult, 'verdict' | 'status' | 'eligibleThrough'> = {
  verdict: 'NOT_ELIGIBLE',
  status: 'NOT_MET',
  eligibleThrough: { kind: 'none' },
}

/** No version can be named, or there is no posting to judge: nobody is cleared, and the reason is said. */
function withoutTree(input: EvaluationInput, days: DayRange, bars: readonly Finding[], reasons: Finding[]): Decision {
  const verdict: Verdict = bars.length > 0 ? 'BARRED' : 'NOT_ELIGIBLE'
  const from = fromDayNumber(days.from)
  const through = fromDayNumber(days.through)
  const result: PartResult = { ...notEligible, verdict, runs: [{ from, through, status: 'NOT_MET' }] }
  return {
    verdict,
    ...identity(input, days),
    overall: result,
    person: result,
    team: null,
    organisation: null,
    versions: [],
    findings: [...bars, ...reasons],
    usedFactIds: [...new Set(bars.flatMap((one) => one.factIds))].toSorted(),
    eligibleThrough: { kind: 'none' },
    missing: [],
  }
}

function identity(input: EvaluationInput, days: DayRange) {
  return {
    profileKey: input.versions[0]?.key ?? '',
    personId: input.person.personId,
    postingId: input.posting?.id ?? null,
    asOf: input.asOf,
    knownAt: input.knownAt ?? null,
    from: fromDayNumber(days.from),
    through: fromDayNumber(days.through),
  }
}

/**
 * Who may be dispatched, throughout which days, and why.
 *
 * Pure: the same input gives the same decision. Reads the versions of one profile, the facts as known at `knownAt`, and the
 * posting's days; judges every node on every day as runs; fails closed, so that what is unknown, missing or empty clears
 * nobody. `eligibility.md` says what every word means.
 *
 * @throws RangeError for a day or an instant that does not exist: check the input with `factProblems` first.
 */
export function decide(given: EvaluationInput): Decision {
  const input = asKnown(given)
  const { versions, findings } = selectVersions(input)
  const isStandby = versions[0]?.version.isStandby ?? false
  const days = judgedDays(input, isStandby)
  const bars = openBars(input.person, toDayNumber(input.asOf)).map((bar) => finding('barred', {}, [bar.id]))
  if (versions.length === 0) return withoutTree(given, days, bars, findings)
  if (input.posting === null && !isStandby) return withoutTree(given, days, bars, [finding('posting-missing')])

  const frame: Frame = { input, days, isBarred: bars.length > 0, judgeFor: judgingOnce(versions, input) }
  const judgement = frame.judgeFor(days.through)
  const overall = partResult((one) => one.overall, true, frame) ?? { ...notEligible, runs: [] }
  const [person, team, organisation] = partNames.map((name) =>
    partResult((one) => one.parts[name], name === 'person', frame),
  )
  const results = versions.map(({ version, because, selectedFor }, index): VersionResult => {
    const judged = judgement.judged[index]
    if (judged === undefined) throw new RangeError('a version was not judged')
    return {
      key: version.key,
      version: version.version,
      because,
      selectedFor,
      root: explain(judged.evaluated, days, judged.situation),
    }
  })
  const used = [...judgement.judged.flatMap((one) => [...one.situation.used]), ...bars.flatMap((one) => one.factIds)]
  return {
    verdict: overall.verdict,
    ...identity(given, days),
    overall,
    person: person ?? null,
    team: team ?? null,
    organisation: organisation ?? null,
    versions: results,
    findings: [...bars, ...findings, ...emptyDays(judgement, days), ...breachFindings(judgement.overall, frame)],
    usedFactIds: [...new Set(used)].toSorted(),
    eligibleThrough: overall.eligibleThrough,
    missing: missingCompletions(judgement.judged, input, days),
  }
}
