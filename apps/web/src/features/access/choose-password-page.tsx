import { useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { signIn } from '@muster/words/catalogue/sign-in.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { endSession } from '../../app/session.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { linkToken } from './link-token.ts'
import { PasswordField } from '../../app/password-field.tsx'
import './sign-in.css'

/** Choosing a password with a mailed link; afterwards the person signs in with it. `otherWays` are what else the link opens. */
export function ChoosePasswordPage({ otherWays }: { otherWays: (token: string) => ReactNode }) {
  const words = useWords()
  const token = useLinkToken()
  return (
    <Page title={words.say(signIn.choose.title)} width="narrow">
      <div className="stack">
        <h1 className="large">{words.say(signIn.choose.title)}</h1>
        {token ? (
          <>
            <WithLink key={token} token={token} />
            {otherWays(token)}
          </>
        ) : (
          <DeadLink reason={words.say(signIn.choose.incomplete)} />
        )}
      </div>
    </Page>
  )
}

/** The token stays known when the skip link puts another fragment into the address. */
function useLinkToken(): string | null {
  const found = linkToken(useLocation().hash)
  const [token, setToken] = useState(found)
  if (found && found !== token) setToken(found)
  return found ?? token
}

function DeadLink({ reason }: { reason: string }) {
  const words = useWords()
  return (
    <Notice
      tone="refused"
      live="alert"
      title={reason}
      actions={
        <LinkButton to="/forgotten-password" variant="filled">
          {words.say(signIn.choose.askAgain)}
        </LinkButton>
      }
    />
  )
}

function WithLink({ token }: { token: string }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [password, setPassword] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const save = useMutation({
    mutationFn: () => call('access.choosePassword', { body: { token, password } }),
    onSuccess: () => {
      endSession(client, 'signed-out')
      void navigate('/sign-in?chosen', { replace: true })
    },
  })
  if (save.error instanceof Problem && save.error.code === 'link-not-valid')
    return <DeadLink reason={sayProblem(words, save.error)} />
  const fieldError =
    wasSent && password === '' ? words.say(signIn.passwordMissing) : sayFieldProblem(words, save.error, '/password')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    const input = event.currentTarget.elements.namedItem('password')
    if (input instanceof HTMLInputElement) input.focus()
    if (password !== '' && !save.isPending) save.mutate()
  }
  return (
    <>
      <p>{words.say(signIn.choose.lead)}</p>
      <Panel as="div" className="sign-in-panel">
        <form className="sign-in-form" onSubmit={submit} noValidate aria-label={words.say(signIn.choose.title)}>
          {save.isError && !fieldError && <Notice tone="refused" live="alert" title={sayProblem(words, save.error)} />}
          <PasswordField
            label={words.say(signIn.choose.password)}
            hint={words.say(signIn.choose.hint)}
            error={fieldError}
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
          />
          <Button type="submit" variant="filled" stretched busy={save.isPending && words.say(signIn.choose.submitting)}>
            {words.say(signIn.choose.submit)}
          </Button>
        </form>
      </Panel>
    </>
  )
}
