import { isSameAnswer } from './attempt.ts'
import type { Answer, Question } from './question.ts'
import { score, type Score } from './score.ts'
import { acceptedAs } from './short-text.ts'

/**
 * What was decided of a version of a question that was found faulty: everyone gets its points, it is left out of the score,
 * or another answer is right as well.
 */
export type Ruling =
  { readonly kind: 'everyone' } | { readonly kind: 'left-out' } | { readonly kind: 'accept'; readonly answer: Answer }

/**
 * What an answer earns once rulings are counted in, in whatever order they were made. Left out weighs most: nothing is
 * earned of nothing. Otherwise nobody earns less than without the rulings.
 */
export function ruledScore(
  question: Question,
  answer: Answer | null,
  rulings: readonly Ruling[],
  marked?: number,
): Score {
  if (rulings.some(({ kind }) => kind === 'left-out')) return { points: 0, outOf: 0, correct: false }
  const isGiven = rulings.some(
    (ruling) =>
      ruling.kind === 'everyone' ||
      (ruling.kind === 'accept' && answer !== null && saysTheSame(question, ruling.answer, answer)),
  )
  if (isGiven) return { points: question.points, outOf: question.points, correct: true }
  return score(question, answer, marked)
}

/** Words are compared as the question compares them: case, width and the like do not matter. */
function saysTheSame(question: Question, accepted: Answer, answer: Answer): boolean {
  if (question.kind !== 'short' || accepted.kind !== 'short' || answer.kind !== 'short')
    return isSameAnswer(accepted, answer)
  const spellings = { en: [accepted.text], ja: [] }
  const also = { ...question, accepted: [{ id: 'also', points: question.points, spellings }] }
  return acceptedAs(also, answer.text) !== null
}

interface Result {
  readonly points: number
  readonly outOf: number
  readonly passed: boolean
}

/** Whether a result is to take the place of another: a result is never made worse, and a pass never taken away. */
export function isBetter(after: Result, before: Result): boolean {
  if (before.passed && !after.passed) return false
  return (after.passed && !before.passed) || after.points * before.outOf > before.points * after.outOf
}
