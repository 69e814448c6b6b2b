import { parseInstant } from '@muster/calendar/instant.ts'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64url, toBase64url } from './base-encodings.ts'
import { canonicalJson, isJsonObject, type JsonObject } from './canonical-json.ts'
import { leafHash } from './merkle.ts'

/**
 * What the log records. It holds no personal data: a credential appears only as a salted commitment
 * (`commitmentTo`, base64url) to its canonical text.
 */
export type LogEntry =
  | { readonly kind: 'issued'; readonly at: string; readonly publicId: string; readonly commitment: string }
  | {
      readonly kind: 'status'
      readonly at: string
      readonly publicId: string
      readonly status: 'revoked' | 'suspended' | 'reinstated' | 'superseded'
      /** The first day it no longer holds; `null` for from the start, and for what has no such day. */
      readonly effectiveFrom: string | null
    }
  | {
      readonly kind: 'key'
      readonly at: string
      readonly verificationMethod: string
      readonly publicKeyMultibase: string
      readonly state: 'pending' | 'active' | 'verify-only' | 'revoked'
    }

/** The bytes of an entry, as hashed into the tree and as kept: its canonical JSON in UTF-8. */
export function entryBytes(entry: LogEntry): Uint8Array {
  return utf8ToBytes(canonicalJson({ ...entry }))
}

/** The leaf of an entry. */
export function entryLeaf(entry: LogEntry): Uint8Array {
  return leafHash(entryBytes(entry))
}

/** The state of the log at one moment. */
export interface Checkpoint {
  /** The `did:` of the log's keeper, who signs it. */
  readonly origin: string
  readonly size: number
  /** 32 bytes. */
  readonly root: Uint8Array
  readonly madeAt: string
}

/** A checkpoint as a document, ready for `secure`. */
export function buildCheckpoint({ origin, size, root, madeAt }: Checkpoint): JsonObject {
  return { type: 'MusterLogCheckpoint', issuer: origin, size, root: toBase64url(root), madeAt }
}

/** Reads a checkpoint whose proof has been verified; `null` for any other document. */
export function readCheckpoint(document: unknown): Checkpoint | null {
  if (!isJsonObject(document) || document.type !== 'MusterLogCheckpoint') return null
  const { issuer, size, madeAt } = document
  const root = typeof document.root === 'string' ? fromBase64url(document.root) : null
  if (typeof issuer !== 'string' || typeof size !== 'number' || typeof madeAt !== 'string') return null
  if (!Number.isSafeInteger(size) || size < 0 || root?.length !== 32 || parseInstant(madeAt) === null) return null
  return { origin: issuer, size, root, madeAt }
}
