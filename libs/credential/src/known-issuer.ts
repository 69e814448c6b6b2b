import { isJsonObject, type JsonObject } from './canonical-json.ts'
import type { Bilingual } from './certificate-facts.ts'
import type { OfflineIssuerCode } from './codes.ts'
import { verifySecured, type IssuerKey } from './data-integrity.ts'
import { didOf } from './did.ts'
import { fromMultikey } from './ed25519.ts'
import { readStatusList, type Gunzip, type ReadStatusList, type StatusPurpose } from './status-list.ts'

/** What an installation publishes about itself, parsed: its DID document, its profile and its status lists. */
export interface IssuerDocuments {
  readonly did: unknown
  readonly profile: unknown
  readonly revocation: unknown
  readonly suspension: unknown
}

/** An issuer whose certificates can be checked without asking it. */
export interface KnownIssuer {
  readonly did: string
  /** Where its certificates say they can be verified, without a slash at the end. */
  readonly address: string
  readonly name: Bilingual
  /** By the full address of the key. */
  readonly keys: ReadonlyMap<string, IssuerKey>
  /** Its lists as far as they are signed by it and say what they should. */
  readonly revocation: ReadStatusList
  readonly suspension: ReadStatusList
}

export type ReadIssuer = KnownIssuer | { readonly refused: OfflineIssuerCode }

/**
 * Reads what an installation published, newly each time: what was kept on a device counts for no more than its
 * signatures. The documents must agree with each other on who the issuer is.
 */
export async function readIssuer(documents: IssuerDocuments, gunzip: Gunzip): Promise<ReadIssuer> {
  const { did: document, profile } = documents
  if (!isJsonObject(document) || typeof document.id !== 'string') return { refused: 'issuer-malformed' }
  const did = document.id
  const address = addressIn(profile)
  if (address === null || !isJsonObject(profile)) return { refused: 'issuer-malformed' }
  if (profile.id !== did || didOf(address) !== did) return { refused: 'issuer-of-another-address' }
  const keys = keysIn(document, did)
  if (keys.size === 0) return { refused: 'issuer-without-keys' }
  const listOf = (purpose: StatusPurpose) =>
    readSignedList(
      documents[purpose],
      { address: `${address}/status/${purpose}`, issuerDid: did, purpose },
      keys,
      gunzip,
    )
  const [revocation, suspension] = await Promise.all([listOf('revocation'), listOf('suspension')])
  return { did, address, name: nameIn(profile, address), keys, revocation, suspension }
}

function addressIn(profile: unknown): string | null {
  if (!isJsonObject(profile) || typeof profile.url !== 'string' || !URL.canParse(profile.url)) return null
  return profile.url.replace(/\/+$/, '')
}

function nameIn(profile: JsonObject, address: string): Bilingual {
  const both = profile.bilingualName
  const plain = typeof profile.name === 'string' ? profile.name : new URL(address).host
  if (!isJsonObject(both)) return { en: plain, ja: plain }
  return { en: typeof both.en === 'string' ? both.en : plain, ja: typeof both.ja === 'string' ? both.ja : plain }
}

/** The keys of a DID document. One that is not listed for assertions must not have signed any. */
function keysIn(document: JsonObject, did: string): Map<string, IssuerKey> {
  const asserting = new Set(listIn(document.assertionMethod))
  const keys = new Map<string, IssuerKey>()
  for (const method of listIn(document.verificationMethod)) {
    if (!isJsonObject(method) || typeof method.id !== 'string' || method.controller !== did) continue
    const publicKey = fromMultikey(method.publicKeyMultibase)
    const isTrusted = asserting.has(method.id) && method.revoked === undefined
    if (publicKey) keys.set(method.id, { controller: did, publicKey, state: isTrusted ? 'active' : 'revoked' })
  }
  return keys
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

async function readSignedList(
  document: unknown,
  expected: { address: string; issuerDid: string; purpose: StatusPurpose },
  keys: ReadonlyMap<string, IssuerKey>,
  gunzip: Gunzip,
): Promise<ReadStatusList> {
  const proof = await verifySecured(document, (method) => keys.get(method) ?? null)
  return proof.ok ? readStatusList(document, expected, gunzip) : { refused: 'status-list-malformed' }
}
