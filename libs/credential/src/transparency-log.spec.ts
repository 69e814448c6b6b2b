import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { toBase64url } from './base-encodings.ts'
import { canonicalJson } from './canonical-json.ts'
import { commitmentTo } from './commitment.ts'
import { secure, verifySecured } from './data-integrity.ts'
import { consistencyProof, isConsistent, rootOf } from './merkle.ts'
import { buildCredential } from './payload.ts'
import { endoMisaki, issuer, resolveKey, signer } from './testing/certificates.ts'
import { buildCheckpoint, entryBytes, entryLeaf, readCheckpoint, type LogEntry } from './transparency-log.ts'

const salt = new Uint8Array(32).fill(7)
const commitment = toBase64url(commitmentTo(utf8ToBytes(canonicalJson(buildCredential(endoMisaki))), salt))
const at = '2026-04-10T09:00:00Z'

const entries: LogEntry[] = [
  { kind: 'key', at, verificationMethod: signer.verificationMethod, publicKeyMultibase: signer.keyId, state: 'active' },
  { kind: 'issued', at, publicId: endoMisaki.publicId, commitment },
  { kind: 'status', at, publicId: endoMisaki.publicId, status: 'revoked', effectiveFrom: null },
]
const leaves = entries.map(entryLeaf)

describe('log entries', () => {
  it('hold no personal data', () => {
    const text = entries.map((entry) => new TextDecoder().decode(entryBytes(entry))).join('')
    expect(text).not.toMatch(/ENDO|Misaki|遠藤|美咲/)
  })

  it('do not depend on the order of their members', () => {
    const { kind, ...rest } = entries[2] ?? { kind: 'status' }
    expect(entryBytes({ ...rest, kind } as LogEntry)).toEqual(entryBytes(entries[2] as LogEntry))
  })
})

describe('checkpoints', () => {
  const checkpoint = { origin: issuer.did, size: 3, root: rootOf(leaves), madeAt: at }

  it('are signed and read back', async () => {
    const document = await secure(buildCheckpoint(checkpoint), signer, at)
    expect((await verifySecured(document, resolveKey)).ok).toBe(true)
    expect((await verifySecured({ ...document, size: 2 }, resolveKey)).ok).toBe(false)
    expect(readCheckpoint(document)).toEqual(checkpoint)
  })

  it('show that nothing before them was rewritten', () => {
    const earlier = { size: 2, root: rootOf(leaves.slice(0, 2)) }
    const claim = {
      earlierSize: 2,
      earlierRoot: earlier.root,
      size: 3,
      root: checkpoint.root,
      proof: consistencyProof(leaves, 2),
    }
    expect(isConsistent(claim)).toBe(true)
    const swapped = [leaves[1], leaves[0], leaves[2]].flatMap((leaf) => leaf ?? [])
    expect(isConsistent({ ...claim, root: rootOf(swapped), proof: consistencyProof(swapped, 2) })).toBe(false)
  })

  it('are nothing else', () => {
    const document = buildCheckpoint(checkpoint)
    for (const value of [
      null,
      {},
      { ...document, type: 'x' },
      { ...document, root: 'AA' },
      { ...document, size: -1 },
      { ...document, madeAt: '' },
      { ...document, issuer: 7 },
    ]) {
      expect(readCheckpoint(value)).toBeNull()
    }
  })
})

describe('commitmentTo', () => {
  it('depends on salt and content and does not confuse where one ends', () => {
    const of = (content: string, bytes: Uint8Array) => toBase64url(commitmentTo(utf8ToBytes(content), bytes))
    const all = [of('a', salt), of('b', salt), of('a', new Uint8Array(32)), of('\u0000a', new Uint8Array(31))]
    expect(new Set(all).size).toBe(4)
    expect(() => of('a', new Uint8Array(15))).toThrow(RangeError)
  })
})
