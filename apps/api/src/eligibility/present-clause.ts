import { fromDayNumber, lastDay, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Clause } from '@muster/contracts/schemas/verdict.ts'
import type { Decision, NodeResult } from '@muster/eligibility/decision.ts'
import { presentWindow } from '../requirements/clause-window.ts'
import { type ClauseResult, sharedWindow, withAllBelow } from './clause-results.ts'
import type { KnownFact } from './known-facts.ts'
import { findingsOf } from './present-findings.ts'
import { HeldDays, laneOf } from './present-lane.ts'
import type { World } from './world.ts'

type Evidence = Clause['evidence'][number]

/** A course that somebody is in the middle of. */
export interface OpenCourse {
  readonly enrolmentId: string
  /** The proof it gives. */
  readonly type: string
}

/** What presenting a decision needs beside it. */
export interface Presenting {
  readonly decision: Decision
  readonly world: World
  readonly facts: ReadonlyMap<string, KnownFact>
  readonly days: DayRange
  readonly courses: readonly OpenCourse[]
}

const dayOrNull = (day: DayNumber): string | null => (day >= lastDay ? null : fromDayNumber(day))

const evidenceOf = (fact: KnownFact, title: Bilingual, validThrough: string | null): Evidence => ({
  title: fact.title ?? title,
  issuer: fact.issuer,
  completedOn: fact.completedOn,
  validThrough,
  certificateId: fact.certificateId,
  verified: fact.verified,
})

/** What counts for a requirement, and what was looked at and does not; the newest first. */
function evidence(clause: ClauseResult, facts: ReadonlyMap<string, KnownFact>): Evidence[] {
  const held = new HeldDays(clause, facts)
  const shown = new Map<string, Evidence>()
  const nodes = withAllBelow(clause.node)
  for (const node of nodes) {
    for (const [factId, ranges] of Map.groupBy(node.ranges, (range) => range.factId)) {
      const fact = facts.get(factId)
      if (fact)
        shown.set(
          factId,
          evidenceOf(fact, node.title, dayOrNull(Math.max(...ranges.map((range) => held.throughOf(node, range))))),
        )
    }
  }
  for (const node of nodes) {
    for (const factId of node.findings.flatMap(({ factIds }) => factIds)) {
      const fact = facts.get(factId)
      if (fact && !shown.has(factId)) shown.set(factId, evidenceOf(fact, node.title, fact.dated ?? fact.statedThrough))
    }
  }
  return [...shown.values()].toSorted((one, other) => ((one.completedOn ?? '') < (other.completedOn ?? '') ? 1 : -1))
}

/** The online course whose completion would meet a requirement, where one does. */
export function nextStep(node: NodeResult, { decision, courses }: Presenting): Clause['next'] {
  const ids = new Set(withAllBelow(node).map(({ id }) => id))
  const missing = decision.missing.find(
    ({ nodeIds, via, courseKey }) => via === 'online' && courseKey !== null && nodeIds.some((id) => ids.has(id)),
  )
  if (!missing?.courseKey) return null
  const enrolmentId = courses.find(({ type }) => type === missing.type)?.enrolmentId ?? null
  return {
    kind: enrolmentId === null ? 'take-course' : 'continue-course',
    courseKey: missing.courseKey,
    enrolmentId,
    minutesLeft: Math.round((missing.hours ?? 0) * 60),
  }
}

/** One requirement as a row: status, reasons, evidence, lane, and the one next step. */
export function presentClause(clause: ClauseResult, presenting: Presenting): Clause {
  const { node, source } = clause
  return {
    id: node.id,
    title: node.title,
    required: node.severity === 'required',
    status: node.status,
    window: presentWindow(sharedWindow(node)),
    findings: findingsOf(node, presenting.world),
    evidence: node.status === 'NOT_APPLICABLE' ? [] : evidence(clause, presenting.facts),
    lane: laneOf(clause, presenting.days, presenting.facts),
    next: nextStep(node, presenting),
    source,
  }
}
