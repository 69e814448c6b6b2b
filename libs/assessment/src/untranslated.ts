import type { QuestionFaultCode } from './codes.ts'
import { questionFaults } from './question-faults.ts'
import type { Language, Question } from './question.ts'

type Json = null | string | number | boolean | readonly Json[] | { readonly [field: string]: Json }

const isText = (value: Json): value is { en: string; ja: string } =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).length === 2 &&
  typeof (value as Record<string, Json>)['en'] === 'string' &&
  typeof (value as Record<string, Json>)['ja'] === 'string'

const languagesOf = ['en', 'ja'] as const

/** Words that may be written in several ways, a list for each language. */
const isSpellings = (value: Json): value is { en: readonly Json[]; ja: readonly Json[] } =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).length === 2 &&
  languagesOf.every((language) => Array.isArray((value as Record<string, Json>)[language]))

function* textsIn(value: Json): Generator<{ en: string; ja: string }> {
  if (value === null || typeof value !== 'object') return
  if (isText(value)) yield value
  else for (const inner of Object.values(value)) yield* textsIn(inner)
}

function filled(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (isText(value))
    return { en: value.en.trim() === '' ? value.ja : value.en, ja: value.ja.trim() === '' ? value.en : value.ja }
  if (isSpellings(value))
    return { en: value.en.length > 0 ? value.en : value.ja, ja: value.ja.length > 0 ? value.ja : value.en }
  if (Array.isArray(value)) return value.map(filled)
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, filled(inner)]))
}

/** The languages in which a question still lacks a text that it has in the other one; it cannot be asked until there are none. */
export function untranslated(question: Question): Language[] {
  const texts = [...textsIn(question as unknown as Json)]
  // An answer in words may be right in one language only, as long as each has one that is.
  const lacksAnswer = (language: Language): boolean =>
    question.kind === 'short' &&
    !question.accepted.some(({ points, spellings }) => points === question.points && spellings[language].length > 0)
  return languagesOf.filter((language) => lacksAnswer(language) || texts.some((text) => text[language].trim() === ''))
}

/**
 * What keeps a question out of the bank: the reasons of `questionFaults`, but for texts that are missing in one language
 * only. A question may wait there for its translation.
 */
export function bankFaults(question: Question): QuestionFaultCode[] {
  return questionFaults(filled(question as unknown as Json) as unknown as Question)
}
