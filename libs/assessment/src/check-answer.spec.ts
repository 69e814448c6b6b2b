import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswer } from './check-answer.ts'
import type { Answer, Question } from './question.ts'
import {
  anyNumbers,
  anyQuestion,
  checkpoint,
  colours,
  everyKind,
  overdue,
  paintedStones,
  possibleAnswer,
  suspension,
} from './testing/questions.ts'
import { compound, lookout } from './testing/words-and-places.ts'
import { riskNote } from './testing/written-question.ts'

const multiple: Question = { ...suspension, kind: 'multiple' }

describe('checkAnswer', () => {
  it.each<[string, Question, Answer]>([
    ['answer-unknown-id', suspension, { kind: 'single', option: 'z' }],
    ['answer-unknown-id', suspension, { kind: 'single', option: '' }],
    ['answer-unknown-id', multiple, { kind: 'multiple', options: ['a', 'z'] }],
    ['answer-duplicate-id', multiple, { kind: 'multiple', options: ['a', 'a'] }],
    ['answer-duplicate-id', checkpoint, { kind: 'order', steps: ['1', '2', '2', '3'] }],
    ['answer-unknown-id', checkpoint, { kind: 'order', steps: ['1', '2', '5', '3'] }],
    ['answer-unknown-id', colours, { kind: 'match', pairs: { l9: 'r1' } }],
    ['answer-unknown-id', colours, { kind: 'match', pairs: { l1: 'r9' } }],
    ['answer-unknown-id', colours, { kind: 'match', pairs: Object.fromEntries([['__proto__', 'r1']]) }],
    ['answer-not-a-number', overdue, { kind: 'numeric', value: Number.NaN }],
    ['answer-not-a-number', overdue, { kind: 'numeric', value: Number.POSITIVE_INFINITY }],
    ['answer-out-of-range', overdue, { kind: 'numeric', value: 1440 }],
    ['answer-out-of-range', overdue, { kind: 'numeric', value: 580.5 }],
    ['answer-unknown-id', compound, { kind: 'hotspot', at: 'moon' }],
    ['answer-out-of-range', compound, { kind: 'hotspot', at: { x: 1, y: 100.1 } }],
    ['answer-out-of-range', compound, { kind: 'hotspot', at: { x: Number.NaN, y: 1 } }],
    ['answer-too-long', lookout, { kind: 'short', text: 'a'.repeat(301) }],
    ['answer-path-broken', paintedStones, { kind: 'scenario', choices: ['b', 'b'] }],
    ['answer-unknown-id', paintedStones, { kind: 'scenario', choices: ['a', 'z'] }],
  ])('%s: refuses what cannot be', (code, question, answer) => {
    expect(checkAnswer(question, answer)).toBe(code)
  })

  it('refuses a choice of another step', () => {
    const question: Question = {
      ...paintedStones,
      steps: paintedStones.steps.map((step) => ({
        ...step,
        choices: step.choices.map((choice) => ({ ...choice, id: `${step.id}-${choice.id}` })),
      })),
    }
    expect(checkAnswer(question, { kind: 'scenario', choices: ['stopped-b'] })).toBe('answer-path-broken')
    expect(checkAnswer(question, { kind: 'scenario', choices: ['road-a', 'stopped-b'] })).toBeNull()
  })

  it('refuses an answer of every other kind', () => {
    for (const question of everyKind) {
      for (const other of everyKind) {
        const answer = possibleAnswer(other, [1, 1, 1, 1, 1, 1])
        expect(checkAnswer(question, answer) === 'answer-wrong-kind').toBe(question.kind !== other.kind)
      }
    }
  })

  it('takes a file only where one is asked for, and no endless text', () => {
    const answer = { kind: 'written', text: '', file: { id: 'f', name: 'note.pdf' } } as const
    expect(checkAnswer(riskNote, answer)).toBeNull()
    expect(checkAnswer({ ...riskNote, takesFile: false }, answer)).toBe('answer-takes-no-file')
    expect(checkAnswer(riskNote, { kind: 'written', text: 'a'.repeat(20_000) })).toBeNull()
    expect(checkAnswer(riskNote, { kind: 'written', text: 'a'.repeat(20_001) })).toBe('answer-too-long')
  })

  it('accepts a learner who is still thinking', () => {
    expect(checkAnswer(multiple, { kind: 'multiple', options: [] })).toBeNull()
    expect(checkAnswer(checkpoint, { kind: 'order', steps: ['3'] })).toBeNull()
    expect(checkAnswer(colours, { kind: 'match', pairs: {} })).toBeNull()
    expect(checkAnswer(paintedStones, { kind: 'scenario', choices: [] })).toBeNull()
  })

  it('accepts every possible answer', () => {
    fc.assert(
      fc.property(anyQuestion, anyNumbers, (question, numbers) => {
        expect(checkAnswer(question, possibleAnswer(question, numbers))).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })
})
