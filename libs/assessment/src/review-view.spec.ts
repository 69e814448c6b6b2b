import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLearnerAnswer } from './learner-answer.ts'
import { toReviewView } from './review-view.ts'
import { anyNumbers, anyQuestion, overdue, paintedStones, possibleAnswer, suspension } from './testing/questions.ts'
import { compound, lookout } from './testing/words-and-places.ts'

describe('toReviewView', () => {
  it('shows where the places of a picture are, and in which of them a point lies', () => {
    const review = toReviewView(compound, 'en', 'seed', { kind: 'hotspot', at: { x: 20, y: 20 } })
    if (review.question.kind !== 'hotspot') throw new Error('a picture stays one')
    const { areas } = review.question
    const idOf = (name: string) => areas.find(({ text }) => text === name)?.id
    expect(review.hit).toBe(idOf('Tower'))
    expect(review.areas?.find(({ correct }) => correct)?.id).toBe(idOf('Gate'))
    expect(review.right).toEqual({ kind: 'hotspot', at: idOf('Gate') })
    expect(toReviewView(compound, 'en', 'seed', { kind: 'hotspot', at: { x: 1, y: 99 } }).hit).toBeNull()
  })

  it('names every way of writing the right words, in the language of the reader', () => {
    const review = toReviewView(lookout, 'ja', 's', { kind: 'short', text: 'gate' })
    expect(review).toMatchObject({ points: 0, right: { kind: 'short', text: '検問所' }, alsoRight: ['検問'] })
    expect(review.because).toEqual({ Roadblock: '日本語 FEEDBACK nearly', 国境: '日本語 FEEDBACK no' })
  })

  it('tells why each option is right or wrong, under the id the learner saw', () => {
    const review = toReviewView(suspension, 'en', 'seed', { kind: 'single', option: 'a' })
    if (review.question.kind !== 'single') throw new Error('a single question stays one')
    const idOf = (start: string) =>
      review.question.kind === 'single'
        ? (review.question.options.find((one) => one.text.startsWith(start))?.id ?? '')
        : ''
    expect(review).toMatchObject({ points: 0, outOf: 2, correct: false, explanation: 'EXPLANATION' })
    expect(review.answer).toEqual({ kind: 'single', option: idOf('Go with') })
    expect(review.right).toEqual({ kind: 'single', option: idOf('Stay') })
    expect(review.because[idOf('Stay')]).toBe('BECAUSE it is safe')
    expect(Object.keys(review.because)).toHaveLength(2)
  })

  it('gives the feedback on every choice of a scenario, by step and choice', () => {
    const review = toReviewView(paintedStones, 'ja', 'seed', null)
    expect(Object.keys(review.because).toSorted()).toEqual(['S1.C1', 'S1.C2', 'S2.C1', 'S2.C2'])
    expect(Object.values(review.because)).toContain('日本語 FEEDBACK dangerous')
    expect(review).toMatchObject({ answer: null, points: 0, correct: false })
  })

  it('states how far a number may be off', () => {
    const review = toReviewView({ ...overdue, tolerance: 5 }, 'en', 'seed', { kind: 'numeric', value: 575 })
    expect(review).toMatchObject({ tolerance: 5, right: { kind: 'numeric', value: 580 }, correct: true })
  })

  it('shows no answer that fits no longer', () => {
    expect(toReviewView(suspension, 'en', 'seed', { kind: 'single', option: 'gone' }).answer).toBeNull()
  })

  it('shows an answer and a right one that read back as what was kept and what is right', () => {
    fc.assert(
      fc.property(anyQuestion, anyNumbers, fc.string(), (question, numbers, seed) => {
        const kept = possibleAnswer(question, numbers)
        const review = toReviewView(question, 'en', seed, kept)
        expect(review.answer && readLearnerAnswer(question, seed, review.answer)).toEqual({ answer: kept })
        if (question.kind === 'written') expect(review.right).toBeNull()
        else expect(review.right && readLearnerAnswer(question, seed, review.right)).toHaveProperty('answer')
      }),
      { numRuns: 500 },
    )
  })
})
