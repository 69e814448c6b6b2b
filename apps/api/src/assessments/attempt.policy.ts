import { mayStart } from '@muster/assessment/attempt.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import type { StartRow } from './attempt-rows.ts'
import type { AssessmentDefinition } from './attempt-source.ts'

export type StartCode =
  | 'already-passed'
  | 'attempt-waits-for-marking'
  | 'attempts-used-up'
  | 'wait-before-next-attempt'
  | 'lessons-not-complete'
  | 'assessment-over'
  | 'assessment-not-open-yet'

/** Why no new attempt may begin, and from when it may, where waiting helps. */
export interface StartBlock {
  readonly code: StartCode
  readonly availableAt: Date | null
}

type StartFacts = Pick<
  StartRow,
  'now' | 'closesAt' | 'attempts' | 'hasPassed' | 'isMarking' | 'lastSubmittedAt' | 'lessonsCompleted'
>

/** Why this person may not begin a new attempt now, or null when they may; an open one is to be resumed instead. */
export function startBlock(definition: AssessmentDefinition, facts: StartFacts): StartBlock | null {
  const refused = mayStart({
    hasPassed: facts.hasPassed,
    hasOpenAttempt: false,
    isMarking: facts.isMarking,
    attemptsUsed: facts.attempts,
    attemptsAllowed: definition.attemptsAllowed,
    lastSubmittedAt: facts.lastSubmittedAt,
    waitingMinutes: definition.waitMinutes,
    opensAt: definition.opensAt,
    closesAt: facts.closesAt,
    now: facts.now,
  })
  const code = refused?.code
  if (
    code === 'already-passed' ||
    code === 'attempt-waits-for-marking' ||
    code === 'attempts-used-up' ||
    code === 'assessment-over'
  )
    return { code, availableAt: null }
  const completed = new Set(facts.lessonsCompleted)
  if (![...definition.edition.lessons.keys()].every((key) => completed.has(key)))
    return { code: 'lessons-not-complete', availableAt: null }
  return code === 'wait-before-next-attempt' || code === 'assessment-not-open-yet'
    ? { code, availableAt: refused?.availableAt ?? null }
    : null
}

/** Refuses a start that is blocked. */
export function refuseBlocked(block: StartBlock | null, now: Date): void {
  if (!block) return
  const seconds = block.availableAt && Math.max(1, Math.ceil((block.availableAt.getTime() - now.getTime()) / 1000))
  throw new Refusal(409, block.code, [], seconds)
}
