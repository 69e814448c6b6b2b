import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'

/** Asks for a reason, without which the act is not done. What was typed stays when the act fails. */
export function AskReason({
  open,
  onClose,
  title,
  hint,
  confirm,
  isBusy,
  error,
  onConfirm,
}: {
  open: boolean
  onClose: () => void
  title: string
  hint: string
  confirm: string
  isBusy: boolean
  error: unknown
  onConfirm: (reason: string) => void
}) {
  const words = useWords()
  const formId = useId()
  const [reason, setReason] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const isEmpty = reason.trim() === ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (!isEmpty && !isBusy) onConfirm(reason.trim())
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={isBusy && words.say(controls.saving)}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="rules-form">
        {error !== null && error !== undefined && (
          <Notice tone="refused" live="alert" title={sayProblem(words, error)} />
        )}
        <Field
          label={words.say(rules.approval.reason)}
          hint={hint}
          error={wasSent && isEmpty ? words.say(errors.fields.required) : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
