import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { recognition as say } from '@muster/words/catalogue/recognition.ts'
import { verification } from '@muster/words/catalogue/verification.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Accreditations } from './accreditations.tsx'
import { FormDialog } from './form-dialog.tsx'
import { doerText } from './recognised.tsx'
import { useIssuer } from './use-outside.ts'
import type { Issuer } from './use-outside.ts'
import './recognition.css'

/** One issuer: what it may certify, how its genuine certificate looks, and what it was called. */
export function IssuerPage() {
  const words = useWords()
  const { issuer: id = '' } = useParams()
  const query = useIssuer(id)
  const title = query.data ? words.text(query.data.name) : words.say(say.issuers.name)
  return (
    <Page title={title} width="wide" density="compact">
      <p>
        <Link to="/issuers">{words.say(say.issuers.title)}</Link>
      </p>
      <h1>{title}</h1>
      <Loaded query={query} lines={10}>
        {(issuer) => <IssuerContent issuer={issuer} />}
      </Loaded>
    </Page>
  )
}

function IssuerContent({ issuer }: { issuer: Issuer }) {
  const words = useWords()
  const [open, setOpen] = useState<'rename' | 'describe' | null>(null)
  const { review } = verification
  const { reference } = issuer
  return (
    <>
      <p className="muted">
        {words.say(say.issuers.zone)}: {issuer.zone}
      </p>
      <Accreditations issuer={issuer} />
      <section className="section">
        <h2>{words.say(say.issuers.reference)}</h2>
        {reference ? (
          <DefinitionList
            items={[
              { term: words.say(review.signatory), detail: reference.signatory },
              { term: words.say(review.serialForm), detail: reference.serialForm },
              { term: words.say(review.contact), detail: reference.contact },
              { term: words.say(review.appearance), detail: reference.appearance },
            ].filter(({ detail }) => detail !== '')}
          />
        ) : (
          <p className="muted">{words.say(say.issuers.noReference)}</p>
        )}
        {reference && (
          <p className="small muted">
            {words.shortInstant(reference.at)} · {doerText(words, reference.by)}
          </p>
        )}
        {issuer.mayRecord && <Button onClick={() => setOpen('describe')}>{words.say(say.issuers.describe)}</Button>}
      </section>
      <section className="section">
        <h2>{words.say(say.issuers.names)}</h2>
        <ol role="list" className="outside-history">
          {issuer.names.map(({ name, from, by, at }) => (
            <li key={at + (from ?? '')}>
              {from
                ? words.say(say.issuers.namedFrom, { name: words.text(name), date: words.date(from) })
                : words.say(say.issuers.namedFirst, { name: words.text(name) })}{' '}
              <span className="small muted">{doerText(words, by)}</span>
            </li>
          ))}
        </ol>
        {issuer.mayRename && <Button onClick={() => setOpen('rename')}>{words.say(say.issuers.rename)}</Button>}
      </section>
      {open === 'rename' && <Rename issuer={issuer} onClose={() => setOpen(null)} />}
      {open === 'describe' && <Describe issuer={issuer} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Keeps what the server answered as the issuer's page. */
function useKeepIssuer(onClose: () => void): (issuer: Issuer) => void {
  const client = useQueryClient()
  return (issuer) => {
    client.setQueryData(['issuers', issuer.id], issuer)
    void client.invalidateQueries({ queryKey: ['issuers'], exact: true })
    void client.invalidateQueries({ queryKey: ['review'] })
    onClose()
  }
}

function Rename({ issuer, onClose }: { issuer: Issuer; onClose: () => void }) {
  const words = useWords()
  const keep = useKeepIssuer(onClose)
  const keyFor = useIdempotencyKey()
  const [typed, setTyped] = useState({ nameEn: '', nameJa: '', from: todayHere() })
  const rename = useMutation({
    mutationFn: () =>
      call('issuers.rename', { params: { issuer: issuer.id }, body: typed, idempotencyKey: keyFor(typed) }),
    onSuccess: keep,
  })
  return (
    <FormDialog
      title={words.say(say.issuers.rename)}
      submit={words.say(controls.save)}
      onClose={onClose}
      onSubmit={() => rename.mutate()}
      isWorking={rename.isPending}
      error={rename.error}
    >
      <p>{words.say(say.issuers.renameHint)}</p>
      {(['nameEn', 'nameJa'] as const).map((name) => (
        <Field key={name} label={words.say(say.issuers[name])} error={sayFieldProblem(words, rename.error, `/${name}`)}>
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
      <Field label={words.say(say.issuers.renameFrom)} error={sayFieldProblem(words, rename.error, '/from')}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            max={todayHere()}
            value={typed.from}
            onChange={(event) => setTyped({ ...typed, from: event.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  )
}

const referenceNames = ['signatory', 'serialForm', 'contact', 'appearance'] as const

function Describe({ issuer, onClose }: { issuer: Issuer; onClose: () => void }) {
  const words = useWords()
  const keep = useKeepIssuer(onClose)
  const keyFor = useIdempotencyKey()
  const [typed, setTyped] = useState({
    signatory: issuer.reference?.signatory ?? '',
    serialForm: issuer.reference?.serialForm ?? '',
    contact: issuer.reference?.contact ?? '',
    appearance: issuer.reference?.appearance ?? '',
  })
  const describe = useMutation({
    mutationFn: () =>
      call('issuers.describe', { params: { issuer: issuer.id }, body: typed, idempotencyKey: keyFor(typed) }),
    onSuccess: keep,
  })
  return (
    <FormDialog
      title={words.say(say.issuers.reference)}
      submit={words.say(controls.save)}
      onClose={onClose}
      onSubmit={() => describe.mutate()}
      isWorking={describe.isPending}
      error={describe.error}
    >
      {referenceNames.map((name) => (
        <Field
          key={name}
          label={words.say(verification.review[name])}
          error={sayFieldProblem(words, describe.error, `/${name}`)}
        >
          {(control) =>
            name === 'appearance' ? (
              <TextArea
                {...control}
                maxLength={2_000}
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            ) : (
              <TextInput
                {...control}
                maxLength={300}
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )
          }
        </Field>
      ))}
    </FormDialog>
  )
}
