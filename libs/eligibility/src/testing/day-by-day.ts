/**
 * The meaning the slow way, as a check on the engine: every node on every single day by itself, without intervals, without
 * sharing code with the engine, and with every unknown `when` tried both ways. Knows the nodes and windows that the random
 * trees of `engine.spec.ts` are made of; validities are in days, and days are numbers.
 */
import type { EvaluationInput } from '../decision.ts'
import type { Posting } from '../facts.ts'
import type { AttributeNode, CompletionNode, ProfileNode, Window } from '../profile.ts'
import { dayOf, isBetween, isSo, onPlainDay, outsideValue, passes, type Outcome, type Slow } from './day-facts.ts'

type Outcomes = Set<Outcome>
const doesNotApply = -1

/** Every combination of one outcome of each set, put through a function. */
function combinations(sets: readonly Outcomes[], pick: (outcomes: Outcome[]) => Outcome): Outcomes {
  const lists = sets.reduce<Outcome[][]>(
    (all, set) => all.flatMap((one) => [...set].map((value) => [...one, value])),
    [[]],
  )
  return new Set(lists.map(pick))
}

const applicable = (outcomes: Outcome[]) => outcomes.filter((one) => one !== doesNotApply)
const lowest = (outcomes: Outcome[]) =>
  applicable(outcomes).length === 0 ? doesNotApply : Math.min(...applicable(outcomes))
function nthHighest(outcomes: Outcome[], n: number): Outcome {
  const there = applicable(outcomes).sort((one, other) => other - one)
  return there.length === 0 ? doesNotApply : (there[n - 1] ?? 0)
}

function judgedDay(window: Window, { input, posting }: Slow): number | 'each' {
  switch (window.kind) {
    case 'departure':
      return dayOf(posting.departsOn)
    case 'arrival':
      return dayOf(posting.arrivesOn ?? posting.departsOn)
    case 'nomination':
      return dayOf(posting.nominatedOn ?? '')
    case 'today':
      return dayOf(input.asOf)
    case 'recent':
      if (window.anchor === 'day') return 'each'
      return dayOf(window.anchor === 'nomination' ? (posting.nominatedOn ?? '') : posting.departsOn)
    default:
      return 'each'
  }
}

function underWindow(
  onDay: (day: number, recent?: number) => Outcome,
  window: Window,
  day: number,
  slow: Slow,
): Outcome {
  const judged = judgedDay(window, slow)
  if (window.kind !== 'withinArrival') {
    return onDay(judged === 'each' ? day : judged, window.kind === 'recent' ? window.within.amount : undefined)
  }
  const deadline = dayOf(slow.posting.arrivesOn ?? slow.posting.departsOn) + window.days
  let status = onDay(day)
  for (let later = day + 1; later <= deadline; later += 1) status = Math.max(status, onDay(later))
  return status
}

function isDueLater(node: CompletionNode, window: Window, slow: Slow): boolean {
  if (window.kind !== 'withinArrival') return false
  const deadline = dayOf(slow.posting.arrivesOn ?? slow.posting.departsOn) + window.days
  const first = dayOf(slow.posting.departsOn)
  for (let day = first; day < first + 400; day += 1) {
    if (slow.person.credentials.some((one) => onPlainDay(one, node, day, slow) === 4)) return false
  }
  const isBooked = slow.person.bookings?.some(
    (one) => node.accepts.some((entry) => entry.type === one.type) && dayOf(one.bookedOn) <= deadline,
  )
  return Boolean(isBooked) && dayOf(slow.input.asOf) <= deadline
}

function attributeStatus(node: AttributeNode, day: number, { input, person, posting }: Slow): Outcome {
  if (!('anchor' in node.test) || node.test.is === 'age') return 0
  const anchors = {
    departure: posting.departsOn,
    return: posting.returnsOn,
    today: input.asOf,
    arrival: posting.arrivesOn,
    nomination: posting.nominatedOn,
  }
  const { test } = node
  const anchor = test.anchor === 'day' ? day : dayOf(anchors[test.anchor] ?? '')
  const limit = anchor + (test.plus?.amount ?? 0)
  const isMet = person.attributes?.some((one) => {
    if (one.key !== node.attribute) return false
    const value = dayOf(String(one.value))
    return test.is === 'dateOnOrAfter' ? value >= limit : value <= limit
  })
  return isMet ? 4 : 0
}

function waivedStatus(node: ProfileNode, window: Window, day: number, { input, person, posting }: Slow): Outcome {
  const judged = judgedDay(window, { input, person, posting })
  const read = judged === 'each' ? day : judged
  const asOf = dayOf(input.asOf)
  if (!node.isWaivable) return 0
  return Math.max(
    0,
    ...(person.waivers ?? []).map((waiver) => {
      if (waiver.nodeId !== node.id || (waiver.withdrawn && read >= dayOf(waiver.withdrawn.on))) return 0
      if (isBetween(read, waiver.from, waiver.through)) return 3
      return waiver.condition && read > dayOf(waiver.through) && asOf <= dayOf(waiver.through) ? 2 : 0
    }),
  )
}

