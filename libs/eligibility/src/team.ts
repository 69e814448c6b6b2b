import { lastDay } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { openBars } from './bars.ts'
import type { Finding } from './decision.ts'
import type { Evaluated } from './evaluated.ts'
import type { CountedDays } from './counted.ts'
import type { MemberFacts } from './facts.ts'
import { finding } from './findings.ts'
import type { ProfileNode, TeamNode, Window } from './profile.ts'
import { situationOfMember, type Situation } from './situation.ts'
import { DUE_LATER, MAYBE, MET, NOT_APPLICABLE, NOT_MET, ofAtLeast, statusName, statusOf } from './status.ts'
import { combine, constant, highest, runsWithin, valueOn, type Timeline } from './timeline.ts'

type Evaluate = (node: ProfileNode, inherited: Window, situation: Situation) => Evaluated

interface MemberResult {
  personId: string
  timeline: Timeline
  counted: CountedDays[]
}

/** A member who is not there, or barred, satisfies nothing, unless the sub-tree does not apply to them anyway. */
function satisfyingNothing(value: number): number {
  return value === NOT_APPLICABLE ? NOT_APPLICABLE : NOT_MET | (value & MAYBE)
}

function countedBelow(evaluated: Evaluated): CountedDays[] {
  return [...(evaluated.facts?.counted ?? []), ...evaluated.children.flatMap(countedBelow)]
}

/** A member's own days; the person's own return may still move. A buffer asks for days after the return. */
function presence(own: Situation, situation: Situation, bufferDays: number): DayRange {
  return { from: own.departure, through: own === situation ? lastDay : own.return + bufferDays }
}

function memberResult(
  node: TeamNode,
  window: Window,
  member: MemberFacts,
  situation: Situation,
  evaluate: Evaluate,
): MemberResult {
  const own = situationOfMember(situation, member)
  const evaluated = evaluate(node.child, window, own)
  const isBarred = openBars(member.person, situation.asOf).length > 0
  const days = presence(own, situation, window.kind === 'throughout' ? (window.bufferDays ?? 0) : 0)
  const isThere = highest(situation.days, [{ ...days, value: isBarred ? 0 : 1 }], 0)
  const whole = evaluated.parts.person ?? constant(situation.days, NOT_APPLICABLE)
  return {
    personId: member.person.personId,
    timeline: combine([whole, isThere], ([value = 0, here]) => (here === 1 ? value : satisfyingNothing(value))),
    counted: isBarred ? [] : countedBelow(evaluated),
  }
}

/** How many members there must be: n, or n for every m of all members, rounded up. */
function neededMembers(node: TeamNode, members: number): number {
  return node.perMembers === undefined ? node.n : Math.ceil((node.n * members) / node.perMembers)
}

function teamFindings(results: readonly MemberResult[], needed: number, timeline: Timeline, days: DayRange): Finding[] {
  const findings = results.flatMap((member) => {
    const best = Math.max(
      NOT_MET,
      ...runsWithin(member.timeline, days).map((run) => statusOf(run.value) % NOT_APPLICABLE),
    )
    if (best === NOT_MET) return []
    const factIds = [...new Set(member.counted.flatMap((range) => range.factId ?? []))]
    return [finding('team-member-counts', { personId: member.personId, status: statusName(best) }, factIds)]
  })
  const short = runsWithin(timeline, days).find((run) => statusOf(run.value) < MET)
  if (short === undefined) return findings
  const counting = results.filter(({ timeline: own }) => {
    const value = statusOf(valueOn(own, short.from))
    return value >= DUE_LATER && value !== NOT_APPLICABLE
  })
  return [...findings, finding('team-too-few', { needed, found: counting.length, members: results.length })]
}

/** On each day, whether enough members satisfy the sub-tree, each judged in their own situation and on their own days. */
export function teamResult(
  node: TeamNode,
  window: Window,
  situation: Situation,
  evaluate: Evaluate,
): { timeline: Timeline; counted: CountedDays[]; groupFindings: (days: DayRange) => Finding[] } {
  const results = situation.team.map((member) => memberResult(node, window, member, situation, evaluate))
  const needed = neededMembers(node, results.length)
  const timelines = results.map((member) => member.timeline)
  const timeline =
    timelines.length === 0
      ? constant(situation.days, NOT_MET)
      : combine(timelines, (values) => ofAtLeast(values, needed))
  return {
    timeline,
    counted: results.flatMap((member) => member.counted),
    groupFindings: (days) => teamFindings(results, needed, timeline, days),
  }
}
