import { toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { EvaluationInput, Finding } from './decision.ts'
import { dayText, finding } from './findings.ts'
import type { ProfileVersion } from './profile.ts'

/** A version by which somebody is judged. */
export interface SelectedVersion {
  version: ProfileVersion
  because: 'in-force' | 'kept-by-transition'
  selectedFor: ('as-of' | 'departure')[]
}

export interface Selection {
  /** None if on one of the days asked about none is in force: a version that cannot be named clears nobody. */
  versions: SelectedVersion[]
  findings: Finding[]
}

/** By the day they apply from; a correction from the same day comes after what it corrects. */
function inOrder(versions: readonly ProfileVersion[]): ProfileVersion[] {
  return versions.toSorted(
    (one, other) => toDayNumber(one.appliesFrom) - toDayNumber(other.appliesFrom) || one.version - other.version,
  )
}

/** The version in force on a day: the last that applies by then, unless the profile was given up. */
function inForce(ordered: readonly ProfileVersion[], day: DayNumber): ProfileVersion | null {
  const version = ordered.findLast((one) => toDayNumber(one.appliesFrom) <= day)
  const isGivenUp = version?.appliesThrough ? toDayNumber(version.appliesThrough) < day : false
  return version === undefined || isGivenUp ? null : version
}

/** The version that a version replaced; a corrected one with the same first day never applied. */
function preceding(ordered: readonly ProfileVersion[], version: ProfileVersion): ProfileVersion | null {
  return ordered.findLast((one) => toDayNumber(one.appliesFrom) < toDayNumber(version.appliesFrom)) ?? null
}

interface Nomination {
  nominatedOn: DayNumber | null
  /** The departure day, or `asOf` for a standby profile: what the sunset is compared with. */
  sunsetDay: DayNumber
}

function select(ordered: readonly ProfileVersion[], day: DayNumber, nomination: Nomination) {
  let version = inForce(ordered, day)
  const findings: Finding[] = []
  if (version === null) return { version, because: 'in-force' as const, findings }
  for (;;) {
    const { transition }: ProfileVersion = version
    const previous = preceding(ordered, version)
    const isKept: boolean =
      Boolean(transition) &&
      nomination.nominatedOn !== null &&
      nomination.nominatedOn < toDayNumber(transition?.nominatedBefore ?? '') &&
      nomination.sunsetDay <= toDayNumber(transition?.keptThrough ?? '')
    if (!isKept || previous === null) break
    const kept = { version: previous.version, insteadOf: version.version, keptThrough: transition?.keptThrough ?? null }
    findings.push(finding('version-kept-by-transition', kept))
    version = previous
  }
  return { version, because: findings.length > 0 ? ('kept-by-transition' as const) : ('in-force' as const), findings }
}

/**
 * The versions by which a person is judged: the one selected for `asOf` and, where departure is still to come and its day
 * selects another, that one too. Who has departed is judged by the one selected for their departure day.
 */
export function selectVersions(input: EvaluationInput): Selection {
  const ordered = inOrder(input.versions)
  const asOf = toDayNumber(input.asOf)
  const isStandby = ordered.some((version) => version.isStandby)
  const departure = isStandby || input.posting === null ? asOf : toDayNumber(input.posting.departsOn)
  const nominatedOn = input.posting?.nominatedOn ? toDayNumber(input.posting.nominatedOn) : null
  const nomination = { nominatedOn, sunsetDay: departure }
  const now = select(ordered, Math.min(asOf, departure), nomination)
  const then = select(ordered, departure, nomination)
  const missingOn = now.version === null ? Math.min(asOf, departure) : then.version === null ? departure : null
  if (now.version === null || then.version === null) {
    return {
      versions: [],
      findings: [finding('no-version-in-force', { on: missingOn === null ? null : dayText(missingOn) })],
    }
  }
  const first: SelectedVersion = {
    version: now.version,
    because: now.because,
    selectedFor: asOf < departure ? ['as-of'] : ['departure'],
  }
  if (departure === asOf) first.selectedFor = ['as-of', 'departure']
  if (then.version === now.version) {
    if (asOf < departure) first.selectedFor = ['as-of', 'departure']
    return { versions: [first], findings: now.findings }
  }
  const change = {
    version: now.version.version,
    nextVersion: then.version.version,
    appliesFrom: then.version.appliesFrom,
  }
  return {
    versions: [first, { version: then.version, because: then.because, selectedFor: ['departure'] }],
    findings: [...now.findings, ...then.findings, finding('version-changes-before-departure', change)],
  }
}
