import { fromDayNumber, lastDay, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Assignment, Clause, EligibilityView, Finding, Lane, Verdict } from '@muster/contracts/schemas/verdict.ts'
import type { Learning } from './courses-under-way.ts'
import { byStatus, type ClauseResult, isOnly, withAllBelow } from './clause-results.ts'
import type { Presenting } from './present-clause.ts'
import { HeldDays } from './present-lane.ts'

export type BriefClause = Pick<Clause, 'id' | 'title' | 'status' | 'window' | 'findings' | 'evidence' | 'lane'>

/** What home and lists draw of a decision, kept apart from the whole so that they read little. */
export interface StandingBrief {
  readonly assignment: Assignment
  readonly verdict: Verdict
  readonly personVerdict: Verdict
  readonly eligibleThrough: string | null
  readonly clausesTotal: number
  readonly clausesMet: number
  /** Requirements that still need something from the person; where they may go, those that are a condition. */
  readonly toDo: readonly { readonly id: string; readonly title: Bilingual }[]
  readonly allBeforeDeparture: boolean
  /** Exceptions first, then what ends soonest; at most four. */
  readonly lanes: readonly BriefClause[]
  readonly reasons: readonly {
    readonly clauseId: string
    readonly title: Bilingual
    readonly status: string
    readonly finding: Finding | null
  }[]
  /** The lane of the worst requirement. */
  readonly lane: Lane
  /** When what counts now ends, the first end first. */
  readonly ends: readonly { readonly on: string; readonly title: Bilingual }[]
  /** What is with somebody to be checked. */
  readonly checks: readonly Bilingual[]
  /** Courses that would meet a requirement. */
  readonly courses: readonly {
    readonly courseKey: string
    readonly editionId: string
    readonly clause: { readonly title: Bilingual; readonly window: string }
  }[]
  readonly learning: Learning
}

const mostLanes = 4
const mostEnds = 4

/** How long after the return an end is still worth a line: a later return would need it. */
const daysOfInterest = 60

const excerpt = ({ id, title, status, window, findings, evidence, lane }: Clause): BriefClause => ({
  id,
  title,
  status,
  window,
  findings,
  evidence,
  lane,
})

/** The last day on which what meets a requirement still counts without a break; null where it has no end or does not count. */
export function endOf(clause: ClauseResult, { facts, days }: Presenting): string | null {
  const anchor = clause.node.judged ? Math.min(toDayNumber(clause.node.judged.from), days.through) : days.from
  const range = new HeldDays(clause, facts)
    .of(clause.node, false)
    .find(({ from, through }) => from <= anchor && anchor <= through)
  return range && range.through < lastDay ? fromDayNumber(range.through) : null
}

/** Whether everything that a requirement lacks is known to be there by departure. */
function fitsBeforeDeparture({ node }: ClauseResult, { decision }: Presenting): boolean {
  const ids = new Set(withAllBelow(node).map(({ id }) => id))
  const missing = decision.missing.filter(({ nodeIds }) => nodeIds.some((id) => ids.has(id)))
  return missing.length > 0 && missing.every(({ isByDeparture }) => isByDeparture === true)
}

/** The excerpt of a decision for home and lists. */
export function presentBrief(
  view: EligibilityView,
  results: readonly ClauseResult[],
  presenting: Presenting,
  learning: Learning,
  today: string,
): StandingBrief {
  const applicable = [...view.clauses, ...view.teamClauses].filter(
    ({ required, status }) => required && status !== 'NOT_APPLICABLE',
  )
  const resultOf = new Map(results.map((result) => [result.node.id, result]))
  const ends = new Map([...resultOf].map(([id, result]) => [id, endOf(result, presenting)]))
  const endsSooner = (one: Clause, other: Clause): number =>
    (ends.get(one.id) ?? '9999') < (ends.get(other.id) ?? '9999') ? -1 : 1
  const worstFirst = applicable.toSorted((one, other) => byStatus(one.status, other.status) || endsSooner(one, other))
  const isDrawn = ({ lane }: Clause): boolean => lane.ranges.length > 0 || lane.judged !== null
  const open = worstFirst.filter(({ status }) => status !== 'MET')
  const ofPerson = (clause: Clause): boolean => {
    const node = resultOf.get(clause.id)?.node
    return node !== undefined && !isOnly('team', node) && !isOnly('organisation', node)
  }
  const statuses: readonly string[] =
    view.verdict === 'ELIGIBLE_WITH_CONDITIONS' ? ['DUE_LATER', 'WAIVED'] : ['NOT_MET']
  const toDo = view.clauses.filter((clause) => clause.required && statuses.includes(clause.status) && ofPerson(clause))
  const latest = fromDayNumber(presenting.days.through + daysOfInterest)
  return {
    assignment: view.assignment,
    verdict: view.verdict,
    personVerdict: view.personVerdict,
    eligibleThrough: view.eligibleThrough,
    clausesTotal: applicable.length,
    clausesMet: applicable.filter(({ status }) => status === 'MET' || status === 'WAIVED').length,
    toDo: toDo.map(({ id, title }) => ({ id, title })),
    allBeforeDeparture: toDo.every(({ id }) => {
      const result = resultOf.get(id)
      return result !== undefined && fitsBeforeDeparture(result, presenting)
    }),
    lanes: worstFirst.filter(isDrawn).slice(0, mostLanes).map(excerpt),
    reasons: open.map(({ id, title, status, findings }) => ({
      clauseId: id,
      title,
      status,
      finding: findings[0] ?? null,
    })),
    lane: (worstFirst.find(isDrawn) ?? worstFirst[0])?.lane ?? { ranges: [], judged: null },
    ends: worstFirst
      .flatMap(({ id, title }) => {
        const on = ends.get(id)
        return on && on >= today && on <= latest ? [{ on, title }] : []
      })
      .toSorted((one, other) => (one.on < other.on ? -1 : 1))
      .slice(0, mostEnds),
    checks: applicable.filter(({ status }) => status === 'PENDING').map(({ title }) => title),
    courses: toDo.flatMap(({ next, title, window }) => {
      const editionId = next && presenting.world.editions.get(next.courseKey)
      return next && editionId ? [{ courseKey: next.courseKey, editionId, clause: { title, window: window.kind } }] : []
    }),
    learning,
  }
}
