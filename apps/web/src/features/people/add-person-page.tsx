import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import type { Role } from '@muster/contracts/codes.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { emptyDraft, missingFields, namesBody } from './name-draft.ts'
import { NameFields } from './name-fields.tsx'
import { RoleFields } from './role-fields.tsx'
import { personKey } from './use-people.ts'
import './people.css'

type NewPerson = BodyOf<'people.create'>

/** Adding a person to the own agency; afterwards their page says that the mail is on its way. */
export function AddPersonPage() {
  const words = useWords()
  const { people } = administrator
  return (
    <Page title={words.say(people.add)} width="wide" density="compact">
      <h1>{words.say(people.add)}</h1>
      <p className="people-lead">{words.say(people.addText)}</p>
      <AddPersonForm />
      <p className="section">
        <Link to="/people">{words.say(people.back)}</Link>
      </p>
    </Page>
  )
}

function AddPersonForm() {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const keyFor = useIdempotencyKey()
  const [draft, setDraft] = useState(() => emptyDraft(words.language))
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['trainee'])
  const [wasSent, setWasSent] = useState(false)
  const add = useMutation({
    mutationFn: (body: NewPerson) => call('people.create', { body, idempotencyKey: keyFor(body) }),
    onSuccess: async (person) => {
      client.setQueryData(personKey(person.id), person)
      void client.invalidateQueries({ queryKey: ['people'] })
      await navigate(`/people/${person.id}`, { state: { isNew: true } })
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const { people } = administrator
  const missing = missingFields(draft, null)
  const isEmailMissing = email.trim() === ''
  const isTaken = add.error instanceof Problem && add.error.code === 'email-taken'
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    const first = missing[0] ?? (isEmailMissing ? 'email' : undefined)
    if (first) focusEntry(event.currentTarget, first)
    else if (!add.isPending) add.mutate({ ...namesBody(draft), email: email.trim(), roles })
  }
  const required = words.say(errors.fields.required)
  const emailError =
    wasSent && isEmailMissing
      ? required
      : isTaken
        ? sayProblem(words, add.error)
        : sayFieldProblem(words, add.error, '/email')
  return (
    <form ref={form} onSubmit={submit} noValidate className="person-form person-new">
      <RefusedForm error={add.error} />
      <Panel as="div" className="person-form">
        <NameFields
          draft={draft}
          onChange={setDraft}
          errorOf={(field) =>
            wasSent && missing.includes(field) ? required : sayFieldProblem(words, add.error, `/${field}`)
          }
        />
        <Field label={words.say(people.fields.email)} error={emailError}>
          {(control) => (
            <TextInput
              {...control}
              name="email"
              type="email"
              inputMode="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
      </Panel>
      <Panel as="div" className="person-form">
        <h2>{words.say(people.fields.roles)}</h2>
        <RoleFields values={roles} onChange={setRoles} />
      </Panel>
      <p>
        <Button type="submit" variant="filled" icon="mail" busy={add.isPending && words.say(people.adding)}>
          {words.say(people.addConfirm)}
        </Button>
      </p>
    </form>
  )
}
