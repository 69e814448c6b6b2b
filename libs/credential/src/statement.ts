import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64url, toBase64url } from './base-encodings.ts'
import type { CertificateFacts } from './certificate-facts.ts'
import type { StatementCode } from './codes.ts'
import { commitmentTo } from './commitment.ts'
import type { IssuerKey } from './data-integrity.ts'
import { didOf } from './did.ts'
import { fromMultikey, verifyEd25519, type Signer, type VerifySignature } from './ed25519.ts'
import { isSameHash } from './merkle.ts'
import { foldName, maskName } from './names.ts'
import { parsePublicId } from './public-id.ts'
import { cut, readFields, statementVersion, writeFields, type StatementFields } from './statement-fields.ts'

/** A QR code of this many characters is still read from paper at 36 mm. */
export const longestStatement = 500

const signatureLength = 64
const domain = 'muster-statement:1\n'

/** What a QR code says of its certificate. */
export interface Statement extends Omit<StatementFields, 'keyHint'> {
  readonly verifyAddress: string
}

/**
 * The text of a certificate's QR code: the verify address and, in its fragment, which no server sees, a signed
 * statement that can be checked without a network. Names are in it only masked and as commitments under
 * `salt`, 16 random bytes. The address is signed with it.
 * @throws RangeError if the text exceeds 500 characters or the course code or edition does not fit.
 */
export async function statementText(facts: CertificateFacts, salt: Uint8Array, signer: Signer): Promise<string> {
  const publicKey = fromMultikey(signer.keyId)
  if (!publicKey) throw new RangeError('the signer has no Ed25519 key')
  const fields = writeFields({
    keyHint: hintOf(publicKey),
    publicId: facts.publicId,
    completedOn: facts.completedOn,
    validThrough: facts.validity?.through ?? null,
    statusIndex: facts.status.index,
    mode: facts.mode,
    hours: facts.hours,
    salt,
    holderCommitments: [nameCommitment(facts.holder.en, salt), nameCommitment(facts.holder.ja, salt)],
    courseCode: facts.course.code,
    edition: facts.course.edition,
    maskedHolder: { en: cut(maskName(facts.holder.en)), ja: cut(maskName(facts.holder.ja)) },
  })
  const signature = await signer.sign(signedBytes(facts.verifyAddress, fields))
  const text = `${facts.verifyAddress}#${toBase64url(concatBytes(fields, signature))}`
  if (text.length > longestStatement) throw new RangeError('the statement does not fit into its QR code')
  return text
}

export type StatementCheck =
  | { readonly ok: true; readonly statement: Statement; readonly key: IssuerKey }
  | { readonly ok: false; readonly reason: StatementCode }

/** Checks the text of a QR code against the keys at hand, without a network. Its status is not checked here. */
export function checkStatement(
  text: string,
  keys: readonly IssuerKey[],
  verify: VerifySignature = verifyEd25519,
): StatementCheck {
  const parts = partsOf(text)
  if (!parts) return { ok: false, reason: 'statement-malformed' }
  if (parts.fields[0] !== statementVersion) return { ok: false, reason: 'statement-version-unknown' }
  const read = readFields(parts.fields)
  if (!read) return { ok: false, reason: 'statement-malformed' }
  const { keyHint, ...fields } = read
  if (idInAddress(parts.verifyAddress) !== fields.publicId)
    return { ok: false, reason: 'statement-of-another-certificate' }
  const key = keys.find((candidate) => isSameHash(hintOf(candidate.publicKey), keyHint))
  if (!key) return { ok: false, reason: 'key-unknown' }
  if (!speaksFor(key, parts.verifyAddress)) return { ok: false, reason: 'key-of-another-issuer' }
  if (key.state === 'pending') return { ok: false, reason: 'key-not-active-yet' }
  if (key.state === 'revoked') return { ok: false, reason: 'key-revoked' }
  const signed = signedBytes(parts.verifyAddress, parts.fields)
  if (!verify(parts.signature, signed, key.publicKey)) return { ok: false, reason: 'signature-wrong' }
  return { ok: true, statement: { ...fields, verifyAddress: parts.verifyAddress }, key }
}

/** Whether a typed name is the holder's, in either script. */
export function isHolderOf(statement: Statement, typed: string): boolean {
  if (foldName(typed) === '') return false
  const commitment = nameCommitment(typed, statement.salt)
  return statement.holderCommitments.some((holder) => isSameHash(holder, commitment))
}

function partsOf(text: string): { verifyAddress: string; fields: Uint8Array; signature: Uint8Array } | null {
  const at = text.indexOf('#')
  const bytes = at > 0 && text.length <= longestStatement ? fromBase64url(text.slice(at + 1)) : null
  if (!bytes || bytes.length <= signatureLength) return null
  const split = bytes.length - signatureLength
  return { verifyAddress: text.slice(0, at), fields: bytes.subarray(0, split), signature: bytes.subarray(split) }
}

/** Whether a key belongs to an issuer at the host of this address. */
function speaksFor({ controller }: IssuerKey, verifyAddress: string): boolean {
  const host = URL.canParse(verifyAddress) ? new URL(verifyAddress).host : ''
  if (host === '') return false
  const did = didOf(`https://${host}`)
  return controller === did || controller.startsWith(`${did}:`)
}

function idInAddress(address: string): string | null {
  return parsePublicId(address.slice(address.lastIndexOf('/') + 1))
}

function signedBytes(verifyAddress: string, fields: Uint8Array): Uint8Array {
  return concatBytes(utf8ToBytes(`${domain}${verifyAddress}\n`), fields)
}

/** Half a hash is enough to bind a name: finding another that fits takes 2^128 tries. */
function nameCommitment(name: string, salt: Uint8Array): Uint8Array {
  return commitmentTo(utf8ToBytes(foldName(name)), salt).slice(0, 16)
}

function hintOf(publicKey: Uint8Array): Uint8Array {
  return sha256(publicKey).slice(0, 8)
}
