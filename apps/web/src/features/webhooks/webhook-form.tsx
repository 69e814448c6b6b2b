import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { type WebhookEvent, webhookEvents } from '@muster/contracts/webhook-codes.ts'
import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextInput } from '../../ui/field.tsx'

export interface WebhookSettings {
  readonly name: string
  readonly address: string
  readonly events: WebhookEvent[]
}

const nothing: WebhookSettings = { name: '', address: '', events: [] }

/** What an address is called, where it is and what it is told, in a dialog: for a new one, or for one that is there. */
export function WebhookForm<Result>({
  webhook,
  open,
  onClose,
  send,
  onDone,
}: {
  webhook?: Webhook
  open: boolean
  onClose: () => void
  send: (settings: WebhookSettings) => Promise<Result>
  onDone: (result: Result) => void
}) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const formId = useId()
  const [{ name, address, events }, setSettings] = useState<WebhookSettings>(webhook ?? nothing)
  const [wasSent, setWasSent] = useState(false)
  const change = (part: Partial<WebhookSettings>) => setSettings((settings) => ({ ...settings, ...part }))
  const save = useMutation({
    mutationFn: () => send({ name, address, events }),
    onSuccess: (result) => {
      setWasSent(false)
      if (!webhook) setSettings(nothing)
      onDone(result)
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const missing = [name.trim() === '' && 'name', address.trim() === '' && 'address'].find(Boolean)
  const required = (isMissing: boolean) => (wasSent && isMissing ? words.say(errors.fields.required) : undefined)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (missing) focusEntry(event.currentTarget, missing)
    else if (events.length > 0 && !save.isPending) save.mutate()
  }
  const said = webhooks.form
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(webhook ? said.changeTitle : said.add)}
      closeLabel={words.say(controls.cancel)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={save.isPending && words.say(said.saving)}>
            {words.say(webhook ? said.confirmChange : said.confirmAdd)}
          </Button>
        </>
      }
    >
      <form id={formId} ref={form} onSubmit={submit} noValidate className="webhooks-form">
        <RefusedForm error={save.error} />
        <Field
          label={words.say(said.name)}
          error={required(name.trim() === '') ?? sayFieldProblem(words, save.error, '/name')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="name"
              autoComplete="off"
              required
              value={name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={words.say(said.address)}
          hint={words.say(said.addressHint)}
          error={required(address.trim() === '') ?? sayFieldProblem(words, save.error, '/address')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="address"
              type="url"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              required
              value={address}
              onChange={(event) => change({ address: event.target.value })}
            />
          )}
        </Field>
        <CheckboxGroup
          legend={words.say(said.events)}
          values={events}
          onChange={(values) => change({ events: webhookEvents.filter((event) => values.includes(event)) })}
          error={required(events.length === 0)}
          choices={webhookEvents.map((value) => ({ value, label: words.say(webhooks.events[value]) }))}
        />
      </form>
    </Dialog>
  )
}
