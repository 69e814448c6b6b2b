import { lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { CalendarDate, Credential, Equivalence } from './facts.ts'
import type { LaterEnd } from './later-end.ts'
import type { Finding } from './decision.ts'
import { dayText, finding } from './findings.ts'
import type { IssuerRule } from './profile.ts'
import type { Situation } from './situation.ts'

/** Whether a day lies in dated limits; the last day is included. */
export function isWithin(day: DayNumber, from: CalendarDate, through: CalendarDate | null): boolean {
  return day >= toDayNumber(from) && day <= (through === null ? lastDay : toDayNumber(through))
}

/** The last day of what was recognised, by then ended or not; null where it is open. */
export function lastDayOf(stated: CalendarDate | null, ends: readonly LaterEnd[] = []): CalendarDate | null {
  const days = ends.map(({ through }) => through).concat(stated ?? [])
  return days.toSorted()[0] ?? null
}

function speaksOf(equivalence: Equivalence, credential: Credential): boolean {
  const { from } = equivalence
  return (
    from.type === credential.type &&
    (from.edition === undefined || from.edition === credential.edition) &&
    (from.issuerIds === undefined || from.issuerIds.includes(credential.issuerId))
  )
}

/** How a credential is of a type: of its own, by an equivalence, by one whose days it misses, or not at all. */
export type TypeLink =
  | { kind: 'own' }
  | { kind: 'equivalent'; equivalence: Equivalence }
  | { kind: 'missed'; finding: Finding }
  | { kind: 'none' }

/**
 * Whether a credential counts as a type. Equivalences go one way, are compared with the completion date and are never
 * chained: only the credential's own type is looked up.
 */
export function typeLink(credential: Credential, type: string, situation: Situation): TypeLink {
  if (credential.type === type) return { kind: 'own' }
  const candidates = situation.common.equivalences?.filter((one) => one.toType === type && speaksOf(one, credential))
  if (!candidates?.length) return { kind: 'none' }
  const completedOn = toDayNumber(credential.completedOn)
  const equivalence = candidates.find((one) =>
    isWithin(completedOn, one.validFrom, lastDayOf(one.validThrough, one.ends)),
  )
  if (equivalence) return { kind: 'equivalent', equivalence }
  const missed = candidates[0] as Equivalence
  const validThrough = lastDayOf(missed.validThrough, missed.ends)
  const limits = { validFrom: missed.validFrom, validThrough, completedOn: dayText(completedOn) }
  return {
    kind: 'missed',
    finding: finding('equivalence-not-valid', { type: credential.type, asType: type, ...limits }, [
      credential.id,
      missed.id,
    ]),
  }
}

/**
 * What stands against a credential's issuer, or null. An accreditation counts on the completion date and through its last
 * day; what happens to it later changes nothing.
 */
export function issuerFinding(
  credential: Credential,
  rule: IssuerRule | undefined,
  situation: Situation,
): Finding | null {
  const { issuerId } = credential
  if (rule === undefined || rule.kind === 'any') return null
  if (rule.kind === 'internal') {
    return credential.isInternal ? null : finding('issuer-not-internal', { issuerId }, [credential.id])
  }
  if (rule.kind === 'listed') {
    return rule.issuerIds.includes(issuerId) ? null : finding('issuer-not-listed', { issuerId }, [credential.id])
  }
  const completedOn = toDayNumber(credential.completedOn)
  const accreditation = situation.common.accreditations?.find(
    (one) =>
      one.issuerId === issuerId &&
      (one.types === null || one.types.includes(credential.type)) &&
      isWithin(completedOn, one.from, lastDayOf(one.through, one.ends)),
  )
  if (accreditation === undefined) {
    return finding('issuer-not-accredited', { issuerId, completedOn: credential.completedOn }, [credential.id])
  }
  situation.used.add(accreditation.id)
  return null
}
