import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { Table } from '../../../ui/table.tsx'
import { RefusedLink } from './import-result.tsx'

type Import = ReplyOf<'peopleImports.list'>['imports'][number]

/** The files the agency brought before, and what became of each. */
export function FilesBefore() {
  const words = useWords()
  const query = useQuery({ queryKey: ['people-imports'], queryFn: () => call('peopleImports.list') })
  const { before, done } = peopleImport
  return (
    <section className="section">
      <h2>{words.say(before.title)}</h2>
      <Loaded query={query} lines={3}>
        {({ imports }) => (
          <Table<Import>
            caption={words.say(before.title)}
            captionHidden
            empty={words.say(before.none)}
            rows={imports}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'at',
                header: words.say(before.at),
                isRowHeader: true,
                cell: ({ recordedAt }) => words.instant(recordedAt),
              },
              { key: 'by', header: words.say(before.by), cell: ({ recordedBy }) => words.text(recordedBy) },
              { key: 'rows', header: words.say(before.rows), align: 'end', cell: ({ rows }) => rows },
              {
                key: 'result',
                header: words.say(before.result),
                cell: ({ id, result, hasRefused }) => (
                  <>
                    {result ? words.say(done.text, result) : words.say(before.open)}
                    {hasRefused && (
                      <small className="people-under">
                        <RefusedLink id={id} />
                      </small>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  )
}
