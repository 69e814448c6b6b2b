import { useState } from 'react'
import type { ReactNode } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import type { RecognitionState } from '@muster/contracts/schemas/recognition-words.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { recognition as say } from '@muster/words/catalogue/recognition.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { FormDialog } from './form-dialog.tsx'
import type { Accreditation } from './use-outside.ts'

/** What accreditations and equivalences have in common. */
export type Recognised = Omit<Accreditation, 'type'>

const looks: Record<RecognitionState, { tone: Tone; icon?: IconName }> = {
  proposed: { tone: 'neutral', icon: 'clock' },
  approved: { tone: 'valid' },
  refused: { tone: 'refused' },
  ended: { tone: 'warn', icon: 'slash' },
}

/** What became of it, and for whom it counts where that is not the reader's agency. */
export function RecognisedState({ state, agency, countsHere }: Pick<Recognised, 'state' | 'agency' | 'countsHere'>) {
  const words = useWords()
  if (countsHere) return <Status {...looks[state]}>{words.say(say.states[state])}</Status>
  return (
    <>
      <Status tone="neutral" icon="slash">
        {words.say(say.notHere)}
      </Status>
      <small className="muted recognition-under">
        {words.say(say.recognisedBy, { agency: agency ? words.text(agency) : words.say(say.product) })}
      </small>
    </>
  )
}

/** The days between which completions count. */
export function RecognisedDays({ validFrom, validThrough }: Pick<Recognised, 'validFrom' | 'validThrough'>) {
  const words = useWords()
  return (
    <>
      <Day on={validFrom} /> – {validThrough ? <Day on={validThrough} /> : words.say(say.open)}
    </>
  )
}

/** Who proposed, decided and ended it, and why. */
export function RecognisedHistory({ history }: Pick<Recognised, 'history'>) {
  const words = useWords()
  return (
    <Disclosure summary={words.say(say.history)}>
      <ol role="list" className="outside-history">
        {history.map((step, index) => (
          <li key={index}>
            <b>{stepText(words, step)}</b>{' '}
            <span className="small muted">
              {words.shortInstant(step.at)} · {doerText(words, step.by)}
            </span>
            {step.note && <p className="small">{step.note}</p>}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

const stepText = (words: Words, { step, lastDay }: Recognised['history'][number]): string =>
  step === 'ended'
    ? words.say(say.steps.ended, { date: lastDay ? words.date(lastDay) : '' })
    : words.say(say.steps[step])

/** A colleague by name, somebody of another agency by that. */
export function doerText(words: Words, by: Recognised['history'][number]['by']): string {
  const known = by?.name ?? by?.agency
  return known ? words.text(known) : words.say(say.product)
}

/** The acts on what was proposed; another agency's can be proposed for the own one; whoever proposed it reads that a second person decides. */
export function RecognisedActs({
  row,
  name,
  onDecide,
  onEnd,
  onAdopt,
  isWorking,
  error,
}: {
  row: Recognised
  name: string
  onAdopt: (() => void) | undefined
  onDecide: (approve: boolean) => void
  onEnd: (end: { lastDay: string; note: string }, done: () => void) => void
  isWorking: boolean
  error: unknown
}) {
  const words = useWords()
  const [isEnding, setEnding] = useState(false)
  if (!row.countsHere) return onAdopt && <Button onClick={onAdopt}>{words.say(say.adopt)}</Button>
  if (row.state === 'proposed' && !row.abilities.decide)
    return <span className="small muted">{words.say(say.secondPerson)}</span>
  return (
    <span className="recognition-acts">
      {row.abilities.decide && (
        <>
          <Button busy={isWorking && words.say(say.working)} onClick={() => onDecide(true)}>
            {words.say(say.approve)}
          </Button>
          <Button onClick={() => onDecide(false)}>{words.say(say.refuse)}</Button>
        </>
      )}
      {row.abilities.end && <Button onClick={() => setEnding(true)}>{words.say(say.end)}</Button>}
      {isEnding && (
        <EndDialog
          name={name}
          isWorking={isWorking}
          error={error}
          onClose={() => setEnding(false)}
          onEnd={(end) => onEnd(end, () => setEnding(false))}
        />
      )}
    </span>
  )
}

function EndDialog({
  name,
  onClose,
  onEnd,
  isWorking,
  error,
}: {
  name: string
  onClose: () => void
  onEnd: (end: { lastDay: string; note: string }) => void
  isWorking: boolean
  error: unknown
}) {
  const words = useWords()
  const [lastDay, setLastDay] = useState(todayHere)
  const [note, setNote] = useState('')
  return (
    <FormDialog
      title={words.say(say.endTitle, { name })}
      submit={words.say(say.end)}
      onClose={onClose}
      onSubmit={() => onEnd({ lastDay, note })}
      isWorking={isWorking}
      error={error}
    >
      <p>{words.say(say.endText)}</p>
      <Field label={words.say(say.lastDay)} error={sayFieldProblem(words, error, '/lastDay')}>
        {(control) => (
          <TextInput {...control} type="date" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
        )}
      </Field>
      <GroundField value={note} onChange={setNote} error={sayFieldProblem(words, error, '/note')} />
    </FormDialog>
  )
}

/** Where something is known from. */
export function GroundField({
  value,
  onChange,
  error,
}: {
  value: string
  onChange: (value: string) => void
  error?: ReactNode
}) {
  const words = useWords()
  return (
    <Field label={words.say(say.ground)} hint={words.say(say.groundHint)} error={error}>
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          maxLength={1_000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** First and last day of what is proposed; without a last day it is open. */
export function DaysFields({
  from,
  through,
  onChange,
  error,
}: {
  from: string
  through: string
  onChange: (days: { from?: string; through?: string }) => void
  error: unknown
}) {
  const words = useWords()
  return (
    <div className="outside-pair">
      <Field label={words.say(say.validFrom)} error={sayFieldProblem(words, error, '/validFrom')}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={from}
            onChange={(event) => onChange({ from: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={words.say(say.validThrough)}
        note={words.say(controls.optional)}
        error={sayFieldProblem(words, error, '/validThrough')}
      >
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={through}
            onChange={(event) => onChange({ through: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}

/** Nothing chosen yet, then what there is. */
export const withChoice = (words: Words, options: readonly { value: string; label: string }[], nothing?: string) => [
  { value: '', label: nothing ?? words.say(outside.record.choose) },
  ...options,
]
