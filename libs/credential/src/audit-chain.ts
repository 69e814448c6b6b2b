import { parseInstant } from '@muster/calendar/instant.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, isJsonObject, type JsonObject } from './canonical-json.ts'

/** The chain of what belongs to no agency. */
export const installationChain = '00000000-0000-0000-0000-000000000000'

/** What an audit entry says: ids, codes and counts, so that it stays whole when a person is erased. */
export interface AuditRecord {
  readonly id: string
  /** UTC with six digits of a second. */
  readonly at: string
  readonly agencyId: string | null
  readonly actorKind: string
  readonly actorId: string | null
  readonly act: string
  readonly subjectKind: string
  readonly subjectId: string | null
  readonly concernsPersonId: string | null
  readonly details: JsonObject
  readonly traceId: string | null
}

/** How far a chain is known: its last number, and the hash of that link; number 0 has none. */
export interface ChainHead {
  readonly number: number
  /** Of SHA-256, in lower-case hex. */
  readonly hash: string | null
}

/** The beginning of every chain. */
export const emptyChain: ChainHead = { number: 0, hash: null }

export interface ChainLink {
  readonly number: number
  /** SHA-256 over the canonical JSON of the entry, in lower-case hex. */
  readonly digest: string
  readonly hash: string
  /** What it seals; `withheld` where only the digest is shown, `missing` where the entry is gone. */
  readonly entry: AuditRecord | 'withheld' | 'missing'
}

/** What can be wrong with one link. */
export type ChainFault = 'number-missing' | 'entry-changed' | 'entry-missing' | 'chain-broken'

const hashOf = (value: JsonObject): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))

/** The digest of an entry. @throws TypeError for an entry without canonical text. */
export const auditDigest = (entry: AuditRecord): string => hashOf({ ...entry })

/** The hash of a link: over its chain, its number, the hash before it and the digest of its entry. */
export const linkHash = (chain: string, { number, hash }: ChainHead, digest: string): string =>
  hashOf({ chain, digest, number, previous: hash })

/** The links of entries that come after a head, in their order. */
export function sealAfter(chain: string, head: ChainHead, entries: readonly AuditRecord[]): ChainLink[] {
  let { number, hash } = head
  return entries.map((entry) => {
    const digest = auditDigest(entry)
    number += 1
    hash = linkHash(chain, { number, hash }, digest)
    return { number, digest, hash, entry }
  })
}

/**
 * What is wrong with a link that ought to follow a head. The walk goes on from the link as it is, so that one fault is
 * told once.
 */
export function faultsOf(chain: string, head: ChainHead, link: ChainLink): ChainFault[] {
  const faults: ChainFault[] = []
  if (link.number !== head.number + 1) faults.push('number-missing')
  if (link.entry === 'missing') faults.push('entry-missing')
  else if (link.entry !== 'withheld' && digestOrNull(link.entry) !== link.digest) faults.push('entry-changed')
  if (linkHash(chain, { number: link.number, hash: head.hash }, link.digest) !== link.hash) faults.push('chain-broken')
  return faults
}

function digestOrNull(entry: AuditRecord): string | null {
  try {
    return auditDigest(entry)
  } catch {
    return null
  }
}

/** What a chain was at one moment, as its keeper signs it. */
export interface AuditCheckpoint {
  /** The `did:` of the installation. */
  readonly origin: string
  readonly chain: string
  readonly number: number
  readonly hash: string
  readonly madeAt: string
}

/** A checkpoint as a document, ready for `secure`. */
export function buildAuditCheckpoint({ origin, chain, number, hash, madeAt }: AuditCheckpoint): JsonObject {
  return { type: 'MusterAuditCheckpoint', issuer: origin, chain, number, hash, madeAt }
}

/** Reads a checkpoint whose proof has been verified; `null` for any other document. */
export function readAuditCheckpoint(document: unknown): AuditCheckpoint | null {
  if (!isJsonObject(document) || document.type !== 'MusterAuditCheckpoint') return null
  const { issuer, chain, number, hash, madeAt } = document
  if (typeof issuer !== 'string' || typeof chain !== 'string' || typeof madeAt !== 'string') return null
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return null
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || parseInstant(madeAt) === null) return null
  return { origin: issuer, chain, number, hash, madeAt }
}
