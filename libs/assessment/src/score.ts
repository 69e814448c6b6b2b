import { areaOf } from './areas.ts'
import { checkAnswer } from './check-answer.ts'
import { isWithin, isWithinOnClock } from './numeric-distance.ts'
import type {
  Answer,
  MatchQuestion,
  NumericQuestion,
  Option,
  Question,
  ScenarioQuestion,
  ShortQuestion,
  WrittenQuestion,
} from './question.ts'
import { acceptedAs } from './short-text.ts'
import { pathOf, pointsAlong } from './scenario-path.ts'

/** What one answer earned. Points are whole numbers, 0 to `outOf`; `correct` means all of them. */
export interface Score {
  readonly points: number
  readonly outOf: number
  readonly correct: boolean
}

/**
 * Grades one answer by the question's key. All or nothing, since an order or a set half right is not safe
 * to act on: exactly the right option or set, exactly the right order, every pair right, a place in a right area, a number within its
 * tolerance (a time of day round the clock). Two kinds earn part of their points: a scenario those along the path
 * taken, words those of the accepted answer they are. No answer, an unfinished one or an impossible one (as after a faulty question was corrected) earns
 * what it fulfils: nothing, but for the points along the way in a scenario. A written answer earns what people
 * gave it, `marked`, and nothing before that.
 */
export function score(question: Question, answer: Answer | null, marked = 0): Score {
  const points = answer && checkAnswer(question, answer) === null ? pointsFor(question, answer, marked) : 0
  return { points, outOf: question.points, correct: points === question.points }
}

function pointsFor(question: Question, answer: Answer, marked: number): number {
  if (question.kind === 'written') return Math.min(marked, question.points)
  if (question.kind === 'scenario') return scenarioPoints(question, answer)
  if (question.kind === 'short') return shortPoints(question, answer)
  return isRight(question, answer) ? question.points : 0
}

function scenarioPoints(question: ScenarioQuestion, answer: Answer): number {
  return answer.kind === 'scenario' ? Math.min(pointsAlong(pathOf(question, answer.choices)), question.points) : 0
}

function shortPoints(question: ShortQuestion, answer: Answer): number {
  const points = answer.kind === 'short' ? (acceptedAs(question, answer.text)?.points ?? 0) : 0
  return Math.max(0, Math.min(points, question.points))
}

function isRight(
  question: Exclude<Question, ScenarioQuestion | ShortQuestion | WrittenQuestion>,
  answer: Answer,
): boolean {
  switch (question.kind) {
    case 'single':
      return answer.kind === 'single' && isRightSet(question.options, [answer.option])
    case 'multiple':
      return answer.kind === 'multiple' && isRightSet(question.options, answer.options)
    case 'order':
      return answer.kind === 'order' && question.steps.every((step, index) => step.id === answer.steps[index])
    case 'match':
      return answer.kind === 'match' && hasEveryPair(question, answer.pairs)
    case 'hotspot':
      return answer.kind === 'hotspot' && areaOf(question, answer.at)?.correct === true
    case 'numeric':
      return answer.kind === 'numeric' && isRightNumber(question, answer.value)
  }
}

function isRightSet(options: readonly Option[], chosen: readonly string[]): boolean {
  return chosen.length > 0 && options.every((option) => option.correct === chosen.includes(option.id))
}

function hasEveryPair(question: MatchQuestion, pairs: Readonly<Record<string, string>>): boolean {
  return question.left.every(({ id }) => Object.hasOwn(pairs, id) && pairs[id] === question.pairs[id])
}

function isRightNumber(question: NumericQuestion, value: number): boolean {
  const compare = question.format === 'time' ? isWithinOnClock : isWithin
  return compare(value, question.answer, question.tolerance)
}
