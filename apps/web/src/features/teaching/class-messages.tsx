import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { classes } from '@muster/words/catalogue/classes.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { TextPair } from '../../app/text-pair.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type ClassPage, classKey } from './use-classes.ts'

const recipients = ['not-completed', 'overdue', 'everybody'] as const
type Recipients = (typeof recipients)[number]

/** What was said to a class, and a form to say more; what was typed stays until it is sent. */
export function ClassMessages({ view }: { view: ClassPage }) {
  const words = useWords()
  const client = useQueryClient()
  const { message: say } = classes
  const [to, setTo] = useState<Recipients>('not-completed')
  const [text, setText] = useState({ en: '', ja: '' })
  const keyFor = useIdempotencyKey()
  const send = useMutation({
    mutationFn: () => {
      const body = { to, text }
      return call('classes.message', { params: { class: view.id }, body, idempotencyKey: keyFor(body) })
    },
    onSuccess: () => {
      setText({ en: '', ja: '' })
      return client.invalidateQueries({ queryKey: classKey(view.id) })
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!send.isPending) send.mutate()
  }
  return (
    <section className="section stack">
      <h2>{words.say(say.heading)}</h2>
      {view.messages.length === 0 && <p>{words.say(say.none)}</p>}
      <ul role="list" className="stack">
        {view.messages.map((message) => (
          <li key={message.recordedAt}>
            <p className="small muted">
              {words.say(say.line, {
                day: words.shortInstant(message.recordedAt),
                name: words.text(message.recordedBy),
                to: words.say(say.recipients[message.to]),
                count: message.people,
              })}
            </p>
            <p>{words.text(message.text)}</p>
          </li>
        ))}
      </ul>
      <form className="stack teaching-form no-print" onSubmit={submit} noValidate>
        <h3>{words.say(say.write)}</h3>
        {send.isError && <Notice tone="refused" live="alert" title={sayProblem(words, send.error)} />}
        {sayFieldProblem(words, send.error, '/text') && <p>{sayFieldProblem(words, send.error, '/text')}</p>}
        {send.data && <Notice tone="valid" live="status" title={words.say(say.sent, { count: send.data.people })} />}
        <Field label={words.say(say.to)}>
          {(control) => (
            <Select
              {...control}
              value={to}
              onChange={({ target }) => setTo(target.value as Recipients)}
              options={recipients.map((value) => ({ value, label: words.say(say.recipients[value]) }))}
            />
          )}
        </Field>
        <TextPair label={words.say(say.text)} hint={words.say(say.hint)} value={text} onChange={setText} lines={4} />
        <div>
          <Button type="submit" busy={send.isPending && words.say(say.sending)}>
            {words.say(say.send)}
          </Button>
        </div>
      </form>
    </section>
  )
}
