import { Link, useSearchParams } from 'react-router'
import { acts } from '@muster/words/catalogue/acts.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { sayAct } from '../../app/act-words.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { useHasRole } from '../../app/session.ts'
import type { Words } from '../../app/words.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { nameIn, sayActor, sayDetails, saySubjectKind } from './audit-words.ts'
import { useAudit } from './use-people.ts'
import type { AuditEntry } from './use-people.ts'
import './people.css'

const { audit } = administrator

/** What was done in the own agency: who, what, about whom, when. */
export function AuditPage() {
  const words = useWords()
  const isAdministrator = useHasRole('administrator')
  const [address, setAddress] = useSearchParams()
  const act = address.get('act') ?? ''
  const person = address.get('person') ?? ''
  const query = useAudit({ act, person })
  const show = (filter: { act: string; person: string }) =>
    setAddress(Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')))
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? []
  const name = nameIn(words, entries, person)
  return (
    <Page title={words.say(audit.title)} width="wide" density="compact">
      <div className="people-head">
        <div className="stack">
          <h1>{words.say(audit.title)}</h1>
          <p>
            {!person && words.say(audit.text)}
            {person && (
              <>
                {name ? words.say(audit.onePersonNamed, { name }) : words.say(audit.onePerson)}{' '}
                <Link to={act ? `/audit?act=${encodeURIComponent(act)}` : '/audit'}>{words.say(audit.everybody)}</Link>
              </>
            )}
          </p>
        </div>
        <Field label={words.say(audit.actLabel)}>
          {(control) => (
            <Select
              {...control}
              value={act}
              onChange={(event) => show({ act: event.target.value, person })}
              options={[
                { value: '', label: words.say(audit.everyAct) },
                ...Object.keys(acts).map((value) => ({ value, label: sayAct(words, value) })),
              ]}
            />
          )}
        </Field>
      </div>
      <LoadedPages query={query} lines={12}>
        {() => (
          <Table<AuditEntry>
            caption={words.say(audit.title)}
            captionHidden
            columns={columnsOf(words, isAdministrator)}
            rows={entries}
            rowKey={(entry) => entry.id}
            empty={words.say(audit.none)}
          />
        )}
      </LoadedPages>
    </Page>
  )
}

function columnsOf(words: Words, mayOpenPeople: boolean): Column<AuditEntry>[] {
  const named = (text: string, id: string | null) =>
    mayOpenPeople && id ? <Link to={`/people/${id}`}>{text}</Link> : text
  return [
    {
      key: 'at',
      header: words.say(audit.columns.at),
      className: 'audit-at',
      cell: ({ at }) => (
        <time className="phrase" dateTime={at}>
          {words.instant(at)}
        </time>
      ),
    },
    {
      key: 'actor',
      header: words.say(audit.columns.actor),
      cell: ({ actor }) => named(sayActor(words, actor), actor.name ? actor.id : null),
    },
    {
      key: 'act',
      header: words.say(audit.columns.act),
      isRowHeader: true,
      className: 'audit-act',
      cell: (entry) => sayAct(words, entry.act),
    },
    {
      key: 'subject',
      header: words.say(audit.columns.subject),
      // A session is the person's own, and their name stands there already.
      cell: ({ subject }) =>
        subject.kind !== 'session' && (
          <>
            {subject.name && named(words.text(subject.name), subject.kind === 'person' ? subject.id : null)}
            {subject.kind !== 'person' && (
              <small className="muted people-under">{saySubjectKind(words, subject)}</small>
            )}
          </>
        ),
    },
    { key: 'details', header: words.say(audit.columns.details), cell: (entry) => sayDetails(words, entry) },
  ]
}
