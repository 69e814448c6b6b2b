import { describe, expect, it } from 'vitest'
import { words } from '../../app/words.tsx'
import { byVerdict, headingOfPosting, thinSpare } from './nominees.ts'
import type { Nominee } from './use-postings.ts'

const nominee = (nominationId: string, verdict: Nominee['verdict'], reasons = 0): Nominee => ({
  nominationId,
  person: { id: nominationId, name: { en: nominationId, ja: nominationId } },
  verdict,
  personVerdict: verdict,
  eligibleThrough: null,
  reasons: Array.from({ length: reasons }, (_, index) => ({
    clauseId: String(index),
    title: { en: 'x', ja: 'x' },
    status: 'NOT_MET',
    finding: null,
  })),
  lane: { ranges: [], judged: null },
  nominatedOn: '2026-11-01',
  answer: 'accepted',
  overlaps: [],
})

describe('nominees', () => {
  it('stand by how close they are to leaving, and by name where they are alike', () => {
    const list = [
      nominee('barred', 'BARRED'),
      nominee('far', 'NOT_ELIGIBLE', 4),
      nominee('near', 'NOT_ELIGIBLE', 1),
      nominee('a', 'ELIGIBLE'),
      nominee('waits', 'PENDING_VERIFICATION', 1),
      nominee('b', 'ELIGIBLE'),
    ]
    expect(byVerdict(list).map(({ nominationId }) => nominationId)).toEqual([
      'a',
      'b',
      'waits',
      'near',
      'far',
      'barred',
    ])
  })

  it('have a thin margin up to 30 days after the return, the last of them included', () => {
    expect(thinSpare('2027-04-25', '2027-04-25')).toBe(0)
    expect(thinSpare('2027-05-25', '2027-04-25')).toBe(30)
    expect(thinSpare('2027-05-26', '2027-04-25')).toBeNull()
    expect(thinSpare('2027-04-24', '2027-04-25')).toBeNull()
    expect(thinSpare(null, '2027-04-25')).toBeNull()
  })

  it('are counted in the heading of the posting', () => {
    const heading = (nominees: number, cleared: number) =>
      headingOfPosting(words.en, { nominees, cleared, pending: 0, notEligible: nominees - cleared, waiting: 0 })
    expect(heading(0, 0)).toBe('Nobody is nominated yet.')
    expect(heading(1, 1)).toBe('The nominee can leave')
    expect(heading(18, 6)).toBe('Six of 18 nominees can leave')
    expect(heading(18, 0)).toBe('None of 18 nominees can leave yet')
    expect(heading(3, 3)).toBe('All three nominees can leave')
  })
})
