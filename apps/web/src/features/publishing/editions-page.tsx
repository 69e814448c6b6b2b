import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Table } from '../../ui/table.tsx'
import { Differences } from './differences.tsx'
import { ExportEdition } from './export-edition.tsx'
import { type Editions, eitherOf, useEditions } from './use-publishing.ts'
import './publishing.css'

type Edition = Editions['editions'][number]

/** The editions a course has had, and in what two of them differ. */
export function EditionsPage() {
  const words = useWords()
  const { course = '' } = useParams()
  const query = useEditions(course)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = words.say(publishing.editions.title, { course: query.data ? words.text(query.data.course.title) : '' })
  return (
    <Page title={title} width="wide" density="compact">
      <p>
        <Link to="/authoring">{words.say(publishing.tabs.outline)}</Link>
      </p>
      <h1>{title}</h1>
      <Loaded query={query} lines={6}>
        {({ editions }) => (
          <>
            <EditionTable editions={editions} />
            <Comparison editions={editions} />
            <ExportEdition editions={editions} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function EditionTable({ editions }: { editions: readonly Edition[] }) {
  const words = useWords()
  const { columns, kinds } = publishing.editions
  return (
    <Table<Edition>
      caption={words.say(columns.edition)}
      captionHidden
      rows={editions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'edition',
          header: words.say(columns.edition),
          isRowHeader: true,
          cell: ({ edition }) => words.edition(edition),
        },
        {
          key: 'published',
          header: words.say(columns.published),
          cell: ({ publishedAt, publishedBy }) => (
            <>
              {words.date(publishedAt.slice(0, 10))}
              {publishedBy && <small className="muted"> {words.text(publishedBy)}</small>}
            </>
          ),
        },
        { key: 'kind', header: words.say(columns.kind), cell: ({ kind }) => words.say(kinds[kind]) },
        { key: 'note', header: words.say(columns.note), cell: ({ note }) => note && eitherOf(words, note) },
        { key: 'midway', header: words.say(columns.midway), align: 'end', cell: ({ midway }) => words.number(midway) },
        {
          key: 'completed',
          header: words.say(columns.completed),
          align: 'end',
          cell: ({ completed }) => words.number(completed),
        },
      ]}
    />
  )
}

function Comparison({ editions }: { editions: readonly Edition[] }) {
  const words = useWords()
  const say = publishing.editions
  const [before, setBefore] = useState(editions[1]?.id ?? '')
  const [after, setAfter] = useState(editions[0]?.id ?? '')
  const query = useQuery({
    queryKey: ['edition-differences', before, after],
    queryFn: () => call('publishing.compare', { params: { before, after } }),
    enabled: before !== '' && after !== '',
  })
  if (editions.length < 2) return <p>{words.say(say.one)}</p>
  const choices = editions.map(({ id, edition }) => ({ value: id, label: words.edition(edition) }))
  return (
    <section className="section stack">
      <h2>{words.say(say.compare)}</h2>
      <div className="publishing-numbers">
        <Field label={words.say(say.from)}>
          {(control) => (
            <Select {...control} value={before} onChange={({ target }) => setBefore(target.value)} options={choices} />
          )}
        </Field>
        <Field label={words.say(say.to)}>
          {(control) => (
            <Select {...control} value={after} onChange={({ target }) => setAfter(target.value)} options={choices} />
          )}
        </Field>
      </div>
      <Loaded query={query} lines={4}>
        {({ differences }) => <Differences differences={differences} />}
      </Loaded>
    </section>
  )
}
