import type { QuestionKind } from './question.ts'

/** Below this many known times nothing is said of them: it would say more about persons than about the question. */
export const fewestTimes = 20

/** Fewer questions than this say nothing of what is usual. */
const fewestOthers = 3

/** The middle of some numbers, of an even number of them the mean of the two in the middle; `null` for none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Seconds that half of the people needed at most; `null` where too few times are known. Whole nights away do not move it. */
export function medianSeconds(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length < fewestTimes ? null : median(known)
}

/** A question with the time it takes; `null` where that is not known. */
export interface TimedQuestion {
  readonly kind: QuestionKind
  readonly medianSeconds: number | null
}

/**
 * Seconds that questions of a kind usually take: the middle of the others' medians. Only the same kind is compared, since a
 * situation in four steps takes longer than one choice and is none the worse for it. `null` where fewer than three are known.
 */
export function usualSeconds(kind: QuestionKind, others: readonly TimedQuestion[]): number | null {
  const known = others.flatMap((other) =>
    other.kind === kind && other.medianSeconds !== null ? other.medianSeconds : [],
  )
  return known.length < fewestOthers ? null : median(known)
}
