import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { byFact } from './counted.ts'
import { earliestDay, hoursLeft, wouldBe } from './course-dates.ts'
import type { EvaluationInput, MissingCompletion } from './decision.ts'
import { required, type Evaluated } from './evaluated.ts'
import { lowestOn } from './explain.ts'
import type { Judged } from './judgement.ts'
import { credentialFacts } from './leaf-completion.ts'
import { maximumMatching } from './matching.ts'
import {
  choiceOf,
  distinctOptions,
  everyChoice,
  nothingMissing,
  noWay,
  oneStep,
  type Option,
  type Step,
} from './options.ts'
import type { AcceptedCompletion, AtLeastNode, CompletionNode } from './profile.ts'
import type { Situation } from './situation.ts'
import { DUE_LATER, NOT_APPLICABLE, PENDING } from './status.ts'
import { constant, runsWithin, valueOn } from './timeline.ts'
import { judge } from './windows.ts'

interface Search {
  input: EvaluationInput
  situation: Situation
  days: DayRange
}

/** Whether an older completion could still be made: not if it had to be completed before `asOf`, or no longer counts. */
function isStillOpen(entry: AcceptedCompletion, { input, days }: Search): boolean {
  const asOf = toDayNumber(input.asOf)
  if (entry.completedThrough !== undefined && toDayNumber(entry.completedThrough) < asOf) return false
  return entry.countsThrough === undefined || toDayNumber(entry.countsThrough) >= days.from
}

/** The completions that could meet a clause: every course whose completion would pass it, otherwise its types by name. */
function stepsFor(node: CompletionNode, search: Search): Step[] {
  const { input } = search
  const situation = { ...search.situation, used: new Set<string>() }
  const courses = (input.common?.courses ?? []).filter((course) => {
    const { day } = earliestDay(course.type, course, input)
    const credential = wouldBe(course, day ?? toDayNumber(input.asOf), situation)
    return (credentialFacts(credential, node.accepts, situation)?.counted.length ?? 0) > 0
  })
  if (courses.length > 0) {
    return courses.map((course) => ({
      type: course.type,
      courseKey: course.key,
      hours: hoursLeft(course, input),
      nodeIds: [node.id],
    }))
  }
  const types = new Set(node.accepts.filter((entry) => isStillOpen(entry, search)).map((entry) => entry.type))
  return [...types].map((type) => ({ type, courseKey: null, hours: null, nodeIds: [node.id] }))
}

/** What fills the slots now, on the day when fewest are filled: a name for each credential and each free filling. */
function fillings(children: readonly Evaluated[], search: Search): string[][] {
  const { situation, days } = search
  const nothing = constant(situation.days, 0)
  const slots = children.map((child, index) => {
    const timelines = [...byFact(child.facts?.counted ?? [])].map(([id, ranges]) => ({
      id,
      timeline: judge(ranges, child.window, situation),
      from: PENDING,
    }))
    const free = [child.dueLater ?? nothing, child.waiving.timeline ?? nothing]
    return [...timelines, ...free.map((timeline) => ({ id: `free ${index}`, timeline, from: DUE_LATER }))]
  })
  const starts = slots.flat().flatMap((one) => runsWithin(one.timeline, days).map((run) => run.from))
  const perDay = [...new Set([days.from, ...starts])].map((day) =>
    slots.map((slot) => slot.filter((one) => valueOn(one.timeline, day) >= one.from).map((one) => one.id)),
  )
  return perDay.toSorted((one, other) => maximumMatching(one) - maximumMatching(other))[0] ?? []
}

/** Slots with different credentials: new completions for some, such that the others can be filled by what is there. */
function distinctChoices(node: AtLeastNode, children: readonly Evaluated[], search: Search): Option[] {
  const filled = fillings(children, search)
  const lacking = node.n - maximumMatching(filled)
  const choose = (from: number, chosen: number[]): number[][] => {
    if (chosen.length === lacking) return [chosen]
    return children.slice(from).flatMap((_, offset) => choose(from + offset + 1, [...chosen, from + offset]))
  }
  const possible = choose(0, []).filter(
    (chosen) => maximumMatching(filled.filter((_, slot) => !chosen.includes(slot))) >= node.n - lacking,
  )
  const options = possible.flatMap((chosen) => {
    const lists = chosen.map((slot) => leafOptions(children[slot] as Evaluated, search))
    return everyChoice(lists).filter((option) => option.steps.size + option.blockers >= lacking)
  })
  return options.length > 0 ? distinctOptions(options) : [noWay]
}

function leafOptions({ node }: Evaluated, search: Search): Option[] {
  const steps = node.kind === 'completion' ? stepsFor(node, search) : []
  return steps.length > 0 ? steps.map(oneStep) : [noWay]
}

/** The lowest status that a clause about the person comes to. */
function lowestOfPerson({ parts }: Evaluated, days: DayRange): number {
  return parts.person ? lowestOn(parts.person, days) : NOT_APPLICABLE
}

/** The ways in which completions could lift a node from NOT_MET; what waits for verification lacks no completion. */
function optionsFor(evaluated: Evaluated, search: Search): Option[] {
  const { node } = evaluated
  if (lowestOfPerson(evaluated, search.days) >= PENDING) return [nothingMissing]
  const children = required(evaluated.children).filter((child) => lowestOfPerson(child, search.days) !== NOT_APPLICABLE)
  switch (node.kind) {
    case 'all':
      return everyChoice(children.map((child) => optionsFor(child, search)))
    case 'any':
      return distinctOptions(children.flatMap((child) => optionsFor(child, search)))
    case 'atLeast': {
      if (children.length < node.n) return [noWay]
      if (node.isDistinct) return distinctChoices(node, children, search)
      return choiceOf(
        node.n,
        children.map((child) => optionsFor(child, search)),
      )
    }
    default:
      return leafOptions(evaluated, search)
  }
}

/**
 * The smallest set of completions without which the person's own clauses are not met: fewest hours, then fewest courses. A
 * course that serves several clauses counts once. Clauses that no completion can meet (a passport, an age) are left out.
 */
export function missingCompletions(
  judged: readonly Judged[],
  input: EvaluationInput,
  days: DayRange,
): MissingCompletion[] {
  const lists = judged.map(({ evaluated, situation }) => optionsFor(evaluated, { input, situation, days }))
  const smallest = everyChoice(lists)[0] ?? nothingMissing
  return [...smallest.steps.values()].map(({ type, courseKey, hours, nodeIds }) => {
    const course = input.common?.courses?.find((one) => one.key === courseKey) ?? null
    const { day, via } = earliestDay(type, course, input)
    return {
      type,
      courseKey,
      nodeIds,
      hours,
      earliestOn: day === null ? null : fromDayNumber(day),
      via,
      isByDeparture: day === null ? null : day <= days.from,
    }
  })
}
