import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { members } from '@muster/words/catalogue/members.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { useHasRole } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'

type Invite = BodyOf<'guests.invite'>
const say = members.guests

type Bound = { class: string } | { course: string }

const listOf = (of: Bound) =>
  'class' in of ? call('guests.list', { params: of }) : call('guests.ofCourse', { params: of })

/** Who teaches a class, or a whole course, as a guest, and for who keeps the courses the way to ask another. */
export function Guests({ of }: { of: Bound }) {
  const words = useWords()
  const mayInvite = useHasRole('course-manager')
  const query = useQuery({
    queryKey: ['teaching-guests', of],
    queryFn: () => listOf(of),
  })
  const guests = query.data?.guests ?? []
  const texts =
    'class' in of
      ? { title: say.title, hint: say.hint, none: say.none }
      : { title: say.courseTitle, hint: say.courseHint, none: say.courseNone }
  return (
    <Disclosure summary={words.say(texts.title)}>
      <p className="small muted">{words.say(texts.hint)}</p>
      {guests.length === 0 ? (
        query.isSuccess && <p>{words.say(texts.none)}</p>
      ) : (
        <ul>
          {guests.map((guest) => (
            <li key={guest.id}>
              {words.say(say.one, { name: words.text(guest.name), date: words.date(guest.throughOn) })}
            </li>
          ))}
        </ul>
      )}
      {mayInvite && <InviteGuest of={of} />}
    </Disclosure>
  )
}

function InviteGuest({ of }: { of: Bound }) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const keyFor = useIdempotencyKey()
  const [draft, setDraft] = useState<Invite>({ email: '', language: words.language, throughOn: '' })
  const [wasSent, setWasSent] = useState(false)
  const send = useMutation({
    mutationFn: (body: Invite) =>
      'class' in of
        ? call('guests.invite', { params: of, body, idempotencyKey: keyFor(body) })
        : call('guests.inviteToCourse', { params: of, body, idempotencyKey: keyFor(body) }),
    onSuccess: () => {
      setDraft({ ...draft, email: '' })
      setWasSent(false)
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const missing = (['email', 'throughOn'] as const).filter((entry) => draft[entry].trim() === '')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (missing[0]) focusEntry(event.currentTarget, missing[0])
    else if (!send.isPending) send.mutate({ ...draft, email: draft.email.trim() })
  }
  const errorOf = (entry: 'email' | 'throughOn') =>
    wasSent && missing.includes(entry)
      ? words.say(errors.fields.required)
      : sayFieldProblem(words, send.error, `/${entry}`)
  return (
    <form ref={form} onSubmit={submit} noValidate className="stack">
      <RefusedForm error={send.error} />
      {send.isSuccess && !wasSent && (
        <Notice tone="valid" live="status" title={words.say(members.invite.sent, { email: send.data.email })} />
      )}
      <Field label={words.say(members.invite.email)} error={errorOf('email')}>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={draft.email}
            onChange={(event) => setDraft({ ...draft, email: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.say(say.throughOn)} hint={words.say(say.throughHint)} error={errorOf('throughOn')}>
        {(control) => (
          <TextInput
            {...control}
            name="throughOn"
            type="date"
            required
            value={draft.throughOn}
            onChange={(event) => setDraft({ ...draft, throughOn: event.target.value })}
          />
        )}
      </Field>
      <RadioGroup
        legend={words.say(members.invite.language)}
        appearance="inline"
        value={draft.language}
        onChange={(value) => setDraft({ ...draft, language: value === 'ja' ? 'ja' : 'en' })}
        choices={(['en', 'ja'] as const).map((one) => ({
          value: one,
          label: words.say(administrator.people.languages[one]),
        }))}
      />
      <p>
        <Button type="submit" icon="mail" busy={send.isPending && words.say(members.invite.sending)}>
          {words.say(members.invite.confirm)}
        </Button>
      </p>
    </form>
  )
}
