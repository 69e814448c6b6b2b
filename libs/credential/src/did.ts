import { toBase64url } from './base-encodings.ts'
import type { JsonObject } from './canonical-json.ts'
import type { CertificateFacts } from './certificate-facts.ts'
import { toMultikey } from './ed25519.ts'
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

/** A key as the issuer publishes it. Public keys are kept for ever. */
export interface PublishedKey {
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  readonly state: 'active' | 'verify-only' | 'revoked'
  /** When it was revoked; present for a revoked key. */
  readonly revokedAt?: string
}

/**
 * The document of a `did:web`. Every key that ever signed is listed; only those whose signatures still count
 * stand under `assertionMethod`.
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

/** The issuer profile as a document of its own. */
export function issuerDocument(issuer: CertificateFacts['issuer']): JsonObject {
  return { '@context': credentialContexts(issuer.address), ...issuerProfile(issuer) }
}
