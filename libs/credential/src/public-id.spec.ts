import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packPublicId, parsePublicId, toPublicId } from './public-id.ts'

const anyRandom = fc.uint8Array({ minLength: 16, maxLength: 16 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('toPublicId', () => {
  it('is read in groups of four and has no letter to mistake', () => {
    fc.assert(
      fc.property(anyRandom, (random) => {
        expect(toPublicId(random)).toMatch(/^MU(-[0-9A-HJKMNP-TV-Z]{4}){5}$/)
      }),
    )
  })

  it('uses 95 of the random bits, all of them', () => {
    const ids = new Set<string>()
    for (let bit = 0; bit < 95; bit += 1) {
      const random = new Uint8Array(12)
      random[bit >> 3] = 0x80 >> (bit & 7)
      ids.add(toPublicId(random))
    }
    expect(ids.size).toBe(95)
    expect(toPublicId(new Uint8Array(12))).toBe('MU-0000-0000-0000-0000-0000')
  })

  it('needs enough random bytes', () => {
    expect(() => toPublicId(new Uint8Array(11))).toThrow(RangeError)
  })
})

describe('parsePublicId', () => {
  const id = toPublicId(Uint8Array.from({ length: 16 }, (_, index) => 97 * index + 5))

  it('reads what people type', () => {
    const bare = id.replaceAll('-', '')
    const wide = [...id].map((c) => (c === '-' ? '−' : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join('')
    for (const typed of [
      id,
      id.toLowerCase(),
      bare,
      bare.slice(2),
      ` ${id.replaceAll('-', ' ')} `,
      id.replaceAll('-', '–'),
      wide,
    ]) {
      expect(parsePublicId(typed)).toBe(id)
    }
    const zeros = toPublicId(new Uint8Array(12))
    expect(parsePublicId(zeros.replaceAll('0', 'O'))).toBe(zeros)
    const ones = toPublicId(
      Uint8Array.of(0b00001_000, 0b01_00001_0, 0b0001_0000, 0b1_00001_00, 0b001_00001, 0, 0, 0, 0, 0, 0, 0),
    )
    expect(ones).toContain('1')
    expect(parsePublicId(ones.replaceAll('1', 'I'))).toBe(ones)
    expect(parsePublicId(ones.replaceAll('1', 'l'))).toBe(ones)
  })

  it('finds every wrong symbol and every two exchanged', () => {
    fc.assert(
      fc.property(anyRandom, fc.nat(19), fc.nat(19), fc.constantFrom(...alphabet), (random, at, other, symbol) => {
        const symbols = [...toPublicId(random).slice(3).replaceAll('-', '')]
        const wrong = symbols.with(at, symbol)
        expect(parsePublicId(wrong.join('')) === null).toBe(symbol !== symbols[at])
        const exchanged = symbols.with(at, symbols[other] ?? '').with(other, symbols[at] ?? '')
        expect(parsePublicId(exchanged.join('')) === null).toBe(symbols[at] !== symbols[other])
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses what is no id', () => {
    for (const typed of [
      '',
      'MU',
      id.slice(0, -1),
      `${id}0`,
      id.replace(/.$/, 'U'),
      id.replace('MU', 'XX'),
      '修了証',
    ]) {
      expect(parsePublicId(typed)).toBeNull()
    }
  })
})

describe('packPublicId', () => {
  it('gives twelve bytes that give the id back', () => {
    fc.assert(
      fc.property(anyRandom, (random) => {
        const id = toPublicId(random)
        const packed = packPublicId(id)
        expect(packed).toHaveLength(12)
        expect(packed && toPublicId(packed)).toBe(id)
      }),
    )
    expect(packPublicId('MU-0000')).toBeNull()
  })
})
