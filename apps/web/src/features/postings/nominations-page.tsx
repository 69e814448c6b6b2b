import { useId, useState } from 'react'
import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { DeclineDialog, NominationCard, useOwnNominations } from './own-nominations.tsx'
import type { OwnNomination } from './own-nominations.tsx'
import './postings.css'

/** What I am nominated for: what waits for my answer first, then everything that was answered or ended. */
export function NominationsPage() {
  const words = useWords()
  const query = useOwnNominations()
  const title = words.say(postings.own.title)
  return (
    <Page title={title}>
      {query.data === undefined && <h1>{title}</h1>}
      <LoadedPages query={query} lines={8}>
        {(pages) => <Content nominations={pages.flatMap((page) => page.nominations)} />}
      </LoadedPages>
    </Page>
  )
}

function Content({ nominations }: { nominations: readonly OwnNomination[] }) {
  const words = useWords()
  const heading = useId()
  const [declined, setDeclined] = useState<OwnNomination | null>(null)
  const waiting = nominations.filter(({ state }) => state === 'waiting')
  const answered = nominations.filter(({ state }) => state !== 'waiting')
  const { own } = postings
  return (
    <>
      <h1>{waiting.length > 0 ? words.say(own.heading, { count: waiting.length }) : words.say(own.noneWaiting)}</h1>
      {nominations.length === 0 && <p>{words.say(own.empty)}</p>}
      {waiting.map((nomination, at) => (
        <NominationCard key={nomination.id} nomination={nomination} isMain={at === 0} heading="h2" />
      ))}
      {answered.length > 0 && (
        <section className="section" aria-labelledby={heading}>
          <h2 id={heading}>{words.say(own.past)}</h2>
          <AnsweredTable nominations={answered} onDecline={setDeclined} />
        </section>
      )}
      <DeclineDialog
        key={declined?.id ?? 'none'}
        id={declined?.id ?? ''}
        name={declined ? words.text(declined.title) : ''}
        isOpen={declined !== null}
        onClose={() => setDeclined(null)}
      />
    </>
  )
}

const tones: Record<OwnNomination['state'], Tone> = {
  waiting: 'warn',
  accepted: 'valid',
  declined: 'neutral',
  withdrawn: 'neutral',
  cancelled: 'neutral',
  over: 'neutral',
}

function AnsweredTable({
  nominations,
  onDecline,
}: {
  nominations: readonly OwnNomination[]
  onDecline: (nomination: OwnNomination) => void
}) {
  const words = useWords()
  const { own } = postings
  return (
    <Table<OwnNomination>
      caption={words.say(own.past)}
      captionHidden
      rows={nominations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'posting',
          header: words.say(own.posting),
          isRowHeader: true,
          cell: ({ title, place }) => (
            <>
              {words.text(title)}
              <small className="muted postings-under">{words.text(place)}</small>
            </>
          ),
        },
        {
          key: 'period',
          header: words.say(own.period),
          cell: ({ departsOn, returnsOn }) => words.dateRange(departsOn, returnsOn),
        },
        {
          key: 'state',
          header: words.say(own.state),
          cell: (nomination) => (
            <>
              <Status tone={tones[nomination.state]}>{words.say(own.states[nomination.state])}</Status>
              {nomination.state === 'accepted' && (
                <Button variant="plain" className="no-print" onClick={() => onDecline(nomination)}>
                  {words.say(own.noLonger)}
                </Button>
              )}
            </>
          ),
        },
        { key: 'note', header: words.say(own.note), cell: ({ note }) => note || '—' },
      ]}
    />
  )
}
