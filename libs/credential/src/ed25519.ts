import { ed25519 } from '@noble/curves/ed25519.js'
import { fromMultibase58, toMultibase58 } from './base-encodings.ts'

/**
 * What signs for an issuer. One small function, so that an encrypted file or a key service can stand behind
 * it: the library never sees the private key.
 */
export interface Signer {
  /** The key's name within its issuer: the multikey of its public half. */
  readonly keyId: string
  /** The key's full address: `did:web:…#z6Mk…`. */
  readonly verificationMethod: string
  /** The Ed25519 signature (RFC 8032), 64 bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** Checks an Ed25519 signature; a faster one of the platform may take the place of `verifyEd25519`. */
export type VerifySignature = (signature: Uint8Array, bytes: Uint8Array, publicKey: Uint8Array) => boolean

/** Whether a signature of these bytes was made by this key, strictly by RFC 8032; never throws. */
export const verifyEd25519: VerifySignature = (signature, bytes, publicKey) => {
  try {
    return ed25519.verify(signature, bytes, publicKey, { zip215: false })
  } catch {
    return false
  }
}

/** The public key of a 32-byte Ed25519 secret. */
export function publicKeyOf(secret: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(secret)
}

/** A signer from a 32-byte Ed25519 secret held in memory. `did` is the issuer's. */
export function signerFromSecret(secret: Uint8Array, did: string): Signer {
  const keyId = toMultikey(publicKeyOf(secret))
  return { keyId, verificationMethod: `${did}#${keyId}`, sign: async (bytes) => ed25519.sign(bytes, secret) }
}

/** The multicodec prefix of an Ed25519 public key. */
const ed25519Prefix = [0xed, 0x01] as const

/** An Ed25519 public key as a Multikey: `z6Mk…`. */
export function toMultikey(publicKey: Uint8Array): string {
  return toMultibase58(Uint8Array.from([...ed25519Prefix, ...publicKey]))
}

/** The Ed25519 public key of a Multikey, or `null` for anything else. */
export function fromMultikey(multikey: unknown): Uint8Array | null {
  const bytes = fromMultibase58(multikey)
  if (bytes?.length !== 34 || bytes[0] !== ed25519Prefix[0] || bytes[1] !== ed25519Prefix[1]) return null
  return bytes.slice(2)
}
