import fc from 'fast-check'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import {
  appended,
  consistencyProof,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  rootOf,
  rootOfPeaks,
  type Peak,
} from './merkle.ts'

/** The entries and roots of the Certificate Transparency reference tests (RFC 6962 hashing, as RFC 9162 keeps it). */
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const leaves = entries.map((entry) => leafHash(hexToBytes(entry)))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const hexes = (hashes: readonly Uint8Array[]) => hashes.map((hash) => bytesToHex(hash))

const anyLeaves = fc
  .integer({ min: 1, max: 70 })
  .map((size) => Array.from({ length: size }, (_, index) => leafHash(utf8ToBytes(`entry ${index}`))))

const flipped = (hash: Uint8Array) => hash.map((byte, index) => (index === 0 ? byte ^ 1 : byte))

describe('rootOf', () => {
  it('gives the known roots', () => {
    expect(roots.map((_, size) => bytesToHex(rootOf(leaves.slice(0, size))))).toEqual(roots)
  })

  it('is what appending one leaf after the other gives', () => {
    let peaks: Peak[] = []
    for (const [index, leaf] of leaves.entries()) {
      peaks = appended(peaks, leaf)
      expect(bytesToHex(rootOfPeaks(peaks))).toBe(roots[index + 1])
    }
    expect(peaks.map((peak) => peak.height)).toEqual([3])
  })
})

describe('inclusion', () => {
  it('gives the known proof and accepts it', () => {
    expect(hexes(inclusionProof(leaves, 0))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
  })

  it('shows every leaf of every tree, and nothing else', () => {
    fc.assert(
      fc.property(anyLeaves, fc.nat(), fc.nat(), (all, at, other) => {
        const index = at % all.length
        const leaf = all[index] ?? leafHash(new Uint8Array())
        const claim = { leaf, index, size: all.length, proof: inclusionProof(all, index), root: rootOf(all) }
        expect(isIncluded(claim)).toBe(true)
        expect(isIncluded({ ...claim, leaf: flipped(leaf) })).toBe(false)
        expect(isIncluded({ ...claim, root: flipped(claim.root) })).toBe(false)
        expect(isIncluded({ ...claim, proof: [...claim.proof, leaf] })).toBe(false)
        expect(isIncluded({ ...claim, proof: claim.proof.slice(1) })).toBe(claim.proof.length === 0)
        expect(isIncluded({ ...claim, proof: claim.proof.map(flipped) })).toBe(claim.proof.length === 0)
        const elsewhere = other % all.length
        expect(isIncluded({ ...claim, index: elsewhere })).toBe(elsewhere === index)
        for (const wrong of [-1, all.length, 0.5, Number.NaN])
          expect(isIncluded({ ...claim, index: wrong })).toBe(false)
      }),
    )
  })

  it('is not proved for a place outside the tree', () => {
    for (const index of [-1, 8, 0.5]) expect(() => inclusionProof(leaves, index)).toThrow(RangeError)
  })
})

describe('consistency', () => {
  it.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('from %i to %i gives the known proof', (earlier, size, proof) => {
    expect(hexes(consistencyProof(leaves.slice(0, size), earlier))).toEqual(proof)
  })

  it('holds between every earlier and later tree, and not when anything was rewritten', () => {
    fc.assert(
      fc.property(anyLeaves, fc.nat(), fc.nat(), (all, at, rewritten) => {
        const earlierSize = 1 + (at % all.length)
        const claim = {
          earlierSize,
          earlierRoot: rootOf(all.slice(0, earlierSize)),
          size: all.length,
          root: rootOf(all),
          proof: consistencyProof(all, earlierSize),
        }
        expect(isConsistent(claim)).toBe(true)
        expect(isConsistent({ ...claim, earlierRoot: flipped(claim.earlierRoot) })).toBe(false)
        expect(isConsistent({ ...claim, root: flipped(claim.root) })).toBe(false)
        expect(isConsistent({ ...claim, proof: [...claim.proof, claim.root] })).toBe(false)
        expect(isConsistent({ ...claim, earlierSize: 0 })).toBe(false)
        expect(isConsistent({ ...claim, earlierSize: all.length + 1 })).toBe(false)
        const history = all.map((leaf, index) => (index === rewritten % earlierSize ? flipped(leaf) : leaf))
        const forged = { ...claim, root: rootOf(history), proof: consistencyProof(history, earlierSize) }
        expect(isConsistent(forged)).toBe(false)
        const truncated = all.slice(0, earlierSize - 1)
        expect(isConsistent({ ...claim, size: truncated.length, root: rootOf(truncated) })).toBe(false)
      }),
    )
  })

  it('is not proved for a size that never was', () => {
    for (const earlier of [0, 9, 1.5]) expect(() => consistencyProof(leaves, earlier)).toThrow(RangeError)
  })
})
