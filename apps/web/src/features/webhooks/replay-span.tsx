import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { useKeepWebhook } from './use-webhooks.ts'

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text))

/** Sending again what happened in a span of time. */
export function ReplaySpan({ webhook: { id, state } }: { webhook: Webhook }) {
  const words = useWords()
  const keep = useKeepWebhook()
  const formId = useId()
  const [isOpen, setOpen] = useState(false)
  const [from, setFrom] = useState('')
  const [through, setThrough] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const said = webhooks.replay
  const replay = useMutation({
    mutationFn: () => {
      const span = { from: new Date(from).toISOString(), through: new Date(through).toISOString() }
      return call('webhooks.replay', { params: { webhook: id }, body: { kind: 'span', ...span } })
    },
    onSuccess: async () => {
      setOpen(false)
      await keep(null, id)
    },
  })
  if (state === 'off') return null
  const isWhole = isInstant(from) && isInstant(through)
  const isTurned = isWhole && Date.parse(from) > Date.parse(through)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isWhole && !isTurned && !replay.isPending) replay.mutate()
  }
  const count = replay.data?.replayed ?? 0
  const missing = (text: string) => (wasSent && !isInstant(text) ? words.say(said.missing) : undefined)
  return (
    <>
      <Button icon="sync" onClick={() => setOpen(true)}>
        {words.say(said.open)}
      </Button>
      {replay.isSuccess && (
        <span role="status">{count > 0 ? words.say(said.done, { count }) : words.say(said.nothing)}</span>
      )}
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(said.title)}
        closeLabel={words.say(controls.cancel)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              type="submit"
              form={formId}
              variant="filled"
              busy={replay.isPending && words.say(webhooks.deliveries.sending)}
            >
              {words.say(webhooks.deliveries.again)}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={submit} noValidate className="webhooks-form">
          <RefusedForm error={replay.error} />
          <p>{words.say(said.text)}</p>
          <Field label={words.say(said.from)} error={missing(from)}>
            {(control) => (
              <TextInput
                {...control}
                type="datetime-local"
                required
                value={from}
                onChange={(event) => setFrom(event.target.value)}
              />
            )}
          </Field>
          <Field
            label={words.say(said.through)}
            error={missing(through) ?? (wasSent && isTurned ? words.say(said.order) : undefined)}
          >
            {(control) => (
              <TextInput
                {...control}
                type="datetime-local"
                required
                value={through}
                onChange={(event) => setThrough(event.target.value)}
              />
            )}
          </Field>
        </form>
      </Dialog>
    </>
  )
}
