import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { addDays } from '@muster/calendar/calendar-date.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { Assignment } from '@muster/contracts/schemas/verdict.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NowThen, NowThenBar } from './now-then.tsx'
import { waiversChanged } from './use-exceptions.ts'
import type { WaivableClause } from './use-exceptions.ts'
import './exceptions.css'

const { askPage: texts } = exceptions

type Draft = BodyOf<'waivers.ask'>

/** How long a waiver is at first: three weeks from departure, as long as a course after arrival needs. */
const firstDays = 21

interface Entries {
  readonly ground: string
  readonly from: string
  readonly through: string
  readonly isConditional: boolean
  readonly type: string
  readonly bookedOn: string
}

const draftOf = (clauseId: string, entries: Entries): Draft => ({
  clauseId,
  ground: entries.ground.trim(),
  from: entries.from,
  through: entries.through,
  condition: entries.isConditional ? { type: entries.type, bookedOn: entries.bookedOn } : null,
})

/** The entries; then what they would change, with the button that sends them. */
export function AskWaiverForm({
  nomination,
  clause,
  assignment,
  today,
}: {
  nomination: string
  clause: WaivableClause
  assignment: Assignment
  today: string
}) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const keyFor = useIdempotencyKey()
  const begin = assignment.departsOn > today ? assignment.departsOn : today
  const [entries, setEntries] = useState<Entries>({
    ground: '',
    from: begin,
    through: addDays(begin, firstDays),
    isConditional: clause.accepts.length > 0,
    type: clause.accepts[0]?.type ?? '',
    bookedOn: addDays(begin, firstDays - 2),
  })
  const [wasSent, setWasSent] = useState(false)
  const params = { nomination }
  const preview = useMutation({ mutationFn: (body: Draft) => call('waivers.preview', { params, body }) })
  const ask = useMutation({
    mutationFn: (body: Draft) => call('waivers.ask', { params, body, idempotencyKey: keyFor(body) }),
    onSuccess: async ({ id }) => {
      await waiversChanged(client)
      await navigate(`/waivers/${id}`)
    },
  })
  const problem = ask.error ?? preview.error
  const change = (changed: Partial<Entries>) => {
    setEntries((known) => ({ ...known, ...changed }))
    preview.reset()
    ask.reset()
  }
  const isShort = entries.ground.trim().length < 3
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isShort || preview.isPending || ask.isPending) return
    const draft = draftOf(clause.id, entries)
    if (preview.data) ask.mutate(draft)
    else preview.mutate(draft)
  }
  const groundError =
    wasSent && isShort ? words.say(errors.fields['too-short']) : sayFieldProblem(words, problem, '/ground')
  const effect = preview.data
  return (
    <div className={effect ? 'waiver-page' : 'waivers'}>
      {effect && (
        <div className="waivers" aria-live="polite">
          <NowThen effect={effect} />
          <p>{words.say(effect.now === effect.then ? texts.noChange : texts.nothingYet)}</p>
          <NowThenBar effect={effect} />
        </div>
      )}
      <form className="exception-form" onSubmit={submit} noValidate>
        {problem && <Notice tone="refused" live="alert" title={sayProblem(words, problem)} />}
        <Field label={words.say(texts.ground)} hint={words.say(texts.groundHint)} error={groundError}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={2_000}
              required
              value={entries.ground}
              onChange={(event) => change({ ground: event.target.value })}
            />
          )}
        </Field>
        <Days entries={entries} onChange={change} problem={problem} />
        {clause.accepts.length > 0 && (
          <RadioGroup
            legend={words.say(texts.kind)}
            value={entries.isConditional ? 'conditional' : 'plain'}
            onChange={(value) => change({ isConditional: value === 'conditional' })}
            choices={[
              { value: 'conditional', label: words.say(texts.conditional), hint: words.say(texts.conditionalHint) },
              { value: 'plain', label: words.say(texts.plain), hint: words.say(texts.plainHint) },
            ]}
          />
        )}
        {entries.isConditional && <Condition entries={entries} clause={clause} onChange={change} problem={problem} />}
        <p>
          <Button
            type="submit"
            variant="filled"
            busy={
              (preview.isPending && words.say(texts.previewing)) || (ask.isPending && words.say(texts.sending)) || false
            }
          >
            {words.say(effect ? (clause.signsByAsking ? texts.sendAndSign : texts.send) : texts.preview)}
          </Button>
        </p>
      </form>
    </div>
  )
}

interface PartProps {
  readonly entries: Entries
  readonly onChange: (changed: Partial<Entries>) => void
  readonly problem: unknown
}

function Days({ entries, onChange, problem }: PartProps) {
  const words = useWords()
  return (
    <div className="exception-days">
      {(['from', 'through'] as const).map((end) => (
        <Field key={end} label={words.say(texts[end])} error={sayFieldProblem(words, problem, `/${end}`)}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              required
              value={entries[end]}
              onChange={(event) => onChange({ [end]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}

function Condition({ entries, clause, onChange, problem }: PartProps & { clause: WaivableClause }) {
  const words = useWords()
  return (
    <div className="exception-days">
      <Field label={words.say(texts.training)} error={sayFieldProblem(words, problem, '/condition/type')}>
        {(control) => (
          <Select
            {...control}
            value={entries.type}
            onChange={(event) => onChange({ type: event.target.value })}
            options={clause.accepts.map(({ type, title }) => ({ value: type, label: words.text(title) }))}
          />
        )}
      </Field>
      <Field
        label={words.say(texts.bookedOn)}
        hint={words.say(texts.bookedOnHint)}
        error={sayFieldProblem(words, problem, '/condition/bookedOn')}
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            required
            value={entries.bookedOn}
            onChange={(event) => onChange({ bookedOn: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
