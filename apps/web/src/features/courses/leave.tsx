import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { entry } from '@muster/words/catalogue/entry.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'

/** The way out of a course that is under way, or of a programme. */
export function Leave({ enrolment, isProgramme = false }: { enrolment: string; isProgramme?: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const [reason, setReason] = useState('')
  const say = entry.leave
  const leave = useMutation({
    mutationFn: () =>
      call('enrolments.withdraw', { params: { enrolment }, body: { reason }, idempotencyKey: keyFor(reason) }),
    onSuccess: () => client.invalidateQueries(),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!leave.isPending) leave.mutate()
  }
  return (
    <div className="section no-print">
      <Disclosure summary={words.say(isProgramme ? say.programme : say.summary)}>
        <form className="stack measure" onSubmit={submit} noValidate>
          <p>{words.say(say.text)}</p>
          {leave.isError && <Notice tone="refused" live="alert" title={sayProblem(words, leave.error)} />}
          <Field label={words.say(say.reason)} error={sayFieldProblem(words, leave.error, '/reason')}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={2_000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
          <div>
            <Button type="submit" busy={leave.isPending && words.say(say.sending)}>
              {words.say(isProgramme ? say.sendProgramme : say.send)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
