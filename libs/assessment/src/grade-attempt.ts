import type { Answer, Question } from './question.ts'
import { type Ruling, ruledScore } from './ruling.ts'
import type { Score } from './score.ts'

export interface AttemptGrade {
  readonly points: number
  readonly outOf: number
  readonly passed: boolean
  /** In the order in which they were asked. */
  readonly questions: readonly (Score & { readonly key: string })[]
}

/**
 * Grades a whole attempt. `answers` by question key, in the questions' own ids; a question without one earns
 * nothing. `passMark` is a whole number of percent, 0 to 100. `marks` are the points people gave to written answers,
 * by question key; `rulings` what was decided of questions found faulty. An attempt is graded when `awaitsMark` holds for none of its questions without one.
 * @throws RangeError for another pass mark, or for an attempt without questions.
 */
export function gradeAttempt(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  passMark: number,
  marks: ReadonlyMap<string, number> = new Map(),
  rulings: ReadonlyMap<string, readonly Ruling[]> = new Map(),
): AttemptGrade {
  if (questions.length === 0) throw new RangeError('an attempt has at least one question')
  const scores = questions.map((question) => ({
    key: question.key,
    ...ruledScore(
      question,
      answers.get(question.key) ?? null,
      rulings.get(question.key) ?? [],
      marks.get(question.key),
    ),
  }))
  const points = sum(scores.map((one) => one.points))
  const outOf = sum(scores.map((one) => one.outOf))
  return { points, outOf, passed: isPassed(points, outOf, passMark), questions: scores }
}

/**
 * Whether the pass mark is reached, by unrounded points: 79.6 % is not 80 %.
 * @throws RangeError for a pass mark that is not a whole number of percent.
 */
export function isPassed(points: number, outOf: number, passMark: number): boolean {
  if (!Number.isInteger(passMark) || passMark < 0 || passMark > 100) throw new RangeError('pass mark is 0 to 100 %')
  return outOf > 0 && points * 100 >= passMark * outOf
}

/** The percentage to show, cut to one decimal and never rounded up: 79.96 % reads 79.9, not 80. */
export function shownPercent(points: number, outOf: number): number {
  return outOf > 0 ? Math.floor((points * 1000) / outOf) / 10 : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
