import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLearnerAnswer, toLearnerAnswer } from './learner-answer.ts'
import { toLearnerView } from './learner-view.ts'
import { score } from './score.ts'
import { anyNumbers, anyQuestion, colours, paintedStones, possibleAnswer, suspension } from './testing/questions.ts'

describe('readLearnerAnswer', () => {
  it('grades the option whose words the learner chose', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const view = toLearnerView(suspension, 'en', seed)
      if (view.kind !== 'single') throw new Error('a single question stays one')
      for (const option of view.options) {
        const read = readLearnerAnswer(suspension, seed, { kind: 'single', option: option.id })
        if ('refused' in read) throw new Error(read.refused)
        expect(score(suspension, read.answer).correct).toBe(option.text.startsWith('Stay'))
      }
    }
  })

  it('refuses the question’s own ids, which no device knows', () => {
    expect(readLearnerAnswer(suspension, 's', { kind: 'single', option: 'b' })).toEqual({
      refused: 'answer-unknown-id',
    })
    expect(readLearnerAnswer(colours, 's', { kind: 'match', pairs: { l1: 'r1' } })).toEqual({
      refused: 'answer-unknown-id',
    })
    expect(readLearnerAnswer(colours, 's', { kind: 'match', pairs: { L1: 'r1' } })).toEqual({
      refused: 'answer-unknown-id',
    })
    expect(readLearnerAnswer(paintedStones, 's', { kind: 'scenario', choices: ['a'] })).toEqual({
      refused: 'answer-unknown-id',
    })
  })

  it('refuses another kind, a choice twice and a path that goes on after its end', () => {
    const multiple = { ...suspension, kind: 'multiple' as const }
    expect(readLearnerAnswer(suspension, 's', { kind: 'numeric', value: 1 })).toEqual({ refused: 'answer-wrong-kind' })
    expect(readLearnerAnswer(multiple, 's', { kind: 'multiple', options: ['O1', 'O1'] })).toEqual({
      refused: 'answer-duplicate-id',
    })
    expect(readLearnerAnswer(paintedStones, 's', { kind: 'scenario', choices: ['C1', 'C1', 'C1'] })).toEqual({
      refused: 'answer-path-broken',
    })
  })

  it('returns what was kept: there and back is the same answer, for every kind and seed', () => {
    fc.assert(
      fc.property(anyQuestion, anyNumbers, fc.string(), (question, numbers, seed) => {
        const kept = possibleAnswer(question, numbers)
        const shown = toLearnerAnswer(question, seed, kept)
        expect(shown && readLearnerAnswer(question, seed, shown)).toEqual({ answer: kept })
      }),
      { numRuns: 1000 },
    )
  })

  it('gives back no answer that fits no longer', () => {
    expect(toLearnerAnswer(suspension, 's', { kind: 'single', option: 'gone' })).toBeNull()
  })
})
