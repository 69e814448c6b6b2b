import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencyProof, inclusionProof, isConsistent, isIncluded, joinedHash, leafHash, rootOf } from './merkle.ts'
import {
  consistencyRanges,
  grownNodes,
  hashOfRange,
  inclusionRanges,
  type LeafRange,
  type NodePlace,
} from './merkle-nodes.ts'

const leafOf = (place: number): Uint8Array => leafHash(new TextEncoder().encode(`entry ${place}`))
const leavesUpTo = (size: number): Uint8Array[] => Array.from({ length: size }, (_, place) => leafOf(place))

/** A store of nodes that grows as the log does, in steps of the sizes given. */
function stored(steps: readonly number[]): { size: number; hashAt: (place: NodePlace) => Uint8Array } {
  const nodes = new Map<string, Uint8Array>()
  const hashAt = ({ level, index }: NodePlace): Uint8Array => {
    const hash = nodes.get(`${level}/${index}`)
    if (!hash) throw new Error(`nothing is stored at ${level}/${index}`)
    return hash
  }
  let size = 0
  for (const step of steps) {
    const leaves = Array.from({ length: step }, (_, offset) => leafOf(size + offset))
    const grown = grownNodes(size, leaves, hashAt)
    leaves.forEach((leaf, offset) => nodes.set(`0/${size + offset}`, leaf))
    for (const { level, index, hash } of grown) nodes.set(`${level}/${index}`, hash)
    size += step
  }
  return { size, hashAt }
}

const steps = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 })
  .filter((list) => list.some((step) => step > 0))
const hashesOf = (ranges: readonly LeafRange[], hashAt: (place: NodePlace) => Uint8Array): Uint8Array[] =>
  ranges.map((range) => hashOfRange(range, hashAt))

describe('proofs from stored nodes', () => {
  it('are those over all leaves, whatever steps the log grew in', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (list, someIndex, someSize) => {
        const { size, hashAt } = stored(list)
        const leaves = leavesUpTo(size)
        const at = 1 + (someSize % size)
        const index = someIndex % at
        expect(hashOfRange({ from: 0, to: size }, hashAt)).toEqual(rootOf(leaves))
        expect(hashesOf(inclusionRanges(index, at), hashAt)).toEqual(inclusionProof(leaves.slice(0, at), index))
        expect(hashesOf(consistencyRanges(at, size), hashAt)).toEqual(consistencyProof(leaves, at))
      }),
    )
  })

  it('hold for the checks of the library', () => {
    const { hashAt } = stored([1_000, 37])
    const root = hashOfRange({ from: 0, to: 1_037 }, hashAt)
    const proof = hashesOf(inclusionRanges(1_030, 1_037), hashAt)
    expect(isIncluded({ leaf: leafOf(1_030), index: 1_030, size: 1_037, proof, root })).toBe(true)
    expect(isIncluded({ leaf: leafOf(1_031), index: 1_030, size: 1_037, proof, root })).toBe(false)
    const earlierRoot = hashOfRange({ from: 0, to: 900 }, hashAt)
    const between = hashesOf(consistencyRanges(900, 1_037), hashAt)
    expect(isConsistent({ earlierSize: 900, earlierRoot, size: 1_037, root, proof: between })).toBe(true)
  })

  it('keep one node for each complete subtree, once', () => {
    const leaves = leavesUpTo(8)
    const grown = grownNodes(0, leaves, () => new Uint8Array())
    expect(grown).toHaveLength(7)
    expect(grown.at(-1)).toEqual({ level: 3, index: 0, hash: rootOf(leaves) })
    expect(grown[0]?.hash).toEqual(joinedHash(leafOf(0), leafOf(1)))
  })

  it('refuse places outside the tree', () => {
    expect(() => inclusionRanges(5, 5)).toThrow(RangeError)
    expect(() => inclusionRanges(-1, 5)).toThrow(RangeError)
    expect(() => consistencyRanges(0, 5)).toThrow(RangeError)
    expect(() => consistencyRanges(6, 5)).toThrow(RangeError)
  })
})
