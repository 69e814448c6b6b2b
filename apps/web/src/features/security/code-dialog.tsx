import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CodeField } from '../../app/code-field.tsx'

/** A button for an act that needs a code of the second factor first. */
export function CodeDialog<Result>({
  open,
  title,
  text,
  send,
  onDone,
}: {
  /** What the button says, and the one that does it. */
  open: string
  title: string
  text: string
  send: (code: string) => Promise<Result>
  onDone: (result: Result) => void
}) {
  const words = useWords()
  const formId = useId()
  const [isOpen, setOpen] = useState(false)
  const [code, setCode] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const { factor } = security
  const act = useMutation({
    mutationFn: () => send(code.trim()),
    onSuccess: (result) => {
      setOpen(false)
      setCode('')
      setWasSent(false)
      onDone(result)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (code.trim() !== '' && !act.isPending) act.mutate()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{open}</Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button type="submit" form={formId} variant="filled" busy={act.isPending && words.say(factor.confirming)}>
              {open}
            </Button>
          </>
        }
      >
        <form id={formId} className="stack" onSubmit={submit} noValidate>
          <RefusedForm error={act.error} />
          <p>{text}</p>
          <CodeField
            label={words.say(factor.codeOrRecovery)}
            error={
              wasSent && code.trim() === ''
                ? words.say(errors.fields.required)
                : sayFieldProblem(words, act.error, '/code')
            }
            value={code}
            onChange={setCode}
          />
        </form>
      </Dialog>
    </>
  )
}
