import type { AttemptCode, SaveCode, StartCode } from './codes.ts'
import type { Answer, Point } from './question.ts'

/** `submitted` by the learner, or `expired-submitted` by the server when the time had run out. */
export type AttemptState = 'open' | 'submitted' | 'expired-submitted'

/** All instants are the server's. */
export interface AttemptTimes {
  readonly startedAt: Date
  /** `null` when there is no time limit and the assessment never closes. */
  readonly deadlineAt: Date | null
  /** Seconds after the deadline in which a late save still counts; 0 or more. */
  readonly graceSeconds: number
}

export interface Attempt extends AttemptTimes {
  readonly state: AttemptState
}

export interface TimeLimit {
  readonly startedAt: Date
  /** `null` for no limit. */
  readonly limitMinutes: number | null
  /** An individual accommodation: 25 gives a quarter more time; 0 or more. */
  readonly extraPercent: number
  /** The end of the assessment's window, which no accommodation extends; `null` for none. */
  readonly closesAt: Date | null
}

/** When an attempt must be finished: its own limit or the end of the window, whichever comes first. */
export function deadlineOf({ startedAt, limitMinutes, extraPercent, closesAt }: TimeLimit): Date | null {
  if (limitMinutes === null) return closesAt
  const ownEnd = new Date(startedAt.getTime() + Math.round((limitMinutes * 60_000 * (100 + extraPercent)) / 100))
  return closesAt && closesAt < ownEnd ? closesAt : ownEnd
}

/** Whether deadline and grace are over; the very last instant of the grace still counts. */
export function isTimeOver({ deadlineAt, graceSeconds }: AttemptTimes, now: Date): boolean {
  return deadlineAt !== null && now.getTime() > deadlineAt.getTime() + graceSeconds * 1000
}

/** Why an attempt takes no answer and no submission now, or `null` when it does. */
export function mayAnswer(attempt: Attempt, now: Date): AttemptCode | null {
  if (attempt.state !== 'open') return 'attempt-closed'
  return isTimeOver(attempt, now) ? 'time-is-up' : null
}

/** Whether the server has to submit this attempt itself. */
export function isDueForSubmission(attempt: Attempt, now: Date): boolean {
  return attempt.state === 'open' && isTimeOver(attempt, now)
}

/** The state after submitting now; submitting again changes nothing, so that any number of tabs may try. */
export function submitted(attempt: Attempt, now: Date): AttemptState {
  if (attempt.state !== 'open') return attempt.state
  return isTimeOver(attempt, now) ? 'expired-submitted' : 'submitted'
}

/** A save as kept or as it arrives; the device counts `sequence` up by one with every change of this answer. */
export interface Save {
  readonly sequence: number
  /** `null` when the learner took the answer back. */
  readonly answer: Answer | null
}

/**
 * Why a save changes nothing, or `null` when it replaces what is kept. A duplicate is the same save again
 * (a lost reply): acknowledge it. A stale one is older than what is kept, or has its number and another
 * answer (two devices at once): reply with what is kept.
 */
export function refusalOfSave(kept: Save | null, arriving: Save): SaveCode | null {
  if (!Number.isSafeInteger(arriving.sequence) || arriving.sequence < 1) return 'stale-answer'
  if (!kept || arriving.sequence > kept.sequence) return null
  const isSame = arriving.sequence === kept.sequence && isSameAnswer(kept.answer, arriving.answer)
  return isSame ? 'duplicate-answer' : 'stale-answer'
}

/** Whether two answers say the same; the order in which boxes were ticked or pairs made does not matter. */
export function isSameAnswer(a: Answer | null, b: Answer | null): boolean {
  return comparable(a) === comparable(b)
}

function comparable(answer: Answer | null): string {
  if (answer?.kind === 'multiple') return JSON.stringify(['multiple', answer.options.toSorted()])
  if (answer?.kind === 'match') return JSON.stringify(['match', Object.entries(answer.pairs).toSorted()])
  if (answer?.kind === 'single') return JSON.stringify(['single', answer.option])
  if (answer?.kind === 'order') return JSON.stringify(['order', answer.steps])
  if (answer?.kind === 'short') return JSON.stringify(['short', answer.text])
  if (answer?.kind === 'hotspot') return JSON.stringify(['hotspot', placeOf(answer.at)])
  if (answer?.kind === 'scenario') return JSON.stringify(['scenario', answer.choices])
  if (answer?.kind === 'written') return JSON.stringify(['written', answer.text, answer.file?.id])
  return JSON.stringify(answer && ['numeric', answer.value])
}

const placeOf = (at: string | Point): unknown => (typeof at === 'string' ? at : [at.x, at.y])

/** What decides whether a person may begin another attempt. */
export interface StartFacts {
  readonly hasPassed: boolean
  readonly hasOpenAttempt: boolean
  /** An attempt was handed in whose written answers people still mark. */
  readonly isMarking: boolean
  readonly attemptsUsed: number
  /** `null` for as many as one likes. */
  readonly attemptsAllowed: number | null
  readonly lastSubmittedAt: Date | null
  /** Minutes to wait after a submission; 0 for none. */
  readonly waitingMinutes: number
  /** The assessment's window; `null` for no bound. It is open from the first instant and closed from the last. */
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly now: Date
}

/** A refusal to start, with the instant from which it is worth trying again, when there is one. */
export interface StartRefusal {
  readonly code: StartCode
  readonly availableAt?: Date
}

/** Why no attempt may begin now, or `null` when one may. */
export function mayStart(facts: StartFacts): StartRefusal | null {
  const { now, opensAt, closesAt, attemptsAllowed, lastSubmittedAt } = facts
  if (facts.hasPassed) return { code: 'already-passed' }
  if (facts.hasOpenAttempt) return { code: 'attempt-still-open' }
  if (facts.isMarking) return { code: 'attempt-waits-for-marking' }
  if (closesAt && now >= closesAt) return { code: 'assessment-over' }
  if (attemptsAllowed !== null && facts.attemptsUsed >= attemptsAllowed) return { code: 'attempts-used-up' }
  if (opensAt && now < opensAt) return { code: 'assessment-not-open-yet', availableAt: opensAt }
  const againAt = lastSubmittedAt && new Date(lastSubmittedAt.getTime() + facts.waitingMinutes * 60_000)
  if (againAt && now < againAt) {
    return closesAt && againAt >= closesAt
      ? { code: 'assessment-over' }
      : { code: 'wait-before-next-attempt', availableAt: againAt }
  }
  return null
}
