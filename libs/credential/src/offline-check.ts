import { addDays } from '@muster/calendar/calendar-date.ts'
import { millisecondsPerDay, toMilliseconds } from '@muster/calendar/instant.ts'
import { isJsonObject } from './canonical-json.ts'
import type { Bilingual, CertificateFacts, Mode } from './certificate-facts.ts'
import type { OfflineInputCode, ProofCode, StatementCode } from './codes.ts'
import type { KnownIssuer } from './known-issuer.ts'
import { namesAgree } from './names.ts'
import { parsePublicId } from './public-id.ts'
import { checkStatement, isHolderOf, type Statement } from './statement.ts'
import { readingOf } from './status-list.ts'
import { judge, signatureStanding, statusFromLists, type SignatureStanding, type Verdict } from './verdict.ts'
import { verifyCertificate } from './verify-certificate.ts'

/**
 * For how many days a status list that was fetched before is relied on without a network. A certificate withdrawn
 * since then still counts as valid for so long, and no longer.
 */
export const daysListsAreRelied = 7

/** Clocks of devices run a little apart; a list from further in the future shows that this one is wrong. */
const clockTolerance = 10 * 60_000

/** Longer than any credential of ours. */
const longestInput = 1_000_000

/** When something is checked, by the device. */
export interface CheckedAt {
  readonly instant: string
  /** The calendar day where the device is. */
  readonly day: string
}

/** What is signed, as far as a check without a network can show it. */
export interface SignedFields {
  readonly publicId: string
  readonly verifyAddress: string
  /** Masked in a QR code, whole in a credential. */
  readonly holder: Bilingual
  readonly isMasked: boolean
  /** Only a credential carries the course's title. */
  readonly title: Bilingual | null
  readonly courseCode: string
  readonly edition: string
  readonly mode: Mode
  readonly hours: number
  readonly completedOn: string
  readonly validThrough: string | null
}

/** How well the status is known: the lists' age in whole days, and whether that is recent enough to rely on. */
export interface StatusKnowledge {
  /** When the older of the lists was made; null where there is none to go by. */
  readonly asOf: string | null
  readonly ageInDays: number | null
  readonly isRelied: boolean
  /** The lists were made after the time this device shows. */
  readonly isClockWrong: boolean
}

export interface OfflineVerdict {
  readonly kind: 'checked'
  readonly verdict: Verdict
  /** Why the signature does not count, where it does not. */
  readonly reason: StatementCode | ProofCode | null
  /** Null unless the signature holds: what a forgery says is not repeated. */
  readonly fields: SignedFields | null
  /** Its name as signed in a credential; for a QR code the name under which the installation publishes. */
  readonly issuer: Pick<KnownIssuer, 'name' | 'address'> | null
  readonly status: StatusKnowledge
  /** Whether a typed name is the holder's, in either script. */
  readonly isHolder: (typed: string) => boolean
}

export type OfflineCheck = OfflineVerdict | { readonly kind: 'unreadable'; readonly code: OfflineInputCode }

const nothingKnown: StatusKnowledge = { asOf: null, ageInDays: null, isRelied: false, isClockWrong: false }

/**
 * Checks the text of a QR code, or a credential as JSON, against issuers known before, without a network. It is VALID
 * only where signature, issuer, days and a recent status are all known and good.
 */
export async function checkOffline(
  input: string,
  issuers: readonly KnownIssuer[],
  at: CheckedAt,
): Promise<OfflineCheck> {
  const text = input.trim()
  if (text === '') return unreadable('input-empty')
  if (text.length > longestInput) return unreadable('input-too-long')
  return text.startsWith('{') || text.startsWith('[')
    ? checkDocument(text, issuers, at)
    : checkStatementText(text, issuers, at)
}

function unreadable(code: OfflineInputCode): OfflineCheck {
  return { kind: 'unreadable', code }
}

function checkStatementText(text: string, issuers: readonly KnownIssuer[], at: CheckedAt): OfflineCheck {
  const check = checkStatement(
    text,
    issuers.flatMap(({ keys }) => [...keys.values()]),
  )
  if (check.ok) {
    const issuer = issuers.find(({ did }) => did === check.key.controller)
    return issuer ? statementVerdict(check.statement, issuer, at) : notSigned('unchecked', 'key-unknown', at)
  }
  if (check.reason === 'statement-malformed') return unreadable(whatElse(text))
  return notSigned(standingOf(check.reason), check.reason, at)
}

/** What a text is that is no statement: a verify address alone, a certificate's number, or nothing of ours. */
function whatElse(text: string): OfflineInputCode {
  const [address = '', statement] = text.split('#')
  if (parsePublicId(address.slice(address.lastIndexOf('/') + 1)) === null) return 'not-a-certificate-code'
  return statement ? 'statement-damaged' : 'no-statement'
}

/** A form that is not known yet proves nothing either way. */
function standingOf(reason: StatementCode): SignatureStanding {
  return reason === 'statement-version-unknown' ? 'unchecked' : signatureStanding({ ok: false, reason })
}

