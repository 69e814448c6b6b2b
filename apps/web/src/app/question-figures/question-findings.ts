import type { ReplyOf } from '@muster/contracts/endpoints.ts'

export type QuestionView = ReplyOf<'instruction.questions'>['questions'][number]

type Statistics = NonNullable<QuestionView['statistics']>
type Option = Statistics['options'][number]

/** What the figures of a question say; `hidden` below the fewest answers. */
export type QuestionFinding = 'hard' | 'ambiguous' | 'weak' | 'slow' | 'easy' | 'fine' | 'hidden'

/** Fewer than this share right: most people do not know it, or the question misleads. */
const hardBelow = 0.5
/** From this share right on, a question separates nobody. */
const easyFrom = 0.95
/** A wrong option that this share of people chooses competes with the right one. */
const temptingFrom = 0.25

/** Kinds that are answered with exactly one choice, so that people can be counted by it. */
const isCountable = ({ kind }: QuestionView): boolean => kind === 'single' || kind === 'numeric' || kind === 'hotspot'

/** How many answered right, where an answer is right or wrong; null for kinds with points for parts. */
export function rightAnswers(question: QuestionView): number | null {
  if (!question.statistics || !isCountable(question)) return null
  return question.statistics.options.reduce((sum, { correct, chosen }) => sum + (correct ? chosen : 0), 0)
}

/** The wrong option that most people chose or typed, where people give one of several. */
export function temptingOption({ kind, statistics }: QuestionView): Option | null {
  if (!(kind === 'single' || kind === 'short' || kind === 'hotspot') || !statistics) return null
  const wrong = statistics.options.filter(({ correct, chosen }) => !correct && chosen > 0)
  return wrong.sort((one, other) => other.chosen - one.chosen)[0] ?? null
}

/** Worse than chance alone explains: below the one-sided 5 % limit of a correlation of nothing among so many. */
const isWeak = ({ discrimination }: Statistics, answers: number): boolean =>
  discrimination !== null && discrimination < -1.645 / Math.sqrt(answers)

/** So many times what questions of its kind usually take, and so many seconds more, are far longer. */
const slowTimes = 2
const slowSeconds = 30

/** Whether half of the people need far longer than for the course's other questions of the kind. */
export function isSlow({ statistics }: QuestionView): boolean {
  const { medianSeconds = null, usualSeconds = null } = statistics ?? {}
  if (medianSeconds === null || usualSeconds === null) return false
  return medianSeconds >= usualSeconds * slowTimes && medianSeconds >= usualSeconds + slowSeconds
}

/** The one thing the figures of a question say most urgently. */
export function findingOf(question: QuestionView): QuestionFinding {
  const { statistics, answers } = question
  if (!statistics) return 'hidden'
  const tempting = temptingOption(question)
  if (tempting && tempting.chosen >= answers * temptingFrom) return 'ambiguous'
  if (statistics.rightShare < hardBelow) return 'hard'
  if (isWeak(statistics, answers)) return 'weak'
  if (isSlow(question)) return 'slow'
  return statistics.rightShare >= easyFrom ? 'easy' : 'fine'
}

export const questionGroups = ['look', 'easy', 'fine', 'hidden'] as const
export type QuestionGroup = (typeof questionGroups)[number]

const groupOf: Record<QuestionFinding, QuestionGroup> = {
  hard: 'look',
  ambiguous: 'look',
  weak: 'look',
  slow: 'look',
  easy: 'easy',
  fine: 'fine',
  hidden: 'hidden',
}

/** The questions of a group; those most people get wrong first. */
export const questionsIn = (questions: readonly QuestionView[], group: QuestionGroup): QuestionView[] =>
  questions
    .filter((question) => groupOf[findingOf(question)] === group)
    .sort((one, other) => (one.statistics?.rightShare ?? 0) - (other.statistics?.rightShare ?? 0))

/** The middle of some figures, `null` for none. */
function middleOf(figures: readonly number[]): number | null {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

/** What a typical question of some earns, 0 to 1, and how many seconds it takes; each `null` while nothing is known. */
export function typicalOf(questions: readonly QuestionView[]): { share: number | null; seconds: number | null } {
  const known = questions.flatMap(({ statistics }) => statistics ?? [])
  return {
    share: middleOf(known.map(({ rightShare }) => rightShare)),
    seconds: middleOf(known.flatMap(({ medianSeconds }) => medianSeconds ?? [])),
  }
}

/** How many questions lie in each tenth of the share of right answers; the last tenth holds 100 %. */
export function tenths(questions: readonly QuestionView[]): number[] {
  const counts = Array.from({ length: 10 }, () => 0)
  for (const { statistics } of questions) {
    if (!statistics) continue
    const tenth = Math.min(9, Math.floor(statistics.rightShare * 10 + 1e-9))
    counts[tenth] = (counts[tenth] ?? 0) + 1
  }
  return counts
}
