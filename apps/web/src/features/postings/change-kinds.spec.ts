import { describe, expect, it } from 'vitest'
import { changeKindOf, splitConsequences } from './change-kinds.ts'
import type { Consequences } from './change-kinds.ts'

type Verdict = Consequences[number]['before']['verdict']

const nominee = (name: string, before: Verdict, after: Verdict): Consequences[number] => ({
  nominationId: name,
  person: { id: name, name: { en: name, ja: name } },
  before: { verdict: before, personVerdict: before },
  after: {
    verdict: after,
    personVerdict: after,
    eligibleThrough: null,
    reasons: [],
    lane: { ranges: [], judged: null },
  },
  overlaps: [],
})

describe('the consequences of a change', () => {
  it('are those whose verdict changes, the losses first, with the others counted', () => {
    const { changed, unchanged } = splitConsequences([
      nominee('stays', 'ELIGIBLE', 'ELIGIBLE'),
      nominee('gains', 'NOT_ELIGIBLE', 'ELIGIBLE'),
      nominee('loses', 'ELIGIBLE', 'NOT_ELIGIBLE'),
    ])
    expect([changed.map(({ nominationId }) => nominationId), unchanged]).toEqual([['loses', 'gains'], 1])
  })

  it('are also those of a team whose members change by themselves', () => {
    const one = nominee('alone', 'NOT_ELIGIBLE', 'NOT_ELIGIBLE')
    const { changed } = splitConsequences([{ ...one, after: { ...one.after, personVerdict: 'ELIGIBLE' } }])
    expect(changed).toHaveLength(1)
  })
})

describe('a change in an address', () => {
  it('is one of the kinds there are', () => {
    expect([changeKindOf('extension'), changeKindOf('nonsense'), changeKindOf(null)]).toEqual([
      'extension',
      'dates',
      'dates',
    ])
  })
})
