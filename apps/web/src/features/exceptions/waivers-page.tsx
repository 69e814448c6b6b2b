import { Link } from 'react-router'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { useWaivers } from './use-exceptions.ts'
import type { Waiver } from './use-exceptions.ts'
import { WaiverStateMark } from './waiver-card.tsx'

const { list: texts } = exceptions

function columnsOf(words: Words): Column<Waiver>[] {
  const { columns } = texts
  return [
    {
      key: 'person',
      header: words.say(columns.person),
      isRowHeader: true,
      cell: (waiver) => <Link to={`/waivers/${waiver.id}`}>{words.text(waiver.person.name)}</Link>,
    },
    { key: 'clause', header: words.say(columns.clause), cell: ({ clause }) => words.text(clause.title) },
    {
      key: 'posting',
      header: words.say(columns.posting),
      cell: ({ about }) => (about ? words.text(about.title) : ''),
    },
    {
      key: 'departs',
      header: words.say(columns.departs),
      cell: ({ about }) => (about ? <span className="unbroken">{words.date(about.departsOn)}</span> : ''),
    },
    {
      key: 'days',
      header: words.say(columns.days),
      cell: ({ from, through }) => words.dateRange(from, through),
    },
    {
      key: 'signed',
      header: words.say(columns.signed),
      cell: ({ signatures }) => words.say(texts.signedCount, { count: signatures.length }),
    },
    { key: 'state', header: words.say(columns.state), cell: ({ state }) => <WaiverStateMark state={state} /> },
  ]
}

/** Waivers of the own agency: first what waits for the reader. */
export function WaiversPage() {
  const words = useWords()
  const query = useWaivers()
  const toSign = query.data?.toSign.length ?? 0
  const heading = toSign === 0 ? words.say(texts.headingNone) : words.say(texts.heading, { count: toSign })
  const parts = [
    ['toSign', texts.toSign],
    ['waiting', texts.waiting],
    ['answered', texts.answered],
  ] as const
  return (
    <Page title={words.say(texts.title)} width="wide">
      <h1 className="large">{query.data ? heading : words.say(texts.title)}</h1>
      <Loaded query={query} lines={8}>
        {(data) =>
          parts.map(([part, title]) => (
            <section key={part} className="section" aria-labelledby={`waivers-${part}`}>
              <h2 id={`waivers-${part}`}>{words.say(title)}</h2>
              <Table<Waiver>
                caption={words.say(title)}
                captionHidden
                columns={columnsOf(words)}
                rows={data[part]}
                rowKey={({ id }) => id}
                empty={words.say(texts.none)}
              />
            </section>
          ))
        }
      </Loaded>
    </Page>
  )
}
