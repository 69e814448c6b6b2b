import { seededRandom, shuffled } from './random.ts'

/**
 * What a learner's device sees, in which order and under which ids. A question's own ids may give the key
 * away (`a` is often the right one, steps are numbered in their right order), so that the device gets
 * positions instead: `O1` is whatever option the seed puts first.
 */
export interface Shown<T> {
  /** The id the device knows. */
  readonly id: string
  readonly item: T
}

/** The options of a single or multiple question, shuffled. */
export function shownOptions<T>(options: readonly T[], seed: string): Shown<T>[] {
  return labelled('O', shuffled(options, seededRandom(`${seed}/options`)))
}

/** The steps of an order question, shuffled, and never in their right order. */
export function shownOrder<T>(steps: readonly T[], seed: string): Shown<T>[] {
  const mixed = shuffled(steps, seededRandom(`${seed}/order`))
  const isRightOrder = steps.every((step, index) => step === mixed[index])
  return labelled('P', isRightOrder ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed)
}

/** The left items of a match question, in the order they were written. */
export function shownLeft<T>(left: readonly T[]): Shown<T>[] {
  return labelled('L', left)
}

/** The right items of a match question, shuffled. */
export function shownRight<T>(right: readonly T[], seed: string): Shown<T>[] {
  return labelled('R', shuffled(right, seededRandom(`${seed}/right`)))
}

/** The named places of a picture, shuffled. */
export function shownAreas<T>(areas: readonly T[], seed: string): Shown<T>[] {
  return labelled('A', shuffled(areas, seededRandom(`${seed}/areas`)))
}

/** The steps of a scenario: the first one first, the others shuffled. */
export function shownSteps<T>(steps: readonly T[], seed: string): Shown<T>[] {
  return labelled('S', [...steps.slice(0, 1), ...shuffled(steps.slice(1), seededRandom(`${seed}/steps`))])
}

/** The choices of one step of a scenario, shuffled. */
export function shownChoices<T>(
  step: { readonly id: string; readonly choices: readonly T[] },
  seed: string,
): Shown<T>[] {
  return labelled('C', shuffled(step.choices, seededRandom(`${seed}/choices/${step.id}`)))
}

function labelled<T>(letter: string, items: readonly T[]): Shown<T>[] {
  return items.map((item, index) => ({ id: `${letter}${index + 1}`, item }))
}
