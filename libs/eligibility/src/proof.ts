import { lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import { gaps, intersection, type DayRange } from '@muster/calendar/ranges.ts'
import type { Finding } from './decision.ts'
import type { StatusEntry } from './facts.ts'
import { dayText, finding } from './findings.ts'
import { inOrderRecorded } from './known.ts'
import { MET, PENDING } from './status.ts'
import type { ValuedDays } from './timeline.ts'

/** When something that could count does so by its own history, and what stands against it. */
export interface Holding {
  days: ValuedDays[]
  findings: Finding[]
}

const neverChecked: StatusEntry = { status: 'pending' }

/** The latest of pending, verified and rejected; nothing recorded yet is pending. */
function verification(entries: readonly StatusEntry[]): StatusEntry {
  return entries.findLast((entry) => entry.status !== 'suspended' && entry.status !== 'revoked') ?? neverChecked
}

/** Whether somebody looked at it and said no. */
export function isRejected(statuses: readonly StatusEntry[]): boolean {
  return verification(inOrderRecorded(statuses)).status === 'rejected'
}

/** The earliest day of a revocation: nothing lifts one. */
function revokedFrom(entries: readonly StatusEntry[]): DayNumber | 'start' | null {
  let earliest: DayNumber | null = null
  for (const entry of entries) {
    if (entry.status !== 'revoked') continue
    if (entry.from === 'start') return 'start'
    earliest = Math.min(earliest ?? lastDay, toDayNumber(entry.from))
  }
  return earliest
}

/** The days of all suspensions; a later entry with the same first day replaces the earlier one. */
function suspensions(entries: readonly StatusEntry[]): DayRange[] {
  const byFirstDay = new Map<string, DayRange>()
  for (const entry of entries) {
    if (entry.status !== 'suspended') continue
    const through = entry.through === null ? lastDay : toDayNumber(entry.through)
    byFirstDay.set(entry.from, { from: toDayNumber(entry.from), through })
  }
  return [...byFirstDay.values()]
}

/**
 * On which of its days a proof holds. Verified it is MET, unverified PENDING, rejected nothing; suspended days are
 * PENDING; from the day of a revocation nothing, revoked from the start never.
 */
export function holding(id: string, statuses: readonly StatusEntry[], days: DayRange): Holding {
  const entries = inOrderRecorded(statuses)
  const current = verification(entries)
  if (current.status === 'rejected') {
    return { days: [], findings: [finding('credential-rejected', { reason: current.reason ?? null }, [id])] }
  }
  const findings: Finding[] = []
  const revoked = revokedFrom(entries)
  let through = days.through
  if (revoked !== null) {
    findings.push(finding('credential-revoked', { from: revoked === 'start' ? 'start' : dayText(revoked) }, [id]))
    through = revoked === 'start' ? days.from - 1 : Math.min(through, revoked - 1)
  }
  const whole = { from: days.from, through }
  if (whole.from > whole.through) return { days: [], findings }
  if (current.status === 'pending') {
    findings.push(finding('pending-verification', { reason: current.reason ?? null }, [id]))
    return { days: [{ ...whole, value: PENDING }], findings }
  }
  const suspended = suspensions(entries)
  const stopped = intersection([whole], suspended)
  for (const stop of stopped) {
    findings.push(finding('credential-suspended', { from: dayText(stop.from), through: dayText(stop.through) }, [id]))
  }
  const held = gaps(whole, suspended).map((range) => ({ ...range, value: MET }))
  return { days: [...held, ...stopped.map((range) => ({ ...range, value: PENDING }))], findings }
}
