import { errors } from '@muster/words/catalogue/errors.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { useWords } from '../../../app/language.tsx'
import { DefinitionList } from '../../../ui/definition-list.tsx'
import { Table } from '../../../ui/table.tsx'
import { ImportMatches } from './import-matches.tsx'
import type { Checked, Choices } from './use-import.ts'

type Wrong = Checked['problems'][number]

/** What would become of the rows of a file: counted, what is wrong in words, and who may be here already. */
export function ImportOutcome({
  seen,
  choices,
  onChoose,
}: {
  seen: Checked
  choices: Choices
  onChoose: (choices: Choices) => void
}) {
  const words = useWords()
  const { outcome, problems } = peopleImport
  const rows = (count: number) => words.say(outcome.rowsOf, { count })
  return (
    <div className="import-steps">
      <section role="status">
        <h2>{words.say(outcome.title)}</h2>
        <DefinitionList
          items={[
            { term: words.say(outcome.adds), detail: rows(seen.adds) },
            { term: words.say(outcome.updates), detail: rows(seen.updates) },
            { term: words.say(outcome.skips), detail: rows(seen.skips) },
            { term: words.say(outcome.wrong), detail: rows(seen.wrong) },
          ]}
        />
      </section>
      {seen.problems.length > 0 && (
        <section>
          <h2>{words.say(problems.title)}</h2>
          {seen.wrong > seen.problems.length && (
            <p className="small muted">{words.say(problems.firstOf, { shown: seen.problems.length })}</p>
          )}
          <Table<Wrong>
            caption={words.say(problems.title)}
            captionHidden
            rows={seen.problems}
            rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
            columns={[
              { key: 'row', header: words.say(problems.row), isRowHeader: true, cell: ({ row }) => row },
              { key: 'column', header: words.say(problems.column), cell: ({ column }) => column },
              {
                key: 'is',
                header: words.say(problems.is),
                className: 'people-email',
                cell: ({ text }) => text || words.say(problems.empty),
              },
              {
                key: 'instead',
                header: words.say(problems.instead),
                cell: ({ code }) => words.say(errors.fields[code]),
              },
            ]}
          />
        </section>
      )}
      {seen.matches.length > 0 && <ImportMatches seen={seen} choices={choices} onChoose={onChoose} />}
    </div>
  )
}
