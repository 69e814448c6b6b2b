/** The slow way's reading of conditions and credentials on one day, for `day-by-day.ts`. */
import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { EvaluationInput } from '../decision.ts'
import type { Credential, OutsideFact, PersonFacts, Posting } from '../facts.ts'
import type { AcceptedCompletion, CompletionNode, ValueTest, When } from '../profile.ts'

/** 0 to 4 as in the lattice; −1 for what does not apply. */
export type Outcome = number

export interface Slow {
  input: EvaluationInput
  person: PersonFacts
  posting: Posting
}

export const dayOf = toDayNumber
const reaches = (from: number, days: number | undefined) => (days === undefined ? Infinity : from + days)
export const isBetween = (day: number, from: string, through: string | null | undefined) =>
  day >= dayOf(from) && (!through || day <= dayOf(through))

/** The outside value on a day: of the most particular place, the last that began. */
export function outsideValue(key: string, day: number, { input, posting }: Slow): OutsideFact['value'] {
  for (const place of [...posting.places, null]) {
    const facts = (input.common?.outside ?? []).filter(
      (fact) => fact.key === key && (fact.place ?? null) === place && dayOf(fact.from) <= day,
    )
    const latest = facts.toSorted((one, other) => dayOf(one.from) - dayOf(other.from)).at(-1)
    if (latest && latest.value !== null) return latest.value
  }
  return null
}

type Truth = boolean | null
export function passes(value: unknown, test: ValueTest): Truth {
  if (value === null || value === undefined) return null
  if ('equals' in test) return value === test.equals
  if ('oneOf' in test) return test.oneOf.some((one) => one === value)
  return 'atLeast' in test ? Number(value) >= test.atLeast : Number(value) <= test.atMost
}

export function isSo(when: When, day: number, slow: Slow): Truth {
  if ('not' in when) {
    const inner = isSo(when.not, day, slow)
    return inner === null ? null : !inner
  }
  if ('all' in when) {
    const parts = when.all.map((part) => isSo(part, day, slow))
    return parts.includes(false) ? false : parts.includes(null) ? null : true
  }
  if ('any' in when) {
    const parts = when.any.map((part) => isSo(part, day, slow))
    return parts.includes(true) ? true : parts.includes(null) ? null : false
  }
  if ('outside' in when) return passes(outsideValue(when.outside, day, slow), when.is)
  if ('posting' in when) return passes(slow.posting.role, when.is)
  return passes(slow.person.attributes?.find((one) => one.key === when.person)?.value, when.is)
}

/** What a credential's own history makes of it on a day: 4, 1 or 0. */
function standing(credential: Credential, day: number): Outcome {
  const checks = credential.statuses.filter((one) => one.status !== 'suspended' && one.status !== 'revoked')
  const current = checks.at(-1)?.status ?? 'pending'
  if (current === 'rejected') return 0
  for (const entry of credential.statuses) {
    if (entry.status === 'revoked' && (entry.from === 'start' || dayOf(entry.from) <= day)) return 0
  }
  if (current === 'pending') return 1
  const isSuspended = credential.statuses.some(
    (entry) => entry.status === 'suspended' && isBetween(day, entry.from, entry.through),
  )
  return isSuspended ? 1 : 4
}

function isOfType(credential: Credential, type: string, { input }: Slow): boolean {
  if (credential.type === type) return true
  const completed = dayOf(credential.completedOn)
  return (input.common?.equivalences ?? []).some(
    (one) =>
      one.toType === type && one.from.type === credential.type && isBetween(completed, one.validFrom, one.validThrough),
  )
}

function isAccepted(credential: Credential, entry: AcceptedCompletion, slow: Slow): boolean {
  const completed = dayOf(credential.completedOn)
  const isAccredited = (slow.input.common?.accreditations ?? []).some(
    (one) => one.issuerId === credential.issuerId && isBetween(completed, one.from, one.through),
  )
  return (
    isOfType(credential, entry.type, slow) &&
    (entry.minEdition === undefined || (credential.edition ?? 0) >= entry.minEdition) &&
    (entry.issuers?.kind !== 'accredited' || isAccredited)
  )
}

/** The status that one credential gives a clause on one plain day; `recent` is how many days back it may be. */
export function onPlainDay(
  credential: Credential,
  node: CompletionNode,
  day: number,
  slow: Slow,
  recent?: number,
): Outcome {
  const completed = dayOf(credential.completedOn)
  const counts = node.accepts.some((entry) => {
    const stated = credential.statedThrough && !entry.ignoresStated ? dayOf(credential.statedThrough) : Infinity
    const end = Math.min(reaches(completed, entry.validity?.amount), stated, reaches(completed, recent))
    return isAccepted(credential, entry, slow) && completed <= day && day <= end
  })
  return counts ? standing(credential, day) : 0
}
