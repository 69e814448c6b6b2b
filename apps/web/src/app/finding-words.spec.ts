import { describe, expect, it } from 'vitest'
import { sayFinding } from './finding-words.ts'
import { words } from './words.tsx'

describe('sayFinding', () => {
  it('writes days, amounts and names in the language', () => {
    const code = 'validity-ends-before-return'
    const params = { through: '2027-06-15', uncoveredFrom: '2027-06-16', uncoveredThrough: '2027-12-02' }
    expect(sayFinding(words.en, { code, params })).toBe(
      'Valid through 15 Jun 2027, but not from 16 Jun 2027 through 2 Dec 2027.',
    )
    expect(
      sayFinding(words.ja, {
        code: 'variant-mismatch',
        params: { found: { en: 'all', ja: '一般' }, needed: '管理職' },
      }),
    ).toBe('「一般」向けの研修です。「管理職」向けが必要です。')
    expect(sayFinding(words.en, { code: 'counted', params: { from: '2027-01-01', through: null } })).toBe(
      'Counts from 1 Jan 2027, without end.',
    )
  })

  it('joins lists as the language does', () => {
    const params = {
      type: [
        { en: 'BSAFE', ja: '基礎' },
        { en: 'SSAFE', ja: '実技' },
      ],
      asType: 'E1',
    }
    expect(sayFinding(words.ja, { code: 'counted-by-equivalence', params })).toBe(
      '基礎、実技はE1と同等と認められています。',
    )
  })

  it.each(['unheard-of', 'toString', '__proto__'])('says that the reason is on record for the code %s', (code) => {
    expect(sayFinding(words.en, { code, params: {} })).toBe('The reason is on record.')
  })

  it('says that the reason is on record when a parameter is missing', () => {
    expect(sayFinding(words.en, { code: 'hours-too-few', params: { needed: 8 } })).toBe('The reason is on record.')
  })
})
