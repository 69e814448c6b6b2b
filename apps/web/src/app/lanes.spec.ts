import type { ClauseStatus } from '@muster/contracts/schemas/verdict.ts'
import { describe, expect, it } from 'vitest'
import { contentOf, describeLane, rowOf, tableOf } from './lanes.ts'
import type { LaneClause } from './lanes.ts'
import { words } from './words.tsx'

const everyDay = { kind: 'throughout', count: null, unit: null, anchor: null }
const fieldSecurity: LaneClause = {
  id: 'field-security',
  title: { en: 'Field security', ja: '現場安全対策研修' },
  status: 'NOT_MET',
  window: everyDay,
  evidence: [
    {
      title: { en: 'Security', ja: '安全' },
      issuer: null,
      completedOn: '2024-06-15',
      validThrough: '2027-06-15',
      certificateId: null,
      verified: true,
    },
  ],
  lane: {
    ranges: [
      { from: '2024-06-15', through: '2026-12-02', tone: 'outside' },
      { from: '2026-12-03', through: '2027-06-15', tone: 'counts' },
      { from: '2027-06-16', through: '2027-12-02', tone: 'gap' },
    ],
    judged: null,
  },
}

function judged(status: ClauseStatus): LaneClause {
  return {
    ...fieldSecurity,
    status,
    window: { kind: 'departure', count: null, unit: null, anchor: null },
    lane: { ranges: [], judged: { on: '2026-12-03', status } },
  }
}

describe('a lane with a gap', () => {
  it('labels the gap by its dates, or by its days where the drawing is small', () => {
    expect(contentOf(words.en, fieldSecurity.lane).label?.text).toBe('Gap: 16 Jun – 2 Dec 2027')
    expect(contentOf(words.ja, fieldSecurity.lane, 'days').label?.text).toBe('空白：170日')
    expect(contentOf(words.en, fieldSecurity.lane, 'none').label).toBeNull()
  })

  it('says the gap and not what is well', () => {
    expect(describeLane(words.en, 'Field security', fieldSecurity.lane)).toBe(
      'Field security leaves a gap: 16 Jun – 2 Dec 2027.',
    )
  })

  it('is a row of the table with its dates', () => {
    expect(tableOf(words.ja, [fieldSecurity]).rows).toEqual([
      ['現場安全対策研修', '2024年6月15日～2027年6月15日', '任期中の毎日', '未充足：2027年6月16日～12月2日'],
    ])
  })
})

describe('a lane judged on one day', () => {
  it.each([
    ['MET', 'met', 'Field security is met on 3 Dec 2026.'],
    ['NOT_MET', 'missing', 'Field security is not met on 3 Dec 2026.'],
    ['PENDING', 'pending', 'Field security is judged on 3 Dec 2026 and not decided yet.'],
    ['DUE_LATER', 'later', 'Field security is judged on 3 Dec 2026 and not decided yet.'],
    ['WAIVED', 'condition', 'Field security is met on 3 Dec 2026.'],
  ] as const)('%s is marked %s', (status, kind, sentence) => {
    const { lane } = judged(status)
    expect(contentOf(words.en, lane).mark).toEqual({ on: '2026-12-03', kind })
    expect(describeLane(words.en, 'Field security', lane)).toBe(sentence)
  })

  it('notes what is missing, or until when it is valid', () => {
    expect(rowOf(words.en, judged('NOT_MET')).note).toBe('needed by departure')
    expect(rowOf(words.ja, judged('MET')).note).toBe('2027年6月15日まで有効')
  })

  it('says when nothing is recorded', () => {
    expect(describeLane(words.ja, '救急法', { ranges: [], judged: null })).toBe('救急法の記録はありません。')
  })
})
