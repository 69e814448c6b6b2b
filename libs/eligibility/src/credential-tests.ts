import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import { isAtLeastPercent } from './at-least-percent.ts'
import type { FindingCode } from './codes.ts'
import type { Finding, FindingValue } from './decision.ts'
import type { Credential, Scope } from './facts.ts'
import { finding } from './findings.ts'
import type { AcceptedCompletion } from './profile.ts'
import { issuerFinding } from './recognition.ts'
import type { Situation } from './situation.ts'

const scopeParts = { 'duty-station': 'dutyStationId', job: 'jobId', posting: 'postingId' } as const satisfies Record<
  string,
  keyof Scope
>

function scopeFindings(credential: Credential, entry: AcceptedCompletion, situation: Situation): Finding[] {
  const { posting } = situation
  const here: Scope = { dutyStationId: posting?.dutyStationId, jobId: posting?.jobId, postingId: posting?.id }
  return (entry.scope ?? []).flatMap((part) => {
    const needed = here[scopeParts[part]] ?? null
    const found = credential.scope?.[scopeParts[part]] ?? null
    const isSame = needed !== null && needed === found
    return isSame ? [] : [finding('scope-mismatch', { part, needed, found }, [credential.id])]
  })
}

function scoreFindings({ id, score }: Credential, neededPercent: number | undefined): Finding[] {
  if (neededPercent === undefined) return []
  if (!score) return [finding('score-missing', { neededPercent }, [id])]
  const { points, outOf } = score
  if (isAtLeastPercent(points, outOf, neededPercent)) return []
  const neededPoints = Math.round(neededPercent * outOf * 1e4) / 1e6
  return [finding('score-too-low', { points, outOf, neededPercent, neededPoints }, [id])]
}

function componentFindings(credential: Credential, entry: AcceptedCompletion): Finding[] {
  const passed = new Set(credential.components?.filter((one) => one.isPassed).map((one) => one.key))
  return (entry.components ?? [])
    .filter((one) => !passed.has(one.key))
    .map((one) => finding('component-missing', { component: one.key }, [credential.id]))
}

function dateFindings(credential: Credential, entry: AcceptedCompletion): Finding[] {
  const completedOn = toDayNumber(credential.completedOn)
  const { completedFrom, completedThrough } = entry
  const found = credential.completedOn
  const findings: Finding[] = []
  if (completedFrom !== undefined && completedOn < toDayNumber(completedFrom)) {
    findings.push(finding('completed-too-early', { needed: completedFrom, found }, [credential.id]))
  }
  if (completedThrough !== undefined && completedOn > toDayNumber(completedThrough)) {
    findings.push(finding('completed-too-late', { needed: completedThrough, found }, [credential.id]))
  }
  return findings
}

const isOneOf = (accepted: readonly string[], found: string | null): boolean => accepted.some((one) => one === found)

/**
 * Every test of an entry that a credential fails; none if it may count. They look at the credential as it is, also where
 * an equivalence replaces its type. A value that is missing fails its test.
 */
export function testFindings(credential: Credential, entry: AcceptedCompletion, situation: Situation): Finding[] {
  const findings: Finding[] = []
  const need = (passes: boolean, code: FindingCode, needed: FindingValue, found: FindingValue) => {
    if (!passes) findings.push(finding(code, { needed, found }, [credential.id]))
  }
  const { edition = null, variant = null, mode = null, hours = null } = credential
  if (entry.minEdition !== undefined) {
    need(edition !== null && edition >= entry.minEdition, 'edition-superseded', entry.minEdition, edition)
  }
  if (entry.variants) need(isOneOf(entry.variants, variant), 'variant-mismatch', entry.variants, variant)
  if (entry.modes) need(isOneOf(entry.modes, mode), 'mode-mismatch', entry.modes, mode)
  if (entry.minHours !== undefined)
    need(hours !== null && hours >= entry.minHours, 'hours-too-few', entry.minHours, hours)
  findings.push(...componentFindings(credential, entry))
  const issuer = issuerFinding(credential, entry.issuers, situation)
  if (issuer) findings.push(issuer)
  findings.push(...scoreFindings(credential, entry.minScorePercent))
  findings.push(...dateFindings(credential, entry))
  findings.push(...scopeFindings(credential, entry, situation))
  return findings
}
