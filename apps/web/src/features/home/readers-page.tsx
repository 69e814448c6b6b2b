import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { home } from '@muster/words/catalogue/home.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { sayAct } from '../../app/act-words.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { Table } from '../../ui/table.tsx'

type Reader = ReplyOf<'people.myReaders'>['readers'][number]

/** Everyone who opened my file: who, when and what. */
export function ReadersPage() {
  const words = useWords()
  const query = useQuery({ queryKey: ['readers'], queryFn: () => call('people.myReaders') })
  return (
    <Page title={words.say(home.readers.title)} width="narrow">
      <h1>{words.say(home.readers.title)}</h1>
      <Loaded query={query}>
        {({ readers }) => (
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
        )}
      </Loaded>
    </Page>
  )
}
