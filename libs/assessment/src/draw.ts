import type { DrawCode } from './codes.ts'
import { seededRandom, shuffled, type SeededRandom } from './random.ts'

/** What a draw needs to know of a question. */
export interface Drawable {
  readonly key: string
  readonly outcome: string
}

export interface DrawOptions {
  /** How many questions to draw; a whole number of at least 1. */
  readonly count: number
  /** The same seed draws the same questions from the same bank, in whatever order the bank is given. */
  readonly seed: string
  /** Keys of questions this person has already been asked. */
  readonly seen: ReadonlySet<string>
}

/** Why this many questions cannot be drawn from this bank, or `null`; asked when an assessment is published. */
export function drawFault(bank: readonly Drawable[], count: number): DrawCode | null {
  if (!Number.isInteger(count) || count < 1) return 'draw-count-invalid'
  if (new Set(bank.map((question) => question.key)).size < bank.length) return 'draw-duplicate-key'
  return count > bank.length ? 'draw-larger-than-bank' : null
}

/**
 * Draws questions: as evenly over the outcomes as the bank allows, within each outcome the unseen before the
 * seen, and where some outcomes get one more than others, those that still have an unseen question. The keys
 * come in the order in which to ask them.
 * @throws RangeError whose message is the code of `drawFault`.
 */
export function drawQuestions(bank: readonly Drawable[], { count, seed, seen }: DrawOptions): string[] {
  const fault = drawFault(bank, count)
  if (fault) throw new RangeError(fault)
  const random = seededRandom(seed)
  const queues = queuesByOutcome(bank, seen, random)
  const drawn: string[] = []
  while (drawn.length < count) {
    const open = queues.filter((queue) => queue.length > 0)
    const missing = count - drawn.length
    const round = missing >= open.length ? open : unseenFirst(open, seen).slice(0, missing)
    for (const queue of round) drawn.push(...queue.splice(0, 1))
  }
  return shuffled(drawn, random)
}

/** One queue an outcome, unseen keys first; outcomes and keys each in an order the seed decides. */
function queuesByOutcome(bank: readonly Drawable[], seen: ReadonlySet<string>, random: SeededRandom): string[][] {
  const byOutcome = Map.groupBy(bank, (question) => question.outcome)
  const outcomes = shuffled([...byOutcome.keys()].sort(), random)
  return outcomes.map((outcome) => {
    const keys = (byOutcome.get(outcome) ?? []).map((question) => question.key).sort()
    const mixed = shuffled(keys, random)
    return [...mixed.filter((key) => !seen.has(key)), ...mixed.filter((key) => seen.has(key))]
  })
}

function unseenFirst(queues: readonly string[][], seen: ReadonlySet<string>): string[][] {
  const nextIsSeen = (queue: readonly string[]) => queue.slice(0, 1).some((key) => seen.has(key))
  return [...queues].sort((a, b) => Number(nextIsSeen(a)) - Number(nextIsSeen(b)))
}
