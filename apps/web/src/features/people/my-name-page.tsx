import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { focusEntry } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { FormerNames } from './former-names.tsx'
import { missingFields, nameFields, namesBody } from './name-draft.ts'
import type { NameDraft } from './name-draft.ts'
import { NameFields } from './name-fields.tsx'
import { myNamesKey, useMyNames } from './use-names.ts'
import type { MyNames } from './use-names.ts'
import './people.css'

type Request = MyNames['requests'][number]

/** My name as it stands, what I asked to have corrected, and the names I had. */
export function MyNamePage() {
  const words = useWords()
  const query = useMyNames()
  return (
    <Page title={words.say(names.mine.title)} width="narrow">
      <h1>{words.say(names.mine.title)}</h1>
      <p className="people-lead">{words.say(names.mine.text)}</p>
      <Loaded query={query} lines={8}>
        {(mine) => <MyName mine={mine} />}
      </Loaded>
    </Page>
  )
}

function MyName({ mine }: { mine: MyNames }) {
  const words = useWords()
  const open = mine.requests.find(({ outcome }) => outcome === null)
  const answered = mine.requests.filter(({ outcome }) => outcome !== null)
  const labels = { ...administrator.people.fields, ...names.fields }
  return (
    <div className="my-name stack">
      <Panel as="div">
        <DefinitionList
          items={nameFields.map((field) => ({
            term: words.say(labels[field]),
            detail: mine.names[field] || words.say(names.mine.noJapanese),
          }))}
        />
      </Panel>
      {open ? <OpenRequest request={open} /> : <AskForm key={mine.requests.length} mine={mine} />}
      {answered.length > 0 && <Answers requests={answered} />}
      <FormerNames former={mine.former} />
    </div>
  )
}

function OpenRequest({ request }: { request: Request }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const withdraw = useMutation({
    mutationFn: () => call('names.withdraw', { params: { request: request.id }, idempotencyKey: keyFor([request.id]) }),
    onSettled: () => void client.invalidateQueries({ queryKey: myNamesKey }),
  })
  return (
    <Notice
      tone="neutral"
      live="status"
      title={words.say(names.mine.waiting)}
      actions={
        <Button busy={withdraw.isPending && words.say(names.mine.withdrawing)} onClick={() => withdraw.mutate()}>
          {words.say(names.mine.withdraw)}
        </Button>
      }
    >
      <p>
        {nameFields
          .map((field) => request.names[field])
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{words.say(names.requests.why, { reason: request.reason })}</p>
      {withdraw.isError && <p role="alert">{sayProblem(words, withdraw.error)}</p>}
    </Notice>
  )
}

function AskForm({ mine }: { mine: MyNames }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const saved: NameDraft = { ...mine.names, nameOrder: mine.nameOrder, language: words.language }
  const [draft, setDraft] = useState(saved)
  const [reason, setReason] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const missing = missingFields(draft, saved)
  const ask = useMutation({
    mutationFn: () => {
      const { language: _language, nameOrder: _order, ...typed } = namesBody(draft)
      const body = { names: typed, reason }
      return call('names.ask', { body, idempotencyKey: keyFor(body) })
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: myNamesKey }),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    const [first] = missing
    if (first) focusEntry(event.currentTarget, first)
    else if (reason.trim() === '') focusEntry(event.currentTarget, 'reason')
    else if (!ask.isPending) ask.mutate()
  }
  const required = words.say(errors.fields.required)
  return (
    <form onSubmit={submit} noValidate className="person-form">
      <h2>{words.say(names.mine.ask)}</h2>
      <p className="small muted">{words.say(names.mine.issued)}</p>
      {ask.isError && (
        <Notice
          tone="refused"
          live="alert"
          title={sayFieldProblem(words, ask.error, '/names') ?? sayProblem(words, ask.error)}
        />
      )}
      <NameFields
        asksLanguage={false}
        draft={draft}
        onChange={setDraft}
        errorOf={(field) =>
          wasSent && missing.includes(field) ? required : sayFieldProblem(words, ask.error, `/names/${field}`)
        }
      />
      <Field
        label={words.say(names.mine.reason)}
        hint={words.say(names.mine.reasonHint)}
        error={wasSent && reason.trim() === '' ? required : sayFieldProblem(words, ask.error, '/reason')}
      >
        {(control) => (
          <TextArea
            {...control}
            name="reason"
            maxLength={500}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <p>
        <Button type="submit" variant="filled" busy={ask.isPending && words.say(names.mine.asking)}>
          {words.say(names.mine.askConfirm)}
        </Button>
      </p>
    </form>
  )
}

function Answers({ requests }: { requests: readonly Request[] }) {
  const words = useWords()
  const { mine: said } = names
  return (
    <section className="section">
      <h2>{words.say(said.answered)}</h2>
      <Table<Request>
        caption={words.say(said.answered)}
        captionHidden
        rows={requests}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', header: words.say(said.asked), cell: ({ recordedAt }) => words.instant(recordedAt) },
          {
            key: 'outcome',
            header: words.say(said.outcome),
            isRowHeader: true,
            cell: ({ outcome }) => outcome && words.say(said.outcomes[outcome]),
          },
          { key: 'answer', header: words.say(said.answer), cell: ({ answer }) => answer },
        ]}
      />
    </section>
  )
}
