import { isCalendarDate } from '@muster/calendar/calendar-date.ts'
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

/** A day of a rule; a draft may hold one that is not finished yet. */
export function sayDay(words: Words, day: string): string {
  if (day.trim() === '') return words.say(ruleSentence.noDay)
  return isCalendarDate(day) ? words.date(day) : day
}
