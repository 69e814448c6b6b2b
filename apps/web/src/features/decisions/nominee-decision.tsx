import { useId } from 'react'
import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { useHasRole } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AsKnownForm } from './as-known.tsx'
import { DecisionActs } from './decision-acts.tsx'
import { DecisionHistory } from './decision-history.tsx'
import { DecisionState } from './decision-state.tsx'
import { sayCause } from './decision-words.ts'
import { useDecisionAct, useHistory } from './use-decisions.ts'
import type { History } from './use-decisions.ts'
import './decisions.css'

const { panel } = decisions

/** Those who read decisions. */
const useReadsDecisions = () => useHasRole('desk-officer', 'verifier', 'auditor')

/** On a nominee's page, under the verdict: the decision that stands, to confirm or to refer. `name` is the nominee's. */
export function NomineeDecision({ nomination, name }: { nomination: string; name: string }) {
  return useReadsDecisions() ? <CurrentDecision nomination={nomination} name={name} /> : null
}

function CurrentDecision({ nomination, name }: { nomination: string; name: string }) {
  const words = useWords()
  const heading = useId()
  const query = useHistory(nomination)
  return (
    <Panel labelledBy={heading} className="decision-now" emphasis="next">
      <h2 id={heading}>{words.say(panel.title)}</h2>
      <Loaded query={query} lines={3}>
        {(history) => <Current history={history} nomination={nomination} name={name} />}
      </Loaded>
    </Panel>
  )
}

function Current({ history, nomination, name }: { history: History; nomination: string; name: string }) {
  const words = useWords()
  const [decision] = history.decisions
  if (!decision) {
    return (
      <>
        <p className="small">{words.say(panel.none)}</p>
        {history.mayAsk && <AskButton nomination={nomination} />}
      </>
    )
  }
  return (
    <>
      <p className="row">
        <VerdictStatus verdict={decision.verdict} />
        <DecisionState state={decision.state} />
      </p>
      <p className="small">
        {words.say(panel.line, { number: decision.number, instant: words.instant(decision.recordedAt) })}{' '}
        <span className="muted">{sayCause(words, decision)}</span>
      </p>
      <p className="small">
        <Link to={`/decisions/${decision.id}`}>{words.say(panel.open)}</Link>
      </p>
      {history.abilities.confirm && <p className="small muted">{words.say(panel.advises)}</p>}
      <DecisionActs decision={decision} abilities={history.abilities} name={name} />
    </>
  )
}

function AskButton({ nomination }: { nomination: string }) {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const ask = useDecisionAct((given: { nomination: string }) =>
    call('decisions.ask', { params: given, idempotencyKey: keyFor(given) }),
  )
  return (
    <div className="decision-acts no-print">
      {ask.isError && <Notice tone="refused" live="alert" title={sayProblem(words, ask.error)} />}
      <Button
        variant="filled"
        stretched
        busy={ask.isPending && words.say(panel.asking)}
        onClick={() => ask.mutate({ nomination })}
      >
        {words.say(panel.ask)}
      </Button>
    </div>
  )
}

/** On a nominee's page, under the requirements: decisions so far, and the view as known on a date. */
export function NomineeHistory({ nomination }: { nomination: string }) {
  return useReadsDecisions() ? <HistoryAndViews nomination={nomination} /> : null
}

function HistoryAndViews({ nomination }: { nomination: string }) {
  const words = useWords()
  const heading = useId()
  const query = useHistory(nomination)
  const lines = query.data?.decisions ?? []
  return (
    <>
      {lines.length > 0 && (
        <section className="section" aria-labelledby={heading}>
          <h2 id={heading}>{words.say(panel.history)}</h2>
          <DecisionHistory lines={lines} />
        </section>
      )}
      <AsKnownForm nomination={nomination} />
    </>
  )
}