/** The most slots that can be filled, by trying everything. */
function mostFilled(
  slots: Outcome[][],
  free: Outcome[],
  level: Outcome,
  slot = 0,
  taken: readonly number[] = [],
): number {
  if (slot === slots.length) return 0
  const later = (more: readonly number[]) => mostFilled(slots, free, level, slot + 1, more)
  if ((free[slot] ?? 0) >= level) return 1 + later(taken)
  const fillings = (slots[slot] ?? []).flatMap((status, index) =>
    status >= level && !taken.includes(index) ? [index] : [],
  )
  return Math.max(later(taken), ...fillings.map((index) => 1 + later([...taken, index])))
}

function distinctOutcomes(
  node: ProfileNode & { kind: 'atLeast' },
  inherited: Window,
  day: number,
  slow: Slow,
): Outcomes {
  const children = node.children.filter((child) => child.severity !== 'recommended') as CompletionNode[]
  const slots = children.map((child) => {
    const window = child.window ?? inherited
    const by = slow.person.credentials.map((one) =>
      underWindow((on, recent) => onPlainDay(one, child, on, slow, recent), window, day, slow),
    )
    const free = Math.max(isDueLater(child, window, slow) ? 2 : 0, waivedStatus(child, window, day, slow))
    return { by, free, truth: child.when ? isSo(child.when, day, slow) : true }
  })
  const choices = slots.map((one): Outcomes => new Set(one.truth === null ? [0, 1] : [Number(one.truth)]))
  return combinations(choices, (chosen) => {
    const there = slots.filter((_, index) => chosen[index] === 1)
    if (there.length === 0) return doesNotApply
    const filled = (level: number) =>
      mostFilled(
        there.map((one) => one.by),
        there.map((one) => one.free),
        level,
      )
    return [4, 3, 2, 1].find((level) => filled(level) >= node.n) ?? 0
  })
}

function teamOutcomes(node: ProfileNode & { kind: 'team' }, window: Window, day: number, slow: Slow): Outcomes {
  const members = slow.input.team ?? []
  const needed = node.perMembers ? Math.ceil((node.n * members.length) / node.perMembers) : node.n
  const each = members.map(({ person, posting }) => {
    const isSelf = person.personId === slow.input.person.personId
    const isThere = isSelf || isBetween(day, posting.departsOn, posting.returnsOn)
    const isBarred = (person.bars ?? []).some((bar) => isBetween(dayOf(slow.input.asOf), bar.from, bar.through))
    const own = outcomesOn(node.child, window, day, { ...slow, person, posting })
    return isThere && !isBarred ? own : new Set([...own].map((one) => (one === doesNotApply ? one : 0)))
  })
  return combinations(each, (outcomes) => nthHighest(outcomes, needed))
}

function bodyOutcomes(node: ProfileNode, window: Window, day: number, slow: Slow): Outcomes {
  if (node.kind === 'team') return teamOutcomes(node, window, day, slow)
  if (node.kind === 'atLeast' && node.isDistinct) return distinctOutcomes(node, window, day, slow)
  if ('children' in node) {
    const children = node.children.filter((child) => child.severity !== 'recommended')
    const sets = children.map((child) => outcomesOn(child, window, day, slow))
    if (node.kind === 'all') return combinations(sets, lowest)
    return combinations(sets, (outcomes) => nthHighest(outcomes, node.kind === 'any' ? 1 : node.n))
  }
  if (node.kind === 'completion') {
    const onDay = (on: number, recent?: number) =>
      Math.max(0, ...slow.person.credentials.map((one) => onPlainDay(one, node, on, slow, recent)))
    const due = isDueLater(node, window, slow) ? 2 : 0
    return new Set([Math.max(due, underWindow(onDay, window, day, slow))])
  }
  if (node.kind === 'attribute')
    return new Set([underWindow((on) => attributeStatus(node, on, slow), window, day, slow)])
  if (node.kind !== 'outside') throw new Error(`not known here: ${node.kind}`)
  const onDay = (on: number) =>
    ({ true: 4, false: 0, null: 1 })[String(passes(outsideValue(node.fact, on, slow), node.is)) as 'true']
  return new Set([underWindow(onDay, window, day, slow)])
}

/** Everything that a node may come to on a day. */
export function outcomesOn(node: ProfileNode, inherited: Window, day: number, slow: Slow): Outcomes {
  const window = node.window ?? inherited
  const ahead = node.window?.kind === 'throughout' ? (node.window.bufferDays ?? 0) : 0
  const days = Array.from({ length: ahead + 1 }, (_, later) => bodyOutcomes(node, window, day + later, slow))
  const waived = waivedStatus(node, window, day, slow)
  const raised = [...combinations(days, lowest)].map((one) => (one === doesNotApply ? one : Math.max(one, waived)))
  const truth = node.when ? isSo(node.when, day, slow) : true
  return new Set([...(truth === false ? [] : raised), ...(truth === true ? [] : [doesNotApply])])
}

/** The status of a root on each day of an assignment, in the worst of all possible worlds; an empty root is not met. */
export function statusByDay(root: ProfileNode, input: EvaluationInput, posting: Posting): number[] {
  const first = dayOf(posting.departsOn)
  return Array.from({ length: dayOf(posting.returnsOn) - first + 1 }, (_, later) => {
    const outcomes = outcomesOn(root, { kind: 'throughout' }, first + later, { input, person: input.person, posting })
    return Math.min(...[...outcomes].map((one) => Math.max(0, one)))
  })
}
