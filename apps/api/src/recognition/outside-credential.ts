import type { CompletionMode, Credential, Scope, StatusEntry } from '@muster/eligibility/facts.ts'

/** One step in the life of an outside certificate, as the database writes it in JSON. */
export interface OutsideStatusRow {
  readonly kind: string
  readonly from: string | null
  readonly through: string | null
  readonly reason: string | null
  readonly recordedAt: string
}

/** An outside certificate with its steps, as `judged_facts` gives it. */
export interface OutsideCertificateRow {
  readonly id: string
  readonly type: string
  readonly edition: number | null
  readonly variant: string | null
  readonly issuerId: string
  readonly mode: CompletionMode
  readonly hours: number | null
  readonly components: readonly Component[]
  readonly level: Credential['level']
  readonly scope: Scope | null
  readonly points: number | null
  readonly outOf: number | null
  readonly serial: string | null
  readonly completedOn: string
  readonly expiresOn: string | null
  readonly recordedAt: string
  readonly statuses: readonly OutsideStatusRow[]
}

/** A part passed apart from the rest: its key alone, or with days of its own. */
type Component =
  | string
  | {
      readonly key: string
      readonly isPassed: boolean
      readonly completedOn?: string
      readonly statedThrough?: string | null
    }

const component = (one: Component): NonNullable<Credential['components']>[number] =>
  typeof one === 'string' ? { key: one, isPassed: true } : { ...one }

/** A step as the engine takes it. Throws for a word it does not know: what nobody understands clears nobody. */
export function statusEntry({ kind, from, through, reason, recordedAt }: OutsideStatusRow): StatusEntry {
  switch (kind) {
    case 'verified':
      return { status: 'verified', recordedAt }
    case 'pending':
    case 'rejected':
      return { status: kind, recordedAt, ...(reason !== null && { reason }) }
    case 'withdrawn':
      return { status: 'rejected', reason: 'withdrawn', recordedAt }
    case 'suspended':
    case 'reinstated':
      if (from === null) throw new Error('a suspension without its first day')
      return { status: 'suspended', from, through, recordedAt }
    case 'revoked':
      return { status: 'revoked', from: from ?? 'start', recordedAt }
    default:
      throw new Error(`no such status of a certificate: ${kind}`)
  }
}

/** A certificate somebody else issued, as the engine takes it. Without any step it is pending. */
export function outsideCredential(row: OutsideCertificateRow): Credential {
  const { points, outOf, expiresOn, components, statuses, ...rest } = row
  return {
    ...rest,
    isInternal: false,
    components: components.map(component),
    statedThrough: expiresOn,
    score: points !== null && outOf !== null ? { points, outOf } : null,
    statuses: statuses.map(statusEntry),
  }
}

/** What an agency itself holds; it is recorded once checked. */
export interface AgencyCertificateRow {
  readonly id: string
  readonly type: string
  readonly issuerId: string
  readonly completedOn: string
  readonly expiresOn: string | null
  readonly recordedAt: string
}

export const agencyCredential = ({ expiresOn, ...row }: AgencyCertificateRow): Credential => ({
  ...row,
  isInternal: false,
  statedThrough: expiresOn,
  statuses: [{ status: 'verified', recordedAt: row.recordedAt }],
})
