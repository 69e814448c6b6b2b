import { Link, useSearchParams } from 'react-router'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { auditTrail } from '@muster/words/catalogue/audit-trail.ts'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { sayAct } from '../../app/act-words.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { useHasRole } from '../../app/session.ts'
import type { Words } from '../../app/words.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { askedOf } from './audit-asked.ts'
import { AuditChain } from './audit-chain.tsx'
import { AuditFile } from './audit-file.tsx'
import { AuditSearch } from './audit-search.tsx'
import { nameIn, sayActor, sayDetails, saySubjectKind } from './audit-words.ts'
import { useAudit } from './use-people.ts'
import type { AuditEntry } from './use-people.ts'
import './people.css'

const { audit } = administrator

/** What was done in the own agency: who, what, about whom, when; and whether anybody changed the records. */
export function AuditPage() {
  const words = useWords()
  const isAdministrator = useHasRole('administrator')
  const [address] = useSearchParams()
  const asked = askedOf(address)
  const query = useAudit(asked)
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? []
  const { person, subject, ...others } = asked
  const name = person && nameIn(words, entries, person)
  return (
    <Page title={words.say(audit.title)} width="wide" density="compact">
      <div className="stack audit-head">
        <h1>{words.say(audit.title)}</h1>
        <p>
          {!person && !subject && words.say(audit.text)}
          {person && (name ? words.say(audit.onePersonNamed, { name }) : words.say(audit.onePerson))}
          {subject && words.say(auditTrail.search.subject)}{' '}
          {(person || subject) && (
            <Link to={`/audit?${new URLSearchParams(others).toString()}`}>{words.say(audit.everybody)}</Link>
          )}
        </p>
        <p>
          <a href="#audit-chain">{words.say(auditTrail.chain.check)}</a> ·{' '}
          <a href="#audit-file">{words.say(auditTrail.file.title)}</a> ·{' '}
          <Link to="/openings">{words.say(fileOpenings.page.title)}</Link>
        </p>
      </div>
      <AuditSearch key={address.toString()} asked={asked} />
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
      <AuditFile asked={asked} />
      <AuditChain />
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
      cell: ({ at, number }) => (
        <>
          <time className="phrase" dateTime={at}>
            {words.instant(at)}
          </time>
          <small className="muted people-under">
            {number === null
              ? words.say(auditTrail.unsealed)
              : words.say(auditTrail.number, { number: String(number) })}
          </small>
        </>
      ),
    },
    {
      key: 'actor',
      header: words.say(audit.columns.actor),
      cell: (entry) => named(sayActor(words, entry), entry.actor.name ? entry.actor.id : null),
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
              <small className="muted people-under">
                {saySubjectKind(words, subject)}{' '}
                {subject.id && (
                  <Link to={`/audit?subject=${subject.id}`}>{words.say(auditTrail.search.ofSubject)}</Link>
                )}
              </small>
            )}
          </>
        ),
    },
    { key: 'details', header: words.say(audit.columns.details), cell: (entry) => sayDetails(words, entry) },
  ]
}
