import type { Question } from '@muster/assessment/question.ts'

type Json = null | string | number | boolean | readonly Json[] | { readonly [field: string]: Json }

const isText = (value: object): boolean => {
  const keys = Object.keys(value)
  const isWord = Object.values(value).every((inner) => typeof inner === 'string')
  return keys.length === 2 && keys.includes('en') && keys.includes('ja') && isWord
}

/** The value without its texts, its fields in one order. */
function bare(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(bare)
  if (isText(value)) return null
  const entries = Object.entries(value).filter(
    ([, inner]) => inner === null || typeof inner !== 'object' || !isText(inner),
  )
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([field, inner]) => [field, bare(inner)]),
  )
}

/**
 * Whether two versions of a question grade every answer alike: they may differ in wording, and in nothing else. Whether the
 * wording still asks the same is for people to judge.
 */
export const hasSameScoring = (one: Question, other: Question): boolean =>
  JSON.stringify(bare(one as unknown as Json)) === JSON.stringify(bare(other as unknown as Json))
