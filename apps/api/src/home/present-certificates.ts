import { addDays } from '@muster/calendar/calendar-date.ts'
import type { HeldCertificate } from '../certificates/expiry/held-certificates.ts'
import type { Renewing } from '../certificates/expiry/renewals.ts'
import { standingOf } from '../certificates/status/certificate-standing.ts'
import { type Dated, dayHere, daysOfNews } from './present-dates.ts'

/** The days on which certificates end that are not renewed, with the last day to start the course that renews each. */
export const certificateEnds = (renewing: readonly Renewing<HeldCertificate>[]): Dated[] =>
  renewing.map(({ ending, renewal }) => ({
    on: ending.validThrough,
    kind: 'certificate-ends',
    title: ending.title,
    state: renewal ? 'to-do' : 'none',
    minutesLeft: null,
    certificate: ending.id,
    reason: null,
    startBy: renewal && !renewal.isUnderWay ? renewal.startBy : null,
  }))

/** What was withdrawn lately, and what is suspended for as long as it is. */
export function withdrawnCertificates(held: readonly HeldCertificate[], today: string): Dated[] {
  return held.flatMap((certificate): Dated[] => {
    const withdrawn = withdrawalOf(certificate)
    if (!withdrawn) return []
    const on = dayHere(withdrawn.at)
    if (withdrawn.kind !== 'suspended' && on < addDays(today, -daysOfNews)) return []
    return [
      {
        on,
        kind: `certificate-${withdrawn.kind}`,
        title: certificate.title,
        state: 'none',
        minutesLeft: null,
        certificate: certificate.id,
        reason: withdrawn.reason,
        startBy: null,
      },
    ]
  })
}

interface Withdrawal {
  readonly kind: 'revoked' | 'suspended' | 'superseded'
  readonly at: string
  readonly reason: string | null
}

/** How a certificate was withdrawn; null while it stands. */
function withdrawalOf(certificate: HeldCertificate): Withdrawal | null {
  const kind = standingOf(certificate)
  if (kind === 'active') return null
  if (kind === 'superseded')
    return certificate.supersededAt === null
      ? null
      : { kind, at: certificate.supersededAt, reason: certificate.correctedBecause }
  const last = certificate.statuses.at(-1)
  return last ? { kind, at: last.at, reason: last.reason } : null
}
