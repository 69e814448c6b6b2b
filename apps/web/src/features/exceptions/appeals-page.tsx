import { Link } from 'react-router'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { AppealStateMark } from './appeal-card.tsx'
import { useAppeals } from './use-exceptions.ts'
import type { Appeal } from './use-exceptions.ts'

const { appeals: texts } = exceptions

const columnsOf = (words: Words): Column<Appeal>[] => [
  {
    key: 'person',
    header: words.say(texts.person),
    isRowHeader: true,
    cell: ({ id, person }) => <Link to={`/appeals/${id}`}>{words.text(person.name)}</Link>,
  },
  { key: 'posting', header: words.say(texts.posting), cell: ({ about }) => words.text(about.title) },
  {
    key: 'departs',
    header: words.say(texts.departs),
    cell: ({ about }) => <span className="unbroken">{words.date(about.departsOn)}</span>,
  },
  { key: 'lodged', header: words.say(texts.lodged), cell: ({ lodged }) => words.shortInstant(lodged.at) },
  { key: 'state', header: words.say(texts.state), cell: ({ state }) => <AppealStateMark state={state} /> },
]

/** Appeals of the own agency: first those that wait for an answer. */
export function AppealsPage() {
  const words = useWords()
  const query = useAppeals()
  const open = query.data?.open.length ?? 0
  const heading = open === 0 ? words.say(texts.headingNone) : words.say(texts.heading, { count: open })
  return (
    <Page title={words.say(texts.title)} width="wide">
      <h1 className="large">{query.data ? heading : words.say(texts.title)}</h1>
      <Loaded query={query} lines={8}>
        {(data) =>
          (['open', 'answered'] as const).map((part) => (
            <section key={part} className="section" aria-labelledby={`appeals-${part}`}>
              <h2 id={`appeals-${part}`}>{words.say(texts[part])}</h2>
              <Table<Appeal>
                caption={words.say(texts[part])}
                captionHidden
                columns={columnsOf(words)}
                rows={data[part]}
                rowKey={({ id }) => id}
                empty={words.say(texts.noneHere)}
              />
            </section>
          ))
        }
      </Loaded>
    </Page>
  )
}
