import type { CheckDetail, CheckResult, Difference } from '@muster/contracts/schemas/verification.ts'
import { isJsonObject, type Json, type JsonObject } from '@muster/credential/canonical-json.ts'
import { maskName } from '@muster/credential/names.ts'
import { judge, type SignatureStanding, type Verdict } from '@muster/credential/verdict.ts'
import { parseInstant } from '@muster/calendar/instant.ts'
import type { PublicView } from '../certificates/certificate.present.ts'
import type { OutsideCheck } from './others/outside-check.ts'

/** What is only said of a certificate that was found, or whose signature holds. */
type SignedField =
  | 'id'
  | 'maskedHolder'
  | 'title'
  | 'issuer'
  | 'edition'
  | 'completedOn'
  | 'validThrough'
  | 'hours'
  | 'mode'
  | 'revokedFrom'
  | 'supersededBy'
  | 'nameAgrees'
  | 'differences'

const nothingSigned: Pick<CheckResult, SignedField> = {
  id: null,
  maskedHolder: null,
  title: null,
  issuer: null,
  edition: null,
  completedOn: null,
  validThrough: null,
  hours: null,
  mode: null,
  revokedFrom: null,
  supersededBy: null,
  nameAgrees: null,
  differences: [],
}

interface Own {
  readonly view: PublicView
  readonly verdict: Verdict
  readonly signature: SignatureStanding
  readonly issuerDid: string | null
  readonly statusAsOf: string | null
  readonly nameAgrees: boolean | null
  readonly detail?: CheckDetail | null
  readonly differences?: readonly Difference[]
}

/** A certificate of this installation, as checked against the record. */
export function presentOwn({ view, verdict, detail = null, differences = [], ...rest }: Own): CheckResult {
  return {
    kind: 'certificate',
    verdict: verdict.word,
    reasons: [...verdict.reasons],
    ...rest,
    isIssuerKnown: true,
    detail,
    checkedAt: view.checkedAt,
    id: view.id || null,
    maskedHolder: view.maskedHolder,
    title: view.title,
    issuer: view.issuer,
    edition: view.edition,
    completedOn: view.completedOn,
    validThrough: view.validThrough,
    hours: view.hours,
    mode: view.mode,
    revokedFrom: view.revokedFrom,
    supersededBy: view.supersededBy,
    differences: [...differences],
  }
}

/** There is nothing under what was given. */
export function presentNotFound(now: Date): CheckResult {
  return {
    kind: 'certificate',
    verdict: 'NOT_FOUND',
    reasons: ['NOT_FOUND'],
    signature: 'absent',
    isIssuerKnown: false,
    issuerDid: null,
    detail: null,
    checkedAt: now.toISOString(),
    statusAsOf: null,
    ...nothingSigned,
  }
}

/**
 * A credential of an issuer Muster does not know. What it says is shown only where its signature holds; it is never VALID, since
 * nobody here vouches for the issuer.
 */
export function presentOutside(document: JsonObject, check: OutsideCheck, now: Date): CheckResult {
  const asOf = now.toISOString()
  const from = instantOf(document.validFrom ?? document.issuanceDate)
  const ends = document.validUntil ?? document.expirationDate
  const until = instantOf(ends)
  const isDated = from !== null && (ends === undefined || until !== null)
  const signature = check.signature === 'holds' && !isDated ? 'unchecked' : check.signature
  const verdict = judge({
    signature,
    isIssuerKnown: false,
    validFrom: isDated ? from : asOf,
    validUntil: isDated ? until : null,
    // Where there is a status to ask for, we have not asked.
    status: 'credentialStatus' in document ? null : { revoked: null, isSuspended: false, asOf, isCurrent: true },
    supersededBy: null,
    asOf,
  })
  return {
    kind: 'certificate',
    verdict: verdict.word,
    reasons: [...verdict.reasons],
    signature,
    isIssuerKnown: false,
    issuerDid: check.issuerDid,
    detail: check.signature === 'holds' && !isDated ? 'not-readable' : check.detail,
    checkedAt: asOf,
    statusAsOf: null,
    ...nothingSigned,
    ...(signature === 'holds' && saidBy(document)),
  }
}

/** What a foreign credential says, as far as it says it in a way we know. */
function saidBy(document: JsonObject): Partial<CheckResult> {
  const subject = objectAt(document, 'credentialSubject')
  const achievement = objectAt(subject, 'achievement')
  const holder = textAt(subject, 'name') ?? nameIdentity(subject.identifier)
  const both = (text: string | null) => (text === null ? null : { en: text, ja: text })
  return {
    title: both(textAt(achievement, 'name') ?? textAt(document, 'name')),
    issuer: both(textAt(objectAt(document, 'issuer'), 'name')),
    maskedHolder: both(holder === null ? null : maskName(holder)),
    validThrough: instantOf(document.validUntil ?? document.expirationDate)?.slice(0, 10) ?? null,
  }
}

const objectAt = (object: JsonObject, name: string): JsonObject => {
  const value = [object[name] as Json].flat()[0]
  return isJsonObject(value) ? value : {}
}

const textAt = (object: JsonObject, name: string): string | null => {
  const value = object[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 500) : null
}

/** The holder's name as Open Badges writes it. */
function nameIdentity(identifier: Json | undefined): string | null {
  const found = [identifier as Json]
    .flat()
    .filter(isJsonObject)
    .find(({ identityType, hashed }) => identityType === 'name' && hashed === false)
  return found ? textAt(found, 'identityHash') : null
}

const instantOf = (value: Json | undefined): string | null =>
  typeof value === 'string' && parseInstant(value) !== null ? value : null
