import { joinedHash, rootOfPeaks } from './merkle.ts'

/**
 * Proofs from the stored nodes of a large tree (RFC 9162, section 2.1), so that no leaf has to be read again. Stored
 * are the roots of complete subtrees alone: they never change once they are there. Level 0 are the leaves.
 */
export interface NodePlace {
  readonly level: number
  /** From the left, within its level. */
  readonly index: number
}

/** The leaves from `from` to before `to`. */
export interface LeafRange {
  readonly from: number
  readonly to: number
}

/** Gives the hash stored at a place. */
export type HashAt = (place: NodePlace) => Uint8Array

/** The complete subtrees that together cover a range of a proof, from left to right. */
export function placesOf({ from, to }: LeafRange): NodePlace[] {
  const places: NodePlace[] = []
  for (let at = from; at < to;) {
    let level = 0
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1
    places.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return places
}

/** The root over the leaves of a range. */
export function hashOfRange(range: LeafRange, hashAt: HashAt): Uint8Array {
  return rootOfPeaks(placesOf(range).map((place) => ({ height: place.level, hash: hashAt(place) })))
}

/**
 * What the inclusion proof of a leaf consists of, in its order.
 * @throws RangeError for an index outside the tree.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
    throw new RangeError('index outside the tree')
  const ranges: LeafRange[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const split = from + splitOf(to - from)
    if (index < split) {
      ranges.push({ from: split, to })
      to = split
    } else {
      ranges.push({ from, to: split })
      from = split
    }
  }
  return ranges.reverse()
}

/**
 * What the proof of consistency between two sizes consists of, in its order.
 * @throws RangeError unless `earlier` is 1 to `size`.
 */
export function consistencyRanges(earlier: number, size: number): LeafRange[] {
  if (!Number.isSafeInteger(earlier) || !Number.isSafeInteger(size) || earlier < 1 || earlier > size)
    throw new RangeError('no earlier tree of this size')
  const ranges: LeafRange[] = []
  let [from, to, isKnown] = [0, size, true]
  while (earlier < to) {
    const split = from + splitOf(to - from)
    if (earlier <= split) {
      ranges.push({ from: split, to })
      to = split
    } else {
      ranges.push({ from, to: split })
      from = split
      isKnown = false
    }
  }
  if (!isKnown) ranges.push({ from, to })
  return ranges.reverse()
}

/** A complete subtree that came to be. */
export interface GrownNode extends NodePlace {
  readonly hash: Uint8Array
}

/**
 * The complete subtrees above the leaves that come to be as leaves are appended to a tree of `size`; `hashAt` gives
 * those that were there before. The leaves themselves are not among them.
 */
export function grownNodes(size: number, leaves: readonly Uint8Array[], hashAt: HashAt): GrownNode[] {
  const grown: GrownNode[] = []
  const fresh = new Map<string, Uint8Array>()
  const known = (place: NodePlace): Uint8Array => fresh.get(`${place.level}/${place.index}`) ?? hashAt(place)
  leaves.forEach((leaf, offset) => {
    let [level, index, hash] = [0, size + offset, leaf]
    fresh.set(`0/${index}`, leaf)
    while (index % 2 === 1) {
      hash = joinedHash(known({ level, index: index - 1 }), hash)
      index = (index - 1) / 2
      level += 1
      fresh.set(`${level}/${index}`, hash)
      grown.push({ level, index, hash })
    }
  })
  return grown
}

/** The largest power of two below a size of at least 2. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}
