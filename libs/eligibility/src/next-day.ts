import { fromDayNumber, lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { CalendarDate, PersonFacts, Posting } from './facts.ts'
import type { Decision, EvaluationInput } from './decision.ts'
import type { ProfileNode } from './profile.ts'

const below = (node: ProfileNode): readonly ProfileNode[] =>
  'children' in node ? node.children : 'child' in node ? [node.child] : []

const everyNode = (node: ProfileNode): ProfileNode[] => [node, ...below(node).flatMap(everyNode)]

/** Whether a node is judged on the day of asking itself, so that every day may bring another result. */
const asksToday = (node: ProfileNode): boolean =>
  node.window?.kind === 'today' || (node.kind === 'attribute' && 'anchor' in node.test && node.test.anchor === 'today')

/** The day after one, or none where that is never. */
const after = (day: CalendarDate | null | undefined): DayNumber[] => (day ? [toDayNumber(day) + 1] : [])
const on = (day: CalendarDate | null | undefined): DayNumber[] => (day ? [toDayNumber(day)] : [])

/** When a person's bars open and end, and when the days of their waivers are over. */
const turnsOfPerson = ({ bars = [], waivers = [] }: PersonFacts): DayNumber[] => [
  ...bars.flatMap(({ from, through, lifted }) => [...on(from), ...after(through), ...on(lifted?.on)]),
  ...waivers.flatMap(({ through }) => after(through)),
]

/** When what may be met after arrival may be met no longer, for somebody on their own days. */
const deadlines = (posting: Posting, nodes: readonly ProfileNode[]): DayNumber[] =>
  nodes.flatMap(({ window }) =>
    window?.kind === 'withinArrival' ? [toDayNumber(posting.arrivesOn ?? posting.departsOn) + window.days + 1] : [],
  )

/**
 * The first day after `asOf` on which the same facts may have another outcome (`outcomeOf`); null where none may. Until then
 * nobody needs to judge again while nothing changes. It may name a day on which the outcome turns out to be the same, and
 * never leaves out one on which it is not: a property holds the two together.
 */
export function nextDayToJudge(input: EvaluationInput, decision: Decision): CalendarDate | null {
  const asOf = toDayNumber(input.asOf)
  const { versions, posting, person, team } = input
  const nodes = versions.flatMap(({ root }) => everyNode(root))
  if (versions.some(({ isStandby }) => isStandby) || nodes.some(asksToday)) return fromDayNumber(asOf + 1)
  const people = [person, ...(team ?? []).map((member) => member.person)]
  const postings = [...(posting ? [posting] : []), ...(team ?? []).map((member) => member.posting)]
  const turns = [
    ...versions.flatMap(({ appliesFrom, appliesThrough }) => [...on(appliesFrom), ...after(appliesThrough)]),
    ...people.flatMap(turnsOfPerson),
    ...postings.flatMap((one) => deadlines(one, nodes)),
    // Somebody in the field on a day that is not covered: a breach from that day on, until the return.
    ...decision.overall.runs.flatMap(({ from, through }) => [...on(from), ...after(through)]),
  ].filter((day) => day > asOf && day <= lastDay)
  return turns.length > 0 ? fromDayNumber(Math.min(...turns)) : null
}
