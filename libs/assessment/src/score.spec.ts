import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionFaults } from './question-faults.ts'
import { rightAnswer } from './right-answer.ts'
import { score } from './score.ts'
import type { NumericQuestion } from './question.ts'
import {
  anyNumbers,
  anyQuestion,
  checkpoint,
  colours,
  overdue,
  paintedStones,
  possibleAnswer,
  suspension,
} from './testing/questions.ts'
import { compound, lookout } from './testing/words-and-places.ts'

describe('score', () => {
  it('gives a single question all its points for the right option and none for another', () => {
    expect(score(suspension, { kind: 'single', option: 'b' })).toEqual({ points: 2, outOf: 2, correct: true })
    expect(score(suspension, { kind: 'single', option: 'a' })).toEqual({ points: 0, outOf: 2, correct: false })
  })

  it('asks a multiple question for exactly the right set, in any order', () => {
    const question = {
      ...suspension,
      kind: 'multiple' as const,
      options: suspension.options.map((option) => ({ ...option, correct: option.id !== 'c' })),
    }
    expect(score(question, { kind: 'multiple', options: ['b', 'a'] }).points).toBe(2)
    expect(score(question, { kind: 'multiple', options: ['a'] }).points).toBe(0)
    expect(score(question, { kind: 'multiple', options: ['a', 'b', 'c'] }).points).toBe(0)
    expect(score(question, { kind: 'multiple', options: [] }).points).toBe(0)
  })

  it('asks an order question for the whole exact order', () => {
    expect(score(checkpoint, { kind: 'order', steps: ['1', '2', '3', '4'] }).correct).toBe(true)
    expect(score(checkpoint, { kind: 'order', steps: ['1', '2', '4', '3'] }).points).toBe(0)
    expect(score(checkpoint, { kind: 'order', steps: ['1', '2', '3'] }).points).toBe(0)
  })

  it('asks a match question for every pair', () => {
    expect(score(colours, { kind: 'match', pairs: { l3: 'r1', l2: 'r2', l1: 'r1' } }).correct).toBe(true)
    expect(score(colours, { kind: 'match', pairs: { l1: 'r1', l2: 'r2' } }).points).toBe(0)
    expect(score(colours, { kind: 'match', pairs: { l1: 'r1', l2: 'r2', l3: 'r3' } }).points).toBe(0)
  })

  it('accepts a number at the very edge of its tolerance, as decimals', () => {
    const question: NumericQuestion = { ...overdue, format: 'number', answer: 0.8, tolerance: 0.1 }
    expect(score(question, { kind: 'numeric', value: 0.7 }).correct).toBe(true)
    expect(score(question, { kind: 'numeric', value: 0.9 }).correct).toBe(true)
    expect(score(question, { kind: 'numeric', value: 0.6999 }).correct).toBe(false)
    expect(score(question, { kind: 'numeric', value: 1e300 }).correct).toBe(false)
  })

  it('measures a time of day round the clock', () => {
    const question: NumericQuestion = { ...overdue, answer: 23 * 60 + 58, tolerance: 5 }
    expect(score(question, { kind: 'numeric', value: 3 }).correct).toBe(true)
    expect(score(question, { kind: 'numeric', value: 4 }).correct).toBe(false)
    expect(score(overdue, { kind: 'numeric', value: 9 * 60 + 10 }).correct).toBe(false)
  })

  it('gives words the points of the accepted answer they are, in either language', () => {
    const points = (words: string, changed: Partial<typeof lookout> = {}) =>
      score({ ...lookout, ...changed }, { kind: 'short', text: words }).points
    expect(points(' ＣＨＥＣＫ　point ')).toBe(2)
    expect(points('検問所')).toBe(2)
    expect(points('roadblock')).toBe(1)
    expect(points('border')).toBe(0)
    expect(points('')).toBe(0)
    expect(points('the checkpoint')).toBe(0)
    expect(points('At a roadblock, or a checkpoint', { match: 'contains' })).toBe(2)
    expect(points('道路の検問所です', { match: 'contains' })).toBe(2)
    expect(points('checkpoints', { match: 'contains' })).toBe(0)
    expect(points('check-point', { match: 'contains' })).toBe(0)
    expect(points('Chéckpoint')).toBe(2)
    expect(points('Chéckpoint', { ignoresDiacritics: false })).toBe(0)
  })

  it('takes a place by its name or by pointing into it', () => {
    const earned = (at: string | { x: number; y: number }) => score(compound, { kind: 'hotspot', at }).points
    expect(earned('gate')).toBe(2)
    expect(earned('tower')).toBe(0)
    expect(earned({ x: 55, y: 50 })).toBe(2)
    expect(earned({ x: 50, y: 57.5 })).toBe(2)
    expect(earned({ x: 50, y: 57.6 })).toBe(0)
    expect(earned({ x: 1, y: 1 })).toBe(0)
    expect(earned({ x: 101, y: 50 })).toBe(0)
  })

  it('takes words however they are typed: width, case and spaces around change nothing', () => {
    const words = fc.constantFrom(...lookout.accepted.flatMap(({ spellings }) => [...spellings.en, ...spellings.ja]))
    const wide = (text: string) => text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    const ways = [
      wide,
      (text: string) => text.toUpperCase(),
      (text: string) => `　${text}\n`,
      (text: string) => text.normalize('NFD'),
    ]
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom(...ways)), (text, changes) => {
        const typed = changes.reduce((done, change) => change(done), text)
        expect(score(lookout, { kind: 'short', text: typed })).toEqual(score(lookout, { kind: 'short', text }))
      }),
    )
  })

  it('never earns less where containing the words is enough', () => {
    fc.assert(
      fc.property(anyQuestion, anyNumbers, (question, numbers) => {
        if (question.kind !== 'short') return
        const answer = possibleAnswer(question, numbers)
        const [exact, containing] = (['exact', 'contains'] as const).map((match) =>
          score({ ...question, match }, answer),
        )
        expect(containing?.points).toBeGreaterThanOrEqual(exact?.points ?? 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a scenario the points along the path taken, also of one not finished', () => {
    expect(score(paintedStones, { kind: 'scenario', choices: ['a', 'b'] })).toEqual({
      points: 3,
      outOf: 3,
      correct: true,
    })
    expect(score(paintedStones, { kind: 'scenario', choices: ['a', 'a'] }).points).toBe(1)
    expect(score(paintedStones, { kind: 'scenario', choices: ['a'] }).points).toBe(1)
    expect(score(paintedStones, { kind: 'scenario', choices: ['b'] }).points).toBe(0)
  })

  it('gives nothing for no answer and for an impossible one', () => {
    expect(score(suspension, null)).toEqual({ points: 0, outOf: 2, correct: false })
    expect(score(suspension, { kind: 'single', option: 'z' }).points).toBe(0)
    expect(score(suspension, { kind: 'numeric', value: 1 }).points).toBe(0)
    expect(score(paintedStones, { kind: 'scenario', choices: ['b', 'b'] }).points).toBe(0)
    expect(score(paintedStones, { kind: 'scenario', choices: ['a', 'b', 'b'] }).points).toBe(0)
    expect(score({ ...suspension, kind: 'multiple' }, { kind: 'multiple', options: ['b', 'b'] }).points).toBe(0)
  })

  it('gives nothing for ticking nothing, even where a faulty question has no right option', () => {
    const options = suspension.options.map((option) => ({ ...option, correct: false }))
    const question = { ...suspension, kind: 'multiple' as const, options }
    expect(score(question, { kind: 'multiple', options: [] }).points).toBe(0)
  })

  it('stays between nothing and the points of the question, whatever is answered', () => {
    fc.assert(
      fc.property(anyQuestion, anyNumbers, (question, numbers) => {
        const { points, outOf, correct } = score(question, possibleAnswer(question, numbers))
        expect(outOf).toBe(question.points)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(outOf)
        expect(correct).toBe(points === outOf)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives every kind its points for the right answer', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        if (!questionFaults(question).includes('question-points-not-best-path'))
          expect(score(question, rightAnswer(question)).correct).toBe(question.kind !== 'written')
      }),
      { numRuns: 1000 },
    )
  })
})
