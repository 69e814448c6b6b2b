import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { postings } from '@muster/words/catalogue/postings.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { AreaLinks } from './area-links.tsx'
import { keyOfSeries, RecordDialog } from './fact-dialog.tsx'
import { aroundToday, sayValue } from './outside-words.ts'
import { ChoiceField } from './place-fields.tsx'
import { useOutsideFacts } from './use-places.ts'
import type { OutsideFacts, Series } from './use-places.ts'
import './postings.css'
import './posting-form.css'

/** What is known of places and missions today, and what is known to come; each line leads to its history. */
export function OutsideFactsPage() {
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const chosen = { key: address.get('key') ?? '', place: address.get('place') ?? '' }
  const query = useOutsideFacts()
  const { outside } = postings
  return (
    <Page title={words.say(outside.title)} width="wide" density="compact">
      <AreaLinks />
      {query.data === undefined && <h1>{words.say(outside.heading)}</h1>}
      <Loaded query={query} lines={10}>
        {(facts) => (
          <Content
            facts={facts}
            chosen={chosen}
            onChoose={(next) =>
              setAddress({ ...(next.key && { key: next.key }), ...(next.place && { place: next.place }) })
            }
          />
        )}
      </Loaded>
    </Page>
  )
}

interface Chosen {
  readonly key: string
  readonly place: string
}

function Content({
  facts,
  chosen,
  onChoose,
}: {
  facts: OutsideFacts
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}) {
  const words = useWords()
  const [isRecording, setIsRecording] = useState(false)
  const { outside } = postings
  const shown = facts.series.filter(
    ({ key, place }) => (!chosen.key || key === chosen.key) && (!chosen.place || place.key === chosen.place),
  )
  return (
    <>
      <div className="postings-head">
        <h1>{words.say(outside.heading)}</h1>
        {facts.mayRecord && (
          <Button variant="filled" icon="plus" onClick={() => setIsRecording(true)}>
            {words.say(outside.record)}
          </Button>
        )}
      </div>
      <p>{words.say(outside.text)}</p>
      {!facts.mayRecord && <p className="small muted">{words.say(outside.onlyGovernment)}</p>}
      <div className="area-filter no-print">
        <ChoiceField
          name="key"
          label={words.say(outside.kind)}
          value={chosen.key}
          first={words.say(postings.list.any)}
          options={facts.kinds.map(({ key, title }) => ({ value: key, label: words.text(title) }))}
          onChange={(key) => onChoose({ ...chosen, key })}
        />
        <ChoiceField
          name="place"
          label={words.say(outside.where)}
          value={chosen.place}
          first={words.say(postings.list.any)}
          options={facts.places.map(({ key, name }) => ({ value: key, label: words.text(name) }))}
          onChange={(place) => onChoose({ ...chosen, place })}
        />
      </div>
      <SeriesTable series={shown} kinds={facts.kinds} />
      <RecordDialog
        key={String(isRecording)}
        isOpen={isRecording}
        onClose={() => setIsRecording(false)}
        facts={facts}
        {...(chosen.key && { start: chosen })}
      />
    </>
  )
}

function SeriesTable({ series, kinds }: { series: readonly Series[]; kinds: OutsideFacts['kinds'] }) {
  const words = useWords()
  const { outside } = postings
  const day = todayHere()
  const kindOf = (key: string) => kinds.find((kind) => kind.key === key)
  const around = new Map(series.map((one) => [keyOfSeries(one), aroundToday(one, day)]))
  const of = (one: Series) => around.get(keyOfSeries(one))
  return (
    <Table<Series>
      caption={words.say(outside.heading)}
      captionHidden
      rows={series}
      rowKey={keyOfSeries}
      empty={words.say(outside.empty)}
      columns={[
        {
          key: 'place',
          header: words.say(outside.where),
          isRowHeader: true,
          cell: ({ key, place }) => <Link to={`/outside-facts/${key}/${place.key}`}>{words.text(place.name)}</Link>,
        },
        {
          key: 'kind',
          header: words.say(outside.kind),
          cell: ({ key }) => {
            const kind = kindOf(key)
            return kind ? words.text(kind.title) : key
          },
        },
        {
          key: 'now',
          header: words.say(outside.now),
          cell: (one) => {
            const kind = kindOf(one.key)
            return kind && <b>{sayValue(words, kind, one.now)}</b>
          },
        },
        {
          key: 'since',
          header: words.say(outside.since),
          cell: (one) => {
            const now = of(one)?.now
            return now ? <Day on={now.fromOn} /> : '—'
          },
        },
        {
          key: 'next',
          header: words.say(outside.next),
          tone: (one) => (of(one)?.next ? 'warn' : undefined),
          cell: (one) => {
            const next = of(one)?.next
            const kind = kindOf(one.key)
            if (!next || !kind) return '—'
            return words.say(outside.nextOn, {
              value: sayValue(words, kind, next.value),
              date: words.date(next.fromOn),
            })
          },
        },
        {
          key: 'source',
          header: words.say(outside.source),
          cell: (one) => {
            const source = of(one)?.now?.source
            if (!source) return '—'
            return (
              <>
                {source.mark}
                {source.toBeConfirmed && (
                  <small className="muted postings-under">{words.say(outside.toBeConfirmed)}</small>
                )}
              </>
            )
          },
        },
      ]}
    />
  )
}
