import { administrator } from '@muster/words/catalogue/administrator.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import type { Words } from '../../app/words.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { useOutbox } from './use-people.ts'
import type { Mail } from './use-people.ts'
import './people.css'

const { outbox } = administrator

const stateOf = ({ sentAt, failure }: Mail): 'sent' | 'failed' | 'kept' =>
  sentAt !== null ? 'sent' : failure !== null ? 'failed' : 'kept'

function headingOf(words: Words, mails: readonly Mail[], isWhole: boolean): string {
  if (!isWhole) return words.say(outbox.title)
  if (mails.length === 0) return words.say(outbox.heading.none)
  const count = (state: ReturnType<typeof stateOf>) => mails.filter((mail) => stateOf(mail) === state).length
  if (count('failed') > 0) return words.say(outbox.heading.failed, { count: count('failed') })
  return count('kept') > 0
    ? words.say(outbox.heading.kept, { count: count('kept') })
    : words.say(outbox.heading.allSent)
}

/** Mails of the own agency: sent, failed, or kept here while no mail server is set. */
export function OutboxPage() {
  const words = useWords()
  const query = useOutbox()
  return (
    <Page title={words.say(outbox.title)} width="wide" density="compact">
      {query.data === undefined && <h1>{words.say(outbox.title)}</h1>}
      <LoadedPages query={query} lines={8}>
        {(pages) => <Mails mails={pages.flatMap((page) => page.mails)} isWhole={!query.hasNextPage} />}
      </LoadedPages>
    </Page>
  )
}

function MailState({ mail }: { mail: Mail }) {
  const words = useWords()
  const state = stateOf(mail)
  if (state === 'sent') {
    return (
      <>
        <Status tone="valid">{words.say(outbox.sent)}</Status>
        {mail.sentAt && <small className="muted people-under">{words.shortInstant(mail.sentAt)}</small>}
      </>
    )
  }
  if (state === 'failed') {
    return (
      <>
        <Status tone="refused">{words.say(outbox.failed)}</Status>
        <small className="muted people-under">{mail.failure}</small>
      </>
    )
  }
  return (
    <Status tone="neutral" icon="mail">
      {words.say(outbox.kept)}
    </Status>
  )
}

function Mails({ mails, isWhole }: { mails: readonly Mail[]; isWhole: boolean }) {
  const words = useWords()
  return (
    <>
      <div className="stack people-lead">
        <h1>{headingOf(words, mails, isWhole)}</h1>
        <p className="measure">{words.say(outbox.text)}</p>
      </div>
      {mails.length > 0 && (
        <Table<Mail>
          caption={words.say(outbox.title)}
          captionHidden
          rows={mails}
          rowKey={(mail) => mail.id}
          columns={[
            {
              key: 'at',
              header: words.say(outbox.columns.at),
              className: 'audit-at',
              cell: ({ queuedAt }) => (
                <time className="phrase" dateTime={queuedAt}>
                  {words.instant(queuedAt)}
                </time>
              ),
            },
            { key: 'to', header: words.say(outbox.columns.to), className: 'people-email', cell: ({ to }) => to },
            {
              key: 'subject',
              header: words.say(outbox.columns.subject),
              isRowHeader: true,
              className: 'mail-subject',
              cell: ({ subject, text }) => (
                <Disclosure summary={subject}>
                  <p className="mail-text">{text}</p>
                </Disclosure>
              ),
            },
            {
              key: 'state',
              header: words.say(outbox.columns.state),
              cell: (mail) => <MailState mail={mail} />,
            },
          ]}
        />
      )}
    </>
  )
}
