import { parseInstant, toMilliseconds } from '@muster/calendar/instant.ts'
import { fromMultibase64url, toMultibase64url } from './base-encodings.ts'
import { isJsonObject, type JsonObject } from './canonical-json.ts'
import type { StatusListCode } from './codes.ts'
import { issuerOf } from './data-integrity.ts'

/** W3C Bitstring Status List v1.0: one bit a certificate, set when it is revoked or suspended. */
export type StatusPurpose = 'revocation' | 'suspension'

/** The least the standard allows, so that one place does not point at one person. */
export const fewestPlaces = 131_072

/** Compresses as gzip (RFC 1952). */
export type Gzip = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** Expands gzip; it must give up, by throwing, once the result exceeds `atMost` bytes. */
export type Gunzip = (bytes: Uint8Array, atMost: number) => Uint8Array | Promise<Uint8Array>

/** 2^27 places; above that a list is not ours. */
const mostBytes = 16_777_216

/**
 * A list with the given places set; the first place is the most significant bit of the first byte.
 * @throws RangeError for a place outside the list.
 */
export function bitstringOf(setPlaces: Iterable<number>, places: number = fewestPlaces): Uint8Array {
  const bits = new Uint8Array(Math.ceil(places / 8))
  for (const place of setPlaces) {
    if (!Number.isInteger(place) || place < 0 || place >= places) throw new RangeError('place outside the list')
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7))
  }
  return bits
}

/** Whether a place is set; `null` for a place outside the list, which says nothing. */
export function isSet(bits: Uint8Array, place: number): boolean | null {
  const byte = Number.isInteger(place) && place >= 0 ? bits[place >> 3] : undefined
  return byte === undefined ? null : (byte & (0x80 >> (place & 7))) !== 0
}

export interface StatusListFacts {
  /** Where the list is served. */
  readonly address: string
  readonly issuerDid: string
  readonly purpose: StatusPurpose
  /** When it was made, and until when a copy may be taken for current. */
  readonly madeAt: string
  readonly currentUntil: string
  readonly bits: Uint8Array
}

/** The list as a credential, ready for `secure`. */
export async function buildStatusList(facts: StatusListFacts, gzip: Gzip): Promise<JsonObject> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: facts.address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: facts.issuerDid,
    validFrom: facts.madeAt,
    validUntil: facts.currentUntil,
    credentialSubject: {
      id: `${facts.address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: facts.purpose,
      encodedList: toMultibase64url(await gzip(facts.bits)),
    },
  }
}

export interface ExpectedList {
  readonly address: string
  readonly issuerDid: string
  readonly purpose: StatusPurpose
}

/** A list read from its credential, or why it is not the one asked for. */
export type ReadStatusList =
  | { readonly bits: Uint8Array; readonly madeAt: string; readonly currentUntil: string }
  | { readonly refused: StatusListCode }

/** Reads a list whose proof has been verified; it must be exactly the one the certificate names. */
export async function readStatusList(
  document: unknown,
  expected: ExpectedList,
  gunzip: Gunzip,
): Promise<ReadStatusList> {
  const malformed = { refused: 'status-list-malformed' } as const
  if (!isJsonObject(document) || !isJsonObject(document.credentialSubject)) return malformed
  const { id, validFrom, validUntil, credentialSubject } = document
  if (id !== expected.address) return { refused: 'status-list-of-another-address' }
  if (issuerOf(document) !== expected.issuerDid) return { refused: 'status-list-of-another-issuer' }
  if (credentialSubject.statusPurpose !== expected.purpose) return { refused: 'status-list-of-another-purpose' }
  const compressed = fromMultibase64url(credentialSubject.encodedList)
  if (credentialSubject.type !== 'BitstringStatusList' || !compressed) return malformed
  if (typeof validFrom !== 'string' || typeof validUntil !== 'string') return malformed
  if (parseInstant(validFrom) === null || parseInstant(validUntil) === null) return malformed
  const bits = await expanded(compressed, gunzip)
  if (!bits || bits.length * 8 < fewestPlaces) return malformed
  return { bits, madeAt: validFrom, currentUntil: validUntil }
}

async function expanded(compressed: Uint8Array, gunzip: Gunzip): Promise<Uint8Array | null> {
  try {
    const bits = await gunzip(compressed, mostBytes)
    return bits.length <= mostBytes ? bits : null
  } catch {
    return null
  }
}

/** What both lists say of one certificate. */
export interface StatusReading {
  readonly isRevoked: boolean
  readonly isSuspended: boolean
  /** When the older of the two lists was made. */
  readonly asOf: string
  /** Whether both lists may still be taken for current. */
  readonly isCurrent: boolean
}

/** Puts two read lists together; `null` where either says nothing of this place. */
export function readingOf(
  place: number,
  revocation: ReadStatusList,
  suspension: ReadStatusList,
  now: string,
): StatusReading | null {
  if ('refused' in revocation || 'refused' in suspension) return null
  const isRevoked = isSet(revocation.bits, place)
  const isSuspended = isSet(suspension.bits, place)
  if (isRevoked === null || isSuspended === null) return null
  const lists = [revocation, suspension]
  const [older = revocation] = lists.toSorted((a, b) => toMilliseconds(a.madeAt) - toMilliseconds(b.madeAt))
  const at = toMilliseconds(now)
  return {
    isRevoked,
    isSuspended,
    asOf: older.madeAt,
    isCurrent: lists.every((list) => at <= toMilliseconds(list.currentUntil)),
  }
}
