import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { recognition as say } from '@muster/words/catalogue/recognition.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
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
import { useChoices } from './use-outside.ts'
import type { Accreditation, Issuer } from './use-outside.ts'

type Change = { id: string; approve: boolean } | { id: string; lastDay: string; note: string }

/** What an issuer may certify, with what waits for a second person. */
export function Accreditations({ issuer }: { issuer: Issuer }) {
  const words = useWords()
  const client = useQueryClient()
  const [proposing, setProposing] = useState<Draft | null>(null)
  const change = useMutation({
    mutationFn: (asked: Change) => {
      const params = { accreditation: asked.id }
      return 'approve' in asked
        ? call('issuers.decideAccreditation', { params, body: { approve: asked.approve } })
        : call('issuers.endAccreditation', { params, body: { lastDay: asked.lastDay, note: asked.note } })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['issuers'] }),
  })
  return (
    <section className="section">
      <h2>{words.say(say.accreditations.title)}</h2>
      {change.isError && <Notice tone="refused" live="alert" title={sayProblem(words, change.error)} />}
      <Table<Accreditation>
        caption={words.say(say.accreditations.title)}
        captionHidden
        rows={issuer.accreditations}
        rowKey={({ id }) => id}
        empty={words.say(say.accreditations.none)}
        columns={[
          {
            key: 'type',
            header: words.say(say.accreditations.type),
            isRowHeader: true,
            cell: ({ type }) => words.text(type.title),
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
                name={words.text(row.type.title)}
                isWorking={change.isPending && change.variables.id === row.id}
                error={change.error}
                onDecide={(approve) => change.mutate({ id: row.id, approve })}
                onAdopt={issuer.mayRecord ? () => setProposing(adopted(row)) : undefined}
                onEnd={(end, done) => change.mutate({ id: row.id, ...end }, { onSuccess: done })}
              />
            ),
          },
        ]}
      />
      {issuer.mayRecord && (
        <p className="section">
          <Button variant="filled" icon="plus" onClick={() => setProposing(nothing())}>
            {words.say(say.accreditations.propose)}
          </Button>
        </p>
      )}
      {proposing && <Propose issuer={issuer} draft={proposing} onClose={() => setProposing(null)} />}
    </section>
  )
}

interface Draft {
  type: string
  days: { from: string; through: string }
}

const nothing = (): Draft => ({ type: '', days: { from: todayHere(), through: '' } })

/** What another agency recognises, to be proposed for the own one: on a ground of its own. */
const adopted = ({ type, validFrom, validThrough }: Accreditation): Draft => ({
  type: type.key,
  days: { from: validFrom, through: validThrough ?? '' },
})

function Propose({ issuer, draft, onClose }: { issuer: Issuer; draft: Draft; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const choices = useChoices()
  const keyFor = useIdempotencyKey()
  const [type, setType] = useState(draft.type)
  const [days, setDays] = useState(draft.days)
  const [ground, setGround] = useState('')
  const propose = useMutation({
    mutationFn: () => {
      const body = { type, validFrom: days.from, validThrough: days.through || null, ground }
      return call('issuers.proposeAccreditation', { params: { issuer: issuer.id }, body, idempotencyKey: keyFor(body) })
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['issuers'] })
      onClose()
    },
  })
  const types = choices.data?.types.map(({ key, title }) => ({ value: key, label: words.text(title) })) ?? []
  return (
    <FormDialog
      title={words.say(say.accreditations.propose)}
      submit={words.say(say.propose)}
      onClose={onClose}
      onSubmit={() => propose.mutate()}
      isWorking={propose.isPending}
      error={propose.error}
    >
      <p>{words.say(say.issuers.intro)}</p>
      <Field label={words.say(say.accreditations.type)} error={sayFieldProblem(words, propose.error, '/type')}>
        {(control) => (
          <Select
            {...control}
            options={withChoice(words, types)}
            value={type}
            onChange={(event) => setType(event.target.value)}
          />
        )}
      </Field>
      <DaysFields {...days} onChange={(more) => setDays({ ...days, ...more })} error={propose.error} />
      <GroundField value={ground} onChange={setGround} error={sayFieldProblem(words, propose.error, '/ground')} />
    </FormDialog>
  )
}
