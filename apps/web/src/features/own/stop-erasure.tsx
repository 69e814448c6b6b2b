import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ListedErasure } from '@muster/contracts/endpoints/erasures.ts'
import { erasure } from '@muster/words/catalogue/erasure.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea } from '../../ui/field.tsx'

const say = erasure.page
const least = 10

/** Refuses an erasure that waits, or cancels a confirmed one, with the reason. */
export function StopErasure({ one, onClose }: { one: ListedErasure | null; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const formId = useId()
  const [reason, setReason] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const isTooShort = reason.trim().length < least
  const stop = useMutation({
    mutationFn: ({ id, abilities }: ListedErasure) =>
      call(abilities.mayCancel ? 'erasures.cancel' : 'erasures.refuse', { params: { erasure: id }, body: { reason } }),
    onSuccess: async () => {
      setReason('')
      setWasSent(false)
      await client.invalidateQueries({ queryKey: ['erasures'] })
      onClose()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (one && !isTooShort && !stop.isPending) stop.mutate(one)
  }
  const act = words.say(one?.abilities.mayCancel ? say.cancel : say.refuse)
  return (
    <Dialog
      open={one !== null}
      onClose={onClose}
      title={words.say(say.stopTitle)}
      closeLabel={words.say(say.back)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(say.back)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={stop.isPending && words.say(say.sending)}>
            {act}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="own-form">
        <RefusedForm error={stop.error} />
        <Field
          label={words.say(say.stopReason)}
          error={wasSent && isTooShort ? words.say(say.stopReason) : sayFieldProblem(words, stop.error, '/reason')}
        >
          {(control) => (
            <TextArea
              {...control}
              name="reason"
              required
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
