import { Link, useSearchParams } from 'react-router'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { transfers } from '@muster/words/catalogue/transfers.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { useSession } from '../../app/session.ts'
import type { Words } from '../../app/words.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { sayRoles } from './role-fields.tsx'
import { usePeople } from './use-people.ts'
import type { Person } from './use-people.ts'
import './people.css'

/** People of the own agency: found by name or address, each with roles and state. */
export function PeoplePage() {
  const words = useWords()
  const { person } = useSession()
  const [address, setAddress] = useSearchParams()
  const search = address.get('search') ?? ''
  const query = usePeople(search)
  const { people } = administrator
  return (
    <Page title={words.say(people.title)} width="wide" density="compact">
      <div className="people-head">
        <h1>{words.say(people.titleOf, { agency: words.text(person.agency.name) })}</h1>
        <LinkButton variant="filled" icon="plus" to="/people/new">
          {words.say(people.add)}
        </LinkButton>
      </div>
      <p className="row people-lead">
        <Link to="/people/import">{words.say(peopleImport.title)}</Link>
        <Link to="/name-requests">{words.say(names.requests.title)}</Link>
        <Link to="/people/namesakes">{words.say(names.namesakes.title)}</Link>
        <Link to="/transfers">{words.say(transfers.title)}</Link>
      </p>
      <SearchForm
        key={search}
        label={words.say(people.searchLabel)}
        search={search}
        onSearch={(text) => setAddress(text ? { search: text } : {})}
        searchLabel={words.say(controls.search)}
        allLabel={words.say(people.showAll)}
      />
      <LoadedPages query={query} lines={10}>
        {(pages) => (
          <Table<Person>
            caption={words.say(people.title)}
            captionHidden
            columns={columnsOf(words)}
            rows={pages.flatMap((page) => page.people)}
            rowKey={(one) => one.id}
            empty={
              <>
                {words.say(people.none)} {words.say(people.noneHint)}
              </>
            }
          />
        )}
      </LoadedPages>
    </Page>
  )
}

function columnsOf(words: Words): Column<Person>[] {
  const { people } = administrator
  const other = words.language === 'en' ? 'ja' : 'en'
  return [
    {
      key: 'name',
      header: words.say(people.columns.name),
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
    {
      key: 'email',
      header: words.say(people.columns.email),
      className: 'people-email',
      cell: ({ email }) => email,
    },
    { key: 'roles', header: words.say(people.columns.roles), cell: ({ roles }) => sayRoles(words, roles) },
    {
      key: 'state',
      header: words.say(people.columns.state),
      cell: ({ closedAt }) =>
        closedAt ? (
          <>
            <Status tone="neutral" icon="lock">
              {words.say(people.closed)}
            </Status>
            <small className="muted people-under">{words.instant(closedAt)}</small>
          </>
        ) : (
          words.say(people.active)
        ),
    },
  ]
}