function notSigned(signature: SignatureStanding, reason: StatementCode | ProofCode, at: CheckedAt): OfflineVerdict {
  const { instant } = at
  return {
    kind: 'checked',
    verdict: judge({
      signature,
      isIssuerKnown: false,
      validFrom: instant,
      validUntil: null,
      status: null,
      supersededBy: null,
      asOf: instant,
    }),
    reason,
    fields: null,
    issuer: null,
    status: nothingKnown,
    isHolder: () => false,
  }
}

function statementVerdict(statement: Statement, issuer: KnownIssuer, at: CheckedAt): OfflineVerdict {
  const { maskedHolder, completedOn, validThrough, statusIndex } = statement
  return verdictOf({
    fields: { ...statement, holder: maskedHolder, isMasked: true, title: null },
    issuerName: issuer.name,
    // A statement holds days and no zone: they are compared as a person at the gate compares them. Where it was
    // issued the next day may have begun.
    isTooEarly: completedOn > addDays(at.day, 1),
    isOver: validThrough !== null && at.day > validThrough,
    place: statusIndex,
    issuer,
    at,
    isHolder: (typed) => isHolderOf(statement, typed),
  })
}

async function checkDocument(text: string, issuers: readonly KnownIssuer[], at: CheckedAt): Promise<OfflineCheck> {
  const document = parsed(text)
  if (!isJsonObject(document)) return unreadable('json-malformed')
  if (document.proof === undefined) return unreadable('not-a-credential')
  const keys = new Map(issuers.flatMap((issuer) => [...issuer.keys]))
  const check = await verifyCertificate(document, (method) => keys.get(method) ?? null)
  if (!check.ok) {
    if (check.reason === 'not-a-certificate') return unreadable('not-a-credential')
    return notSigned(signatureStanding(check), check.reason, at)
  }
  const issuer = issuers.find(({ did }) => did === check.key.controller)
  return issuer ? credentialVerdict(check.facts, issuer, at) : notSigned('unchecked', 'key-unknown', at)
}

function credentialVerdict(facts: CertificateFacts, issuer: KnownIssuer, at: CheckedAt): OfflineVerdict {
  const { holder, course, validity } = facts
  const now = toMilliseconds(at.instant)
  return verdictOf({
    fields: {
      publicId: facts.publicId,
      verifyAddress: facts.verifyAddress,
      holder,
      isMasked: false,
      title: course.title,
      courseCode: course.code,
      edition: course.edition,
      mode: facts.mode,
      hours: facts.hours,
      completedOn: facts.completedOn,
      validThrough: validity?.through ?? null,
    },
    issuerName: facts.issuer.name,
    isTooEarly: now + clockTolerance < toMilliseconds(facts.issuedAt),
    isOver: validity !== undefined && now > toMilliseconds(validity.until),
    // The lists of the issuer that are at hand must be the ones the credential names.
    place: facts.status.revocationList === `${issuer.address}/status/revocation` ? facts.status.index : null,
    issuer,
    at,
    isHolder: (typed) => namesAgree(typed, holder.en) || namesAgree(typed, holder.ja),
  })
}

interface Holding {
  readonly fields: SignedFields
  readonly issuerName: Bilingual
  readonly isTooEarly: boolean
  readonly isOver: boolean
  readonly place: number | null
  readonly issuer: KnownIssuer
  readonly at: CheckedAt
  readonly isHolder: (typed: string) => boolean
}

/** The verdict on a document whose signature holds. */
function verdictOf({ fields, issuerName, isTooEarly, isOver, place, issuer, at, isHolder }: Holding): OfflineVerdict {
  const now = toMilliseconds(at.instant)
  const instantAt = (milliseconds: number) => new Date(milliseconds).toISOString()
  const reading = place === null ? null : readingOf(place, issuer.revocation, issuer.suspension, at.instant)
  const status = knowledgeOf(reading?.asOf ?? null, at)
  const verdict = judge({
    signature: 'holds',
    isIssuerKnown: true,
    validFrom: instantAt(isTooEarly ? now + 1 : now),
    validUntil: isOver ? instantAt(now - 1) : null,
    status: statusFromLists(reading && { ...reading, isCurrent: status.isRelied }),
    supersededBy: null,
    asOf: at.instant,
  })
  const { address } = issuer
  return { kind: 'checked', verdict, reason: null, fields, issuer: { name: issuerName, address }, status, isHolder }
}

/** What lists made at an instant are worth now. */
export function knowledgeOf(asOf: string | null, at: CheckedAt): StatusKnowledge {
  if (asOf === null) return nothingKnown
  const age = toMilliseconds(at.instant) - toMilliseconds(asOf)
  const isClockWrong = age < -clockTolerance
  return {
    asOf,
    ageInDays: Math.max(0, Math.floor(age / millisecondsPerDay)),
    isRelied: !isClockWrong && age <= daysListsAreRelied * millisecondsPerDay,
    isClockWrong,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
