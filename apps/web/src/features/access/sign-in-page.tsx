import { useId, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { Link, Navigate, useSearchParams } from 'react-router'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { signIn } from '@muster/words/catalogue/sign-in.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { PasskeyButton } from '../../app/passkey-button.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { beginSession, useSessionState } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CodePage } from './code-page.tsx'
import { DemoPeople } from './demo-people.tsx'
import { PasswordField } from '../../app/password-field.tsx'
import { returnAddress } from './return-address.ts'
import './sign-in.css'

/** Signing in; afterwards the person is where they wanted to go. `otherWays` stand below the password. */
export function SignInPage({ otherWays }: { otherWays: ReactNode }) {
  const words = useWords()
  const [search] = useSearchParams()
  const client = useQueryClient()
  const { data: session } = useSessionState()
  if (session?.due === 'code') return <CodePage />
  if (session) return <Navigate to={returnAddress(search.get('next'))} replace />
  return (
    <Page title={words.say(signIn.title)}>
      <div className="sign-in">
        <section className="stack">
          <h1 className="large">{words.say(signIn.title)}</h1>
          <p>{words.say(signIn.lead)}</p>
          {search.has('ended') && <Notice tone="neutral" title={words.say(signIn.ended)} />}
          {search.has('out') && <Notice tone="valid" live="status" title={words.say(signIn.signedOut)} />}
          {search.has('chosen') && <Notice tone="valid" live="status" title={words.say(signIn.choose.saved)} />}
          <Panel as="div" className="sign-in-panel">
            <SignInForm />
            <div className="sign-in-form">
              <PasskeyButton
                label={words.say(passkeys.signIn)}
                stretched
                send={(shown) => call('passkeys.signIn', { body: shown })}
                onDone={(opened) => beginSession(client, opened)}
              />
            </div>
          </Panel>
          {otherWays}
          <p>
            <a href="/verify">{words.say(signIn.verify)}</a>
          </p>
        </section>
        <DemoPeople />
      </div>
    </Page>
  )
}

type Credentials = BodyOf<'access.signIn'>

function SignInForm() {
  const words = useWords()
  const client = useQueryClient()
  const titleId = useId()
  const [credentials, setCredentials] = useState<Credentials>({ email: '', password: '' })
  const [wasSent, setWasSent] = useState(false)
  const send = useMutation({
    mutationFn: (body: Credentials) => call('access.signIn', { body }),
    onSuccess: (session) => beginSession(client, session),
  })
  const missing = {
    email: wasSent && credentials.email.trim() === '' ? words.say(signIn.emailMissing) : undefined,
    password: wasSent && credentials.password === '' ? words.say(signIn.passwordMissing) : undefined,
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (credentials.email.trim() === '' || credentials.password === '') {
      const first = credentials.email.trim() === '' ? 'email' : 'password'
      const input = event.currentTarget.elements.namedItem(first)
      if (input instanceof HTMLInputElement) input.focus()
      return
    }
    if (!send.isPending) send.mutate({ ...credentials, email: credentials.email.trim() })
  }
  const count = [missing.email, missing.password].filter(Boolean).length
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {words.say(signIn.title)}
      </h2>
      {send.isError && <Notice tone="refused" live="alert" title={sayProblem(words, send.error)} />}
      {count > 0 && (
        <p className="visually-hidden" role="alert">
          {words.say(errors.summary, { count })}
        </p>
      )}
      <Field label={words.say(signIn.email)} error={missing.email}>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            value={credentials.email}
            onChange={(event) => setCredentials({ ...credentials, email: event.target.value })}
          />
        )}
      </Field>
      <PasswordField
        label={words.say(signIn.password)}
        error={missing.password}
        autoComplete="current-password"
        value={credentials.password}
        onChange={(password) => setCredentials({ ...credentials, password })}
      />
      <Button type="submit" variant="filled" stretched busy={send.isPending && words.say(signIn.submitting)}>
        {words.say(signIn.submit)}
      </Button>
      <p>
        <Link to="/forgotten-password" state={{ email: credentials.email }}>
          {words.say(signIn.forgotten.link)}
        </Link>
      </p>
    </form>
  )
}
