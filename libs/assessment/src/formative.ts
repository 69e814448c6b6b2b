/**
 * Knowledge checks inside a lesson: not graded, judged in the browser, explained at once. This file imports
 * nothing, since the web may open it and nothing else of this library.
 */

export interface CheckOption<Text> {
  readonly id: string
  readonly text: Text
  readonly correct: boolean
  /** Why this option is right or wrong. */
  readonly because: Text
}

/** `Text` is one language or both, as the caller holds it. */
export interface KnowledgeCheck<Text> {
  readonly key: string
  readonly stem: Text
  readonly options: readonly CheckOption<Text>[]
}

export interface JudgedOption<Text> extends CheckOption<Text> {
  readonly chosen: boolean
}

export interface JudgedCheck<Text> {
  /** Everything right was chosen and nothing wrong. */
  readonly correct: boolean
  readonly options: readonly JudgedOption<Text>[]
}

/** Whether exactly one option is right, so that the screen offers radio buttons and not boxes. */
export function hasOneRightOption(check: KnowledgeCheck<unknown>): boolean {
  return check.options.filter((option) => option.correct).length === 1
}

/** Judges what was chosen; ids the check does not have are ignored, and choosing nothing is never correct. */
export function judgeCheck<Text>(check: KnowledgeCheck<Text>, chosenIds: readonly string[]): JudgedCheck<Text> {
  const options = check.options.map((option) => ({ ...option, chosen: chosenIds.includes(option.id) }))
  const choseAny = options.some((option) => option.chosen)
  return { correct: choseAny && options.every((option) => option.chosen === option.correct), options }
}
