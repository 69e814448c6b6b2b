import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { Length } from '../shapes.ts'

/** A length of time: `36 months`, `36か月`. */
export function sayLength(words: Words, { amount, unit }: Length): string {
  return words.say(ruleSentence.lengths[unit], { count: amount })
}
