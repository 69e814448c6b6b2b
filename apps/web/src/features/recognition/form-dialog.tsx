import { useId } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { recognition as say } from '@muster/words/catalogue/recognition.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'

/** A short form above the page; what was typed stays until the server took it. */
export function FormDialog({
  title,
  submit,
  onClose,
  onSubmit,
  isWorking,
  error,
  children,
}: {
  title: string
  submit: string
  onClose: () => void
  onSubmit: () => void
  isWorking: boolean
  error: unknown
  children: ReactNode
}) {
  const words = useWords()
  const formId = useId()
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isWorking) onSubmit()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={isWorking && words.say(say.working)}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={formId} className="act-form" onSubmit={send} noValidate>
        {Boolean(error) && <Notice tone="refused" live="alert" title={sayProblem(words, error)} />}
        {children}
      </form>
    </Dialog>
  )
}
