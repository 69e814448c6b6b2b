import { daysBetween } from '@muster/calendar/calendar-date.ts'
import type { Assignment, EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import type { EligibleThrough } from '@muster/eligibility/decision.ts'
import type { KnownVersion } from '../requirements/profile-versions.ts'
import { type ClauseResult, isOnly } from './clause-results.ts'
import { type NominationColumns, personNameOf } from './gather-facts.ts'
import { presentClause, type Presenting } from './present-clause.ts'
import { presentFinding } from './present-findings.ts'

/** The last day of the result, or null where there is none or no end. */
export const lastDayOf = (through: EligibleThrough): string | null => (through.kind === 'through' ? through.on : null)

export const presentAssignment = (nomination: NominationColumns, today: string): Assignment => ({
  nominationId: nomination.id,
  postingId: nomination.postingId,
  title: { en: nomination.titleEn, ja: nomination.titleJa },
  place: { en: nomination.placeEn, ja: nomination.placeJa },
  departsOn: nomination.departsOn,
  arrivesOn: nomination.arrivesOn,
  returnsOn: nomination.returnsOn,
  daysToDeparture: daysBetween(today, nomination.departsOn),
  ...(nomination.isStandby && { standby: true }),
})

/** A decision as its page shows it. Nothing in it is about another person, and no bar gives its reason. */
export function presentEligibility(
  nomination: NominationColumns,
  profile: KnownVersion,
  clauses: readonly ClauseResult[],
  presenting: Presenting,
  now: { readonly today: string; readonly instant: string },
): EligibilityView {
  const { decision, world } = presenting
  const { version } = profile
  const presented = clauses.map((clause) => ({
    isTeams: isOnly('team', clause.node),
    shown: presentClause(clause, presenting),
  }))
  return {
    assignment: presentAssignment(nomination, now.today),
    person: { id: nomination.personId, name: personNameOf(nomination) },
    verdict: decision.verdict,
    personVerdict: decision.person?.verdict ?? decision.verdict,
    asOn: now.today,
    checkedAt: now.instant,
    profile: { key: version.key, title: version.title, version: version.version },
    eligibleThrough: lastDayOf(decision.eligibleThrough),
    findings: decision.findings.map((finding) => presentFinding(finding, world)),
    clauses: presented.filter(({ isTeams }) => !isTeams).map(({ shown }) => shown),
    teamClauses: presented.filter(({ isTeams }) => isTeams).map(({ shown }) => shown),
  }
}
