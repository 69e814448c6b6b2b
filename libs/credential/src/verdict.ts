import { toMilliseconds } from '@muster/calendar/instant.ts'
import { verdictWords, type VerdictWord } from './codes.ts'
import type { ProofResult } from './data-integrity.ts'
import type { StatusReading } from './status-list.ts'

/** What is known of a certificate's status, and how well. */
export interface KnownStatus {
  /**
   * Revoked from the start, from an instant on, or not. A status list tells only that a certificate is revoked:
   * take that as from the start.
   */
  readonly revoked: 'from-the-start' | { readonly from: string } | null
  readonly isSuspended: boolean
  /** When this was known, and whether that is recent enough to rely on. */
  readonly asOf: string
  readonly isCurrent: boolean
}

/**
 * `unchecked` when the key is not known here; `key-revoked` when the key can no longer be trusted, so that nobody can
 * tell what it signed from what a thief did; `absent` when there is nothing under this number.
 */
export type SignatureStanding = 'holds' | 'wrong' | 'unchecked' | 'key-revoked' | 'absent'

const withoutSignature = { wrong: 'FORGED', unchecked: 'ISSUER_UNKNOWN', 'key-revoked': 'KEY_REVOKED' } as const

export interface VerdictFacts {
  readonly signature: SignatureStanding
  readonly isIssuerKnown: boolean
  readonly validFrom: string
  /** The instant at which the last valid day ends; `null` for no end. */
  readonly validUntil: string | null
  /** `null` when the status could not be learned. */
  readonly status: KnownStatus | null
  /** The public id or address of the certificate that replaced this one. */
  readonly supersededBy: string | null
  /** The instant for which the verdict is asked. */
  readonly asOf: string
}

export interface Verdict {
  readonly word: VerdictWord
  /** Everything that speaks against the certificate, gravest first; empty when it is valid. */
  readonly reasons: readonly VerdictWord[]
}

/**
 * The one place where signature, issuer, validity and status become a word. It fails closed: VALID only when
 * every one of them is known and good; what is known to be bad is said even when the rest is unknown.
 */
export function judge(facts: VerdictFacts): Verdict {
  const against = new Set(reasonsAgainst(facts))
  const reasons = verdictWords.filter((word) => against.has(word))
  return { word: reasons[0] ?? 'VALID', reasons }
}

function* reasonsAgainst(facts: VerdictFacts): Generator<VerdictWord> {
  if (facts.signature === 'absent') {
    yield 'NOT_FOUND'
    return
  }
  // What a document says of itself is worth nothing unless its signature holds.
  if (facts.signature !== 'holds') {
    yield withoutSignature[facts.signature]
    return
  }
  if (!facts.isIssuerKnown) yield 'ISSUER_UNKNOWN'
  const at = toMilliseconds(facts.asOf)
  if (at < toMilliseconds(facts.validFrom)) yield 'NOT_YET_VALID'
  if (facts.validUntil !== null && at > toMilliseconds(facts.validUntil)) yield 'EXPIRED'
  if (facts.supersededBy !== null) yield 'SUPERSEDED'
  const { status } = facts
  if (!status?.isCurrent) yield 'STATUS_UNKNOWN'
  if (status?.isSuspended) yield 'SUSPENDED'
  if (status && isRevokedAt(status, at)) yield 'REVOKED'
}

function isRevokedAt({ revoked }: KnownStatus, at: number): boolean {
  return revoked === 'from-the-start' || (revoked !== null && at >= toMilliseconds(revoked.from))
}

/** What the check of a proof means for the verdict. */
export function signatureStanding(result: Pick<ProofResult, 'ok'> & { readonly reason?: string }): SignatureStanding {
  if (result.ok) return 'holds'
  if (result.reason === 'key-revoked') return 'key-revoked'
  return result.reason === 'key-unknown' ? 'unchecked' : 'wrong'
}

/** What the status lists alone tell: a revoked certificate counts as revoked from the start. */
export function statusFromLists(reading: StatusReading | null): KnownStatus | null {
  return reading && { ...reading, revoked: reading.isRevoked ? 'from-the-start' : null }
}
