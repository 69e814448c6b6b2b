import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { lastValidDay } from '@muster/calendar/validity.ts'
import type { CompletionMode, Credential, StatusEntry } from '@muster/eligibility/facts.ts'

/** What happened to a certificate of ours, as the database writes it in JSON. */
export interface OwnStatusRow {
  readonly kind: string
  readonly from: string | null
  readonly recordedAt: string
}

/** A completion here with its certificate, as `judged_facts` gives it. */
export interface CompletionRow {
  readonly id: string
  readonly type: string
  readonly edition: number
  readonly editionId: string
  /** The agency whose course it was: the issuer. */
  readonly agencyId: string
  readonly mode: CompletionMode
  readonly hours: number
  readonly validityMonths: number | null
  readonly points: number | null
  readonly outOf: number | null
  readonly completedOn: string
  readonly completedAt: string
  readonly recordedAt: string
  /** The public id of the certificate that stands for it; null while none is issued. */
  readonly certificateId: string | null
  readonly issuedAt: string | null
  readonly statuses: readonly OwnStatusRow[]
}

/**
 * The steps of a certificate as the engine takes them: a reinstatement ends the suspension before it on the day before.
 * Throws for a word it does not know.
 */
export function ownStatuses(recordedAt: string, rows: readonly OwnStatusRow[]): StatusEntry[] {
  const entries: StatusEntry[] = [{ status: 'verified', recordedAt }]
  let suspendedFrom: string | null = null
  for (const row of rows) {
    const on = row.from ?? row.recordedAt.slice(0, 10)
    if (row.kind === 'revoked')
      entries.push({ status: 'revoked', from: row.from ?? 'start', recordedAt: row.recordedAt })
    else if (row.kind === 'suspended') {
      suspendedFrom = on
      entries.push({ status: 'suspended', from: on, through: null, recordedAt: row.recordedAt })
    } else if (row.kind === 'reinstated') {
      if (suspendedFrom !== null)
        entries.push({
          status: 'suspended',
          from: suspendedFrom,
          through: dayBefore(on, suspendedFrom),
          recordedAt: row.recordedAt,
        })
    } else throw new Error(`no such status of a certificate: ${row.kind}`)
  }
  return entries
}

/** The day before, but no earlier than the day before `first`: a range that ends before it begins is empty. */
const dayBefore = (day: string, first: string): string =>
  fromDayNumber(Math.max(toDayNumber(day), toDayNumber(first)) - 1)

/** A completion here, as the engine takes it; its certificate states the end that the edition gives. */
export function ownCredential(row: CompletionRow): Credential {
  const { id, type, edition, mode, hours, completedOn, completedAt, recordedAt, points, outOf, validityMonths } = row
  const through =
    validityMonths === null
      ? null
      : lastValidDay(toDayNumber(completedOn), { amount: validityMonths, unit: 'month' }, 'plain')
  return {
    ...{ id, type, edition, mode, hours, completedOn, completedAt, recordedAt },
    issuerId: row.agencyId,
    isInternal: true,
    statedThrough: through === null ? null : fromDayNumber(through),
    score: points !== null && outOf !== null ? { points, outOf } : null,
    statuses: ownStatuses(recordedAt, row.statuses),
  }
}
