import { Link } from 'react-router'
import { merging } from '@muster/words/catalogue/merging.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { useWords } from '../../../app/language.tsx'
import { Select } from '../../../ui/field.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Checked, Choices } from './use-import.ts'

type Match = Checked['matches'][number]
type Somebody = NonNullable<Match['alike']>

const acts = { email: ['skip', 'update'], name: ['add', 'skip', 'update'], 'name-in-file': ['add', 'skip'] } as const

/** Two accounts that are here already and may be one person's: before the file is taken in, they can be compared. */
function Alike({ one, other }: { one: Somebody; other: Somebody }) {
  const words = useWords()
  const { matches } = peopleImport
  return (
    <span className="people-under">
      {words.say(matches.alike, { email: other.email })}{' '}
      <Link
        to={`/people/merging?one=${one.id}&other=${other.id}`}
        aria-label={words.say(merging.compare.linkOf, { one: one.email, other: other.email })}
      >
        {words.say(merging.compare.link)}
      </Link>
    </span>
  )
}

/** Rows that may be somebody who is here, or an earlier row: for each it can be chosen what becomes of it. */
export function ImportMatches({
  seen,
  choices,
  onChoose,
}: {
  seen: Checked
  choices: Choices
  onChoose: (choices: Choices) => void
}) {
  const words = useWords()
  const { matches, problems, settings } = peopleImport
  return (
    <section>
      <h2>{words.say(matches.title)}</h2>
      {seen.matched > seen.matches.length && (
        <p className="small muted">{words.say(problems.firstOf, { shown: seen.matches.length })}</p>
      )}
      <Table<Match>
        caption={words.say(matches.title)}
        captionHidden
        rows={seen.matches}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', header: words.say(matches.row), isRowHeader: true, cell: ({ row }) => row },
          {
            key: 'file',
            header: words.say(matches.inFile),
            className: 'people-email',
            cell: ({ name, email }) => (
              <>
                {name}
                <small className="muted people-under">{email}</small>
              </>
            ),
          },
          {
            key: 'here',
            header: words.say(matches.here),
            className: 'people-email',
            cell: ({ person, alike }) =>
              person && (
                <>
                  <Link to={`/people/${person.id}`}>{words.text(person.name)}</Link>
                  <small className="muted people-under">{person.email}</small>
                  {alike && <Alike one={person} other={alike} />}
                </>
              ),
          },
          {
            key: 'why',
            header: words.say(matches.why),
            cell: ({ by, otherRow }) =>
              by === 'name-in-file'
                ? words.say(matches.by['name-in-file'], { row: otherRow ?? 0 })
                : words.say(matches.by[by]),
          },
          {
            key: 'act',
            header: words.say(matches.becomes),
            cell: ({ row, by, act }) => (
              <Select
                aria-label={words.say(matches.act, { row })}
                value={choices[row] ?? act}
                onChange={(event) => {
                  const chosen = acts[by].find((one) => one === event.target.value)
                  if (chosen) onChoose({ ...choices, [row]: chosen })
                }}
                options={acts[by].map((value) => ({ value, label: words.say(settings.acts[value]) }))}
              />
            ),
          },
        ]}
      />
    </section>
  )
}
