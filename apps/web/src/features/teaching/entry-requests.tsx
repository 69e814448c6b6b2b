import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { entry } from '@muster/words/catalogue/entry.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Status } from '../../ui/status.tsx'

type Request = ReplyOf<'entry.requests'>['requests'][number]

/** Who asks to be taken into a course: those that wait each with an answer to give, then what was answered lately. */
export function EntryRequests({ course }: { course: string }) {
  const words = useWords()
  const say = entry.requests
  const query = useQuery({
    queryKey: ['teaching', course, 'entry', 'requests'],
    queryFn: () => call('entry.requests', { params: { course } }),
  })
  return (
    <>
      <h1 className="teaching-heading">{words.say(say.heading)}</h1>
      <Loaded query={query} lines={3}>
        {({ requests }) => {
          const waiting = requests.filter(({ outcome }) => outcome === 'waiting')
          const answered = requests.filter(({ outcome }) => outcome !== 'waiting')
          return (
            <>
              {waiting.length === 0 && <p className="muted">{words.say(say.empty)}</p>}
              <ul role="list" className="stack">
                {waiting.map((request) => (
                  <li key={request.id}>
                    <Waiting request={request} course={course} />
                  </li>
                ))}
              </ul>
              {answered.length > 0 && (
                <Disclosure summary={words.say(say.answered)}>
                  <ul role="list" className="stack">
                    {answered.map((request) => (
                      <li key={request.id} className="row">
                        <Status tone={request.outcome === 'approved' ? 'valid' : 'neutral'}>
                          {words.say(say.outcomes[request.outcome])}
                        </Status>
                        <b>{words.text(request.name)}</b>
                        <span className="muted">
                          {words.text(request.agency)}
                          {request.answeredAt && ` · ${words.shortInstant(request.answeredAt)}`}
                        </span>
                        {request.answer && <span>{request.answer}</span>}
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function Waiting({ request, course }: { request: Request; course: string }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const say = entry.requests
  const [reason, setReason] = useState('')
  const answer = useMutation({
    mutationFn: (outcome: 'approved' | 'declined') => {
      const body = { outcome, reason: outcome === 'declined' ? reason : '' }
      return call('entry.answer', { params: { request: request.id }, body, idempotencyKey: keyFor(body) })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['teaching', course] }),
  })
  const lacking = request.lacking.map((title) => words.text(title)).join(words.language === 'en' ? '; ' : '、')
  return (
    <Panel as="article" emphasis="warn" className="stack">
      <h2>
        {words.text(request.name)} <span className="muted">{words.text(request.agency)}</span>
      </h2>
      <p className="small muted">{words.say(say.asked, { date: words.shortInstant(request.askedAt) })}</p>
      <p className="measure">{words.erasable(request.reason)}</p>
      {lacking && (
        <p>
          <Status tone="warn">{words.say(say.lacking, { needs: lacking })}</Status>{' '}
          <span className="small muted">{words.say(say.lackingText)}</span>
        </p>
      )}
      {answer.isError && <Notice tone="refused" live="alert" title={sayProblem(words, answer.error)} />}
      <div className="row">
        <Button busy={answer.isPending && words.say(say.answering)} onClick={() => answer.mutate('approved')}>
          {words.say(say.approve)}
        </Button>
      </div>
      <Disclosure summary={words.say(say.decline)}>
        <div className="stack">
          <Field label={words.say(say.reason)} error={sayFieldProblem(words, answer.error, '/reason')}>
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
            <Button
              blockedBy={reason.trim() === '' && words.say(say.reasonMissing)}
              busy={answer.isPending && words.say(say.answering)}
              onClick={() => answer.mutate('declined')}
            >
              {words.say(say.decline)}
            </Button>
          </div>
        </div>
      </Disclosure>
    </Panel>
  )
}
