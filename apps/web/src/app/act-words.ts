import { acts } from '@muster/words/catalogue/acts.ts'
import type { Message } from '@muster/words/message.ts'
import type { Words } from './words.tsx'

const sentences: Record<string, Message> = acts

/** What was done, in the reader's language; an act this version does not know reads as its code. */
export function sayAct(words: Words, act: string): string {
  const sentence = Object.hasOwn(sentences, act) ? sentences[act] : undefined
  return sentence ? words.sayLoosely(sentence) : act
}
