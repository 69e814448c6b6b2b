import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { erasure } from '@muster/words/catalogue/erasure.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea } from '../../ui/field.tsx'

const say = erasure.mine

/** Asks to be erased, after saying that it cannot be undone. */
export function AskErasure({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const formId = useId()
  const [reason, setReason] = useState('')
  const [understood, setUnderstood] = useState<string[]>([])
  const [wasSent, setWasSent] = useState(false)
  const ask = useMutation({
    mutationFn: () => call('own.askErasure', { body: { reason } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['own-erasure'] })
      onClose()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (understood.length > 0 && !ask.isPending) ask.mutate()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(say.dialog)}
      closeLabel={words.say(say.back)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(say.back)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={ask.isPending && words.say(say.sending)}>
            {words.say(say.confirm)}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="own-form">
        <RefusedForm error={ask.error} />
        <Field label={words.say(say.reason)} error={sayFieldProblem(words, ask.error, '/reason')}>
          {(control) => (
            <TextArea
              {...control}
              name="reason"
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <CheckboxGroup
          legend={words.say(say.title)}
          values={understood}
          onChange={setUnderstood}
          error={wasSent && understood.length === 0 ? words.say(errors.fields.required) : undefined}
          choices={[{ value: 'understood', label: words.say(say.understood) }]}
        />
      </form>
    </Dialog>
  )
}
