import { useId } from 'react'
import { Link } from 'react-router'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { merging } from '@muster/words/catalogue/merging.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { Status } from '../../ui/status.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { sayRoles } from './role-fields.tsx'
import { type Namesake, type Namesakes, useNamesakes } from './use-names.ts'
import './people.css'

/** Accounts of the agency that may be one person's, each group side by side: a question for somebody to answer. */
export function NamesakesPage() {
  const words = useWords()
  const query = useNamesakes()
  const { namesakes } = names
  return (
    <Page title={words.say(namesakes.title)} width="wide">
      <h1>{words.say(namesakes.title)}</h1>
      <p className="people-lead">{words.say(namesakes.text)}</p>
      <Loaded query={query} lines={8}>
        {({ groups, count }) =>
          groups.length === 0 ? (
            <p className="muted">{words.say(namesakes.none)}</p>
          ) : (
            <div className="stack">
              {groups.map((group) => (
                <Group key={group.people[0]?.id} group={group} />
              ))}
              {count > groups.length && (
                <p className="muted">{words.say(namesakes.moreGroups, { shown: groups.length, count })}</p>
              )}
            </div>
          )
        }
      </Loaded>
      <p className="row section">
        <Link to="/people">{words.say(administrator.people.back)}</Link>
        <Link to="/people/merges">{words.say(merging.page.title)}</Link>
      </p>
    </Page>
  )
}

function Group({ group: { people, by, count } }: { group: Namesakes }) {
  const words = useWords()
  const title = useId()
  const [first] = people
  const name = first ? words.text(first.name) : ''
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{name}</h2>
      <p className="row people-lead">
        {by.map((why) => (
          <Status key={why} tone="neutral" icon={why === 'name' ? 'person' : 'mail'}>
            {words.say(names.namesakes.by[why])}
          </Status>
        ))}
      </p>
      <Table<Namesake>
        caption={name}
        captionHidden
        columns={columnsOf(words, first)}
        rows={people}
        rowKey={({ id }) => id}
      />
      {count > people.length && (
        <p className="muted">{words.say(names.namesakes.moreAccounts, { shown: people.length, count })}</p>
      )}
    </section>
  )
}

function columnsOf(words: Words, first: Namesake | undefined): Column<Namesake>[] {
  const { columns } = administrator.people
  const other = words.language === 'en' ? 'ja' : 'en'
  return [
    {
      key: 'name',
      header: words.say(columns.name),
      isRowHeader: true,
      cell: ({ id, name }) => (
        <>
          <Link to={`/people/${id}`}>{words.text(name)}</Link>
          {name[other] !== words.text(name) && (
            <small className="muted people-under" lang={other}>
              {name[other]}
            </small>
          )}
        </>
      ),
    },
    { key: 'email', header: words.say(columns.email), className: 'people-email', cell: ({ email }) => email },
    { key: 'passport', header: words.say(names.namesakes.passport), cell: ({ passportName }) => passportName },
    { key: 'roles', header: words.say(columns.roles), cell: ({ roles }) => sayRoles(words, roles) },
    { key: 'added', header: words.say(names.namesakes.added), cell: ({ addedAt }) => words.instant(addedAt) },
    {
      key: 'compare',
      header: words.say(merging.page.act),
      cell: ({ id, email }) =>
        first !== undefined &&
        first.id !== id && (
          <Link
            to={`/people/merging?one=${first.id}&other=${id}`}
            aria-label={words.say(merging.compare.linkOf, { one: first.email, other: email })}
          >
            {words.say(merging.compare.link)}
          </Link>
        ),
    },
  ]
}
