import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import type { ResolveKey } from '@muster/credential/data-integrity.ts'
import type { KeyState } from '@muster/credential/codes.ts'
import {
  judge,
  type KnownStatus,
  type SignatureStanding,
  signatureStanding,
  type Verdict,
} from '@muster/credential/verdict.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { readCredential } from '@muster/credential/read-credential.ts'
import { isWithoutHolder, withNobody } from './sealed-credential.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { verifyNatively } from './keys/signing-keys.ts'

/** A certificate as stored, with what became of it. */
export interface StoredCertificate {
  readonly publicId: string
  /** The credential's text exactly as stored. */
  readonly credential: string
  readonly statuses: readonly { readonly kind: string; readonly effectiveFrom: string | null }[]
  readonly supersededBy: string | null
}

/** What became of a certificate after it was issued. */
export type WhatBecame = Pick<StoredCertificate, 'statuses' | 'supersededBy'>

export interface CheckedCertificate {
  readonly facts: CertificateFacts | null
  readonly signature: SignatureStanding
  /** The key that signed. */
  readonly keyId: string | null
  /** Its holder was erased: the record no longer says what was signed, and only their own copy can be checked. */
  readonly isErased: boolean
}

interface Kept extends CheckedCertificate {
  readonly text: string
  /** Of the row the text was read from; null where it was not asked. */
  readonly rowVersion: string | null
  readonly method: string
  readonly keyState: KeyState | null
}

const checked = new Map<string, Kept>()
const mostKept = 5_000

/** Which row of a certificate was checked last; a row that is written anew has another version. */
export const checkedVersion = (publicId: string): string | null => checked.get(publicId)?.rowVersion ?? null

/** The check of a row that is still the one checked last; null if it is not kept any more. */
export async function checkAgain(
  publicId: string,
  rowVersion: string,
  resolveKey: ResolveKey,
): Promise<CheckedCertificate | null> {
  const kept = checked.get(publicId)
  return kept?.rowVersion === rowVersion ? checkCredential(publicId, kept.text, resolveKey, rowVersion) : null
}

/**
 * Checks the signature of a stored credential; the result is kept for as long as the stored text and the state of the
 * key that signed are the same.
 */
export async function checkCredential(
  publicId: string,
  text: string,
  resolveKey: ResolveKey,
  rowVersion: string | null = null,
): Promise<CheckedCertificate> {
  const kept = checked.get(publicId)
  const isSame = kept?.text === text && (rowVersion === null || rowVersion === kept.rowVersion)
  if (isSame && kept.keyState === (await stateOf(resolveKey, kept.method))) return kept
  const document = JSON.parse(text) as JsonObject & { proof?: { verificationMethod?: string }[] }
  if (isWithoutHolder(document)) return checkErased(document)
  const result = await verifyCertificate(document, resolveKey, verifyNatively)
  const facts = result.ok && result.facts.publicId === publicId ? result.facts : null
  const signature = result.ok && !facts ? 'wrong' : signatureStanding(result)
  const method = document.proof?.[0]?.verificationMethod ?? ''
  const keyState = await stateOf(resolveKey, method)
  const entry = {
    text,
    rowVersion,
    facts,
    signature,
    method,
    keyState,
    keyId: method.split('#')[1] ?? null,
    isErased: false,
  }
  if (checked.size >= mostKept) checked.delete(checked.keys().next().value ?? '')
  checked.set(publicId, entry)
  return entry
}

/** Without its holder's name nothing that was signed can be computed: what the record says is shown, and vouched for by nobody. */
const checkErased = (document: JsonObject & { proof?: { verificationMethod?: string }[] }): CheckedCertificate => ({
  facts: readCredential(withNobody(document)),
  signature: 'unchecked',
  keyId: document.proof?.[0]?.verificationMethod?.split('#')[1] ?? null,
  isErased: true,
})

const stateOf = async (resolveKey: ResolveKey, method: string): Promise<KeyState | null> =>
  (await resolveKey(method))?.state ?? null

/** What the history of a certificate says now: a revocation stands for ever, of suspensions the newest word. */
export function knownStatus(statuses: StoredCertificate['statuses'], now: Date): KnownStatus {
  const revocation = statuses.find(({ kind }) => kind === 'revoked')
  const from = revocation?.effectiveFrom
  return {
    revoked: !revocation ? null : from ? { from: `${from}T00:00:00+09:00` } : 'from-the-start',
    isSuspended: statuses.findLast(({ kind }) => kind !== 'revoked')?.kind === 'suspended',
    asOf: now.toISOString(),
    isCurrent: true,
  }
}

/** The verdict on a stored certificate at an instant: signature, validity, status and supersession together. */
export function judgeStored(check: CheckedCertificate, stored: WhatBecame, now: Date): Verdict {
  const status = knownStatus(stored.statuses, now)
  return judge({
    // Of an erased holder's the record alone never says VALID; what became of it is said.
    signature: check.isErased ? 'holds' : check.signature,
    isIssuerKnown: true,
    // Issued and shown within the same second: the fraction must not make it "not yet valid".
    validFrom: check.facts?.issuedAt ?? now.toISOString(),
    validUntil: check.facts?.validity?.until ?? null,
    status: check.isErased ? { ...status, isCurrent: false } : status,
    supersededBy: stored.supersededBy,
    asOf: now.toISOString(),
  })
}
