import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { knowledgeOf, daysListsAreRelied } from '@muster/credential/offline-check.ts'
import { offlineCheck } from '@muster/words/catalogue/offline-check.ts'
import { Button } from '../../ui/press-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { useCheckWords } from './check-words.tsx'
import { checkedNow } from './checked-now.ts'
import type { FetchFailure } from './fetch-issuer.ts'
import { asOfText } from './status-text.ts'
import type { HeldIssuer, Issuers } from './use-issuers.ts'

/** When the older of an issuer's lists was made; null where one is missing. */
export function listsOf({ known: { revocation, suspension } }: HeldIssuer): string | null {
  if ('refused' in revocation || 'refused' in suspension) return null
  return Date.parse(revocation.madeAt) < Date.parse(suspension.madeAt) ? revocation.madeAt : suspension.madeAt
}

function IssuerItem({ held, failure, onForget }: { held: HeldIssuer; failure?: FetchFailure; onForget: () => void }) {
  const words = useCheckWords()
  const { issuers } = offlineCheck
  const { known, kept } = held
  const asOf = listsOf(held)
  const isRelied = knowledgeOf(asOf, checkedNow()).isRelied
  const name = words.text(known.name)
  return (
    <li className="check-issuer">
      <div>
        <b>{name}</b>
        <p className="small muted">
          {[known.address, words.say(issuers.keys, { count: known.keys.size }), kept.isOwn && words.say(issuers.own)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="small">
          {asOf ? words.say(issuers.lists, { asOf: asOfText(words, asOf) }) : words.say(issuers.noLists)}
        </p>
        <p className="small">
          <Status tone={isRelied ? 'valid' : 'warn'}>
            {words.say(isRelied ? issuers.recent : asOf ? issuers.tooOld : issuers.missing)}
          </Status>
        </p>
        {failure && <p className="small check-failure">{words.say(issuers.failures[failure])}</p>}
      </div>
      {!kept.isOwn && (
        <Button variant="plain" aria-label={words.say(issuers.forgetOne, { name })} onClick={onForget}>
          {words.say(issuers.forget)}
        </Button>
      )}
    </li>
  )
}

function AddIssuer({ onAdd }: { onAdd: Issuers['add'] }) {
  const words = useCheckWords()
  const { issuers } = offlineCheck
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'idle' | 'asking' | 'added' | FetchFailure>('idle')
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'asking') return
    setState('asking')
    const failure = await onAdd(typed)
    setState(failure ?? 'added')
    if (!failure) setTyped('')
  }
  const failure = state === 'idle' || state === 'asking' || state === 'added' ? null : state
  return (
    <Disclosure summary={words.say(issuers.add)}>
      <form className="check-box" onSubmit={(event) => void submit(event)}>
        <Field
          label={words.say(issuers.addLabel)}
          hint={words.say(issuers.addHint)}
          error={failure && words.say(issuers.failures[failure])}
        >
          {(control) => (
            <TextInput
              {...control}
              value={typed}
              inputMode="url"
              autoCapitalize="none"
              autoComplete="off"
              maxLength={300}
              onChange={({ target }) => {
                setTyped(target.value)
                setState('idle')
              }}
            />
          )}
        </Field>
        <Button type="submit" busy={state === 'asking' && words.say(issuers.adding)}>
          {words.say(issuers.addButton)}
        </Button>
        <div role="status">{state === 'added' && <Notice tone="valid" title={words.say(issuers.added)} />}</div>
      </form>
    </Disclosure>
  )
}

/** Whose certificates can be checked here, how old what is known of them is, and how to renew or extend it. */
export function IssuersSection({ issuers }: { issuers: Issuers }) {
  const words = useCheckWords()
  const heading = useId()
  const { held, failed, isRefreshing } = issuers
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(offlineCheck.issuers.title)}</h2>
      {held === undefined && <p className="muted">{words.say(offlineCheck.issuers.reading)}</p>}
      {held?.length === 0 && <p className="check-issuer">{words.say(offlineCheck.issuers.none)}</p>}
      <ul role="list">
        {held?.map((one) => {
          const failure = failed.get(one.kept.origin)
          return (
            <IssuerItem
              key={one.kept.origin}
              held={one}
              {...(failure && { failure })}
              onForget={() => void issuers.forget(one.kept.origin)}
            />
          )
        })}
      </ul>
      <p className="small muted check-limit">{words.say(offlineCheck.issuers.limit, { limit: daysListsAreRelied })}</p>
      <Button
        icon="sync"
        busy={isRefreshing && words.say(offlineCheck.issuers.refreshing)}
        onClick={() => void issuers.refresh()}
      >
        {words.say(offlineCheck.issuers.refresh)}
      </Button>
      <AddIssuer onAdd={issuers.add} />
    </section>
  )
}
