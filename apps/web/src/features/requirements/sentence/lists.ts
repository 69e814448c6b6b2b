import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'

const { lists } = ruleSentence

/**
 * Joins: `or` and `and` for short names ("A, B or C"), `orClause` and `andClause` for longer phrases ("A, or B"), `comma`
 * and `semicolon` for lists without either word.
 */
export type Join = 'or' | 'and' | 'nor' | 'orClause' | 'andClause' | 'comma' | 'semicolon'

/** Whether a phrase has a mark of its own outside of quoted titles and brackets. */
export const hasMark = (phrase: string, mark: ',' | ';'): boolean =>
  phrase.replace(/“[^”]*”|\([^)]*\)/g, '').includes(mark)

/** The phrases as one; semicolons between those that have commas of their own. */
export function joined(words: Words, phrases: readonly string[], join: Join): string {
  const [last = '', ...before] = phrases.toReversed()
  if (before.length === 0) return last
  const needsSemicolons =
    join === 'semicolon' || phrases.some((one) => hasMark(one, ';') || (before.length > 1 && hasMark(one, ',')))
  const separator = needsSemicolons ? lists.semicolon : lists.comma
  const rest = before.toReversed().reduce((one, next) => words.say(separator, { rest: one, last: next }))
  if (separator === lists.semicolon && words.language === 'en' && (join.startsWith('or') || join.startsWith('and'))) {
    const marked = join.startsWith('or') ? lists.or : lists.and
    return words.say(lists.semicolon, { rest, last: words.say(marked, { rest: '', last }).trim() })
  }
  return words.say(lists[join], { rest, last })
}
