import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { recognition as say } from '@muster/words/catalogue/recognition.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import { FormDialog } from './form-dialog.tsx'
import {
  DaysFields,
  GroundField,
  RecognisedActs,
  RecognisedDays,
  RecognisedHistory,
  RecognisedState,
  withChoice,
} from './recognised.tsx'
import { RecognitionTabs } from './recognition-tabs.tsx'
import { useChoices, useEquivalences } from './use-outside.ts'
import type { Equivalence } from './use-outside.ts'
import './recognition.css'

type Change = { id: string; approve: boolean } | { id: string; lastDay: string; note: string }

/** What counts as something else, with what waits for a second person. */
export function EquivalencesPage() {
  const words = useWords()
  const query = useEquivalences()
  const mayRecord = query.data?.pages[0]?.mayRecord ?? false
  const [proposing, setProposing] = useState<Draft | null>(null)
  const title = words.say(say.equivalences.title)
  return (
    <Page title={title} width="wide" density="compact">
      <div className="recognition-head">
        <div className="stack">
          <h1>{title}</h1>
          <p className="muted">{words.say(say.equivalences.intro)}</p>
        </div>
        {mayRecord && (
          <Button variant="filled" icon="plus" onClick={() => setProposing(nothing())}>
            {words.say(say.equivalences.propose)}
          </Button>
        )}
      </div>
      <RecognitionTabs />
      <LoadedPages query={query} lines={6}>
        {(pages) => (
          <EquivalencesTable
            equivalences={pages.flatMap(({ equivalences }) => equivalences)}
            onAdopt={mayRecord ? (row) => setProposing(adopted(row)) : undefined}
          />
        )}
      </LoadedPages>
      {proposing && <Propose draft={proposing} onClose={() => setProposing(null)} />}
    </Page>
  )
}

function EquivalencesTable({
  equivalences,
  onAdopt,
}: {
  equivalences: readonly Equivalence[]
  onAdopt: ((row: Equivalence) => void) | undefined
}) {
  const words = useWords()
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: (asked: Change) => {
      const params = { equivalence: asked.id }
      return 'approve' in asked
        ? call('equivalences.decide', { params, body: { approve: asked.approve } })
        : call('equivalences.end', { params, body: { lastDay: asked.lastDay, note: asked.note } })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['equivalences'] }),
  })
  const nameOf = ({ from, to }: Equivalence): string =>
    words.say(say.equivalences.pair, { from: words.text(from.title), to: words.text(to.title) })
  return (
    <>
      {change.isError && <Notice tone="refused" live="alert" title={sayProblem(words, change.error)} />}
      <Table<Equivalence>
        caption={words.say(say.equivalences.title)}
        captionHidden
        rows={equivalences}
        rowKey={({ id }) => id}
        empty={words.say(say.equivalences.none)}
        columns={[
          {
            key: 'pair',
            header: words.say(say.equivalences.title),
            isRowHeader: true,
            cell: (row) => (
              <>
                {nameOf(row)}
                <small className="muted recognition-under">
                  {row.issuer ? words.text(row.issuer.name) : words.say(say.equivalences.anyIssuer)}
                  {' · '}
                  {row.edition === null ? words.say(say.equivalences.anyEdition) : words.edition(String(row.edition))}
                </small>
              </>
            ),
          },
          { key: 'days', header: words.say(say.days), cell: (row) => <RecognisedDays {...row} /> },
          { key: 'state', header: words.say(say.state), cell: (row) => <RecognisedState {...row} /> },
          { key: 'history', header: words.say(say.history), cell: (row) => <RecognisedHistory {...row} /> },
          {
            key: 'acts',
            header: words.say(say.acts),
            cell: (row) => (
              <RecognisedActs
                row={row}
                name={nameOf(row)}
                isWorking={change.isPending && change.variables.id === row.id}
                error={change.error}
                onDecide={(approve) => change.mutate({ id: row.id, approve })}
                onAdopt={onAdopt && (() => onAdopt(row))}
                onEnd={(end, done) => change.mutate({ id: row.id, ...end }, { onSuccess: done })}
              />
            ),
          },
        ]}
      />
    </>
  )
}

interface Draft {
  typed: { from: string; to: string; issuer: string; edition: string }
  days: { from: string; through: string }
}

const nothing = (): Draft => ({
  typed: { from: '', to: '', issuer: '', edition: '' },
  days: { from: todayHere(), through: '' },
})

/** What another agency recognises, to be proposed for the own one: on a ground of its own. */
const adopted = ({ from, to, issuer, edition, validFrom, validThrough }: Equivalence): Draft => ({
  typed: { from: from.key, to: to.key, issuer: issuer?.id ?? '', edition: edition === null ? '' : String(edition) },
  days: { from: validFrom, through: validThrough ?? '' },
})

function Propose({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const choices = useChoices()
  const keyFor = useIdempotencyKey()
  const [typed, setTyped] = useState(draft.typed)
  const [days, setDays] = useState(draft.days)
  const [ground, setGround] = useState('')
  const propose = useMutation({
    mutationFn: () => {
      const body = {
        from: typed.from,
        to: typed.to,
        edition: typed.edition === '' ? null : Number(typed.edition),
        issuer: typed.issuer || null,
        validFrom: days.from,
        validThrough: days.through || null,
        ground,
      }
      return call('equivalences.propose', { body, idempotencyKey: keyFor(body) })
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['equivalences'] })
      onClose()
    },
  })
  const types = choices.data?.types.map(({ key, title }) => ({ value: key, label: words.text(title) })) ?? []
  const issuers = choices.data?.issuers.map(({ id, name }) => ({ value: id, label: words.text(name) })) ?? []
  const options = {
    from: withChoice(words, types),
    to: withChoice(words, types),
    issuer: withChoice(words, issuers, words.say(say.equivalences.anyIssuer)),
  }
  return (
    <FormDialog
      title={words.say(say.equivalences.propose)}
      submit={words.say(say.propose)}
      onClose={onClose}
      onSubmit={() => propose.mutate()}
      isWorking={propose.isPending}
      error={propose.error}
    >
      <p>{words.say(say.equivalences.intro)}</p>
      {(['from', 'to', 'issuer'] as const).map((name) => (
        <Field
          key={name}
          label={words.say(say.equivalences[name])}
          error={sayFieldProblem(words, propose.error, `/${name}`)}
        >
          {(control) => (
            <Select
              {...control}
              options={options[name]}
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field
        label={words.say(say.equivalences.edition)}
        note={words.say(controls.optional)}
        error={sayFieldProblem(words, propose.error, '/edition')}
      >
        {(control) => (
          <TextInput
            {...control}
            type="number"
            inputMode="numeric"
            value={typed.edition}
            onChange={(event) => setTyped({ ...typed, edition: event.target.value })}
          />
        )}
      </Field>
      <DaysFields {...days} onChange={(more) => setDays({ ...days, ...more })} error={propose.error} />
      <GroundField value={ground} onChange={setGround} error={sayFieldProblem(words, propose.error, '/ground')} />
    </FormDialog>
  )
}
