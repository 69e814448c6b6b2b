import { useState } from 'react'
import type { ReactNode } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ReasonField } from './reason-field.tsx'
import { usePostingAct } from './use-postings.ts'
import './posting-form.css'

/** A short form above the page. It closes when its act is done; what was typed stays where it failed. */
export function FormDialog({
  isOpen,
  onClose,
  title,
  confirm,
  missing,
  act,
  children,
}: {
  isOpen: boolean
  onClose: () => void
  title: string
  confirm: string
  /** Entries, by name, that still have to be filled in. */
  missing: readonly string[]
  act: () => Promise<unknown>
  children: (errorOf: (name: string) => string | undefined) => ReactNode
}) {
  const words = useWords()
  const [wasSent, setWasSent] = useState(false)
  const sending = usePostingAct(act)
  const send = () => {
    setWasSent(true)
    if (missing.length === 0) sending.mutate(undefined, { onSuccess: onClose })
  }
  const errorOf = (name: string): string | undefined =>
    wasSent && missing.includes(name)
      ? words.say(errors.fields.required)
      : sayFieldProblem(words, sending.error, `/${name.replaceAll('.', '/')}`)
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={title}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button variant="filled" busy={sending.isPending && words.say(controls.saving)} onClick={send}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="place-forms">
        <RefusedForm error={sending.error} />
        {children(errorOf)}
      </div>
    </Dialog>
  )
}

/** An act that needs a reason, or may have one. */
export function ReasonDialog({
  label,
  hint,
  isOptional = false,
  act,
  ...dialog
}: {
  isOpen: boolean
  onClose: () => void
  title: string
  confirm: string
  label?: string
  hint?: string
  isOptional?: boolean
  act: (reason: string) => Promise<unknown>
}) {
  const [reason, setReason] = useState('')
  const given = reason.trim()
  return (
    <FormDialog {...dialog} missing={isOptional || given.length > 2 ? [] : ['reason']} act={() => act(given)}>
      {(errorOf) => (
        <ReasonField
          value={reason}
          onChange={setReason}
          error={errorOf('reason')}
          {...(label && { label })}
          {...(hint && { hint })}
        />
      )}
    </FormDialog>
  )
}
