import { addDays, daysBetween } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { RosterCell, RosterRow } from '@muster/contracts/schemas/roster.ts'
import type { Clause, Lane } from '@muster/contracts/schemas/verdict.ts'
import { isCleared, type EligibleThrough, type NodeResult, type Run } from '@muster/eligibility/decision.ts'
import { byStatus, type ClauseResult, withAllBelow } from '../eligibility/clause-results.ts'
import { personVerdict } from '../eligibility/population/judge-people.ts'
import { endOf } from '../eligibility/present-brief.ts'
import { presentClause } from '../eligibility/present-clause.ts'
import { nameOf } from '../people/name.ts'
import { fieldOfWork } from '../postings/fields-of-work.ts'
import { presentWindow } from '../requirements/clause-window.ts'
import type { JudgedPerson } from './judge-roster.ts'
import { presentStep } from './present-step.ts'
import type { RosterQuestion } from './roster-question.ts'

type Head = ReplyOf<'roster.search'>['head']
type Column = ReplyOf<'roster.matrix'>['columns'][number]

/** Margins this small are worth a look, as flights move: after the return, and after a day on which something is judged. */
const thinAfterReturn = 30
const thinAfterDay = 7

const spareAfter = (on: string | null | undefined, through: string | null, thin = thinAfterReturn): number | null => {
  if (!on || through === null) return null
  const spare = daysBetween(on, through)
  return spare >= 0 && spare <= thin ? spare : null
}

export const lastDayOf = (through: EligibleThrough | undefined): string | null =>
  through?.kind === 'through' ? through.on : null

export function presentHead(question: RosterQuestion, judgedAt: string): Head {
  const { version } = question.profile
  return {
    profile: {
      key: version.key,
      title: version.title,
      version: version.version,
      isStandby: version.isStandby ?? false,
    },
    posting: question.named,
    place: question.place,
    departsOn: question.posting?.departsOn ?? null,
    returnsOn: question.posting?.returnsOn ?? null,
    asOf: question.asOf,
    judgedAt,
    notJudged: [...question.notJudged],
  }
}

const counts = ({ node }: ClauseResult): boolean => node.severity === 'required'

/** The requirements as columns: those of the version in force, as the people on a page were judged by them. */
export function presentColumns(judged: readonly JudgedPerson[]): Column[] {
  const columns = new Map<string, Column>()
  for (const { clauses } of judged) {
    for (const { node } of clauses.filter(counts)) {
      const { id, title, window } = node
      if (!columns.has(id)) columns.set(id, { id, title, required: true, window: presentWindow(window) })
    }
  }
  return [...columns.values()]
}

export function presentRow(judged: JudgedPerson, question: RosterQuestion): RosterRow {
  const { person, decision, presenting } = judged
  const verdict = personVerdict(decision)
  const cleared = isCleared(verdict)
  const clauses = judged.clauses.filter(counts).map((clause) => presentClause(clause, presenting))
  const open =
    verdict === 'BARRED'
      ? []
      : clauses
          .filter(({ status }) => status !== 'MET' && status !== 'NOT_APPLICABLE')
          .toSorted((one, other) => byStatus(one.status, other.status))
  const through = cleared ? lastDayOf(decision.person?.eligibleThrough) : null
  return {
    person: {
      id: person.id,
      name: nameOf(person),
      agency: person.isOwn ? null : { en: person.agencyEn, ja: person.agencyJa },
    },
    verdict,
    eligibleThrough: through,
    spareDays: spareAfter(question.posting?.returnsOn, through),
    gaps: open.map(({ id, title, status, findings }) => ({
      clauseId: id,
      title,
      status,
      finding: findings[0] ?? null,
    })),
    step: presentStep(judged, question),
    lane: laneOfPerson(judged, clauses, open[0]),
    languages: [...judged.languages],
    fields: judged.fields.map(fieldOfWork),
  }
}

const tones = {
  MET: 'counts',
  WAIVED: 'condition',
  DUE_LATER: 'condition',
  PENDING: 'unverified',
  NOT_MET: 'gap',
} as const satisfies Partial<Record<Run['status'], string>>

/**
 * What the window bar draws of a person: of who can leave or waits for a check, every day of the assignment and how long
 * it would last; of others the weakest requirement.
 */
function laneOfPerson({ decision }: JudgedPerson, clauses: readonly Clause[], worst: Clause | undefined): Lane {
  const verdict = personVerdict(decision)
  if (verdict === 'NOT_ELIGIBLE' || verdict === 'BARRED' || !decision.person)
    return worst?.lane ?? clauses[0]?.lane ?? { ranges: [], judged: null }
  const inside = decision.person.runs.flatMap(({ from, through, status }) =>
    status === 'NOT_APPLICABLE' ? [] : [{ from, through, tone: tones[status] }],
  )
  const last = decision.person.eligibleThrough
  const end = inside.at(-1)?.through
  const beyond =
    last.kind !== 'none' && end && (last.kind === 'open' || last.on > end)
      ? [{ from: addDays(end, 1), through: lastDayOf(last), tone: 'outside' as const }]
      : []
  return { ranges: [...inside, ...beyond], judged: null }
}

/** One requirement of one person as a cell: the day it ends, when it was earned, or the level that was reached. */
export function presentCell(clause: ClauseResult, judged: JudgedPerson, question: RosterQuestion): RosterCell {
  const { node } = clause
  const isMet = node.status === 'MET' || node.status === 'WAIVED' || node.status === 'DUE_LATER'
  const shown = presentClause(clause, judged.presenting)
  const through = isMet ? endOf(clause, judged.presenting) : null
  const { judged: days } = node
  const isOneDay = days !== null && days.from === days.through
  return {
    clauseId: node.id,
    status: node.status,
    validThrough: through,
    completedOn: shown.evidence.find(({ verified }) => verified)?.completedOn ?? null,
    level: levelOf(node, judged),
    // A document's own date is compared with a day of its own, so that its margin is another one.
    spareDays:
      clause.endDated.size > 0
        ? null
        : spareAfter(days?.through ?? question.posting?.returnsOn, through, isOneDay ? thinAfterDay : thinAfterReturn),
  }
}

/** The level that counts for a requirement on a language; null for every other requirement. */
function levelOf(node: NodeResult, { known }: JudgedPerson): string | null {
  const leaves = withAllBelow(node).filter(({ kind }) => kind === 'level')
  const ids = new Set(leaves.flatMap(({ ranges }) => ranges.map(({ factId }) => factId)))
  const level = known.person.credentials?.find(({ id, level: one }) => one && ids.has(id))?.level
  return level ? String(level.grade) : null
}
