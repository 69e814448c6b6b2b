import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAttempt, isPassed, shownPercent } from './grade-attempt.ts'
import type { Answer, Question } from './question.ts'
import { anyQuestion, everyKind, suspension } from './testing/questions.ts'
import { rightAnswer } from './right-answer.ts'

const rightAnswers = (questions: readonly Question[]): [string, Answer][] =>
  questions.flatMap((question) => {
    const right = rightAnswer(question)
    return right ? [[question.key, right]] : []
  })

describe('gradeAttempt', () => {
  it('adds up every question, also those left unanswered', () => {
    const answers = new Map<string, Answer>([['e1-q001', { kind: 'single', option: 'b' }]])
    const grade = gradeAttempt(everyKind, answers, 80)
    expect(grade).toMatchObject({ points: 2, outOf: 21, passed: false })
    expect(grade.questions.map((one) => one.key)).toEqual(everyKind.map((question) => question.key))
  })

  it('passes on all right answers and ignores answers to questions not asked', () => {
    const graded = everyKind.filter(({ kind }) => kind !== 'written')
    const answers = new Map(rightAnswers(graded))
    answers.set('e1-q999', { kind: 'single', option: 'b' })
    expect(gradeAttempt(graded, answers, 100)).toMatchObject({ points: 17, outOf: 17, passed: true })
  })

  it('refuses an attempt without questions and a pass mark that is none', () => {
    expect(() => gradeAttempt([], new Map(), 80)).toThrow(RangeError)
    for (const mark of [-1, 101, 79.5, Number.NaN])
      expect(() => gradeAttempt([suspension], new Map(), mark)).toThrow(RangeError)
  })

  it('never gives more points than there are', () => {
    fc.assert(
      fc.property(
        fc.array(anyQuestion, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 100 }),
        (questions, mark) => {
          const keyed = questions.map((question, index) => ({ ...question, key: `q${index}` }))
          const all = new Map(rightAnswers(keyed))
          const { points, outOf, passed } = gradeAttempt(keyed, all, mark)
          expect(points).toBeLessThanOrEqual(outOf)
          expect(passed).toBe(points / outOf >= mark / 100)
        },
      ),
    )
  })
})

describe('isPassed', () => {
  it.each([
    [80, 100, 80, true],
    [796, 1000, 80, false],
    [799_999, 1_000_000, 80, false],
    [4, 5, 80, true],
    [11, 15, 75, false],
    [0, 5, 0, true],
    [0, 0, 0, false],
  ])('%i of %i at %i %% is %s', (points, outOf, mark, passed) => {
    expect(isPassed(points, outOf, mark)).toBe(passed)
  })
})

describe('shownPercent', () => {
  it('never rounds up to a mark that was not reached', () => {
    expect(shownPercent(7996, 10_000)).toBe(79.9)
    expect(shownPercent(4, 5)).toBe(80)
    expect(shownPercent(0, 0)).toBe(0)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.nat(500),
        fc.integer({ min: 0, max: 100 }),
        (outOf, earned, mark) => {
          const points = Math.min(earned, outOf)
          if (!isPassed(points, outOf, mark)) expect(shownPercent(points, outOf)).toBeLessThan(mark)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
