import { describe, expect, it } from 'vitest'
import { words } from '../../../app/words.tsx'
import { monthlyDays, sayCurve, sayNominees } from './impact-words.ts'
import type { Curve, Impact } from './impact-words.ts'

const nominees = { total: 427, gained: 0, lost: 41, changed: 41, carried: 29, missing: [], rows: [] }
const impact = { asOf: '2027-04-01', nominees } as unknown as Impact

describe('what publishing does', () => {
  it('says who loses, and of how many', () => {
    expect(sayNominees(words.en, impact)).toBe('On 1 Apr 2027, 41 of 427 nominees lose eligibility.')
    expect(sayNominees(words.ja, impact)).toBe('2027年4月1日に、候補者427名のうち41名が未充足になります。')
  })

  it.each([
    [{ ...nominees, lost: 1, total: 3 }, 'On 1 Apr 2027, one of three nominees loses eligibility.'],
    [{ ...nominees, lost: 0 }, 'On 1 Apr 2027, none of 427 nominees loses eligibility.'],
    [{ ...nominees, lost: 0, changed: 0, carried: 0 }, 'Nothing changes for the 427 nominees.'],
    [{ ...nominees, total: 0 }, 'Nobody is nominated under this profile.'],
  ])('%o', (counts, sentence) => {
    expect(sayNominees(words.en, { ...impact, nominees: counts })).toBe(sentence)
  })
})

describe('the curve', () => {
  const curve: Curve = {
    posting: null,
    appliesFrom: '2027-04-01',
    days: [
      { on: '2027-03-31', before: 430, after: 430 },
      { on: '2027-04-01', before: 427, after: 386 },
      { on: '2027-04-02', before: 441, after: 420 },
    ],
  }

  it('is said in sentences', () => {
    expect(sayCurve(words.en, curve, 'Version 2', 'Draft 3')).toBe(
      'Version 2 goes from 430 people on 31 Mar 2027 to 441 on 2 Apr 2027, Draft 3 from 430 to 420. The difference is greatest on 1 Apr 2027: 41 fewer.',
    )
    expect(sayCurve(words.en, { ...curve, days: [] }, 'a', 'b')).toBe('')
  })

  it('says that nobody is lost where the lines do not part', () => {
    const same = { ...curve, days: curve.days.slice(0, 1) }
    expect(sayCurve(words.ja, same, '第2版', '第3版')).toContain('少ない日はありません')
  })

  it('has a row for each month and for both ends', () => {
    expect(monthlyDays(curve).map(({ on }) => on)).toEqual(['2027-03-31', '2027-04-01', '2027-04-02'])
  })
})
