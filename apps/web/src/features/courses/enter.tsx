import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { entry } from '@muster/words/catalogue/entry.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { entryKey, useEntry } from '../../app/use-enrolment.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Needs } from './needs.tsx'

type Entry = ReplyOf<'courses.entry'>

/** The way into a course: what it asks for first, then by oneself, on request, or by an officer alone. */
export function Enter({ courseKey, label }: { courseKey: string; label: string }) {
  const query = useEntry(courseKey)
  return (
    <Loaded query={query} lines={2}>
      {(found) => (
        <>
          <Needs needs={found.needs} />
          {found.way === 'self' ? (
            <Start courseKey={courseKey} label={label} found={found} />
          ) : found.way === 'request' ? (
            <Ask courseKey={courseKey} request={found.request} />
          ) : (
            <ByOfficer />
          )}
        </>
      )}
    </Loaded>
  )
}

function Start({ courseKey, label, found }: { courseKey: string; label: string; found: Entry }) {
  const words = useWords()
  const client = useQueryClient()
  const enrol = useMutation({
    mutationFn: () => call('enrolments.enrol', { params: { course: courseKey } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['courses'] }),
    onError: () => client.invalidateQueries({ queryKey: entryKey(courseKey) }),
  })
  const isMissing = found.needs.some(({ met }) => !met)
  return (
    <>
      {found.resumes && <p>{words.say(entry.start.resumes)}</p>}
      {enrol.isError && <Notice tone="refused" live="alert" title={sayProblem(words, enrol.error)} />}
      <div>
        <Button
          variant="filled"
          blockedBy={isMissing && words.say(entry.start.missing)}
          busy={enrol.isPending && words.say(controls.loading)}
          onClick={() => enrol.mutate()}
        >
          {found.resumes ? words.say(entry.start.resume) : label}
        </Button>
      </div>
    </>
  )
}

/** Asking to be taken in; what was typed stays where it is refused. */
function Ask({ courseKey, request }: { courseKey: string; request: Entry['request'] }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const [reason, setReason] = useState('')
  const say = entry.request
  const ask = useMutation({
    mutationFn: () =>
      call('enrolments.ask', { params: { course: courseKey }, body: { reason }, idempotencyKey: keyFor(reason) }),
    onSettled: () => client.invalidateQueries({ queryKey: entryKey(courseKey) }),
  })
  if (request?.outcome === 'waiting')
    return (
      <Notice
        tone="neutral"
        live="status"
        title={words.say(say.waiting, { date: words.shortInstant(request.askedAt) })}
      />
    )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!ask.isPending && reason.trim() !== '') ask.mutate()
  }
  return (
    <form className="stack measure" onSubmit={submit} noValidate>
      {request?.outcome === 'declined' && (
        <Notice
          tone="neutral"
          title={words.say(say.declined, { date: words.shortInstant(request.answeredAt ?? request.askedAt) })}
        >
          <p>{request.answer}</p>
        </Notice>
      )}
      <p>{words.say(say.lead)}</p>
      {ask.isError && <Notice tone="refused" live="alert" title={sayProblem(words, ask.error)} />}
      <Field
        label={words.say(say.reason)}
        hint={words.say(say.reasonHint)}
        error={sayFieldProblem(words, ask.error, '/reason')}
      >
        {(control) => (
          <TextArea {...control} maxLength={2_000} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <div>
        <Button
          type="submit"
          variant="filled"
          blockedBy={reason.trim() === '' && words.say(say.reasonMissing)}
          busy={ask.isPending && words.say(say.sending)}
        >
          {words.say(say.send)}
        </Button>
      </div>
    </form>
  )
}

function ByOfficer() {
  const words = useWords()
  return (
    <Notice tone="neutral" title={words.say(entry.officer.title)}>
      <p>{words.say(entry.officer.text)}</p>
    </Notice>
  )
}
