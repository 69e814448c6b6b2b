import { useState } from 'react'
import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { DecisionTabs } from './decision-tabs.tsx'
import { useWaiting } from './use-decisions.ts'
import type { Because, Waiting, WaitingRow } from './use-decisions.ts'
import './decisions.css'

const { worklist } = decisions
const reasons = ['changed', 'new', 'referred'] as const
const tones: Record<Because, Tone> = { new: 'neutral', changed: 'refused', referred: 'warn' }

/** Decisions that wait for a desk officer: new ones, those that changed since they were confirmed, and referred ones. */
export function WorklistPage() {
  const words = useWords()
  const [because, setBecause] = useState<Because | ''>('')
  const query = useWaiting(because)
  return (
    <Page title={words.say(worklist.title)} width="wide" density="compact">
      <DecisionTabs />
      {query.data === undefined && <h1>{words.say(worklist.title)}</h1>}
      <LoadedPages query={query} lines={8}>
        {(pages) => <Waits pages={pages} because={because} onChoose={setBecause} />}
      </LoadedPages>
    </Page>
  )
}

function Waits({
  pages,
  because,
  onChoose,
}: {
  pages: readonly Waiting[]
  because: Because | ''
  onChoose: (because: Because | '') => void
}) {
  const words = useWords()
  const counts = pages[0]?.counts ?? { new: 0, changed: 0, referred: 0 }
  const total = reasons.reduce((sum, reason) => sum + counts[reason], 0)
  return (
    <>
      <div className="stack decision-lead">
        <h1>{total === 0 ? words.say(worklist.none) : words.say(worklist.heading, { count: total })}</h1>
        {total > 0 && (
          <Field label={words.say(worklist.show)}>
            {(control) => (
              <Select
                {...control}
                value={because}
                onChange={({ target }) => onChoose(reasons.find((reason) => reason === target.value) ?? '')}
                options={[
                  { value: '', label: words.say(worklist.all, { count: total }) },
                  ...reasons.map((reason) => ({
                    value: reason,
                    label: words.say(worklist.choice, {
                      label: words.say(worklist.because[reason]),
                      count: counts[reason],
                    }),
                  })),
                ]}
              />
            )}
          </Field>
        )}
      </div>
      {total > 0 && <WaitingTable rows={pages.flatMap(({ rows }) => rows)} />}
    </>
  )
}

function WaitingTable({ rows }: { rows: readonly WaitingRow[] }) {
  const words = useWords()
  const { columns } = worklist
  return (
    <Table<WaitingRow>
      caption={words.say(worklist.title)}
      captionHidden
      rows={rows}
      rowKey={({ decision }) => decision.id}
      empty={words.say(worklist.none)}
      columns={[
        {
          key: 'person',
          header: words.say(columns.person),
          isRowHeader: true,
          cell: ({ person, decision }) => <Link to={`/decisions/${decision.id}`}>{words.text(person.name)}</Link>,
        },
        {
          key: 'posting',
          header: words.say(columns.posting),
          cell: ({ posting }) => (
            <>
              {words.text(posting.title)}
              <span className="small muted decision-under">{words.text(posting.place)}</span>
            </>
          ),
        },
        {
          key: 'departs',
          header: words.say(columns.departs),
          cell: ({ posting }) => <Day on={posting.departsOn} />,
        },
        {
          key: 'verdict',
          header: words.say(columns.verdict),
          cell: ({ decision, previous }) => (
            <>
              <VerdictStatus verdict={decision.verdict} />
              {previous && (
                <span className="small muted decision-under">
                  {words.say(worklist.before, { verdict: words.say(verdictWords.words[previous.verdict]) })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'why',
          header: words.say(columns.why),
          cell: ({ because, decision }) => (
            <>
              <Status tone={tones[because]}>{words.say(worklist.because[because])}</Status>
              <span className="small muted decision-under">
                {words.say(worklist.since, { instant: words.shortInstant(decision.recordedAt) })}
              </span>
            </>
          ),
        },
      ]}
    />
  )
}
