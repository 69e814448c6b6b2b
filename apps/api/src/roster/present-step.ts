import type { RosterStep } from '@muster/contracts/schemas/roster.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import { withAllBelow } from '../eligibility/clause-results.ts'
import { acceptedIn, idealAccreditation, idealCompletion } from '../eligibility/population/ideal-completion.ts'
import { judgePerson, personVerdict, standingInTheWay } from '../eligibility/population/judge-people.ts'
import { type JudgedPerson, judgedBy } from './judge-roster.ts'
import type { RosterQuestion } from './roster-question.ts'

/** The one requirement that keeps a person from being cleared, and what would meet it; null where it is not one alone. */
export function presentStep(judged: JudgedPerson, question: RosterQuestion): RosterStep | null {
  const { decision, clauses, presenting } = judged
  const verdict = personVerdict(decision)
  if (isCleared(verdict) || verdict === 'BARRED') return null
  const [only, ...more] = standingInTheWay(decision)
  const clause = more.length === 0 && clauses.find(({ node }) => node.id === only)
  if (!clause) return null
  const { node } = clause
  const start = { clauseId: node.id, clause: node.title }
  const nothing = { proofs: [], courseKey: null, hours: null, earliestOn: null, isByDeparture: null, thenThrough: null }
  if (node.status === 'PENDING') return { ...start, ...nothing, kind: 'check' }
  const ids = new Set(withAllBelow(node).map(({ id }) => id))
  const missing = decision.missing.filter(({ nodeIds }) => nodeIds.some((id) => ids.has(id)))
  if (missing.length === 0) return { ...start, ...nothing, kind: 'other' }
  const { proofs } = presenting.world
  const earliest = missing.map(({ earliestOn }) => earliestOn)
  const known = earliest.flatMap((day) => day ?? [])
  const earliestOn = known.length === earliest.length ? (known.toSorted().at(-1) ?? null) : null
  const hours = missing.map((one) => one.hours)
  return {
    ...start,
    kind: 'completion',
    proofs: missing.map(({ type }) => proofs[type] ?? { en: type, ja: type }),
    courseKey: missing.length === 1 ? (missing[0]?.courseKey ?? null) : null,
    hours: hours.every((one) => one !== null) ? hours.reduce((sum, one) => sum + one, 0) : null,
    earliestOn,
    isByDeparture: earliestOn && question.posting ? earliestOn <= question.posting.departsOn : null,
    thenThrough: throughThen(
      judged,
      question,
      missing.map(({ type }) => type),
      earliestOn ?? question.asOf,
    ),
  }
}

/** How long the person would be eligible if they earned what is missing on a day, at an issuer that may certify it. */
function throughThen(
  { known, presenting }: JudgedPerson,
  question: RosterQuestion,
  types: readonly string[],
  on: string,
): string | null {
  const by = judgedBy(question, presenting.world)
  const accepted = by.versions.flatMap(({ root }) => acceptedIn(root)).filter(({ type }) => types.includes(type))
  const earned = accepted.map((entry, index) => ({
    ...idealCompletion(entry, on, question.posting),
    id: `ideal-${index}`,
  }))
  const then = judgePerson(
    { ...known, person: { ...known.person, credentials: [...(known.person.credentials ?? []), ...earned] } },
    {
      ...by,
      common: { ...by.common, accreditations: [...(by.common.accreditations ?? []), idealAccreditation] },
    },
  )
  const through = then.person?.eligibleThrough
  return isCleared(personVerdict(then)) && through?.kind === 'through' ? through.on : null
}
