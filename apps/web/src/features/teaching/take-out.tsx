import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { classes } from '@muster/words/catalogue/classes.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type ClassMember, classKey } from './use-classes.ts'

/** Takes somebody out of the course, with a reason that they read. */
export function TakeOut({ member, classId }: { member: ClassMember; classId: string }) {
  const words = useWords()
  const client = useQueryClient()
  const formId = useId()
  const keyFor = useIdempotencyKey()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const say = classes.takeOut
  const take = useMutation({
    mutationFn: () =>
      call('entry.withdraw', {
        params: { enrolment: member.enrolmentId },
        body: { reason },
        idempotencyKey: keyFor(reason),
      }),
    onSuccess: () => {
      setOpen(false)
      return client.invalidateQueries({ queryKey: classKey(classId) })
    },
  })
  const isEmpty = reason.trim() === ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (!isEmpty && !take.isPending) take.mutate()
  }
  return (
    <>
      <Button variant="plain" onClick={() => setOpen(true)}>
        {words.say(say.open)}
        <span className="visually-hidden"> {words.text(member.name)}</span>
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(say.title, { name: words.text(member.name) })}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button type="submit" form={formId} variant="filled" busy={take.isPending && words.say(say.sending)}>
              {words.say(say.send)}
            </Button>
          </>
        }
      >
        <form id={formId} className="stack" onSubmit={submit} noValidate>
          <p>{words.say(say.text)}</p>
          {take.isError && <Notice tone="refused" live="alert" title={sayProblem(words, take.error)} />}
          <Field
            label={words.say(say.reason)}
            error={
              wasSent && isEmpty ? words.say(errors.fields.required) : sayFieldProblem(words, take.error, '/reason')
            }
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={2_000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        </form>
      </Dialog>
    </>
  )
}
