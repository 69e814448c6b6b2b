import { Link } from 'react-router'
import { roster } from '@muster/words/catalogue/roster.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { Page } from '../../app/page.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { useLists } from './use-lists.ts'
import type { ListHead } from './use-lists.ts'
import './roster.css'

/** Every list the agency saved: for what, who received it, and what befell it. */
export function ListsPage() {
  const words = useWords()
  const query = useLists()
  const { lists } = roster
  return (
    <Page title={words.say(lists.title)} width="wide" density="compact">
      <h1>{words.say(lists.title)}</h1>
      <LoadedPages query={query} lines={6}>
        {(pages) => (
          <Table<ListHead>
            caption={words.say(lists.title)}
            captionHidden
            rows={pages.flatMap((page) => page.lists)}
            rowKey={({ id }) => id}
            empty={words.say(lists.empty)}
            columns={[
              {
                key: 'name',
                header: words.say(lists.name),
                isRowHeader: true,
                cell: ({ id, name, reason }) => (
                  <>
                    <Link to={`/lists/${id}`}>{name}</Link>
                    <small className="muted roster-under">{reason}</small>
                  </>
                ),
              },
              {
                key: 'made',
                header: words.say(lists.made),
                cell: ({ madeOn, madeBy }) => (
                  <>
                    <Day on={madeOn} />
                    <small className="muted roster-under">{words.text(madeBy)}</small>
                  </>
                ),
              },
              { key: 'keep', header: words.say(lists.keep), cell: ({ keepThrough }) => <Day on={keepThrough} /> },
              {
                key: 'people',
                header: words.say(lists.people),
                align: 'end',
                className: 'roster-count',
                cell: ({ people }) => words.number(people),
              },
              {
                key: 'recipients',
                header: words.say(lists.recipients),
                align: 'end',
                className: 'roster-count',
                cell: ({ recipients }) => words.number(recipients),
              },
              { key: 'state', header: words.say(lists.state), cell: (list) => <ListState list={list} /> },
            ]}
          />
        )}
      </LoadedPages>
      <p className="section">
        <Link to="/roster">{words.say(lists.toRoster)}</Link>
      </p>
    </Page>
  )
}

function ListState({ list: { recalledAt, isEnded, withdrawn } }: { list: ListHead }) {
  const words = useWords()
  const { lists } = roster
  if (recalledAt !== null) return <Status tone="refused">{words.say(lists.recalled)}</Status>
  if (isEnded) return <Status tone="neutral">{words.say(lists.ended)}</Status>
  if (withdrawn > 0) return <Status tone="warn">{words.say(lists.withdrawn, { count: withdrawn })}</Status>
  return <Status tone="valid">{words.say(lists.current)}</Status>
}
