import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { transfers } from '@muster/words/catalogue/transfers.ts'
import { call } from '../../../app/client.ts'
import { useIdempotencyKey } from '../../../app/idempotency.ts'
import { useWords } from '../../../app/language.tsx'
import { sayFieldProblem } from '../../../app/problem-words.ts'
import { shortestReason } from '../../../app/reason-button.tsx'
import { firstRefused, focusEntry, RefusedForm } from '../../../app/refused-form.tsx'
import { todayHere } from '../../../app/today.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, TextArea, TextInput } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useStep } from './use-transfers.ts'

type Asked = BodyOf<'transfers.ask'>
const { form: say } = transfers

/** Asks for somebody of another agency by their address. */
export function AskTransfer() {
  const words = useWords()
  const title = useId()
  const form = useRef<HTMLFormElement>(null)
  const keyFor = useIdempotencyKey()
  const nothing: Asked = { email: '', reason: '', fromOn: todayHere() }
  const [draft, setDraft] = useState(nothing)
  const [wasSent, setWasSent] = useState(false)
  const ask = useStep((body: Asked) => call('transfers.ask', { body, idempotencyKey: keyFor(body) }))
  const required = words.say(errors.fields.required)
  const found = {
    email: draft.email.trim() === '' && required,
    reason:
      draft.reason.trim().length < shortestReason && words.say(certificateActs.reasonShort, { count: shortestReason }),
    fromOn: draft.fromOn === '' && required,
  }
  const errorOf = (field: keyof Asked) => (wasSent && found[field]) || sayFieldProblem(words, ask.error, `/${field}`)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    const missing = (['email', 'fromOn', 'reason'] as const).find((field) => found[field])
    if (missing) focusEntry(event.currentTarget, missing)
    else if (!ask.isPending)
      ask.mutate(
        { ...draft, email: draft.email.trim() },
        {
          onSuccess: () => {
            setDraft(nothing)
            setWasSent(false)
          },
          onError: (error) => focusEntry(form.current, firstRefused(error)),
        },
      )
  }
  return (
    <Panel labelledBy={title} className="person-form person-new">
      <h2 id={title}>{words.say(say.title)}</h2>
      {ask.isSuccess && !wasSent && (
        <Notice tone="valid" live="status" title={words.say(say.done, { email: ask.data.email ?? '' })} />
      )}
      <form ref={form} className="stack" onSubmit={submit} noValidate>
        <RefusedForm error={ask.error} />
        <div className="person-names">
          <Field label={words.say(say.email)} hint={words.say(say.emailHint)} error={errorOf('email')}>
            {(control) => (
              <TextInput
                {...control}
                name="email"
                type="email"
                inputMode="email"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                required
                value={draft.email}
                onChange={(event) => setDraft({ ...draft, email: event.target.value })}
              />
            )}
          </Field>
          <Field label={words.say(say.day)} hint={words.say(say.dayHint)} error={errorOf('fromOn')}>
            {(control) => (
              <TextInput
                {...control}
                name="fromOn"
                type="date"
                required
                value={draft.fromOn}
                onChange={(event) => setDraft({ ...draft, fromOn: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label={words.say(say.reason)} hint={words.say(say.reasonHint)} error={errorOf('reason')}>
          {(control) => (
            <TextArea
              {...control}
              name="reason"
              maxLength={500}
              required
              value={draft.reason}
              onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
            />
          )}
        </Field>
        <p>
          <Button type="submit" variant="filled" busy={ask.isPending && words.say(say.working)}>
            {words.say(say.submit)}
          </Button>
        </p>
      </form>
    </Panel>
  )
}
