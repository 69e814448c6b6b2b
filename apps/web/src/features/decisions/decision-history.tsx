import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { useWords } from '../../app/language.tsx'
import { sayAct, sayCause, sayChanges, stands } from './decision-words.ts'
import { DecisionState } from './decision-state.tsx'
import type { Decision } from './use-decisions.ts'

const { panel } = decisions

/** Decisions with what became of each, the newest first; those that stand no longer are struck through. */
export function DecisionHistory({ lines }: { lines: readonly Decision[] }) {
  const words = useWords()
  return (
    <ol role="list" className="decision-history">
      {lines.map((decision) => {
        const verdict = words.say(verdictWords.words[decision.verdict])
        const { closing } = decision
        return (
          <li key={decision.id}>
            <p className="row">
              <Link to={`/decisions/${decision.id}`}>
                {words.say(panel.line, { number: decision.number, instant: words.shortInstant(decision.recordedAt) })}
              </Link>
              <DecisionState state={decision.state} />
            </p>
            <p>{stands(decision) ? <b>{verdict}</b> : <s>{verdict}</s>}</p>
            <p className="small muted">{sayCause(words, decision)}</p>
            {decision.acts.map((act) => (
              <p key={act.kind} className="small">
                {sayAct(words, act)}
                {act.note && <span className="decision-note">{words.say(panel.note, { note: act.note })}</span>}
              </p>
            ))}
            {closing && (
              <p className="small">
                {words.say(panel.closedBecause, {
                  instant: words.shortInstant(closing.at),
                  changes: sayChanges(words, closing.changes),
                })}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
