import type { LeafFacts } from './counted.ts'
import type { Finding } from './decision.ts'
import type { Booking } from './facts.ts'
import type { ProfileNode, Window } from './profile.ts'
import { NOT_APPLICABLE, ofAll } from './status.ts'
import { combine, constant, type Timeline } from './timeline.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import type { Waiving } from './waivers.ts'

export const partNames = ['person', 'team', 'organisation'] as const
export type PartName = (typeof partNames)[number]

/**
 * What a node comes to, apart for the clauses about the person, the team and the organisation. As team and organisation
 * stand only under `all`, the lowest of the three is what the whole tree comes to. null: no such clause below.
 */
export type Parts = Record<PartName, Timeline | null>

export const noParts: Parts = { person: null, team: null, organisation: null }

/** A node judged on every day of a situation. */
export interface Evaluated {
  node: ProfileNode
  window: Window
  parts: Parts
  /** Of leaves: the facts it goes by. */
  facts: LeafFacts | null
  /** Due later in any case, whatever the credentials: for slots that are filled without one. */
  dueLater: Timeline | null
  booking: Booking | null
  waiving: Waiving
  /** How true its `when` is; null if it has none. */
  truth: Timeline | null
  /** What its members or its count have to say. */
  groupFindings: (days: DayRange) => Finding[]
  children: Evaluated[]
}

export function mapParts(parts: Parts, change: (timeline: Timeline) => Timeline): Parts {
  const changed = (timeline: Timeline | null) => timeline && change(timeline)
  return { person: changed(parts.person), team: changed(parts.team), organisation: changed(parts.organisation) }
}

/** The parts of several nodes under an `all`. */
export function allParts(every: readonly Parts[]): Parts {
  const together = (name: PartName) => {
    const timelines = every.flatMap((parts) => parts[name] ?? [])
    return timelines.length === 0 ? null : combine(timelines, ofAll)
  }
  return { person: together('person'), team: together('team'), organisation: together('organisation') }
}

/** The lowest of the parts: the node as a whole. */
export function wholeOf(parts: Parts, days: DayRange): Timeline {
  const timelines = partNames.flatMap((name) => parts[name] ?? [])
  return timelines.length === 0 ? constant(days, NOT_APPLICABLE) : combine(timelines, ofAll)
}

/** The children that take part in their group. */
export function required(children: readonly Evaluated[]): Evaluated[] {
  return children.filter((child) => child.node.severity !== 'recommended')
}
