import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { earliestDay, hoursLeft, wouldBe } from './course-dates.ts'
import type { EvaluationInput, MissingCompletion } from './decision.ts'
import { slotOf } from './distinct.ts'
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
  slotChoices,
  type Option,
  type Step,
} from './options.ts'
import type { AcceptedCompletion, AtLeastNode, CompletionNode } from './profile.ts'
import type { Situation } from './situation.ts'
import { DUE_LATER, NOT_APPLICABLE, PENDING } from './status.ts'
import { runsWithin, valueOn } from './timeline.ts'

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

/** What fills each slot on each day, by what is there: the names of credentials, or one for what needs none. */
function fillings(children: readonly Evaluated[], { situation, days }: Search): string[][][] {
  const slots = children.map((child) => slotOf(child, situation))
  const timelines = slots.flatMap(({ free, byCredential }) => [free, ...byCredential.map((one) => one.timeline)])
  const starts = new Set(timelines.flatMap((timeline) => runsWithin(timeline, days).map((run) => run.from)))
  return [...starts].map((day) =>
    slots.map(({ free, byCredential }, index) => {
      if (valueOn(free, day) >= DUE_LATER) return [`free ${index}`]
      return byCredential.filter((one) => valueOn(one.timeline, day) >= PENDING).map((one) => one.id)
    }),
  )
}

/** Slots with different credentials: new completions for some, such that on every day others are filled by what is there. */
function distinctChoices(node: AtLeastNode, children: readonly Evaluated[], search: Search): Option[] {
  const onDays = fillings(children, search)
  const suffices = (chosen: readonly number[]) =>
    onDays.every((filled) => {
      const others = filled.filter((_, slot) => !chosen.includes(slot))
      return maximumMatching(others) >= node.n - chosen.length
    })
  const options = slotChoices(node.n, children.length)
    .filter(suffices)
    .flatMap((chosen) => {
      const lists = chosen.map((slot) => leafOptions(children[slot] as Evaluated, search))
      return everyChoice(lists).filter((option) => option.steps.size + option.blockers >= chosen.length)
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
