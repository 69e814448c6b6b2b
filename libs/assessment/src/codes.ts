/** Reason codes of this library: stable words that replies carry and the web translates. No imports here. */

/** Why an answer is impossible for its question. */
export const answerCodes = [
  'answer-wrong-kind',
  'answer-unknown-id',
  'answer-duplicate-id',
  'answer-not-a-number',
  'answer-out-of-range',
  'answer-path-broken',
  'answer-too-long',
  'answer-takes-no-file',
] as const
export type AnswerCode = (typeof answerCodes)[number]

/** Why a question cannot be published. */
export const questionFaultCodes = [
  'question-text-missing',
  'question-points-invalid',
  'question-duplicate-id',
  'question-too-few-options',
  'question-no-right-answer',
  'question-several-right-answers',
  'question-nothing-wrong',
  'question-same-text-twice',
  'question-pair-unknown',
  'question-pair-missing',
  'question-tolerance-negative',
  'question-answer-not-a-number',
  'question-answer-out-of-range',
  'question-points-above',
  'question-area-invalid',
  'question-next-unknown',
  'question-path-circular',
  'question-step-unreachable',
  'question-points-not-best-path',
  'question-no-criterion',
  'question-points-not-best-levels',
] as const
export type QuestionFaultCode = (typeof questionFaultCodes)[number]

/** Why a set of questions cannot be drawn. */
export const drawCodes = ['draw-count-invalid', 'draw-larger-than-bank', 'draw-duplicate-key'] as const
export type DrawCode = (typeof drawCodes)[number]

/** Why an attempt cannot be started. */
export const startCodes = [
  'already-passed',
  'attempt-still-open',
  'attempt-waits-for-marking',
  'attempts-used-up',
  'wait-before-next-attempt',
  'assessment-not-open-yet',
  'assessment-over',
] as const
export type StartCode = (typeof startCodes)[number]

/** Why an attempt takes no answer or submission. */
export const attemptCodes = ['attempt-closed', 'time-is-up'] as const
export type AttemptCode = (typeof attemptCodes)[number]

/** Why a save changes nothing: the same one again, or an older one than what is kept. */
export const saveCodes = ['duplicate-answer', 'stale-answer'] as const
export type SaveCode = (typeof saveCodes)[number]

/** Why somebody should look at a sitting held on a device alone; each of them is looked at for the first. */
export const offlineFlags = ['taken-offline', 'clock-differs', 'took-longer', 'arrived-after-closing'] as const
export type OfflineFlag = (typeof offlineFlags)[number]
