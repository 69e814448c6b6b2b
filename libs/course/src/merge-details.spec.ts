import { describe, expect, it } from 'vitest'
import type { DraftCheck } from '@muster/contracts/schemas/draft.ts'
import { type LessonDetails, mergeDetails } from './merge-details.ts'

const check = (key: string, en: string, right = 'a'): DraftCheck => ({
  key,
  stem: { en, ja: '' },
  options: ['a', 'b'].map((id) => ({
    id,
    text: { en: id, ja: '' },
    correct: id === right,
    because: { en: '', ja: '' },
  })),
})
const details = (en: string, minutes: number, checks: DraftCheck[]): LessonDetails => ({
  title: { en, ja: '検問所' },
  minutes,
  checks,
})
const base = details('Checkpoints', 10, [check('c1', 'What first?'), check('c2', 'And then?')])

describe('what a lesson is beside its text', () => {
  it('comes together where two authors changed something else', () => {
    const mine = details('Checkpoints at night', 10, [check('c1', 'What first?', 'b'), check('c2', 'And then?')])
    const theirs = details('Checkpoints', 15, [
      check('c1', 'What is first?'),
      check('c2', 'And then?'),
      check('c3', 'New'),
    ])
    expect(mergeDetails(base, mine, theirs)).toEqual(
      details('Checkpoints at night', 15, [
        check('c1', 'What is first?', 'b'),
        check('c2', 'And then?'),
        check('c3', 'New'),
      ]),
    )
  })

  it('has both texts where both wrote in the same place, and keeps what one removed and the other changed', () => {
    const mine = details('Mine', 10, [check('c2', 'And then?')])
    const theirs = details('Theirs', 10, [check('c1', 'Changed'), check('c2', 'And then?')])
    const merged = mergeDetails(base, mine, theirs)
    expect(merged.title.en).toBe('Mine / Theirs')
    expect(merged.checks.map(({ key }) => key)).toEqual(['c2', 'c1'])
    expect(mergeDetails(base, mine, base).checks.map(({ key }) => key)).toEqual(['c2'])
  })
})
