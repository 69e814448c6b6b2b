import { parseInstant } from '@muster/calendar/instant.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromMultibase58, toMultibase58 } from './base-encodings.ts'
import { canonicalJson, isJsonObject, type Json, type JsonObject } from './canonical-json.ts'
import type { KeyState, ProofCode } from './codes.ts'
import { verifyEd25519, type Signer, type VerifySignature } from './ed25519.ts'

/** A Data Integrity proof of the suite `eddsa-jcs-2022` (W3C Data Integrity EdDSA Cryptosuites v1.0). */
export type DataIntegrityProof = {
  readonly '@context'?: Json
  readonly type: 'DataIntegrityProof'
  readonly cryptosuite: 'eddsa-jcs-2022'
  readonly created: string
  readonly verificationMethod: string
  readonly proofPurpose: 'assertionMethod'
  readonly proofValue: string
}

/** A document secured by exactly one proof; `proof` is a list so that others may join it one day. */
export type Secured<Document extends JsonObject> = Document & { readonly proof: readonly [DataIntegrityProof] }

/** What is known of a key that signs. */
export interface IssuerKey {
  /** The `did:` of the issuer who holds it. */
  readonly controller: string
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  /** `verify-only` after rotation: what it signed stays valid; `revoked` when it can no longer be trusted. */
  readonly state: KeyState
}

/** Finds a key by its full address, `did:…#…`; `null` when it is not known. */
export type ResolveKey = (verificationMethod: string) => IssuerKey | null | Promise<IssuerKey | null>

export type ProofResult =
  { readonly ok: true; readonly key: IssuerKey } | { readonly ok: false; readonly reason: ProofCode }

/**
 * Adds the one proof to a document.
 * @throws TypeError if the document has no canonical text or already carries a proof.
 */
export async function secure<Document extends JsonObject>(
  document: Document,
  signer: Signer,
  createdAt: string,
): Promise<Secured<Document>> {
  if ('proof' in document) throw new TypeError('the document already carries a proof')
  const configuration = {
    ...(document['@context'] !== undefined && { '@context': document['@context'] }),
    type: 'DataIntegrityProof' as const,
    cryptosuite: 'eddsa-jcs-2022' as const,
    created: createdAt,
    verificationMethod: signer.verificationMethod,
    proofPurpose: 'assertionMethod' as const,
  }
  const signature = await signer.sign(hashData(document, configuration))
  return { ...document, proof: [{ ...configuration, proofValue: toMultibase58(signature) }] }
}

/**
 * Checks a document whose `proof` is a list of exactly one: the shape Muster signs. Another shape is refused,
 * even where the standard would read it alike, so that no change to the parsed content goes unnoticed.
 */
export async function verifySecured(
  document: unknown,
  resolveKey: ResolveKey,
  verify: VerifySignature = verifyEd25519,
): Promise<ProofResult> {
  if (!isJsonObject(document)) return { ok: false, reason: 'proof-malformed' }
  const { proof: proofs, ...unsecured } = document
  if (!Array.isArray(proofs) || proofs.length === 0) return { ok: false, reason: 'proof-missing' }
  if (proofs.length > 1) return { ok: false, reason: 'proof-several' }
  return verifyProofOf(unsecured, proofs[0], resolveKey, verify)
}

/**
 * Checks one proof of a document given without its proofs. Stricter than the suite in one point: the proof's
 * context must equal the document's, not only begin it. The key must belong to the document's issuer.
 */
export async function verifyProofOf(
  unsecured: JsonObject,
  proof: unknown,
  resolveKey: ResolveKey,
  verify: VerifySignature = verifyEd25519,
): Promise<ProofResult> {
  if (!isJsonObject(proof)) return { ok: false, reason: 'proof-malformed' }
  const { proofValue, ...configuration } = proof
  const reason = faultOf(configuration)
  if (reason) return { ok: false, reason }
  const signature = fromMultibase58(proofValue)
  if (signature?.length !== 64) return { ok: false, reason: 'proof-value-malformed' }
  const issuer = issuerOf(unsecured)
  if (issuer === null) return { ok: false, reason: 'issuer-missing' }
  const signed = hashDataOrFault(unsecured, configuration)
  if (!(signed instanceof Uint8Array)) return { ok: false, reason: signed }
  const key =
    typeof configuration.verificationMethod === 'string' ? await resolveKey(configuration.verificationMethod) : null
  if (!key) return { ok: false, reason: 'key-unknown' }
  if (key.controller !== issuer) return { ok: false, reason: 'key-of-another-issuer' }
  if (key.state === 'pending') return { ok: false, reason: 'key-not-active-yet' }
  if (key.state === 'revoked') return { ok: false, reason: 'key-revoked' }
  return verify(signature, signed, key.publicKey) ? { ok: true, key } : { ok: false, reason: 'signature-wrong' }
}

/** The id of a document's issuer, written as a text or as an object with an `id`; `null` when there is none. */
export function issuerOf(document: JsonObject): string | null {
  const { issuer } = document
  const id = isJsonObject(issuer) ? issuer.id : issuer
  return typeof id === 'string' ? id : null
}

function faultOf(configuration: JsonObject): ProofCode | null {
  if (configuration.type !== 'DataIntegrityProof') return 'proof-type-unknown'
  if (configuration.cryptosuite !== 'eddsa-jcs-2022') return 'proof-suite-unknown'
  if (configuration.proofPurpose !== 'assertionMethod') return 'proof-purpose-wrong'
  return parseInstant(configuration.created) === null ? 'proof-created-invalid' : null
}

function hashDataOrFault(document: JsonObject, configuration: JsonObject): Uint8Array | ProofCode {
  try {
    const [inDocument, inProof] = [document['@context'], configuration['@context']]
    if (canonicalJson(inDocument ?? null) !== canonicalJson(inProof ?? null)) return 'proof-context-differs'
    return hashData(document, configuration)
  } catch {
    return 'proof-malformed'
  }
}

/** What is signed: the hash of the proof's configuration, then that of the document, both canonical. */
function hashData(document: JsonObject, configuration: JsonObject): Uint8Array {
  return concatBytes(hashOf(configuration), hashOf(document))
}

function hashOf(value: JsonObject): Uint8Array {
  return sha256(utf8ToBytes(canonicalJson(value)))
}
