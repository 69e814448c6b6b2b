import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAttempt } from './grade-attempt.ts'
import { isBetter, ruledScore, type Ruling } from './ruling.ts'
import { score } from './score.ts'
import { anyNumbers, anyQuestion, possibleAnswer, suspension } from './testing/questions.ts'
import { lookout } from './testing/words-and-places.ts'

const wrong = { kind: 'single', option: 'a' } as const
const everyone: Ruling = { kind: 'everyone' }
const leftOut: Ruling = { kind: 'left-out' }

describe('a question found faulty', () => {
  it('gives everybody its points, also those who left it unanswered', () => {
    expect(ruledScore(suspension, wrong, [everyone])).toEqual({ points: 2, outOf: 2, correct: true })
    expect(ruledScore(suspension, null, [everyone]).points).toBe(2)
  })

  it('takes another answer as right, and only that one', () => {
    const accept: Ruling = { kind: 'accept', answer: wrong }
    expect(ruledScore(suspension, wrong, [accept]).points).toBe(2)
    expect(ruledScore(suspension, { kind: 'single', option: 'c' }, [accept]).points).toBe(0)
    expect(ruledScore(suspension, { kind: 'single', option: 'b' }, [accept]).points).toBe(2)
    expect(ruledScore(suspension, null, [accept]).points).toBe(0)
  })

  it('compares words as the question does', () => {
    const accept: Ruling = { kind: 'accept', answer: { kind: 'short', text: 'Sentry' } }
    expect(ruledScore(lookout, { kind: 'short', text: ' ＳＥＮＴＲＹ ' }, [accept]).points).toBe(lookout.points)
    expect(ruledScore(lookout, { kind: 'short', text: 'nobody at all' }, [accept]).points).toBe(0)
  })

  it('counts for nothing where it is left out, whatever else was decided', () => {
    expect(ruledScore(suspension, wrong, [everyone, leftOut])).toEqual({ points: 0, outOf: 0, correct: false })
    const other = { ...suspension, key: 'other' }
    const rulings = new Map([[other.key, [leftOut]]])
    const answers = new Map([[suspension.key, { kind: 'single', option: 'b' } as const]])
    expect(gradeAttempt([suspension, other], answers, 100, new Map(), rulings)).toMatchObject({
      points: 2,
      outOf: 2,
      passed: true,
    })
    expect(gradeAttempt([other], new Map(), 50, new Map(), rulings)).toMatchObject({ outOf: 0, passed: false })
  })

  it('never earns anybody less, unless it is left out', () => {
    fc.assert(
      fc.property(anyQuestion, anyNumbers, anyNumbers, (question, given, accepted) => {
        const answer = possibleAnswer(question, given)
        const rulings: Ruling[] = [{ kind: 'accept', answer: possibleAnswer(question, accepted) }]
        const before = score(question, answer).points
        expect(ruledScore(question, answer, rulings).points).toBeGreaterThanOrEqual(before)
        expect(ruledScore(question, answer, [everyone]).points).toBe(question.points)
        expect(ruledScore(question, answer, []).points).toBe(before)
      }),
    )
  })
})

describe('isBetter', () => {
  const result = (points: number, outOf: number, passed: boolean) => ({ points, outOf, passed })

  it('takes what rises, and whoever passes now', () => {
    expect(isBetter(result(9, 10, true), result(7, 10, false))).toBe(true)
    expect(isBetter(result(7, 9, false), result(7, 10, false))).toBe(true)
    expect(isBetter(result(7, 10, false), result(7, 10, false))).toBe(false)
  })

  it('never makes a result worse nor takes a pass away', () => {
    expect(isBetter(result(7, 9, false), result(8, 10, true))).toBe(false)
    expect(isBetter(result(7, 9, true), result(8, 10, true))).toBe(false)
    expect(isBetter(result(0, 0, false), result(3, 10, false))).toBe(false)
  })
})
