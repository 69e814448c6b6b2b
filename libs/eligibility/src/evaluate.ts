import type { DayRange } from '@muster/calendar/ranges.ts'
import { truthOf } from './applicability.ts'
import type { LeafFacts } from './counted.ts'
import type { Finding } from './decision.ts'
import { distinctTimeline } from './distinct.ts'
import { allParts, mapParts, noParts, required, type Evaluated, type Parts } from './evaluated.ts'
import type { Booking } from './facts.ts'
import { finding } from './findings.ts'
import { accrualFacts } from './leaf-accrual.ts'
import { attributeFacts } from './leaf-attribute.ts'
import { completionFacts } from './leaf-completion.ts'
import { levelFacts } from './leaf-level.ts'
import { acknowledgementFacts, attestationFacts } from './leaf-statement.ts'
import { outsideFacts } from './outside.ts'
import type { AnyNode, AtLeastNode, LeafNode, ProfileNode, Window } from './profile.ts'
import type { Situation } from './situation.ts'
import { MAYBE, MET, NOT_APPLICABLE, ofAll, ofAtLeast, raise, statusOf } from './status.ts'
import { teamResult } from './team.ts'
import { combine, constant, lookAhead, runsWithin, valueOn, type Timeline } from './timeline.ts'
import { FALSE, TRUE } from './value-test.ts'
import { waivingOf } from './waivers.ts'
import { bookingInTime, dueLater, judge } from './windows.ts'

type Body = Pick<Evaluated, 'parts' | 'facts' | 'dueLater' | 'booking' | 'children' | 'groupFindings'>

const nothingToSay = () => []

function leafFacts(node: LeafNode, situation: Situation): LeafFacts {
  const { person, organisation } = situation
  switch (node.kind) {
    case 'completion':
      return completionFacts(node.accepts, person.credentials, person.progress ?? [], situation)
    case 'organisation':
      if (organisation === null) return { counted: [], findings: [finding('organisation-missing')] }
      return completionFacts(node.accepts, organisation.credentials, [], situation)
    case 'level':
      return levelFacts(node, situation)
    case 'accrual':
      return accrualFacts(node, situation)
    case 'attribute':
      return attributeFacts(node, situation)
    case 'attestation':
      return attestationFacts(node, situation)
    case 'acknowledgement':
      return acknowledgementFacts(node, situation)
    case 'outside':
      return outsideFacts(node, situation)
  }
}

function leafBooking(node: LeafNode, window: Window, situation: Situation): Booking | null {
  if (window.kind !== 'withinArrival' || !('accepts' in node)) return null
  const types = node.accepts.map((entry) => entry.type)
  const holder = node.kind === 'organisation' ? situation.organisation : situation.person
  return bookingInTime(types, holder?.bookings, window, situation)
}

function leafBody(node: LeafNode, window: Window, situation: Situation): Body {
  const facts = leafFacts(node, situation)
  const judged = judge(facts.counted, window, situation)
  const booking = leafBooking(node, window, situation)
  const later = dueLater(judged, window, booking, situation)
  const timeline = later ? combine([judged, later], (values) => Math.max(...values)) : judged
  const part = node.kind === 'organisation' ? 'organisation' : 'person'
  const parts = { ...noParts, [part]: timeline }
  return { parts, facts, dueLater: later, booking: later && booking, children: [], groupFindings: nothingToSay }
}

/** Why a count falls short on the first day that it does. */
function countFindings(node: AtLeastNode, timelines: readonly Timeline[], whole: Timeline, days: DayRange): Finding[] {
  const short = runsWithin(whole, days).find((run) => statusOf(run.value) < MET)
  if (short === undefined) return []
  const values = timelines.map((timeline) => valueOn(timeline, short.from)).filter((value) => value !== NOT_APPLICABLE)
  if (values.length < node.n) return [finding('too-few-applicable', { needed: node.n, applicable: values.length })]
  return [finding('too-few-met', { needed: node.n, found: values.filter((value) => value === MET).length })]
}

function countingBody(node: AnyNode | AtLeastNode, children: Evaluated[], situation: Situation): Body {
  const counting = required(children)
  const timelines = counting.map((child) => child.parts.person ?? constant(situation.days, NOT_APPLICABLE))
  const n = node.kind === 'any' ? 1 : node.n
  let whole = constant(situation.days, NOT_APPLICABLE)
  if (node.kind === 'atLeast' && node.isDistinct) whole = distinctTimeline(counting, n, situation)
  else if (timelines.length > 0) whole = combine(timelines, (values) => ofAtLeast(values, n))
  return {
    parts: { ...noParts, person: whole },
    facts: null,
    dueLater: null,
    booking: null,
    children,
    groupFindings: (days) => (node.kind === 'any' ? [] : countFindings(node, timelines, whole, days)),
  }
}

function bodyOf(node: ProfileNode, window: Window, situation: Situation): Body {
  if (node.kind === 'team') {
    const { timeline, counted, groupFindings } = teamResult(node, window, situation, evaluate)
    const facts = { counted, findings: [] }
    return { parts: { ...noParts, team: timeline }, facts, dueLater: null, booking: null, children: [], groupFindings }
  }
  if (!('children' in node)) return leafBody(node, window, situation)
  const children = node.children.map((child) => evaluate(child, window, situation))
  if (node.kind !== 'all') return countingBody(node, children, situation)
  const parts = allParts(required(children).map((child) => child.parts))
  return { parts, facts: null, dueLater: null, booking: null, children, groupFindings: nothingToSay }
}

/** A status where the node applies; nothing where it does not; that, maybe, where nobody knows. */
function whereTrue(value: number, truth: number): number {
  if (truth === TRUE || value === NOT_APPLICABLE) return value
  return truth === FALSE ? NOT_APPLICABLE : value | MAYBE
}

/**
 * A node judged on every day of a situation, with everything below it. In this order: what it or its children come to
 * under the window that governs it; the buffer, if it carries one; its waivers; and whether it applies, day by day.
 */
export function evaluate(node: ProfileNode, inherited: Window, situation: Situation): Evaluated {
  const window = node.window ?? inherited
  const body = bodyOf(node, window, situation)
  const ahead = node.window?.kind === 'throughout' ? (node.window.bufferDays ?? 0) : 0
  const waiving = waivingOf(node, window, situation)
  const truth = node.when ? truthOf(node.when, situation) : null
  const finished = (timeline: Timeline) => {
    const buffered = ahead > 0 ? lookAhead(timeline, ahead, ofAll) : timeline
    const raised = waiving.timeline
      ? combine([buffered, waiving.timeline], ([value = 0, floor = 0]) => raise(value, floor))
      : buffered
    return truth ? combine([raised, truth], ([value = 0, known = 0]) => whereTrue(value, known)) : raised
  }
  const parts: Parts = mapParts(body.parts, finished)
  return { node, window, waiving, truth, ...body, parts }
}
