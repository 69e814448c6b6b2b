import { medianSeconds } from './answer-time.ts'
import { areaOf } from './areas.ts'
import { foldText } from './fold-text.ts'
import type { Answer, Question, ShortQuestion } from './question.ts'
import { pathOf } from './scenario-path.ts'
import { score } from './score.ts'

/** One person's turn at one question, from a submitted attempt. */
export interface QuestionTurn {
  /** `null` when it was left unanswered. */
  readonly answer: Answer | null
  /** How long the question was on the screen until it was answered; `null` when unknown. */
  readonly seconds: number | null
  /** What people gave to a written answer; the other kinds are graded anew by their key. */
  readonly marked?: number | null
  /** Points of the whole attempt and how many there were, this question included. */
  readonly attemptPoints: number
  readonly attemptOutOf: number
}

export interface ChoiceCount {
  /** An option's id; in a scenario `step/choice`; for a number the value given, for words those typed, for a place beside all named ones nothing. */
  readonly id: string
  readonly count: number
  readonly correct: boolean
}

export interface QuestionFigures {
  /** Share of the points that were earned, 0 (nobody) to 1 (everybody); unanswered counts as nothing earned. */
  readonly difficulty: number
  /**
   * Correlation between this question and the rest of the attempt, −1 to 1 (corrected item-total; point-biserial
   * where the question is right or wrong); `null` when all were right, all wrong, or all attempts alike.
   */
  readonly discrimination: number | null
  /** How often each option was chosen; empty for order, match and written answers. At most ten values for a number, and ten different words. */
  readonly choices: readonly ChoiceCount[]
  /** Half of the people took longer; `null` when fewer than 20 times are known. */
  readonly medianSeconds: number | null
}

export interface QuestionStatistics {
  /** How many answered. */
  readonly answers: number
  readonly unanswered: number
  /** `null` below `fewestAnswers`: figures of so few say more about persons than about the question. */
  readonly figures: QuestionFigures | null
}

/** Below this many answers nothing is computed. */
export const fewestAnswers = 20

const mostValues = 10

/** The statistics of one question over the turns of submitted attempts, answers in the question's own ids. */
export function questionStatistics(question: Question, turns: readonly QuestionTurn[]): QuestionStatistics {
  const given = turns.flatMap(({ answer }) => answer ?? [])
  const counts = { answers: given.length, unanswered: turns.length - given.length }
  if (given.length < fewestAnswers) return { ...counts, figures: null }
  const earned = turns.map(({ answer, marked }) => score(question, answer, marked ?? 0).points)
  const shares = earned.map((points) => points / question.points)
  const rest = turns.map((turn, index) => {
    const outOf = turn.attemptOutOf - question.points
    return outOf > 0 ? (turn.attemptPoints - (earned[index] ?? 0)) / outOf : 0
  })
  return {
    ...counts,
    figures: {
      difficulty: mean(shares),
      discrimination: correlation(shares, rest),
      choices: choiceCounts(question, given),
      medianSeconds: medianSeconds(turns.map(({ answer, seconds }) => answer && seconds)),
    },
  }
}

function choiceCounts(question: Question, given: readonly Answer[]): ChoiceCount[] {
  if (question.kind === 'single' || question.kind === 'multiple') {
    const chosen = tally(
      given.flatMap((answer) =>
        answer.kind === 'single' ? answer.option : answer.kind === 'multiple' ? answer.options : [],
      ),
    )
    return question.options.map(({ id, correct }) => ({ id, count: chosen.get(id) ?? 0, correct }))
  }
  if (question.kind === 'hotspot') {
    const meant = tally(
      given.map((answer) => (answer.kind === 'hotspot' ? (areaOf(question, answer.at)?.id ?? '') : '')),
    )
    const places = question.areas.map(({ id, correct }) => ({ id, count: meant.get(id) ?? 0, correct }))
    return [...places, { id: '', count: meant.get('') ?? 0, correct: false }]
  }
  if (question.kind === 'scenario') {
    const paths = given.map((answer) => (answer.kind === 'scenario' ? pathOf(question, answer.choices) : []))
    const chosen = tally(paths.flat().map(({ step, choice }) => `${step.id}/${choice.id}`))
    return question.steps.flatMap((step) => {
      const most = Math.max(...step.choices.map((choice) => choice.points))
      return step.choices.map((choice) => {
        const id = `${step.id}/${choice.id}`
        return { id, count: chosen.get(id) ?? 0, correct: choice.points === most }
      })
    })
  }
  if (question.kind === 'numeric') {
    const values = [...tally(given.flatMap((answer) => (answer.kind === 'numeric' ? answer.value : [])))]
    return values
      .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b)
      .slice(0, mostValues)
      .map(([value, count]) => ({
        id: String(value),
        count,
        correct: score(question, { kind: 'numeric', value }).correct,
      }))
  }
  return question.kind === 'short' ? wordCounts(question, given) : []
}

/** Words that fold to the same are one, as the most people wrote it. What only one person wrote stays with that person. */
function wordCounts(question: ShortQuestion, given: readonly Answer[]): ChoiceCount[] {
  const folded = new Map<string, string[]>()
  for (const answer of given) {
    const text = answer.kind === 'short' ? answer.text.trim() : ''
    const key = foldText(text, question.ignoresDiacritics)
    if (key !== '') folded.set(key, [...(folded.get(key) ?? []), text])
  }
  return [...folded.values()]
    .filter((typed) => typed.length > 1)
    .sort((one, other) => other.length - one.length)
    .slice(0, mostValues)
    .map((typed) => {
      const [[text = ''] = []] = [...tally(typed)].sort(([, one], [, other]) => other - one)
      return { id: text, count: typed.length, correct: score(question, { kind: 'short', text }).correct }
    })
}

function tally<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0) / numbers.length
}

/** Pearson's coefficient, or `null` when one side does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const meanX = mean(xs)
  const meanY = mean(ys)
  let together = 0
  let spreadX = 0
  let spreadY = 0
  xs.forEach((x, index) => {
    const dx = x - meanX
    const dy = (ys[index] ?? 0) - meanY
    together += dx * dy
    spreadX += dx * dx
    spreadY += dy * dy
  })
  // Sums of equal decimals differ in their last bits; such a spread is none.
  if (spreadX < 1e-12 || spreadY < 1e-12) return null
  return Math.max(-1, Math.min(1, together / Math.sqrt(spreadX * spreadY)))
}
