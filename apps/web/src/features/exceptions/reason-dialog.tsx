import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import './exceptions.css'

const shortestReason = 3

export interface Reasoned {
  readonly reason: string
  /** Empty where no day is asked for. */
  readonly on: string
}

/** An act that needs a reason, and perhaps the day from which it counts; what was typed stays until it is done. */
export function ReasonDialog({
  open: label,
  title,
  confirm,
  busy,
  reasonLabel,
  hint,
  day,
  variant = 'outlined',
  send,
  onDone,
}: {
  open: string
  title: string
  confirm: string
  busy: string
  reasonLabel: string
  hint?: string
  /** Where a day is asked for: its label and hint. */
  day?: { readonly label: string; readonly hint: string; readonly max?: string }
  variant?: 'filled' | 'outlined' | 'plain'
  send: (given: Reasoned, idempotencyKey: string) => Promise<unknown>
  onDone: () => Promise<void>
}) {
  const words = useWords()
  const client = useQueryClient()
  const formId = useId()
  const keyFor = useIdempotencyKey()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [on, setOn] = useState(day ? todayHere : '')
  const [wasSent, setWasSent] = useState(false)
  const act = useMutation({
    mutationFn: (given: Reasoned) => send(given, keyFor(given)),
    onSuccess: async () => {
      setOpen(false)
      await onDone()
    },
    onError: () => client.invalidateQueries({ queryKey: ['notices'] }),
  })
  const isShort = reason.trim().length < shortestReason
  const isDayMissing = day !== undefined && on === ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (!isShort && !isDayMissing && !act.isPending) act.mutate({ reason: reason.trim(), on })
  }
  const reasonError =
    wasSent && isShort ? words.say(errors.fields['too-short']) : sayFieldProblem(words, act.error, '/reason')
  const dayError =
    wasSent && isDayMissing ? words.say(errors.fields.required) : sayFieldProblem(words, act.error, '/on')
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button type="submit" form={formId} variant="filled" busy={act.isPending && busy}>
              {confirm}
            </Button>
          </>
        }
      >
        <form id={formId} className="exception-form" onSubmit={submit} noValidate>
          {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
          {day && (
            <Field label={day.label} hint={day.hint} error={dayError}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  min={todayHere()}
                  max={day.max}
                  value={on}
                  onChange={(event) => setOn(event.target.value)}
                />
              )}
            </Field>
          )}
          <Field label={reasonLabel} hint={hint} error={reasonError}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={2_000}
                required
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </form>
      </Dialog>
    </>
  )
}
