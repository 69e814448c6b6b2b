import { useId } from 'react'
import { sharing } from '@muster/words/catalogue/sharing.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Table } from '../../ui/table.tsx'
import { useMyLists } from './use-sharing.ts'
import type { MyList } from './use-sharing.ts'

/** The lists I am on: for what, who received them, and how long they are kept. */
export function MyLists() {
  const words = useWords()
  const heading = useId()
  const query = useMyLists()
  const say = sharing.lists
  const namesOf = ({ recipients }: MyList): string =>
    recipients
      .map(
        ({ name, agency }) =>
          words.text(name) + (agency ? `${words.language === 'en' ? ', ' : '、'}${words.text(agency)}` : ''),
      )
      .join(words.language === 'en' ? '; ' : '；')
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(say.title)}</h2>
      <Loaded query={query} lines={3}>
        {({ lists }) => (
          <Table<MyList>
            caption={words.say(say.title)}
            captionHidden
            rows={lists}
            rowKey={({ id }) => id}
            empty={words.say(say.none)}
            columns={[
              { key: 'reason', header: words.say(say.list), isRowHeader: true, cell: ({ reason }) => reason },
              { key: 'by', header: words.say(say.by), cell: ({ agency }) => words.text(agency) },
              { key: 'when', header: words.say(say.when), cell: ({ madeAt }) => words.shortInstant(madeAt) },
              {
                key: 'received',
                header: words.say(say.received),
                cell: (list) => namesOf(list) || words.say(say.nobody),
              },
              {
                key: 'until',
                header: words.say(say.until),
                cell: ({ keepThrough, recalledAt }) =>
                  recalledAt === null ? <Day on={keepThrough} /> : words.say(say.recalled),
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  )
}
