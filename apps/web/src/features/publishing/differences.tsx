import { publishing } from '@muster/words/catalogue/publishing.ts'
import type { Message } from '@muster/words/message.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { type Difference, eitherOf } from './use-publishing.ts'

const sentences: Record<string, Message> = publishing.publish.difference
const { test } = publishing
const settings: Record<string, Message> = {
  title: test.name,
  drawCount: test.drawCount,
  passMark: test.passMark,
  attemptsAllowed: test.attempts,
  waitMinutes: test.wait,
  timeLimitMinutes: test.time,
  graceSeconds: test.grace,
  opensAt: test.opens,
  closesAt: test.closes,
  offlineDays: test.offlineDays,
  honourStatement: test.honour,
  review: test.review,
  secondMarker: test.mostDifference,
  anonymousMarking: test.anonymous,
}

const shown = (words: Words, value: Difference['before']): string =>
  value === null || value === undefined || value === ''
    ? words.say(publishing.publish.none)
    : typeof value === 'object'
      ? eitherOf(words, value)
      : String(value)

/** One difference as a sentence. */
export function sayDifference(words: Words, { kind, name, before, after, setting }: Difference): string {
  const sentence = sentences[kind]
  if (!sentence) return kind
  const called = setting && settings[setting]
  return words.sayLoosely(sentence, {
    name: name ? eitherOf(words, name) : '',
    before: shown(words, before),
    after: shown(words, after),
    setting: called ? words.sayLoosely(called) : (setting ?? ''),
  })
}

/** In what two editions differ, in sentences; changed texts stand behind theirs. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const words = useWords()
  const { publish } = publishing
  if (differences.length === 0) return <p>{words.say(publish.noDifference)}</p>
  return (
    <ul role="list" className="publishing-differences">
      {differences.map((difference, at) => {
        const sentence = sayDifference(words, difference)
        return (
          <li key={at}>
            {difference.changes ? (
              <Disclosure summary={sentence}>
                <ul role="list">
                  {difference.changes.map((change, place) => (
                    <li key={place} lang={change.language} className="publishing-change">
                      {change.before !== null && (
                        <p>
                          <span className="small muted">{words.say(publish.before)}</span> <del>{change.before}</del>
                        </p>
                      )}
                      {change.after !== null && (
                        <p>
                          <span className="small muted">{words.say(publish.now)}</span> <ins>{change.after}</ins>
                        </p>
                      )}
                    </li>
                  ))}
                </ul>
              </Disclosure>
            ) : (
              sentence
            )}
          </li>
        )
      })}
    </ul>
  )
}
