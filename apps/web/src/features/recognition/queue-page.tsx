import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { verification } from '@muster/words/catalogue/verification.ts'
import { call } from '../../app/client.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { OutsideStatus } from './outside-view.tsx'
import { sayReason } from './outside-words.ts'
import { keepOutside, useQueue } from './use-outside.ts'
import type { Outside, QueueRow } from './use-outside.ts'
import './recognition.css'

/** What was just decided, carried along to where its undoing is offered. */
export interface Done {
  readonly id: string
  readonly title: Outside['type']['title']
  readonly holder: QueueRow['holder']['name']
  readonly state: 'verified' | 'rejected' | 'pending'
}

/** What waits for a verification officer, whoever leaves first on top; or what was decided, the newest on top. */
export function QueuePage({ state }: { state: 'waiting' | 'decided' }) {
  const words = useWords()
  const query = useQueue(state)
  const waiting = query.data?.pages[0]?.waiting
  const { heading } = verification
  return (
    <Page title={words.say(verification.title)} width="wide" density="compact">
      <DoneNotice />
      <div className="verification-head">
        <h1>
          {waiting === undefined
            ? words.say(verification.title)
            : waiting > 0
              ? words.say(heading.some, { count: waiting })
              : words.say(heading.none)}
        </h1>
        <p className="muted">{words.say(verification.order)}</p>
      </div>
      <TabLinks
        label={words.say(verification.views)}
        links={[
          {
            to: '/verification',
            label: words.say(verification.waiting),
            ...(waiting !== undefined && { count: waiting }),
            end: true,
          },
          { to: '/verification/decided', label: words.say(verification.decided) },
        ]}
      />
      <LoadedPages query={query} lines={8}>
        {(pages) => (
          <Table<QueueRow>
            caption={words.say(verification.title)}
            captionHidden
            columns={columnsOf(words)}
            rows={pages.flatMap(({ rows }) => rows)}
            rowKey={({ id }) => id}
            empty={words.say(state === 'waiting' ? verification.allDone : verification.noneDecided)}
          />
        )}
      </LoadedPages>
    </Page>
  )
}

function columnsOf(words: Words): Column<QueueRow>[] {
  const { columns } = verification
  return [
    {
      key: 'holder',
      header: words.say(columns.holder),
      isRowHeader: true,
      cell: ({ id, holder, isOwn }) => (
        <>
          <Link to={`/verification/${id}`}>{words.text(holder.name)}</Link>
          {isOwn && <small className="muted recognition-under">{words.say(verification.own)}</small>}
        </>
      ),
    },
    {
      key: 'departure',
      header: words.say(columns.departure),
      tone: ({ departure, state }) => (state === 'pending' && departure && departure.days <= 14 ? 'warn' : undefined),
      cell: ({ departure }) =>
        departure ? (
          <>
            <Day on={departure.departsOn} format="shortDate" />{' '}
            {words.say(verification.inDays, { count: departure.days })}
            <small className="muted recognition-under">{words.text(departure.posting)}</small>
          </>
        ) : (
          words.say(verification.noDeparture)
        ),
    },
    {
      key: 'certificate',
      header: words.say(columns.certificate),
      cell: ({ type, issuer }) => (
        <>
          {words.text(type.title)}
          <small className="muted recognition-under">{words.text(issuer)}</small>
        </>
      ),
    },
    {
      key: 'completed',
      header: words.say(columns.completed),
      cell: ({ completedOn }) => <Day on={completedOn} />,
    },
    { key: 'recorded', header: words.say(columns.recorded), cell: ({ recordedAt }) => words.shortInstant(recordedAt) },
    { key: 'files', header: words.say(columns.files), align: 'end', cell: ({ files }) => words.number(files) },
    {
      key: 'state',
      header: words.say(columns.state),
      cell: ({ state, reason }) => (
        <>
          <OutsideStatus state={state} />
          {reason && <small className="muted recognition-under">{sayReason(words, { reason, note: null })}</small>}
        </>
      ),
    },
  ]
}

/** What was just decided, with the way back. */
export function DoneNotice() {
  const words = useWords()
  const client = useQueryClient()
  const { state } = useLocation() as { state: { done?: Done } | null }
  const done = state?.done
  const undo = useMutation({
    mutationFn: (id: string) => call('recognition.undo', { params: { certificate: id } }),
    onSuccess: (changed) => keepOutside(client, changed),
  })
  if (!done) return null
  if (undo.isSuccess) return <Notice tone="neutral" live="status" title={words.say(verification.done.undone)} />
  const title = words.say(verification.done[done.state], {
    title: words.text(done.title),
    name: words.text(done.holder),
  })
  return (
    <Notice
      tone={done.state === 'verified' ? 'valid' : 'neutral'}
      live="status"
      title={title}
      actions={
        done.state !== 'pending' && (
          <Button busy={undo.isPending && words.say(verification.acts.working)} onClick={() => undo.mutate(done.id)}>
            {words.say(verification.done.undo)}
          </Button>
        )
      }
    >
      {undo.isError && sayProblem(words, undo.error)}
    </Notice>
  )
}
