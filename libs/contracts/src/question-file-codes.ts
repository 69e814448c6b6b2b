/** What is said of files of questions: stable words that replies carry and the web translates. No imports here. */

/** The formats questions are taken in from. */
export const questionFormats = ['gift', 'aiken', 'moodle', 'qti', 'csv'] as const
export type QuestionFormat = (typeof questionFormats)[number]

/** Why an item of a file cannot be a question of the bank. */
export const importReasons = [
  'not-a-question',
  'unreadable',
  'no-key',
  'pattern',
  'essay',
  'cloze',
  'calculated',
  'adaptive',
  'onto-picture',
  'picture',
  'picture-missing',
  'media',
  'formula',
  'partly-right',
  'several-numbers',
  'several-parts',
  'order-of-some',
  'match-of-many',
  'scripted',
  'unknown-kind',
  'old-version',
  'not-in-file',
  'too-large',
] as const
export type ImportReason = (typeof importReasons)[number]

/** What was changed in a question that is taken in. */
export const importNotes = [
  'explanation-made',
  'points-changed',
  'partial-dropped',
  'penalty-dropped',
  'feedback-dropped',
  'case-dropped',
  'places-named',
] as const
export type ImportNote = (typeof importNotes)[number]
