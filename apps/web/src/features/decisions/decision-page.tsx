import { useId } from 'react'
import { Link, useParams } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { AssignmentBar } from '../../app/assignment-bar.tsx'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { sayFinding } from '../../app/finding-words.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { RequirementList } from '../../app/requirements/requirement-list.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { DecisionActs } from './decision-acts.tsx'
import { DecisionState } from './decision-state.tsx'
import { sayAct, sayCause, sayChanges } from './decision-words.ts'
import { FactsTable } from './facts-table.tsx'
import { useDecision } from './use-decisions.ts'
import type { DecisionFile } from './use-decisions.ts'
import './decisions.css'

const { page, panel } = decisions

/** One decision as it was made: what counted, why, because of which facts; who confirmed it and what became of it. */
export function DecisionPage() {
  const words = useWords()
  const { decision = '' } = useParams()
  const query = useDecision(decision)
  if (isMissing(query.error)) return <NotFoundPage />
  const file = query.data
  const view = file?.view
  const board = file && view && (
    <AssignmentBoard
      assignment={view.assignment}
      asOn={file.decision.asOf}
      label={words.say(page.board)}
      first={{ label: words.text(view.assignment.title), value: words.text(view.person.name) }}
    />
  )
  const title = file
    ? words.say(page.titleFor, { number: file.decision.number, name: words.text(file.view.person.name) })
    : words.say(panel.title)
  return (
    <Page title={title} board={board} width="wide">
      {!file && <h1>{words.say(panel.title)}</h1>}
      <Loaded query={query} lines={12}>
        {(data) => <DecisionContent file={data} />}
      </Loaded>
    </Page>
  )
}

function DecisionContent({ file }: { file: DecisionFile }) {
  const words = useWords()
  const { decision, view } = file
  const clauses = [...view.clauses, ...view.teamClauses].filter(({ status }) => status !== 'NOT_APPLICABLE')
  return (
    <>
      <Closed file={file} />
      <div className="decision-head">
        <div className="stack">
          <p className="row">
            <VerdictStatus verdict={decision.verdict} />
            <DecisionState state={decision.state} />
          </p>
          <h1 className="large">
            {words.say(page.title, { number: decision.number })}
            {words.language === 'en' ? ': ' : '：'}
            {words.say(verdictWords.words[decision.verdict])}
          </h1>
          {view.eligibleThrough && (
            <p>{words.say(verdictWords.eligibleThrough, { date: words.date(view.eligibleThrough) })}</p>
          )}
          {view.findings.map((finding) => (
            <p key={finding.code}>{sayFinding(words, finding)}</p>
          ))}
        </div>
      </div>
      <div className="decision-columns">
        <div>
          <AssignmentBar assignment={view.assignment} asOn={decision.asOf} clauses={clauses} />
        </div>
        <Made file={file} />
      </div>
      <RequirementList view={view} />
      <FactsTable facts={file.facts} />
      <Checking file={file} />
    </>
  )
}

function Closed({ file: { decision } }: { file: DecisionFile }) {
  const words = useWords()
  const { closing } = decision
  if (!closing) return null
  const isWithdrawn = closing.kind === 'basis-withdrawn'
  return (
    <Notice
      tone={isWithdrawn ? 'refused' : 'neutral'}
      title={words.say(page.closed)}
      actions={<Link to={`/decisions/${closing.replacedById}`}>{words.say(page.next)}</Link>}
    >
      <p>
        {words.say(isWithdrawn ? page.withdrawn : page.superseded, {
          instant: words.instant(closing.at),
          changes: sayChanges(words, closing.changes),
        })}
      </p>
    </Notice>
  )
}

/** Who made it and who answers for it, with what can be done about it. */
function Made({ file: { decision, view, abilities } }: { file: DecisionFile }) {
  const words = useWords()
  const heading = useId()
  const isOwn = useSession().person.id === view.person.id
  return (
    <Panel labelledBy={heading} emphasis={abilities.confirm ? 'next' : 'none'} className="decision-made">
      <h2 id={heading}>{words.say(panel.title)}</h2>
      <p className="small">{words.say(page.asMade, { instant: words.instant(decision.knownAt) })}</p>
      <p className="small muted">{sayCause(words, decision)}</p>
      {decision.acts.map((act) => (
        <p key={act.kind} className="small">
          <b>{sayAct(words, act)}</b>
          {act.note && <span className="decision-note">{words.say(panel.note, { note: act.note })}</span>}
        </p>
      ))}
      <DecisionActs decision={decision} abilities={abilities} name={words.text(view.person.name)} />
      <ul role="list" className="decision-links no-print">
        <li>
          {isOwn ? (
            <Link to="/eligibility">{words.say(page.mine)}</Link>
          ) : (
            <Link to={`/nominations/${decision.nominationId}`}>{words.say(page.nominee)}</Link>
          )}
        </li>
        {decision.replacesId && (
          <li>
            <Link to={`/decisions/${decision.replacesId}`}>{words.say(page.previous)}</Link>
          </li>
        )}
        <li>
          <Button variant="plain" icon="print" onClick={() => window.print()}>
            {words.say(page.print)}
          </Button>
        </li>
      </ul>
    </Panel>
  )
}

function Checking({ file: { decision, inputHash, resultHash } }: { file: DecisionFile }) {
  const words = useWords()
  const hash = (value: string) => <code className="decision-hash">{value}</code>
  const { profile } = decision
  return (
    <section className="section">
      <Disclosure summary={words.say(page.ids)}>
        <DefinitionList
          items={[
            {
              term: words.say(page.rule),
              detail: words.say(page.ruleValue, { title: words.text(profile.title), version: profile.version }),
            },
            { term: words.say(page.asOf), detail: words.date(decision.asOf) },
            { term: words.say(page.knownAt), detail: words.instant(decision.knownAt, 'seconds') },
            { term: words.say(page.input), detail: hash(inputHash) },
            { term: words.say(page.result), detail: hash(resultHash) },
          ]}
        />
      </Disclosure>
    </section>
  )
}
