import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { signIn } from '@muster/words/catalogue/sign-in.ts'
import { call } from '../../app/client.ts'
import { CodeField } from '../../app/code-field.tsx'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { PasskeyButton } from '../../app/passkey-button.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { beginSession, useSignOut } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'

/** The second step of signing in: a code of the app, or a recovery code. */
export function CodePage() {
  const words = useWords()
  const client = useQueryClient()
  const signOut = useSignOut()
  const [code, setCode] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const send = useMutation({
    mutationFn: () => call('access.enterCode', { body: { code: code.trim() } }),
    onSuccess: (session) => beginSession(client, session),
  })
  const leave = useMutation({ mutationFn: signOut })
  const isMissing = code.trim() === ''
  const wrong = sayFieldProblem(words, send.error, '/code')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (!isMissing && !send.isPending) send.mutate()
  }
  return (
    <Page title={words.say(signIn.code.title)} width="narrow">
      <div className="stack">
        <h1 className="large">{words.say(signIn.code.title)}</h1>
        <p>{words.say(signIn.code.lead)}</p>
        <Panel as="div" className="sign-in-panel">
          <form className="sign-in-form" onSubmit={submit} noValidate>
            {send.isError && !wrong && <Notice tone="refused" live="alert" title={sayProblem(words, send.error)} />}
            {leave.isError && <Notice tone="refused" live="alert" title={sayProblem(words, leave.error)} />}
            <CodeField
              label={words.say(signIn.code.label)}
              error={wasSent && isMissing ? words.say(signIn.code.missing) : wrong}
              value={code}
              onChange={setCode}
            />
            <Button type="submit" variant="filled" stretched busy={send.isPending && words.say(signIn.code.submitting)}>
              {words.say(signIn.code.submit)}
            </Button>
          </form>
          <div className="sign-in-form">
            <PasskeyButton
              label={words.say(passkeys.use)}
              stretched
              send={(shown) => call('passkeys.enter', { body: shown })}
              onDone={(session) => beginSession(client, session)}
            />
          </div>
        </Panel>
        <p>
          <Button icon="exit" onClick={() => !leave.isPending && leave.mutate()}>
            {words.say(signIn.code.leave)}
          </Button>
        </p>
      </div>
    </Page>
  )
}
