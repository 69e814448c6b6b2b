import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { AttributeTest } from '../shapes.ts'
import { sayLength } from './lengths.ts'
import { joined } from './lists.ts'
import { nameOf } from './names.ts'
import type { RuleNames } from './names.ts'

const { attribute: forms, anchors } = ruleSentence

type DateTest = Extract<AttributeTest, { is: 'dateOnOrAfter' | 'dateOnOrBefore' }>
type AgeTest = Extract<AttributeTest, { is: 'age' }>

function sayDay(words: Words, { anchor, plus }: DateTest): string {
  const day = words.say(anchors[anchor])
  if (!plus || plus.amount === 0) return day
  const length = sayLength(words, { amount: Math.abs(plus.amount), unit: plus.unit })
  return words.say(plus.amount > 0 ? ruleSentence.after : ruleSentence.before, { length, anchor: day })
}

function sayAge(words: Words, { anchor, atLeast: from, atMost: through }: AgeTest): string {
  const day = words.say(anchors[anchor])
  if (from !== undefined && through !== undefined) return words.say(forms.ageBetween, { from, through, day })
  if (from !== undefined) return words.say(forms.ageAtLeast, { from, day })
  return through === undefined ? words.say(forms.age) : words.say(forms.ageAtMost, { through, day })
}

function sayNumber(words: Words, { atLeast, atMost }: Extract<AttributeTest, { is: 'number' }>): string {
  if (atLeast !== undefined && atMost !== undefined) return words.say(forms.between, { from: atLeast, through: atMost })
  if (atLeast !== undefined) return words.say(ruleSentence.values.atLeast, { value: atLeast })
  return atMost === undefined ? words.say(forms.recorded) : words.say(ruleSentence.values.atMost, { value: atMost })
}

/** What must be so about a date, a number or a flag. */
export function sayAttributeTest(words: Words, names: RuleNames, test: AttributeTest): string {
  switch (test.is) {
    case 'dateOnOrAfter':
      return words.say(forms.onOrAfter, { day: sayDay(words, test) })
    case 'dateOnOrBefore':
      return words.say(forms.onOrBefore, { day: sayDay(words, test) })
    case 'age':
      return sayAge(words, test)
    case 'number':
      return sayNumber(words, test)
    case 'flag':
      return words.say(test.equals ? forms.yes : forms.no)
    case 'text': {
      const list = test.oneOf.map((value) => nameOf(words, names, 'values', value))
      return words.say(ruleSentence.values.oneOf, { list: joined(words, list, 'or') })
    }
  }
}

/** Whether the test says itself on which day it is made, so that the window adds nothing. */
export const namesItsDay = (test: AttributeTest): boolean =>
  (test.is === 'dateOnOrAfter' || test.is === 'dateOnOrBefore' || test.is === 'age') && test.anchor !== 'day'
