import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { type TokenScope, tokenScopes } from '@muster/contracts/codes.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { tokens } from '@muster/words/catalogue/tokens.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'

const lives = ['90', '30', '7', '1'] as const

/** Making a token, in a dialog; afterwards its secret, this once. */
export function MakeToken({ asksPassword }: { asksPassword: boolean }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const made = (told: string) => {
    setOpen(false)
    setSecret(told)
  }
  return (
    <div className="tokens-make">
      {secret === null ? (
        <p>
          <Button variant="filled" icon="plus" onClick={() => setOpen(true)}>
            {words.say(tokens.make.open)}
          </Button>
        </p>
      ) : (
        <MadeToken secret={secret} onDone={() => setSecret(null)} />
      )}
      <TokenDialog open={isOpen} asksPassword={asksPassword} onClose={() => setOpen(false)} onMade={made} />
    </div>
  )
}

function MadeToken({ secret, onDone }: { secret: string; onDone: () => void }) {
  const words = useWords()
  const { made } = tokens
  return (
    <Notice
      tone="valid"
      live="status"
      title={words.say(made.title)}
      actions={<Button onClick={onDone}>{words.say(made.done)}</Button>}
    >
      <p>{words.say(made.text)}</p>
      <Field label={words.say(made.label)}>
        {(control) => (
          <TextInput
            {...control}
            readOnly
            className="tokens-secret"
            value={secret}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
    </Notice>
  )
}

interface TokenDialogProps {
  readonly open: boolean
  readonly asksPassword: boolean
  readonly onClose: () => void
  readonly onMade: (secret: string) => void
}

function TokenDialog({ open, asksPassword, onClose, onMade }: TokenDialogProps) {
  const words = useWords()
  const client = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const formId = useId()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<TokenScope[]>(['verification'])
  const [days, setDays] = useState<string>(lives[0])
  const [password, setPassword] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const { make } = tokens
  const required = words.say(errors.fields.required)
  const create = useMutation({
    mutationFn: () =>
      call('tokens.create', { body: { name, scopes, days: Number(days), ...(asksPassword && { password }) } }),
    onSuccess: async ({ secret }) => {
      setPassword('')
      setName('')
      setWasSent(false)
      await client.invalidateQueries({ queryKey: ['agency-tokens'] })
      onMade(secret)
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const missing = [name.trim() === '' && 'name', asksPassword && password === '' && 'password'].find(Boolean)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (missing) focusEntry(event.currentTarget, missing)
    else if (scopes.length > 0 && !create.isPending) create.mutate()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(make.title)}
      closeLabel={words.say(make.cancel)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(make.cancel)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={create.isPending && words.say(make.making)}>
            {words.say(make.confirm)}
          </Button>
        </>
      }
    >
      <form id={formId} ref={form} onSubmit={submit} noValidate className="tokens-form">
        <RefusedForm error={create.error} />
        <Field
          label={words.say(make.name)}
          hint={words.say(make.nameHint)}
          error={wasSent && name.trim() === '' ? required : sayFieldProblem(words, create.error, '/name')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="name"
              autoComplete="off"
              required
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <CheckboxGroup
          legend={words.say(make.scopes)}
          values={scopes}
          onChange={(values) => setScopes(tokenScopes.filter((scope) => values.includes(scope)))}
          error={wasSent && scopes.length === 0 ? required : undefined}
          choices={tokenScopes.map((value) => ({ value, label: words.say(tokens.scopes[value]) }))}
        />
        <Field label={words.say(make.days)} error={sayFieldProblem(words, create.error, '/days')}>
          {(control) => (
            <Select
              {...control}
              name="days"
              value={days}
              onChange={(event) => setDays(event.target.value)}
              options={lives.map((value) => ({ value, label: words.say(make.daysOf, { days: value }) }))}
            />
          )}
        </Field>
        {asksPassword && (
          <Field
            label={words.say(make.password)}
            hint={words.say(make.passwordHint)}
            error={wasSent && password === '' ? required : sayFieldProblem(words, create.error, '/password')}
          >
            {(control) => (
              <TextInput
                {...control}
                name="password"
                type="password"
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            )}
          </Field>
        )}
      </form>
    </Dialog>
  )
}
