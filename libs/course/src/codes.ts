/** Reason codes of this library: stable words that replies carry and the web translates. No imports here. */

/** Why a draft cannot be published. */
export const publishingFaultCodes = [
  'title-missing',
  'no-lesson',
  'assessment-missing',
  'draw-larger-than-pool',
  'question-retired',
  'question-not-translated',
  'window-ends-before-it-opens',
] as const
export type PublishingFaultCode = (typeof publishingFaultCodes)[number]

/** What an author has to answer for before a draft is published. */
export const publishingWarningCodes = [
  'module-empty',
  'lesson-empty',
  'block-unfinished',
  'check-unfinished',
  'lesson-name-not-translated',
  'translation-missing',
  'translation-outdated',
  'alternative-text-missing',
  'captions-missing',
  'transcript-missing',
  'shared-module-newer',
] as const
export type PublishingWarningCode = (typeof publishingWarningCodes)[number]
