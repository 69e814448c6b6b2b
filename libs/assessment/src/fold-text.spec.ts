import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'

describe('foldText', () => {
  it.each([
    ['Checkpoint', ' checkpoint '],
    ['ＭＳＡ', 'msa'],
    ['check  point', 'check　point'],
    ['ガソリン', 'ｶﾞｿﾘﾝ'],
    ['ガソリン', 'がそりん'],
    ['driver’s', "driver's"],
    ['４５－６', '45-6'],
    ['STRASSE', 'Straße'],
    ['ΣΟΦΟΣ', 'σοφος'],
    ['check\u200bpoint', 'checkpoint'],
  ])('%s reads as %s', (one, other) => {
    expect(foldText(one, false)).toBe(foldText(other, false))
  })

  it('takes accents away only where that is asked', () => {
    expect(foldText('café', false)).not.toBe(foldText('cafe', false))
    expect(foldText('café', true)).toBe(foldText('CAFE', true))
    expect(foldText('cafe\u0301', false)).toBe(foldText('café', false))
    expect(foldText('Łódź', true)).toBe('lodz')
  })

  it('keeps what makes another sound or another word', () => {
    for (const ignoring of [true, false]) {
      expect(foldText('かき', ignoring)).not.toBe(foldText('かぎ', ignoring))
      expect(foldText('ハハ', ignoring)).not.toBe(foldText('パパ', ignoring))
      expect(foldText('ビール', ignoring)).not.toBe(foldText('びる', ignoring))
      expect(foldText('check point', ignoring)).not.toBe(foldText('checkpoint', ignoring))
    }
  })

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, ignoring) => {
        const once = foldText(text, ignoring)
        expect(foldText(once, ignoring)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })
})
