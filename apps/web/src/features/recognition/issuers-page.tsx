import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { recognition as say } from '@muster/words/catalogue/recognition.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { FormDialog } from './form-dialog.tsx'
import { RecognitionTabs } from './recognition-tabs.tsx'
import { useIssuers } from './use-outside.ts'
import './recognition.css'

type Row = ReplyOf<'issuers.list'>['issuers'][number]

/** The issuers known here, under all their names. */
export function IssuersPage() {
  const words = useWords()
  const query = useIssuers()
  const [isAdding, setAdding] = useState(false)
  const title = words.say(say.issuers.title)
  return (
    <Page title={title} width="wide" density="compact">
      <div className="recognition-head">
        <div className="stack">
          <h1>{title}</h1>
          <p className="muted">{words.say(say.issuers.intro)}</p>
        </div>
        {query.data?.pages[0]?.mayRecord && (
          <Button variant="filled" icon="plus" onClick={() => setAdding(true)}>
            {words.say(say.issuers.add)}
          </Button>
        )}
      </div>
      <RecognitionTabs />
      <LoadedPages query={query} lines={10}>
        {(pages) => <IssuersTable issuers={pages.flatMap(({ issuers }) => issuers)} />}
      </LoadedPages>
      {isAdding && <AddIssuer onClose={() => setAdding(false)} />}
    </Page>
  )
}

function IssuersTable({ issuers }: { issuers: readonly Row[] }) {
  const words = useWords()
  return (
    <Table<Row>
      caption={words.say(say.issuers.title)}
      captionHidden
      rows={issuers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: words.say(say.issuers.name),
          isRowHeader: true,
          cell: ({ id, name, formerNames }) => (
            <>
              <Link to={`/issuers/${id}`}>{words.text(name)}</Link>
              {formerNames.length > 0 && (
                <small className="muted recognition-under">
                  {words.say(say.issuers.formerly, { names: formerNames.map(words.text).join(' / ') })}
                </small>
              )}
            </>
          ),
        },
        {
          key: 'accredited',
          header: words.say(say.issuers.accredited),
          align: 'end',
          cell: ({ accreditations }) => words.number(accreditations),
        },
        {
          key: 'waiting',
          header: words.say(say.issuers.waiting),
          align: 'end',
          cell: ({ waiting }) =>
            waiting > 0 ? <Status tone="neutral">{words.number(waiting)}</Status> : words.number(0),
        },
      ]}
    />
  )
}

function AddIssuer({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const keyFor = useIdempotencyKey()
  const [typed, setTyped] = useState({ nameEn: '', nameJa: '', zone: 'Asia/Tokyo' })
  const add = useMutation({
    mutationFn: () => call('issuers.add', { body: typed, idempotencyKey: keyFor(typed) }),
    onSuccess: (issuer) => {
      client.setQueryData(['issuers', issuer.id], issuer)
      void client.invalidateQueries({ queryKey: ['issuers'] })
      void client.invalidateQueries({ queryKey: ['outside-choices'] })
      void navigate(`/issuers/${issuer.id}`)
    },
  })
  return (
    <FormDialog
      title={words.say(say.issuers.add)}
      submit={words.say(say.issuers.add)}
      onClose={onClose}
      onSubmit={() => add.mutate()}
      isWorking={add.isPending}
      error={add.error}
    >
      {(['nameEn', 'nameJa', 'zone'] as const).map((name) => (
        <Field
          key={name}
          label={words.say(say.issuers[name])}
          hint={name === 'zone' && words.say(say.issuers.zoneHint)}
          error={sayFieldProblem(words, add.error, `/${name}`)}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  )
}
