import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { merging } from '@muster/words/catalogue/merging.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { ReasonButton } from '../../app/reason-button.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { type Merge, mergesKey, type Pair, useMerges } from './use-merging.ts'
import './people.css'

const { page: say } = merging

type Done = 'merged' | 'different' | 'undone' | 'taken-back'

const doneWords = { merged: say.merge, undone: say.undo.done, 'taken-back': say.different.done } as const

/** Merged accounts of the agency with their undoing, and pairs that were said to be two people. */
export function MergesPage() {
  const words = useWords()
  const query = useMerges()
  const location = useLocation() as { state: { done?: Done } | null }
  const [done, setDone] = useState<Done | null>(location.state?.done ?? null)
  return (
    <Page title={words.say(say.title)} width="wide" density="compact">
      <div className="stack audit-head">
        <h1>{words.say(say.title)}</h1>
        <p className="measure">{words.say(say.lead)}</p>
        {done !== null && done !== 'different' && (
          <Notice tone="valid" live="status" title={words.say(doneWords[done])} />
        )}
      </div>
      <Loaded query={query} lines={8}>
        {({ merges, different }) => (
          <>
            <Merges merges={merges} onUndone={() => setDone('undone')} />
            <h2 className="section">{words.say(say.different.title)}</h2>
            <Pairs pairs={different} onTakenBack={() => setDone('taken-back')} />
          </>
        )}
      </Loaded>
      <p className="section">
        <Link to="/people/namesakes">{words.say(say.namesakes)}</Link>
      </p>
    </Page>
  )
}

const named = (words: Words, name: Merge['mergedBy']): string =>
  name ? words.text(name) : words.say(fileOpenings.page.gone)

function Somebody({ one }: { one: Merge['kept'] }) {
  const words = useWords()
  return (
    <>
      {one.name ? <Link to={`/people/${one.id}`}>{words.text(one.name)}</Link> : named(words, null)}
      <small className="muted people-under people-email">{one.email}</small>
    </>
  )
}

function Merges({ merges, onUndone }: { merges: readonly Merge[]; onUndone: () => void }) {
  const words = useWords()
  return (
    <Table<Merge>
      caption={words.say(say.title)}
      captionHidden
      empty={words.say(say.none)}
      rows={merges}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kept', header: words.say(say.kept), isRowHeader: true, cell: ({ kept }) => <Somebody one={kept} /> },
        { key: 'other', header: words.say(say.other), cell: ({ other }) => <Somebody one={other} /> },
        { key: 'by', header: words.say(say.by), cell: ({ mergedBy }) => named(words, mergedBy) },
        { key: 'reason', header: words.say(say.reason), cell: ({ reason }) => words.erasable(reason) },
        { key: 'state', header: words.say(say.state), cell: (merge) => <State merge={merge} /> },
        {
          key: 'act',
          header: words.say(say.act),
          cell: (merge) => merge.abilities.mayUndo && <Undo merge={merge} onUndone={onUndone} />,
        },
      ]}
    />
  )
}

function State({ merge: { mergedAt, undone, undoUntil, abilities } }: { merge: Merge }) {
  const words = useWords()
  return (
    <>
      <Status tone={undone ? 'neutral' : 'valid'}>{words.say(say.merged, { instant: words.instant(mergedAt) })}</Status>
      {undone && (
        <small className="people-under">
          {words.say(say.undone, {
            instant: words.instant(undone.at),
            by: named(words, undone.by),
            reason: words.erasable(undone.reason),
          })}
        </small>
      )}
      {abilities.mayUndo && (
        <small className="muted people-under">{words.say(say.until, { instant: words.instant(undoUntil) })}</small>
      )}
    </>
  )
}

function Undo({ merge, onUndone }: { merge: Merge; onUndone: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const said = { kept: merge.kept.email, other: merge.other.email }
  return (
    <ReasonButton
      words={{
        open: words.say(say.undo.open),
        title: words.say(say.undo.title, said),
        impact: words.say(say.undo.impact, said),
        confirm: words.say(say.undo.open),
        working: words.say(say.undo.working),
      }}
      longest={500}
      send={(reason, idempotencyKey) =>
        call('merging.undo', { params: { merge: merge.id }, body: { reason }, idempotencyKey })
      }
      onDone={() => {
        onUndone()
        void client.invalidateQueries({ queryKey: ['people'] })
      }}
    />
  )
}

function Pairs({ pairs, onTakenBack }: { pairs: readonly Pair[]; onTakenBack: () => void }) {
  const words = useWords()
  return (
    <Table<Pair>
      caption={words.say(say.different.title)}
      captionHidden
      empty={words.say(say.different.none)}
      rows={pairs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'people',
          header: words.say(say.different.people),
          isRowHeader: true,
          cell: ({ people }) =>
            people.map((one) => (
              <span key={one.id} className="people-under">
                <Somebody one={one} />
              </span>
            )),
        },
        { key: 'by', header: words.say(say.by), cell: ({ declaredBy }) => named(words, declaredBy) },
        { key: 'reason', header: words.say(say.reason), cell: ({ reason }) => words.erasable(reason) },
        {
          key: 'act',
          header: words.say(say.act),
          cell: (pair) => <TakeBack pair={pair} onTakenBack={onTakenBack} />,
        },
      ]}
    />
  )
}

function TakeBack({ pair, onTakenBack }: { pair: Pair; onTakenBack: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const end = useMutation({
    mutationFn: () => call('merging.takeBack', { params: { pair: pair.id } }),
    onSuccess: async () => {
      onTakenBack()
      await client.invalidateQueries({ queryKey: mergesKey })
    },
  })
  return (
    <>
      <RefusedForm error={end.error} />
      <Button
        busy={end.isPending && words.say(say.different.takingBack)}
        onClick={() => !end.isPending && end.mutate()}
      >
        {words.say(say.different.takeBack)}
      </Button>
    </>
  )
}
