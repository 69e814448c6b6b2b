import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { nameFields } from './name-draft.ts'
import { nameRequestsKey, useNameRequests } from './use-names.ts'
import type { NameRequest } from './use-names.ts'
import './people.css'

/** What people of the agency ask to have corrected of their names: each is answered once, and they are told. */
export function NameRequestsPage() {
  const words = useWords()
  const query = useNameRequests()
  const [done, setDone] = useState<string | null>(null)
  const { requests: said } = names
  return (
    <Page title={words.say(said.title)} width="narrow">
      <h1>{words.say(said.title)}</h1>
      <p className="people-lead">{words.say(said.text)}</p>
      {done && <Notice tone="valid" live="status" title={done} />}
      <Loaded query={query} lines={8}>
        {({ requests }) =>
          requests.length === 0 ? (
            <p className="muted">{words.say(said.none)}</p>
          ) : (
            <div className="stack">
              {requests.map((request) => (
                <RequestToAnswer key={request.id} request={request} onDone={setDone} />
              ))}
            </div>
          )
        }
      </Loaded>
      <p className="section">
        <Link to="/people">{words.say(administrator.people.back)}</Link>
      </p>
    </Page>
  )
}

function RequestToAnswer({ request, onDone }: { request: NameRequest; onDone: (said: string) => void }) {
  const words = useWords()
  const client = useQueryClient()
  const title = useId()
  const keyFor = useIdempotencyKey()
  const [answer, setAnswer] = useState('')
  const [isAnswerMissing, setAnswerMissing] = useState(false)
  const { requests: said } = names
  const name = words.text(request.person.name)
  const decide = useMutation({
    mutationFn: (isCorrected: boolean) =>
      call('names.decide', {
        params: { request: request.id },
        body: { isCorrected, answer },
        idempotencyKey: keyFor([request.id, isCorrected, answer]),
      }),
    onSuccess: (_, isCorrected) => {
      onDone(words.say(isCorrected ? said.corrected : said.refused, { name }))
      void client.invalidateQueries({ queryKey: nameRequestsKey })
      void client.invalidateQueries({ queryKey: ['people'] })
      void client.invalidateQueries({ queryKey: ['person', request.person.id] })
    },
  })
  const send = (isCorrected: boolean) => {
    const isMissing = !isCorrected && answer.trim() === ''
    setAnswerMissing(isMissing)
    if (!isMissing && !decide.isPending) decide.mutate(isCorrected)
  }
  const labels = { ...administrator.people.fields, ...names.fields }
  const shown = (text: string) => text || words.say(said.empty)
  return (
    <Panel labelledBy={title} className="person-form">
      <h2 id={title}>
        <Link to={`/people/${request.person.id}`}>{name}</Link>
      </h2>
      <DefinitionList
        items={nameFields
          .filter((field) => request.current[field] !== request.names[field])
          .map((field) => ({
            term: words.say(labels[field]),
            detail: words.say(said.change, {
              before: shown(request.current[field]),
              after: shown(request.names[field]),
            }),
          }))}
      />
      <p>{words.say(said.why, { reason: request.reason })}</p>
      {decide.isError && <Notice tone="refused" live="alert" title={sayProblem(words, decide.error)} />}
      <Field
        label={words.say(said.answer)}
        hint={words.say(said.answerHint)}
        error={isAnswerMissing ? words.say(errors.fields.required) : sayFieldProblem(words, decide.error, '/answer')}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
        )}
      </Field>
      <p className="row">
        <Button busy={decide.isPending && words.say(said.answering)} onClick={() => send(true)}>
          {words.say(said.correct)}
        </Button>
        <Button onClick={() => send(false)}>{words.say(said.refuse)}</Button>
      </p>
    </Panel>
  )
}
