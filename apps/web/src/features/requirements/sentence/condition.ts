import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { ValueTest, When } from '../shapes.ts'
import { joined } from './lists.ts'
import { nameOf } from './names.ts'
import type { RuleNames } from './names.ts'
import { sayValue } from './value-words.ts'

const { conditions, lists } = ruleSentence

type Question = Extract<When, { posting: string } | { person: string } | { outside: string }>

/** What a condition asks about, in words. */
function subjectOf(words: Words, names: RuleNames, question: Question): string {
  if ('posting' in question) return nameOf(words, names, 'traits', question.posting)
  if ('person' in question) return nameOf(words, names, 'attributes', question.person)
  return nameOf(words, names, 'facts', question.outside)
}

function sayTest(words: Words, names: RuleNames, subject: string, is: ValueTest, isSo: boolean): string {
  const number = (value: number) => words.number(value)
  if ('atLeast' in is) {
    return words.say(isSo ? conditions.atLeast : conditions.below, { subject, value: number(is.atLeast) })
  }
  if ('atMost' in is) {
    return words.say(isSo ? conditions.atMost : conditions.above, { subject, value: number(is.atMost) })
  }
  if ('oneOf' in is) {
    const values = is.oneOf.map((value) => sayValue(words, names, value))
    const list = joined(words, values, isSo ? 'or' : 'nor')
    return words.say(isSo ? conditions.oneOf : conditions.notOneOf, { subject, list })
  }
  if (typeof is.equals === 'boolean') {
    return words.say(is.equals === isSo ? conditions.applies : conditions.appliesNot, { subject })
  }
  const value = sayValue(words, names, is.equals)
  return words.say(isSo ? conditions.equals : conditions.notEquals, { subject, value })
}

const isCompound = (when: When): when is Extract<When, { all: When[] } | { any: When[] }> =>
  'all' in when || 'any' in when

/** A condition in words, without "if": `the danger level is 3 or more`. */
export function sayCondition(words: Words, names: RuleNames, when: When): string {
  if (isCompound(when)) {
    const parts = 'all' in when ? when.all : when.any
    const [first] = parts
    if (!first) return words.say(conditions.nothing)
    const phrases = parts.map((part) => {
      const condition = sayCondition(words, names, part)
      const text = words.say(conditions.part, { condition })
      return isCompound(part) && parts.length > 1 ? words.say(lists.brackets, { text }) : text
    })
    const list = joined(words, phrases, 'all' in when ? 'andClause' : 'orClause')
    return parts.length > 1 ? words.say(conditions.compound, { list }) : sayCondition(words, names, first)
  }
  if ('not' in when) {
    const inner = when.not
    if (isCompound(inner) || 'not' in inner) {
      return words.say(conditions.not, { condition: sayCondition(words, names, inner) })
    }
    return sayTest(words, names, subjectOf(words, names, inner), inner.is, false)
  }
  return sayTest(words, names, subjectOf(words, names, when), when.is, true)
}
