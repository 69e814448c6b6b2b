import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { signIn } from '@muster/words/catalogue/sign-in.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import './sign-in.css'

/** Asking for a mail with a link to choose a password. What is said afterwards is the same for every address. */
export function ForgottenPasswordPage() {
  const words = useWords()
  const [email, setEmail] = useState(typedBefore(useLocation().state))
  const [wasSent, setWasSent] = useState(false)
  const send = useMutation({
    mutationFn: (to: string) => call('access.requestPasswordLink', { body: { email: to } }),
    onSuccess: () => document.getElementById('main')?.focus(),
  })
  const fieldError =
    wasSent && email.trim() === '' ? words.say(signIn.emailMissing) : sayFieldProblem(words, send.error, '/email')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    const input = event.currentTarget.elements.namedItem('email')
    if (input instanceof HTMLInputElement) input.focus()
    if (email.trim() !== '' && !send.isPending) send.mutate(email.trim())
  }
  return (
    <Page title={words.say(signIn.forgotten.title)} width="narrow">
      <div className="stack">
        <h1 className="large">{words.say(signIn.forgotten.title)}</h1>
        {send.isSuccess ? (
          <>
            <Notice tone="valid" live="status" title={words.say(signIn.forgotten.sent)}>
              <p className="sign-in-sent">
                {words.say(signIn.forgotten.sentText, { email: send.variables, count: send.data.validHours })}
              </p>
            </Notice>
            <p>{words.say(signIn.forgotten.nothingCame)}</p>
          </>
        ) : (
          <>
            <p>{words.say(signIn.forgotten.lead)}</p>
            <Panel as="div" className="sign-in-panel">
              <form
                className="sign-in-form"
                onSubmit={submit}
                noValidate
                aria-label={words.say(signIn.forgotten.title)}
              >
                {send.isError && !fieldError && (
                  <Notice tone="refused" live="alert" title={sayProblem(words, send.error)} />
                )}
                <Field label={words.say(signIn.email)} error={fieldError}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name="email"
                      type="email"
                      autoComplete="username"
                      inputMode="email"
                      autoCapitalize="none"
                      spellCheck={false}
                      value={email}
                      onChange={(event) => setEmail(event.target.value)}
                    />
                  )}
                </Field>
                <Button
                  type="submit"
                  variant="filled"
                  stretched
                  busy={send.isPending && words.say(signIn.forgotten.submitting)}
                >
                  {words.say(signIn.forgotten.submit)}
                </Button>
              </form>
            </Panel>
          </>
        )}
        <p>
          <Link to="/sign-in">{words.say(signIn.forgotten.back)}</Link>
        </p>
      </div>
    </Page>
  )
}

/** What was typed on the sign-in page need not be typed again. */
function typedBefore(state: unknown): string {
  return typeof state === 'object' && state !== null && 'email' in state && typeof state.email === 'string'
    ? state.email
    : ''
}
