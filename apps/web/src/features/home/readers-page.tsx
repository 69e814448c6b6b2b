import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { home } from '@muster/words/catalogue/home.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { sayAct } from '../../app/act-words.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { Table } from '../../ui/table.tsx'

type Reader = ReplyOf<'people.myReaders'>['readers'][number]
type Opening = ReplyOf<'people.myReaders'>['openings'][number]

/** Everyone who opened my file: who, when and what. */
export function ReadersPage() {
  const words = useWords()
  const query = useQuery({ queryKey: ['readers'], queryFn: () => call('people.myReaders') })
  return (
    <Page title={words.say(home.readers.title)} width="narrow">
      <h1>{words.say(home.readers.title)}</h1>
      <Loaded query={query}>
        {({ readers, openings }) => (
          <>
            <Table<Reader>
              caption={words.say(home.readers.title)}
              captionHidden
              empty={words.say(home.readers.nobody)}
              rows={readers}
              rowKey={(reader) => `${reader.at} ${reader.act} ${reader.name.en}`}
              columns={[
                { key: 'when', header: words.say(home.readers.when), cell: (reader) => words.instant(reader.at) },
                {
                  key: 'who',
                  header: words.say(home.readers.who),
                  cell: (reader) => `${words.text(reader.name)}, ${words.text(reader.agency)}`,
                  isRowHeader: true,
                },
                { key: 'why', header: words.say(home.readers.why), cell: (reader) => sayAct(words, reader.act) },
              ]}
            />
            {openings.length > 0 && <Openings openings={openings} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Openings({ openings }: { openings: readonly Opening[] }) {
  const words = useWords()
  const { mine, page, section } = fileOpenings
  return (
    <section className="section stack">
      <h2>{words.say(mine.title)}</h2>
      <p className="measure">{words.say(mine.text)}</p>
      <Table<Opening>
        caption={words.say(mine.title)}
        captionHidden
        empty=""
        rows={openings}
        rowKey={({ id }) => id}
        columns={[
          { key: 'who', header: words.say(page.by), isRowHeader: true, cell: ({ name }) => words.text(name) },
          { key: 'why', header: words.say(page.reason), cell: ({ reason }) => reason },
          {
            key: 'when',
            header: words.say(mine.until),
            cell: ({ openedAt, endedAt, isOpen }) =>
              isOpen
                ? words.say(section.openUntil, { instant: words.instant(endedAt) })
                : `${words.instant(openedAt)} – ${words.instant(endedAt)}`,
          },
        ]}
      />
    </section>
  )
}
