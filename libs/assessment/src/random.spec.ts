import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom, shuffled } from './random.ts'

describe('seededRandom', () => {
  it('gives the same numbers for ever: attempts already begun depend on it', () => {
    const random = seededRandom('muster')
    expect(Array.from({ length: 8 }, () => random.below(1000))).toEqual([860, 809, 487, 76, 710, 457, 272, 529])
  })

  it('spreads evenly', () => {
    const random = seededRandom('even')
    const counts = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < 60_000; i += 1) {
      const number = random.below(6)
      counts[number] = (counts[number] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(600)
  })

  it('gives unlike numbers for seeds that differ little', () => {
    const firsts = Array.from({ length: 1000 }, (_, index) => seededRandom(`attempt-${index}`).below(0x1_0000_0000))
    expect(new Set(firsts).size).toBe(1000)
  })

  it('refuses a limit it cannot serve', () => {
    for (const limit of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1])
      expect(() => seededRandom('s').below(limit)).toThrow(RangeError)
  })
})

describe('shuffled', () => {
  it('keeps every item and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items]
        const mixed = shuffled(items, seededRandom(seed))
        expect(items).toEqual(before)
        expect(mixed.toSorted()).toEqual(items.toSorted())
      }),
    )
  })

  it('reaches every order', () => {
    const orders = Array.from({ length: 500 }, (_, index) =>
      shuffled(['a', 'b', 'c'], seededRandom(`${index}`)).join(''),
    )
    expect(new Set(orders).size).toBe(6)
  })
})
