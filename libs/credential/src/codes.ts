/** Reason codes and words of this library, translated by the web. No imports here. */

/**
 * The life of a signing key. `pending` is published and signs nothing yet, `active` signs, `verify-only` signs no more
 * and what it signed stays good, `revoked` can no longer be trusted for anything.
 */
export const keyStates = ['pending', 'active', 'verify-only', 'revoked'] as const
export type KeyState = (typeof keyStates)[number]

/** Why a proof does not hold. */
export const proofCodes = [
  'proof-malformed',
  'proof-missing',
  'proof-several',
  'proof-type-unknown',
  'proof-suite-unknown',
  'proof-purpose-wrong',
  'proof-created-invalid',
  'proof-context-differs',
  'proof-value-malformed',
  'issuer-missing',
  'key-unknown',
  'key-of-another-issuer',
  'key-not-active-yet',
  'key-revoked',
  'signature-wrong',
] as const
export type ProofCode = (typeof proofCodes)[number]

/** The public words for a certificate, in the order in which one hides another. */
export const verdictWords = [
  'NOT_FOUND',
  'FORGED',
  'KEY_REVOKED',
  'ISSUER_UNKNOWN',
  'REVOKED',
  'SUPERSEDED',
  'SUSPENDED',
  'EXPIRED',
  'NOT_YET_VALID',
  'STATUS_UNKNOWN',
  'VALID',
] as const
export type VerdictWord = (typeof verdictWords)[number]

/** Why a status list says nothing about a certificate. */
export const statusListCodes = [
  'status-list-malformed',
  'status-list-of-another-issuer',
  'status-list-of-another-purpose',
  'status-list-of-another-address',
] as const
export type StatusListCode = (typeof statusListCodes)[number]

/** Why the text of a QR code is not a statement that holds. */
export const statementCodes = [
  'statement-malformed',
  'statement-version-unknown',
  'statement-of-another-certificate',
  'key-unknown',
  'key-of-another-issuer',
  'key-not-active-yet',
  'key-revoked',
  'signature-wrong',
] as const
export type StatementCode = (typeof statementCodes)[number]

/** What speaks against a PDF that should be a certificate. */
export const pdfCodes = [
  'pdf-too-large',
  'pdf-malformed',
  'pdf-too-complex',
  'pdf-encrypted',
  'pdf-without-credential',
  'pdf-several-credentials',
  'pdf-several-numbers',
  'pdf-unsigned',
  'pdf-changed-after-signing',
  'pdf-signature-wrong',
  'pdf-signed-by-another',
] as const
export type PdfCode = (typeof pdfCodes)[number]

/** The fields of a certificate in which a document may differ from its record. */
export const credentialFields = [
  'number',
  'holder',
  'title',
  'edition',
  'completedOn',
  'validThrough',
  'issuedOn',
  'issuer',
  'course',
  'description',
  'criteria',
  'qualification',
  'hours',
  'mode',
  'language',
  'score',
  'components',
  'signatories',
  'evidence',
  'supersedes',
  'status',
  'signature',
  'other',
] as const
export type CredentialField = (typeof credentialFields)[number]

/** Why the documents of an installation cannot be relied on. */
export const offlineIssuerCodes = ['issuer-malformed', 'issuer-of-another-address', 'issuer-without-keys'] as const
export type OfflineIssuerCode = (typeof offlineIssuerCodes)[number]

/** Why a PDF holds nothing that can be checked without a network. */
export const offlinePdfCodes = ['pdf-too-large', 'pdf-without-credential', 'pdf-several'] as const
export type OfflinePdfCode = (typeof offlinePdfCodes)[number]

/** Why what was read is nothing that can be checked without a network. */
export const offlineInputCodes = [
  'input-empty',
  'input-too-long',
  'not-a-certificate-code',
  'no-statement',
  'statement-damaged',
  'json-malformed',
  'not-a-credential',
] as const
export type OfflineInputCode = (typeof offlineInputCodes)[number]
