import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PersonChoice } from './person-choice.tsx'
import './exceptions.css'

const { bars: texts } = exceptions

type Draft = BodyOf<'bars.place'>

/** Placing a stop: whom, for what, why and from when. */
export function PlaceBar() {
  const words = useWords()
  const client = useQueryClient()
  const formId = useId()
  const keyFor = useIdempotencyKey()
  const [isOpen, setOpen] = useState(false)
  const [personId, setPersonId] = useState<string | null>(null)
  const [kind, setKind] = useState<Draft['kind']>('conduct')
  const [ground, setGround] = useState('')
  const [days, setDays] = useState({ from: todayHere(), through: '' })
  const [wasSent, setWasSent] = useState(false)
  const place = useMutation({
    mutationFn: (body: Draft) => call('bars.place', { body, idempotencyKey: keyFor(body) }),
    onSuccess: async () => {
      setOpen(false)
      setPersonId(null)
      setGround('')
      setWasSent(false)
      await client.invalidateQueries({ queryKey: ['bars'] })
    },
  })
  const isShort = ground.trim().length < 3
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (personId === null || isShort || days.from === '' || place.isPending) return
    place.mutate({ personId, kind, ground: ground.trim(), from: days.from, through: days.through || null })
  }
  const groundError =
    wasSent && isShort ? words.say(errors.fields['too-short']) : sayFieldProblem(words, place.error, '/ground')
  return (
    <>
      <Button variant="filled" icon="slash" onClick={() => setOpen(true)}>
        {words.say(texts.place)}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(texts.place)}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              type="submit"
              form={formId}
              variant="filled"
              busy={place.isPending && words.say(texts.placing)}
              blockedBy={personId === null ? words.say(texts.chooseFirst) : undefined}
            >
              {words.say(texts.confirmPlace)}
            </Button>
          </>
        }
      >
        <p>{words.say(texts.impact)}</p>
        {place.isError && <Notice tone="refused" live="alert" title={sayProblem(words, place.error)} />}
        <PersonChoice chosen={personId} onChoose={setPersonId} />
        <form id={formId} className="exception-form" onSubmit={submit} noValidate>
          <RadioGroup
            legend={words.say(texts.kind)}
            value={kind}
            onChange={(value) => setKind(value === 'medical' ? 'medical' : 'conduct')}
            choices={[
              { value: 'conduct', label: words.say(texts.kinds.conduct), hint: words.say(texts.conductHint) },
              { value: 'medical', label: words.say(texts.kinds.medical), hint: words.say(texts.medicalHint) },
            ]}
          />
          <div className="exception-days">
            <Field label={words.say(texts.from)} error={sayFieldProblem(words, place.error, '/from')}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  min={todayHere()}
                  value={days.from}
                  onChange={(event) => setDays({ ...days, from: event.target.value })}
                />
              )}
            </Field>
            <Field
              label={words.say(texts.through)}
              note={words.say(controls.optional)}
              hint={words.say(texts.throughHint)}
              error={sayFieldProblem(words, place.error, '/through')}
            >
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  min={days.from}
                  value={days.through}
                  onChange={(event) => setDays({ ...days, through: event.target.value })}
                />
              )}
            </Field>
          </div>
          <Field label={words.say(texts.ground)} hint={words.say(texts.groundHint)} error={groundError}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={2_000}
                required
                value={ground}
                onChange={(event) => setGround(event.target.value)}
              />
            )}
          </Field>
        </form>
      </Dialog>
    </>
  )
}
