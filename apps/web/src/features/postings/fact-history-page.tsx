import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { postings } from '@muster/words/catalogue/postings.ts'
import { windowBarLabels } from '../../app/assignment-bar.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { WindowBar } from '../../ui/window-bar/window-bar.tsx'
import { CorrectDialog, RecordDialog } from './fact-dialog.tsx'
import { countedFacts, sayValue } from './outside-words.ts'
import { useOutsideFacts } from './use-places.ts'
import type { Fact, FactKind, OutsideFacts, Series } from './use-places.ts'
import './postings.css'

/** The history of one kind of fact at one place: drawn, and entry by entry with its source. */
export function FactHistoryPage() {
  const words = useWords()
  const { kind: key = '', place = '' } = useParams()
  const query = useOutsideFacts(key, place)
  const { outside } = postings
  const series = query.data?.series[0]
  const kind = query.data?.kinds.find((one) => one.key === key)
  if (query.data && (!series || !kind)) return <NotFoundPage />
  const title =
    series && kind
      ? words.say(outside.historyOf, { kind: words.text(kind.title), place: words.text(series.place.name) })
      : words.say(outside.title)
  return (
    <Page title={title} width="wide" density="compact">
      {!series && <h1>{title}</h1>}
      <Loaded query={query} lines={8}>
        {(facts) => series && kind && <History title={title} facts={facts} series={series} kind={kind} />}
      </Loaded>
      <p className="section">
        <Link to="/outside-facts">{words.say(outside.back)}</Link>
      </p>
    </Page>
  )
}

function History({
  title,
  facts,
  series,
  kind,
}: {
  title: string
  facts: OutsideFacts
  series: Series
  kind: FactKind
}) {
  const words = useWords()
  const [isRecording, setIsRecording] = useState(false)
  const [corrected, setCorrected] = useState<Fact | null>(null)
  const { outside } = postings
  return (
    <>
      <div className="postings-head">
        <h1>{title}</h1>
        {facts.mayRecord && (
          <Button variant="filled" icon="plus" onClick={() => setIsRecording(true)}>
            {words.say(outside.record)}
          </Button>
        )}
      </div>
      <HistoryBar title={title} series={series} kind={kind} />
      <section className="section">
        <h2>{words.say(outside.entries)}</h2>
        <EntryTable series={series} kind={kind} onCorrect={setCorrected} />
      </section>
      <RecordDialog
        key={`record ${isRecording}`}
        isOpen={isRecording}
        onClose={() => setIsRecording(false)}
        facts={facts}
        start={{ key: series.key, place: series.place.key }}
      />
      <CorrectDialog key={corrected?.id ?? 'none'} fact={corrected} kind={kind} onClose={() => setCorrected(null)} />
    </>
  )
}

/** When each value counted: a row a value, the highest last. */
function HistoryBar({ title, series, kind }: { title: string; series: Series; kind: FactKind }) {
  const words = useWords()
  const counted = countedFacts(series)
  const values = [...new Set(counted.map(({ value }) => value))].toSorted((one, other) => Number(one) - Number(other))
  const labels = windowBarLabels(words, null)
  const days = ({ fromOn, throughOn }: Fact) => words.dateRange(fromOn, throughOn)
  return (
    <WindowBar
      heading={words.say(postings.outside.counted)}
      title={title}
      description={counted.map((fact) => `${sayValue(words, kind, fact.value)}: ${days(fact)}`).join('. ')}
      window={null}
      today={todayHere()}
      rows={values.map((value) => ({
        id: String(value),
        name: sayValue(words, kind, value),
        ranges: counted
          .filter((fact) => fact.value === value)
          .map(({ fromOn, throughOn }) => ({
            from: fromOn,
            through: throughOn,
            tone: value === null ? ('unverified' as const) : ('counts' as const),
          })),
      }))}
      labels={{
        ...labels,
        legend: {
          ...labels.legend,
          counts: words.say(postings.outside.counts),
          unverified: words.say(postings.outside.unknown),
        },
      }}
      table={{
        head: [words.say(postings.outside.value), words.say(postings.outside.days)],
        rows: counted.map((fact) => [sayValue(words, kind, fact.value), days(fact)]),
      }}
      csvName={`${series.key}-${series.place.key}.csv`}
    />
  )
}

function EntryTable({ series, kind, onCorrect }: { series: Series; kind: FactKind; onCorrect: (fact: Fact) => void }) {
  const words = useWords()
  const { outside } = postings
  const counted = new Set(countedFacts(series).map(({ id }) => id))
  const daysOf = (fact: Fact): string => {
    if (fact.closed) return words.say(outside.closed, { reason: fact.closed.reason })
    return counted.has(fact.id) ? words.dateRange(fact.fromOn, fact.throughOn) : words.say(outside.gaveWay)
  }
  return (
    <Table<Fact>
      caption={words.say(outside.history)}
      captionHidden
      rows={series.facts}
      rowKey={({ id }) => id}
      columns={[
        { key: 'from', header: words.say(outside.from), isRowHeader: true, cell: ({ fromOn }) => words.date(fromOn) },
        {
          key: 'value',
          header: words.say(outside.value),
          cell: (fact) =>
            fact.closed ? <s>{sayValue(words, kind, fact.value)}</s> : sayValue(words, kind, fact.value),
        },
        { key: 'days', header: words.say(outside.days), cell: daysOf },
        { key: 'source', header: words.say(outside.source), cell: ({ source }) => source.mark || '—' },
        {
          key: 'recorded',
          header: words.say(outside.recorded),
          cell: ({ recordedAt, by, agency }) => (
            <>
              {words.instant(recordedAt)}
              {agency && (
                <small className="muted postings-under">
                  {by
                    ? words.say(outside.recordedBy, { name: words.text(by), agency: words.text(agency) })
                    : words.text(agency)}
                </small>
              )}
            </>
          ),
        },
        {
          key: 'act',
          header: words.say(outside.correct),
          className: 'table-act',
          cell: (fact) =>
            fact.mayClose ? (
              <Button variant="plain" onClick={() => onCorrect(fact)}>
                {words.say(outside.correct)}
              </Button>
            ) : (
              '—'
            ),
        },
      ]}
    />
  )
}
