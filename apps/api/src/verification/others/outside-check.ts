import { parseInstant } from '@muster/calendar/instant.ts'
import { createHash } from 'node:crypto'
import { fromMultibase58 } from '@muster/credential/base-encodings.ts'
import { isJsonObject, type Json, type JsonObject } from '@muster/credential/canonical-json.ts'
import { issuerOf, verifyProofOf } from '@muster/credential/data-integrity.ts'
import type { SignatureStanding } from '@muster/credential/verdict.ts'
import type { CheckDetail } from '@muster/contracts/schemas/verification.ts'
import { verifyNatively } from '../../certificates/keys/signing-keys.ts'
import { canonicalRdf, NotCanonical } from './canonical-rdf.ts'
import type { IssuerKeys } from './issuer-keys.ts'

/** What can be said of the signature of a credential whose issuer Muster does not know. */
export interface OutsideCheck {
  readonly signature: SignatureStanding
  readonly issuerDid: string | null
  /** What stood in the way, or who is not known. */
  readonly detail: CheckDetail
}

const suites = ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const
/** Far above a credential; canonical RDF of a large document takes long. */
const mostCharacters = 262_144

/**
 * Checks the first proof that Muster can read of a credential by another issuer: Data Integrity with Ed25519, over
 * canonical RDF or canonical JSON, by a key of `did:key` or `did:web` that belongs to the issuer named in it.
 */
export async function checkOutside(document: JsonObject, keys: IssuerKeys, now: Date): Promise<OutsideCheck> {
  const issuerDid = issuerOf(document)
  const said = (signature: SignatureStanding, detail: CheckDetail): OutsideCheck => ({ signature, issuerDid, detail })
  if (issuerDid === null || JSON.stringify(document).length > mostCharacters) return said('unchecked', 'not-readable')
  const { proof: proofs, ...unsecured } = document
  const proof = [proofs as Json].flat().filter(isJsonObject).find(isReadable)
  if (!proof) return said('unchecked', proofs === undefined ? 'no-proof' : 'suite-unknown')
  const method = proof.verificationMethod
  if (typeof method !== 'string') return said('unchecked', 'key-not-listed')
  if (method.split('#')[0] !== issuerDid) return said('wrong', 'issuer-unknown')
  const found = await keys.find(method, now.getTime())
  if ('fault' in found) return said('unchecked', found.fault)
  try {
    const holds =
      proof.cryptosuite === 'eddsa-jcs-2022'
        ? (await verifyProofOf(unsecured, proof, () => found.key, verifyNatively)).ok
        : await holdsAsRdf(unsecured, proof, found.key.publicKey, now)
    return said(holds ? 'holds' : 'wrong', 'issuer-unknown')
  } catch (error) {
    if (error instanceof NotCanonical) return said('unchecked', error.why)
    throw error
  }
}

function isReadable({ type, cryptosuite }: JsonObject): boolean {
  return type === 'DataIntegrityProof' && suites.some((suite) => suite === cryptosuite)
}

/** `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites v1.0, 3.2): the hashes of proof and document, both as canonical RDF. */
async function holdsAsRdf(
  unsecured: JsonObject,
  proof: JsonObject,
  publicKey: Uint8Array,
  now: Date,
): Promise<boolean> {
  const { proofValue, '@context': _own, ...configuration } = proof
  const signature = fromMultibase58(proofValue)
  if (signature?.length !== 64 || configuration.proofPurpose !== 'assertionMethod') return false
  if (configuration.created !== undefined && parseInstant(configuration.created) === null) return false
  if (configuration.expires !== undefined && (parseInstant(configuration.expires) ?? 0) <= now.getTime()) return false
  const context = unsecured['@context']
  if (context === undefined) throw new NotCanonical('not-readable')
  const signed = Buffer.concat([await hashOf({ '@context': context, ...configuration }), await hashOf(unsecured)])
  return verifyNatively(signature, signed, publicKey)
}

async function hashOf(document: JsonObject): Promise<Buffer> {
  return createHash('sha256')
    .update(await canonicalRdf(document))
    .digest()
}
