import type { Answer, Criterion, Question, WrittenQuestion } from './question.ts'

/** What a marker chose: for each criterion's id the id of one of its levels. */
export type ChosenLevels = Readonly<Record<string, string>>

/** The points of a criterion's best level. */
export function bestOf({ levels }: Criterion): number {
  return Math.max(0, ...levels.map(({ points }) => points))
}

/** What the chosen levels earn together; `null` unless exactly one level is chosen for every criterion and for nothing else. */
export function rubricPoints({ rubric }: WrittenQuestion, chosen: ChosenLevels): number | null {
  if (Object.keys(chosen).length !== rubric.length) return null
  let points = 0
  for (const { id, levels } of rubric) {
    const level = Object.hasOwn(chosen, id) && levels.find((one) => one.id === chosen[id])
    if (!level) return null
    points += level.points
  }
  return points
}

/** Whether people have to mark an answer before its attempt can be graded: nothing handed in earns nothing by itself. */
export function awaitsMark(question: Question, answer: Answer | null): boolean {
  if (question.kind !== 'written' || answer?.kind !== 'written') return false
  return answer.text.trim() !== '' || answer.file !== undefined
}

/** How many markers an assessment asks for: `null` one; else two, who may differ by so many points. */
export type MostDifference = number | null

/**
 * What the marks of one answer come to, in the order in which they were given, each by somebody else who saw none of the
 * others: the points, or `null` while another mark is needed. One marker decides alone. Of two who differ by no more than
 * allowed it is the mean, half a point in the learner's favour; where they differ by more, a third decides alone.
 */
export function settledPoints(marks: readonly number[], mostDifference: MostDifference): number | null {
  const [first, second, third] = marks
  if (first === undefined) return null
  if (mostDifference === null) return first
  if (second === undefined) return null
  return Math.abs(first - second) <= mostDifference ? Math.ceil((first + second) / 2) : (third ?? null)
}
