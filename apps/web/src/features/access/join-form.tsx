import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { members } from '@muster/words/catalogue/members.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry } from '../../app/refused-form.tsx'
import { endSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PasswordField } from '../../app/password-field.tsx'

const say = members.page
const { fields, languages } = administrator.people
const asked = ['familyName', 'givenName', 'familyNameJa', 'givenNameJa', 'passportName'] as const
type Name = (typeof asked)[number]
const isOptional = (name: Name): boolean => name.endsWith('Ja')

/** Making the account of an invited person: names, language and a password; afterwards they sign in with it. */
export function JoinForm({ token, email, language }: { token: string; email: string; language: 'en' | 'ja' }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const [names, setNames] = useState<Record<Name, string>>({
    familyName: '',
    givenName: '',
    familyNameJa: '',
    givenNameJa: '',
    passportName: '',
  })
  const [reads, setReads] = useState(language)
  const [password, setPassword] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const join = useMutation({
    mutationFn: () => {
      const { familyNameJa, givenNameJa, ...needed } = names
      return call('invitations.join', {
        body: {
          token,
          ...needed,
          ...(familyNameJa.trim() && { familyNameJa }),
          ...(givenNameJa.trim() && { givenNameJa }),
          language: reads,
          password,
        },
      })
    },
    onSuccess: () => {
      endSession(client, 'signed-out')
      void navigate('/sign-in?chosen', { replace: true })
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const missing = asked.filter((name) => names[name].trim() === '' && !isOptional(name))
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    const first = missing[0] ?? (password === '' ? 'password' : undefined)
    if (first) focusEntry(event.currentTarget, first)
    else if (!join.isPending) join.mutate()
  }
  const required = words.say(errors.fields.required)
  const isDead = join.error instanceof Problem && join.error.code === 'link-not-valid'
  return (
    <Panel as="div" className="sign-in-panel">
      <form ref={form} className="sign-in-form" onSubmit={submit} noValidate aria-label={words.say(say.join)}>
        <h2>{words.say(say.join)}</h2>
        <p className="small muted join-email">{email}</p>
        {join.isError && (
          <Notice tone="refused" live="alert" title={isDead ? words.say(say.dead) : sayProblem(words, join.error)} />
        )}
        {asked.map((name) => (
          <Field
            key={name}
            label={words.say(fields[name])}
            note={isOptional(name) && words.say(controls.optional)}
            hint={name === 'passportName' && words.say(fields.passportHint)}
            error={wasSent && missing.includes(name) ? required : sayFieldProblem(words, join.error, `/${name}`)}
          >
            {(control) => (
              <TextInput
                {...control}
                name={name}
                lang={isOptional(name) ? 'ja' : undefined}
                autoComplete={name === 'familyName' ? 'family-name' : name === 'givenName' ? 'given-name' : 'off'}
                required={!isOptional(name)}
                value={names[name]}
                onChange={(event) => setNames({ ...names, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <RadioGroup
          legend={words.say(fields.language)}
          hint={words.say(fields.languageHint)}
          appearance="inline"
          value={reads}
          onChange={(value) => setReads(value === 'ja' ? 'ja' : 'en')}
          choices={(['en', 'ja'] as const).map((one) => ({ value: one, label: words.say(languages[one]) }))}
        />
        <PasswordField
          label={words.say(say.password)}
          hint={words.say(say.passwordHint)}
          error={wasSent && password === '' ? required : sayFieldProblem(words, join.error, '/password')}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" variant="filled" stretched busy={join.isPending && words.say(say.making)}>
          {words.say(say.confirm)}
        </Button>
      </form>
    </Panel>
  )
}
