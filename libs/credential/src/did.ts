import { parseInstant } from '@muster/calendar/instant.ts'
import { toBase64url } from './base-encodings.ts'
import { isJsonObject, type JsonObject } from './canonical-json.ts'
import type { CertificateFacts } from './certificate-facts.ts'
import type { IssuerKey } from './data-integrity.ts'
import { fromMultikey, toMultikey } from './ed25519.ts'
import { type KeyState, keyStates } from './codes.ts'
import { credentialContexts, issuerProfile } from './payload.ts'

/**
 * The `did:web` of an installation, from its address: `https://muster.example:8443/x` →
 * `did:web:muster.example%3A8443:x`.
 * @throws TypeError for what is no address.
 */
export function didOf(address: string): string {
  const { host, pathname } = new URL(address)
  const parts = pathname.split('/').filter((part) => part !== '')
  return ['did:web', host.replace(':', '%3A'), ...parts].join(':')
}

/** A key as the issuer publishes it, with the instants at which it entered its states. Public keys are kept for ever. */
export interface PublishedKey {
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  readonly state: KeyState
  readonly publishedAt?: string
  readonly activatedAt?: string
  /** When its successor took over. */
  readonly retiredAt?: string
  /** When it was revoked; present for a revoked key. */
  readonly revokedAt?: string
  /** From when on somebody else may have held a revoked key; absent where nobody can tell. */
  readonly compromisedFrom?: string
}

/**
 * The document of a `did:web`. Every key that ever signed is listed; only those whose signatures count stand under
 * `assertionMethod`, and a pending one does already, so that whoever keeps a copy knows it before it signs.
 */
export function didDocument(did: string, keys: readonly PublishedKey[]): JsonObject {
  const idOf = (key: PublishedKey) => `${did}#${toMultikey(key.publicKey)}`
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: keys.map((key) => ({
      id: idOf(key),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: toMultikey(key.publicKey),
      ...(key.revokedAt !== undefined && { revoked: key.revokedAt }),
    })),
    assertionMethod: keys.filter((key) => key.state !== 'revoked').map(idOf),
  }
}

/** The keys whose signatures still count as a JSON Web Key Set (RFC 8037). */
export function keySet(keys: readonly PublishedKey[]): JsonObject {
  const counted = keys.filter((key) => key.state !== 'revoked')
  return {
    keys: counted.map(({ publicKey }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x: toBase64url(publicKey),
      kid: toMultikey(publicKey),
      use: 'sig',
      alg: 'EdDSA',
    })),
  }
}

/**
 * Every key of the issuer with its state and instants, for whoever verifies without a network; ready for `secure`.
 * A list of a later instant takes the place of an earlier one.
 */
export function issuerKeyList(did: string, keys: readonly PublishedKey[], madeAt: string): JsonObject {
  return {
    type: 'MusterIssuerKeys',
    issuer: did,
    madeAt,
    keys: keys.map(({ publicKey, state, publishedAt, activatedAt, retiredAt, revokedAt, compromisedFrom }) => ({
      id: `${did}#${toMultikey(publicKey)}`,
      publicKeyMultibase: toMultikey(publicKey),
      state,
      ...(publishedAt !== undefined && { publishedAt }),
      ...(activatedAt !== undefined && { activatedAt }),
      ...(retiredAt !== undefined && { retiredAt }),
      ...(revokedAt !== undefined && { revokedAt }),
      ...(compromisedFrom !== undefined && { compromisedFrom }),
    })),
  }
}

/** Reads a list of keys as keys to verify with; `null` for any other document. What is no key is passed over. */
export function readIssuerKeyList(document: unknown): { madeAt: string; keys: Map<string, IssuerKey> } | null {
  if (!isJsonObject(document) || document.type !== 'MusterIssuerKeys' || !Array.isArray(document.keys)) return null
  const { issuer, madeAt } = document
  if (typeof issuer !== 'string' || typeof madeAt !== 'string' || parseInstant(madeAt) === null) return null
  const keys = new Map<string, IssuerKey>()
  for (const key of document.keys) {
    if (!isJsonObject(key)) continue
    const publicKey = fromMultikey(key.publicKeyMultibase)
    const state = keyStates.find((one) => one === key.state)
    if (publicKey && state && key.id === `${issuer}#${toMultikey(publicKey)}`)
      keys.set(key.id, { controller: issuer, publicKey, state })
  }
  return { madeAt, keys }
}

/** The issuer profile as a document of its own. */
export function issuerDocument(issuer: CertificateFacts['issuer']): JsonObject {
  return { '@context': credentialContexts(issuer.address), ...issuerProfile(issuer) }
}
