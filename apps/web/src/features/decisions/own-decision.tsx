import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { useWords } from '../../app/language.tsx'
import { Icon } from '../../ui/icon.tsx'
import { sayChanges } from './decision-words.ts'
import { useMyDecision } from './use-decisions.ts'
import './decisions.css'

const { own } = decisions

/** Where the decision about my next assignment stands, in a sentence; nothing while there is none. */
export function OwnDecision() {
  const words = useWords()
  const { data } = useMyDecision()
  const decision = data?.decision
  if (!decision || decision.closing) return null
  const act = decision.acts.at(-1)
  const state = decision.state === 'confirmed' || decision.state === 'referred' ? decision.state : 'computed'
  const previous = data.previous?.closing && data.previous
  return (
    <p className="small own-decision">
      <Icon name={state === 'confirmed' ? 'check' : state === 'referred' ? 'eye' : 'clock'} />
      <span>
        {words.say(own[state], {
          instant: words.shortInstant(act?.at ?? decision.recordedAt),
          verdict: words.say(verdictWords.words[decision.verdict]),
        })}{' '}
        {previous?.closing && previous.verdict !== decision.verdict && (
          <>
            {words.say(own.changed, {
              verdict: words.say(verdictWords.words[previous.verdict]),
              changes: sayChanges(words, previous.closing.changes),
            })}{' '}
          </>
        )}
        <Link to={`/decisions/${decision.id}`}>{words.say(own.open)}</Link>
      </span>
    </p>
  )
}
