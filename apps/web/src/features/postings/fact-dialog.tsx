import { useState } from 'react'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { todayHere } from '../../app/today.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { DayField } from './days-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import { sayValue } from './outside-words.ts'
import { ChoiceField } from './place-fields.tsx'
import { ReasonField } from './reason-field.tsx'
import type { Fact, FactKind, OutsideFacts, Series } from './use-places.ts'

/** What is said of a place: a value from a day on, and where it is written. */
interface Said {
  readonly value: string
  readonly fromOn: string
  readonly source: string
}

/** Nothing is known: the value as a choice. */
const unknown = 'unknown'

const nothingSaid = (): Said => ({ value: '', fromOn: todayHere(), source: '' })

function valueOf(kind: FactKind, chosen: string): number | boolean | null {
  if (chosen === unknown) return null
  return kind.values === 'flag' ? chosen === 'true' : Number(chosen)
}

function choicesOf(kind: FactKind): (number | boolean)[] {
  if (kind.values === 'flag') return [true, false]
  const least = kind.least ?? 0
  return Array.from({ length: (kind.most ?? least) - least + 1 }, (_, at) => least + at)
}

const bodyOf = (kind: FactKind, { value, fromOn, source }: Said) => ({
  value: valueOf(kind, value),
  fromOn,
  source: source.trim(),
})

const missingOf = ({ value, fromOn, source }: Said, base: string): string[] =>
  Object.entries({ value, fromOn, source })
    .filter(([, text]) => text.trim() === '')
    .map(([name]) => base + name)

/** Recording what is known of a place or a mission. */
export function RecordDialog({
  isOpen,
  onClose,
  facts,
  start,
}: {
  isOpen: boolean
  onClose: () => void
  facts: Pick<OutsideFacts, 'kinds' | 'places'>
  /** What the form begins with. */
  start?: { readonly key: string; readonly place: string }
}) {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const [key, setKey] = useState(start?.key ?? facts.kinds[0]?.key ?? '')
  const [place, setPlace] = useState(start?.place ?? '')
  const [said, setSaid] = useState(nothingSaid)
  const { outside } = postings
  const kind = facts.kinds.find((one) => one.key === key)
  const places = facts.places.filter(({ kind: of }) => (of === 'mission') === (kind?.about === 'mission'))
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say(outside.recordTitle)}
      confirm={words.say(outside.recordConfirm)}
      missing={[...(place ? [] : ['place']), ...missingOf(said, '')]}
      act={() => {
        if (!kind) throw new Error('no kind of fact is known')
        const body = { key, place, ...bodyOf(kind, said) }
        return call('outside.record', { body, idempotencyKey: keyFor(body) })
      }}
    >
      {(errorOf) => (
        <>
          <Field label={words.say(outside.kind)} error={errorOf('key')}>
            {(control) => (
              <Select
                {...control}
                name="key"
                value={key}
                options={facts.kinds.map((one) => ({ value: one.key, label: words.text(one.title) }))}
                onChange={(event) => {
                  setKey(event.target.value)
                  setPlace('')
                  setSaid({ ...said, value: '' })
                }}
              />
            )}
          </Field>
          <ChoiceField
            name="place"
            label={words.say(outside.where)}
            value={place}
            first={words.say(postings.form.choose)}
            options={places.map((one) => ({ value: one.key, label: words.text(one.name) }))}
            error={errorOf('place')}
            onChange={setPlace}
          />
          {kind && <SaidFields kind={kind} said={said} onChange={setSaid} errorOf={errorOf} base="" />}
        </>
      )}
    </FormDialog>
  )
}

/** Closing an entry that was an error, with what is right instead where there is something. */
export function CorrectDialog({ fact, kind, onClose }: { fact: Fact | null; kind: FactKind; onClose: () => void }) {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const [reason, setReason] = useState('')
  const [hasRight, setHasRight] = useState(false)
  const [said, setSaid] = useState<Said>({
    value: '',
    fromOn: fact?.fromOn ?? todayHere(),
    source: fact?.source.mark ?? '',
  })
  const { outside } = postings
  return (
    <FormDialog
      isOpen={fact !== null}
      onClose={onClose}
      title={words.say(outside.correctTitle)}
      confirm={words.say(outside.correctConfirm)}
      missing={[...(reason.trim() ? [] : ['reason']), ...(hasRight ? missingOf(said, 'right.') : [])]}
      act={() => {
        const body = { reason: reason.trim(), right: hasRight ? bodyOf(kind, said) : null }
        return call('outside.correct', { params: { fact: fact?.id ?? '' }, body, idempotencyKey: keyFor(body) })
      }}
    >
      {(errorOf) => (
        <>
          {fact && (
            <p>
              {words.say(outside.correctText, {
                value: sayValue(words, kind, fact.value),
                date: words.date(fact.fromOn),
              })}
            </p>
          )}
          <ReasonField
            label={words.say(outside.correctReason)}
            value={reason}
            onChange={setReason}
            error={errorOf('reason')}
          />
          <Checkbox label={words.say(outside.right)} checked={hasRight} onChange={setHasRight} />
          {hasRight && <SaidFields kind={kind} said={said} onChange={setSaid} errorOf={errorOf} base="right." />}
        </>
      )}
    </FormDialog>
  )
}

function SaidFields({
  kind,
  said,
  onChange,
  errorOf,
  base,
}: {
  kind: FactKind
  said: Said
  onChange: (said: Said) => void
  errorOf: (name: string) => string | undefined
  base: string
}) {
  const words = useWords()
  const { outside } = postings
  return (
    <>
      <ChoiceField
        name={`${base}value`}
        label={words.say(outside.value)}
        value={said.value}
        first={words.say(postings.form.choose)}
        options={[
          ...choicesOf(kind).map((value) => ({ value: String(value), label: sayValue(words, kind, value) })),
          { value: unknown, label: words.say(outside.nothingKnown) },
        ]}
        error={errorOf(`${base}value`)}
        onChange={(value) => onChange({ ...said, value })}
      />
      <DayField
        name={`${base}fromOn`}
        label={words.say(outside.from)}
        value={said.fromOn}
        error={errorOf(`${base}fromOn`)}
        onChange={(fromOn) => onChange({ ...said, fromOn })}
      />
      <Field label={words.say(outside.source)} hint={words.say(outside.sourceHint)} error={errorOf(`${base}source`)}>
        {(control) => (
          <TextInput
            {...control}
            name={`${base}source`}
            maxLength={500}
            autoComplete="off"
            value={said.source}
            onChange={(event) => onChange({ ...said, source: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

/** The name of a history: what, and where. */
export const keyOfSeries = ({ key, place }: Series): string => `${key} ${place.key}`
