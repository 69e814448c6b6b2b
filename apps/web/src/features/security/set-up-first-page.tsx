import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Navigate } from 'react-router'
import { security } from '@muster/words/catalogue/security.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { canUsePasskeys } from '../../app/passkeys.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { beginSession, useSessionState, useSignOut } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { AppSetUp } from './app-set-up.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import './security.css'

/** Where staff come who must set up a second factor before anything else. */
export function SetUpFirstPage() {
  const words = useWords()
  const client = useQueryClient()
  const { data: session, isPending } = useSessionState()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const goOn = useMutation({
    mutationFn: () => call('access.session'),
    onSuccess: (complete) => beginSession(client, complete),
  })
  const leave = useMutation({ mutationFn: useSignOut() })
  const { first } = security.factor
  if (!isPending && session?.due !== 'set-up') return <Navigate to="/" replace />
  return (
    <Page title={words.say(first.title)} width="narrow">
      <div className="stack">
        <h1>{words.say(first.title)}</h1>
        <p>{words.say(first.text)}</p>
        <RefusedForm error={goOn.error ?? leave.error} />
        {codes ? (
          <RecoveryCodes codes={codes} onDone={() => !goOn.isPending && goOn.mutate()} />
        ) : (
          <>
            {canUsePasskeys() && (
              <p>
                <AddPasskey onAdded={(_, fresh) => (fresh ? setCodes(fresh) : goOn.mutate())} />
              </p>
            )}
            <AppSetUp onCodes={setCodes} />
            <p>
              <Button icon="exit" onClick={() => !leave.isPending && leave.mutate()}>
                {words.say(shell.account.signOut)}
              </Button>
            </p>
          </>
        )}
      </div>
    </Page>
  )
}
