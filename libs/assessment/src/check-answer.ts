import type { AnswerCode } from './codes.ts'
import { isOnPicture } from './areas.ts'
import { longestWords } from './short-text.ts'
import type {
  Answer,
  HotspotQuestion,
  MatchQuestion,
  NumericQuestion,
  Point,
  Question,
  ScenarioQuestion,
  WrittenQuestion,
} from './question.ts'

/**
 * Whether an answer is possible for a question at all: `null`, or the reason why not. An unfinished answer
 * (no option ticked, half the pairs, the middle of a scenario) is possible; it is a learner still thinking,
 * and saving it must not fail.
 */
export function checkAnswer(question: Question, answer: Answer): AnswerCode | null {
  switch (question.kind) {
    case 'single':
      return answer.kind === 'single' ? checkIds([answer.option], question.options) : 'answer-wrong-kind'
    case 'multiple':
      return answer.kind === 'multiple' ? checkIds(answer.options, question.options) : 'answer-wrong-kind'
    case 'order':
      return answer.kind === 'order' ? checkIds(answer.steps, question.steps) : 'answer-wrong-kind'
    case 'match':
      return answer.kind === 'match' ? checkPairs(question, answer.pairs) : 'answer-wrong-kind'
    case 'numeric':
      return answer.kind === 'numeric' ? checkNumber(question, answer.value) : 'answer-wrong-kind'
    case 'short':
      if (answer.kind !== 'short') return 'answer-wrong-kind'
      return answer.text.length > longestWords ? 'answer-too-long' : null
    case 'hotspot':
      return answer.kind === 'hotspot' ? checkSpot(question, answer.at) : 'answer-wrong-kind'
    case 'scenario':
      return answer.kind === 'scenario' ? checkPath(question, answer.choices) : 'answer-wrong-kind'
    case 'written':
      return answer.kind === 'written' ? checkWriting(question, answer) : 'answer-wrong-kind'
  }
}

function checkIds(ids: readonly string[], known: readonly { readonly id: string }[]): AnswerCode | null {
  if (!ids.every((id) => known.some((item) => item.id === id))) return 'answer-unknown-id'
  return new Set(ids).size === ids.length ? null : 'answer-duplicate-id'
}

function checkPairs(question: MatchQuestion, pairs: Readonly<Record<string, string>>): AnswerCode | null {
  return checkIds(Object.keys(pairs), question.left) ?? checkIds([...new Set(Object.values(pairs))], question.right)
}

function checkNumber(question: NumericQuestion, value: number): AnswerCode | null {
  if (!Number.isFinite(value)) return 'answer-not-a-number'
  if (question.format === 'time' && !isTimeOfDay(value)) return 'answer-out-of-range'
  return null
}

function checkSpot(question: HotspotQuestion, at: string | Point): AnswerCode | null {
  if (typeof at === 'string') return checkIds([at], question.areas)
  return isOnPicture(at) ? null : 'answer-out-of-range'
}

function checkPath(question: ScenarioQuestion, choices: readonly string[]): AnswerCode | null {
  let step = question.steps[0]
  for (const id of choices) {
    if (!step) return 'answer-path-broken'
    const choice = step.choices.find((candidate) => candidate.id === id)
    if (!choice) {
      const elsewhere = question.steps.some((other) => other.choices.some((candidate) => candidate.id === id))
      return elsewhere ? 'answer-path-broken' : 'answer-unknown-id'
    }
    step = question.steps.find((candidate) => candidate.id === choice.next)
  }
  return null
}

/** The most a text may have, in UTF-16 units: some seven pages. */
export const longestText = 20_000

function checkWriting(question: WrittenQuestion, { text, file }: Answer & { kind: 'written' }): AnswerCode | null {
  if (text.length > longestText) return 'answer-too-long'
  return file && !question.takesFile ? 'answer-takes-no-file' : null
}

/** Whether a number is a whole minute of the day, 0 (midnight) to 1439. */
export function isTimeOfDay(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 24 * 60
}
