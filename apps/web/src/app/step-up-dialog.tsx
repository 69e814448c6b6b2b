import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { stepUp } from '@muster/words/catalogue/step-up.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { call } from './client.ts'
import { CodeField } from './code-field.tsx'
import { useWords } from './language.tsx'
import { Loaded } from './loaded.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { sayFieldProblem } from './problem-words.ts'
import { RefusedForm } from './refused-form.tsx'
import { askWith } from './step-up.ts'

type Settle = (isProved: boolean) => void
type Ways = ReplyOf<'proof.ways'>

/** Asks for a proof of who somebody is, over whatever they are doing, when something they do needs one. */
export function StepUpDialog() {
  const words = useWords()
  const [settle, setSettle] = useState<Settle | null>(null)
  useEffect(() => askWith(() => new Promise((resolve) => setSettle(() => resolve))), [])
  const end = (isProved: boolean) => {
    settle?.(isProved)
    setSettle(null)
  }
  return (
    <Dialog
      open={settle !== null}
      onClose={() => end(false)}
      title={words.say(stepUp.title)}
      closeLabel={words.say(controls.close)}
      actions={<Button onClick={() => end(false)}>{words.say(controls.cancel)}</Button>}
    >
      <Proof onProved={() => end(true)} />
    </Dialog>
  )
}

function Proof({ onProved }: { onProved: () => void }) {
  const query = useQuery({ queryKey: ['proof'], queryFn: () => call('proof.ways'), staleTime: 0, gcTime: 0 })
  return (
    <Loaded query={query} lines={3}>
      {(ways) => <Ways ways={ways} onProved={onProved} />}
    </Loaded>
  )
}

function Ways({ ways, onProved }: { ways: Ways; onProved: () => void }) {
  const words = useWords()
  if (!ways.code && !ways.passkey && !ways.password) return <p>{words.say(stepUp.signInAgain)}</p>
  return (
    <div className="stack">
      <p>{words.say(stepUp.text, { count: ways.minutes })}</p>
      {ways.passkey && (
        <PasskeyButton
          label={words.say(stepUp.passkey)}
          stretched
          send={(shown) => call('proof.byPasskey', { body: shown })}
          onDone={onProved}
        />
      )}
      {(ways.code || ways.password) && <ProofForm ways={ways} onProved={onProved} />}
    </div>
  )
}

function ProofForm({ ways, onProved }: { ways: Ways; onProved: () => void }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const prove = useMutation({
    mutationFn: () =>
      ways.code
        ? call('proof.byCode', { body: { code: typed.trim() } })
        : call('proof.byPassword', { body: { password: typed } }),
    onSuccess: onProved,
  })
  const isMissing = typed.trim() === ''
  const wrong = sayFieldProblem(words, prove.error, ways.code ? '/code' : '/password')
  const error = wasSent && isMissing ? words.say(errors.fields.required) : wrong
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (!isMissing && !prove.isPending) prove.mutate()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {wrong === undefined && <RefusedForm error={prove.error} />}
      {ways.code ? (
        <CodeField label={words.say(security.factor.codeOrRecovery)} error={error} value={typed} onChange={setTyped} />
      ) : (
        <Field
          label={words.say(stepUp.password)}
          hint={ways.samplePassword && words.say(stepUp.samplePassword, { password: ways.samplePassword })}
          error={error}
        >
          {(control) => (
            <TextInput
              {...control}
              name="password"
              type="password"
              autoComplete="current-password"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      )}
      <Button type="submit" variant="filled" stretched busy={prove.isPending && words.say(stepUp.checking)}>
        {words.say(stepUp.submit)}
      </Button>
    </form>
  )
}
