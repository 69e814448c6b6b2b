import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

/**
 * The Merkle tree of the transparency log (RFC 9162, section 2.1). Hashes are SHA-256, 32 bytes; lists of
 * leaves hold leaf hashes, in the order of the log.
 */

/** The hash of an entry as a leaf. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(0), entry))
}

/** The hash of a node over its two children. */
export function joinedHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(1), left, right))
}

/** The root over these leaves; that of no leaves is the hash of nothing. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  return rootOfPeaks(peaksOf(leaves))
}

/**
 * The roots of the complete subtrees from left to right, largest first, with their heights: all one needs to
 * keep in order to append and to know the root.
 */
export interface Peak {
  readonly height: number
  readonly hash: Uint8Array
}

/** The peaks after one more leaf; the given list stays as it was. */
export function appended(peaks: readonly Peak[], leaf: Uint8Array): Peak[] {
  const result = [...peaks]
  let last: Peak = { height: 0, hash: leaf }
  for (let left = result.at(-1); left?.height === last.height; left = result.at(-1)) {
    result.pop()
    last = { height: last.height + 1, hash: joinedHash(left.hash, last.hash) }
  }
  return [...result, last]
}

/** The root of the tree that has these peaks. */
export function rootOfPeaks(peaks: readonly Peak[]): Uint8Array {
  const [last, ...others] = peaks.map((peak) => peak.hash).reverse()
  return last ? others.reduce((right, left) => joinedHash(left, right), last) : sha256(new Uint8Array())
}

function peaksOf(leaves: readonly Uint8Array[]): Peak[] {
  return leaves.reduce<Peak[]>((peaks, leaf) => appended(peaks, leaf), [])
}

/**
 * The proof that the leaf at `index` stands in the tree over `leaves`.
 * @throws RangeError for an index outside the tree.
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('index outside the tree')
  if (leaves.length === 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - split), rootOf(left)]
}

export interface InclusionClaim {
  readonly leaf: Uint8Array
  readonly index: number
  readonly size: number
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** Whether a proof shows that the leaf stands at `index` in the tree of `size` leaves with this root. */
export function isIncluded({ leaf, index, size, proof, root }: InclusionClaim): boolean {
  if (!isPlace(index, size)) return false
  let [place, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      hash = joinedHash(sibling, hash)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      hash = joinedHash(hash, sibling)
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && isSameHash(hash, root)
}

/**
 * The proof that the tree over the first `earlier` leaves is the beginning of the tree over all of them.
 * @throws RangeError unless `earlier` is 1 to the number of leaves.
 */
export function consistencyProof(leaves: readonly Uint8Array[], earlier: number): Uint8Array[] {
  if (!Number.isInteger(earlier) || earlier < 1 || earlier > leaves.length)
    throw new RangeError('no earlier tree of this size')
  return subproof(leaves, earlier, true)
}

function subproof(leaves: readonly Uint8Array[], earlier: number, isKnown: boolean): Uint8Array[] {
  if (earlier === leaves.length) return isKnown ? [] : [rootOf(leaves)]
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return earlier <= split
    ? [...subproof(left, earlier, isKnown), rootOf(right)]
    : [...subproof(right, earlier - split, false), rootOf(left)]
}

export interface ConsistencyClaim {
  readonly earlierSize: number
  readonly earlierRoot: Uint8Array
  readonly size: number
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** Whether a proof shows that the later tree only added leaves to the earlier one. */
export function isConsistent({ earlierSize, earlierRoot, size, root, proof }: ConsistencyClaim): boolean {
  if (!isPlace(earlierSize - 1, size)) return false
  if (earlierSize === size) return proof.length === 0 && isSameHash(earlierRoot, root)
  const path = isPowerOfTwo(earlierSize) ? [earlierRoot, ...proof] : [...proof]
  const [first, ...siblings] = path
  if (!first || proof.length === 0) return false
  let [place, last] = [earlierSize - 1, size - 1]
  while (place % 2 === 1) [place, last] = [half(place), half(last)]
  let [before, after] = [first, first]
  for (const sibling of siblings) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      before = joinedHash(sibling, before)
      after = joinedHash(sibling, after)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      after = joinedHash(after, sibling)
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && isSameHash(before, earlierRoot) && isSameHash(after, root)
}

/** Whether two hashes are the same; they are public, so time tells nothing. */
export function isSameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

/** The largest power of two below a size of at least 2. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

function half(number: number): number {
  return Math.floor(number / 2)
}

function isPlace(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size
}

function isPowerOfTwo(number: number): boolean {
  return Number.isInteger(Math.log2(number))
}
