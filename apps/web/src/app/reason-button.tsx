import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field, TextArea } from '../ui/field.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { useIdempotencyKey } from './idempotency.ts'
import { useWords } from './language.tsx'
import { sayFieldProblem, sayProblem } from './problem-words.ts'

export const shortestReason = 10

/** What a button says that asks for a reason, already in the reader's language. */
export interface ReasonWords {
  readonly open: string
  readonly title: string
  readonly impact: ReactNode
  readonly confirm: string
  readonly working: string
}

/**
 * A button for an act that needs a reason: what it means is said first, and what was typed stays until it is done.
 * `send` gets the reason and the key under which the same is sent once. `isReady` says whether what else the form asks
 * is filled in.
 */
export function ReasonButton<Result>({
  words: { open, title, impact, confirm, working },
  icon,
  send,
  onDone,
  children,
  isReady = true,
  longest = 1_000,
}: {
  words: ReasonWords
  icon?: IconName
  send: (reason: string, idempotencyKey: string) => Promise<Result>
  onDone: (result: Result) => void
  /** Further fields, above the reason; `wasSent` once somebody tried. */
  children?: (wasSent: boolean, error: unknown) => ReactNode
  isReady?: boolean
  /** Characters. */
  longest?: number
}) {
  const words = useWords()
  const formId = useId()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const keyFor = useIdempotencyKey()
  const act = useMutation({
    mutationFn: (text: string) => send(text, keyFor([title, text])),
    onSuccess: (result) => {
      setOpen(false)
      setReason('')
      setWasSent(false)
      onDone(result)
    },
  })
  const isShort = reason.trim().length < shortestReason
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isShort || !isReady || act.isPending) return
    act.mutate(reason.trim())
  }
  const error =
    wasSent && isShort
      ? words.say(certificateActs.reasonShort, { count: shortestReason })
      : sayFieldProblem(words, act.error, '/reason')
  return (
    <>
      <Button {...(icon && { icon })} onClick={() => setOpen(true)}>
        {open}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button type="submit" form={formId} variant="filled" busy={act.isPending && working}>
              {confirm}
            </Button>
          </>
        }
      >
        <form id={formId} className="stack" onSubmit={submit} noValidate>
          {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
          <div className="measure">{impact}</div>
          {children?.(wasSent, act.error)}
          <Field label={words.say(certificateActs.reason)} hint={words.say(certificateActs.reasonHint)} error={error}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={longest}
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
