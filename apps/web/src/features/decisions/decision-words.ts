import { decisions } from '@muster/words/catalogue/decisions.ts'
import type { Words } from '../../app/words.tsx'
import type { Decision } from './use-decisions.ts'

type Change = NonNullable<Decision['closing']>['changes'][number]

const titled = (words: Words, { code, title }: Change): string =>
  words.sayLoosely(decisions.changes[code], {
    title: title ? words.text(title) : words.say(decisions.changes.something),
  })

/** What changed, as part of a sentence; the same thing about several facts is said once for each. */
export function sayChanges(words: Words, changes: readonly Change[]): string {
  const said = [...new Set(changes.map((change) => titled(words, change)))]
  return said.join(words.language === 'en' ? '; ' : '、')
}

/** Why it was made, and by whom. */
export function sayCause(words: Words, { cause, decidedBy }: Decision): string {
  if (cause !== 'asked') return words.say(decisions.causes[cause])
  return decidedBy
    ? words.say(decisions.causes.asked, { name: words.text(decidedBy) })
    : words.say(decisions.causes.askedByStaff)
}

/** Who confirmed or referred it, and when. */
export function sayAct(words: Words, { kind, by, at }: Decision['acts'][number]): string {
  const said = { state: words.say(decisions.states[kind]), instant: words.shortInstant(at) }
  return by
    ? words.say(decisions.panel.by, { ...said, name: words.text(by) })
    : words.say(decisions.panel.byOfficer, said)
}

/** Whether a decision stands. */
export const stands = ({ closing }: Decision): boolean => closing === null
