import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import type { Words } from '../../../app/words.tsx'
import type { Window } from '../shapes.ts'
import { sayLength } from './lengths.ts'
import { hasMark } from './lists.ts'

const { windows } = ruleSentence

function withDays(words: Words, window: Window, what: string): string {
  switch (window.kind) {
    case 'recent':
      return words.say(windows.recent[window.anchor ?? 'departure'], { what, length: sayLength(words, window.within) })
    case 'withinArrival':
      return window.days === 0
        ? words.say(windows.byArrival, { what })
        : words.say(windows.withinArrival, { what, count: window.days })
    case 'throughout':
      return window.bufferDays
        ? words.say(windows.throughoutAndAfter, { what, count: window.bufferDays })
        : words.say(windows.throughout, { what })
    default:
      return words.say(windows[window.kind], { what })
  }
}

/** What must be so, with the days on which. English sets the days off where the phrase has commas of its own. */
export function sayWindow(words: Words, window: Window, what: string): string {
  const hasOwnComma = window.kind === 'recent' && window.anchor !== 'day'
  const isSetOff = words.language === 'en' && !hasOwnComma && (hasMark(what, ',') || hasMark(what, ';'))
  return withDays(words, window, isSetOff ? `${what},` : what)
}
