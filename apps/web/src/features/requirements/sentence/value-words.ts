import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { Scalar } from '../shapes.ts'
import { nameOf } from './names.ts'
import type { RuleNames } from './names.ts'

/** A value of a test as it is read: yes and no, a number, a named key or a text. */
export function sayValue(words: Words, names: RuleNames, value: Scalar): string {
  if (typeof value === 'boolean') return words.say(value ? ruleSentence.values.yes : ruleSentence.values.no)
  return typeof value === 'number' ? words.number(value) : nameOf(words, names, 'values', value)
}
