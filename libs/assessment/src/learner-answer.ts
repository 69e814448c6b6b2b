import { checkAnswer } from './check-answer.ts'
import type { AnswerCode } from './codes.ts'
import type { Answer, Question, ScenarioQuestion } from './question.ts'
import { shownAreas, shownChoices, shownLeft, shownOptions, shownOrder, shownRight, type Shown } from './shown.ts'

/** An answer in the question's own ids, or the reason why it is impossible. */
export type ReadAnswer = { readonly answer: Answer } | { readonly refused: AnswerCode }

/**
 * Reads what a learner's device sent: turns its ids (`shown.ts`) into the question's own and checks the
 * result, so that it can be kept and graded. The question's own ids are not accepted from outside. `seed` is
 * the one the learner's view had.
 */
export function readLearnerAnswer(question: Question, seed: string, sent: Answer): ReadAnswer {
  const answer = translated(question, seed, sent, fromDevice)
  if (typeof answer === 'string') return { refused: answer }
  const refused = checkAnswer(question, answer)
  return refused ? { refused } : { answer }
}

/**
 * The reverse: a kept answer in the ids the learner's device knows, so that it can go on where it stopped;
 * `null` when it fits the question no longer.
 */
export function toLearnerAnswer(question: Question, seed: string, kept: Answer): Answer | null {
  const answer = translated(question, seed, kept, toDevice)
  return typeof answer === 'string' ? null : answer
}

type Entry = Shown<{ readonly id: string }>

interface Direction {
  readonly from: (entry: Entry) => string
  readonly to: (entry: Entry) => string
}

const fromDevice: Direction = { from: (entry) => entry.id, to: (entry) => entry.item.id }
const toDevice: Direction = { from: (entry) => entry.item.id, to: (entry) => entry.id }

function translated(question: Question, seed: string, answer: Answer, direction: Direction): Answer | AnswerCode {
  if (answer.kind === 'numeric' && question.kind === 'numeric') return answer
  if (answer.kind === 'short' && question.kind === 'short') return answer
  if (answer.kind === 'written' && question.kind === 'written') return answer
  if (answer.kind === 'hotspot' && question.kind === 'hotspot') {
    if (typeof answer.at !== 'string') return answer
    const [at] = idsOf([answer.at], shownAreas(question.areas, seed), direction) ?? []
    return at === undefined ? 'answer-unknown-id' : { kind: 'hotspot', at }
  }
  if (answer.kind === 'single' && question.kind === 'single') {
    const [option] = idsOf([answer.option], shownOptions(question.options, seed), direction) ?? []
    return option === undefined ? 'answer-unknown-id' : { kind: 'single', option }
  }
  if (answer.kind === 'multiple' && question.kind === 'multiple') {
    const options = idsOf(answer.options, shownOptions(question.options, seed), direction)
    return options ? { kind: 'multiple', options } : 'answer-unknown-id'
  }
  if (answer.kind === 'order' && question.kind === 'order') {
    const steps = idsOf(answer.steps, shownOrder(question.steps, seed), direction)
    return steps ? { kind: 'order', steps } : 'answer-unknown-id'
  }
  if (answer.kind === 'match' && question.kind === 'match') {
    const pairs: [string, string][] = []
    for (const pair of Object.entries(answer.pairs)) {
      const [left] = idsOf([pair[0]], shownLeft(question.left), direction) ?? []
      const [right] = idsOf([pair[1]], shownRight(question.right, seed), direction) ?? []
      if (left === undefined || right === undefined) return 'answer-unknown-id'
      pairs.push([left, right])
    }
    return { kind: 'match', pairs: Object.fromEntries(pairs) }
  }
  if (answer.kind === 'scenario' && question.kind === 'scenario') {
    const choices = pathIds(question, seed, answer.choices, direction)
    return typeof choices === 'string' ? choices : { kind: 'scenario', choices }
  }
  return 'answer-wrong-kind'
}

function idsOf(ids: readonly string[], shown: readonly Entry[], { from, to }: Direction): string[] | null {
  const entries = ids.map((id) => shown.find((entry) => from(entry) === id))
  return entries.every((entry) => entry !== undefined) ? entries.map(to) : null
}

/** The id of a choice means something within its step only, so the path is walked. */
function pathIds(
  question: ScenarioQuestion,
  seed: string,
  choices: readonly string[],
  { from, to }: Direction,
): string[] | AnswerCode {
  const ids: string[] = []
  let step = question.steps[0]
  for (const id of choices) {
    if (!step) return 'answer-path-broken'
    const chosen = shownChoices(step, seed).find((entry) => from(entry) === id)
    if (!chosen) return 'answer-unknown-id'
    ids.push(to(chosen))
    step = question.steps.find((candidate) => candidate.id === chosen.item.next)
  }
  return ids
}
