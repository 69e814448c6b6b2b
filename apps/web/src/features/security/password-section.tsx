import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { signIn } from '@muster/words/catalogue/sign-in.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { PasswordField } from '../../app/password-field.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'

/** The own password: since when it is there, and another one in its place. */
export function PasswordSection() {
  const words = useWords()
  const client = useQueryClient()
  const title = useId()
  const [isChanged, setChanged] = useState(false)
  const query = useQuery({ queryKey: ['own-password'], queryFn: () => call('access.ownPassword') })
  const { password } = security
  const done = async () => {
    setChanged(true)
    await client.invalidateQueries({ queryKey: ['own-password'] })
    await client.invalidateQueries({ queryKey: ['sessions'] })
  }
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(password.title)}</h2>
      {isChanged && <Notice tone="valid" live="status" title={words.say(password.changed)} />}
      <Loaded query={query} lines={2}>
        {({ since }) =>
          since === null ? (
            <>
              <p className="measure">{words.say(password.none)}</p>
              <p>
                <LinkButton to="/forgotten-password">{words.say(password.choose)}</LinkButton>
              </p>
            </>
          ) : (
            <p className="row">
              <span className="muted">{words.say(password.since, { date: words.shortInstant(since) })}</span>
              <ChangePassword onDone={done} />
            </p>
          )
        }
      </Loaded>
    </section>
  )
}

const nothing = { current: '', password: '' }

function ChangePassword({ onDone }: { onDone: () => Promise<void> }) {
  const words = useWords()
  const formId = useId()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState(nothing)
  const [wasSent, setWasSent] = useState(false)
  const { password } = security
  const close = () => {
    setOpen(false)
    setTyped(nothing)
    setWasSent(false)
    change.reset()
  }
  const change = useMutation({
    mutationFn: () => call('access.changePassword', { body: typed }),
    onSuccess: async () => {
      close()
      await onDone()
    },
  })
  const missing = (name: keyof typeof nothing): string | undefined =>
    wasSent && typed[name] === '' ? words.say(errors.fields.required) : undefined
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (typed.current !== '' && typed.password !== '' && !change.isPending) change.mutate()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.say(password.change)}</Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={words.say(password.change)}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={close}>{words.say(controls.cancel)}</Button>
            <Button type="submit" form={formId} variant="filled" busy={change.isPending && words.say(password.saving)}>
              {words.say(password.change)}
            </Button>
          </>
        }
      >
        <form id={formId} className="stack" onSubmit={submit} noValidate>
          <RefusedForm error={change.error} />
          <p>{words.say(password.text)}</p>
          <PasswordField
            label={words.say(password.current)}
            error={missing('current') ?? sayFieldProblem(words, change.error, '/current')}
            autoComplete="current-password"
            value={typed.current}
            onChange={(current) => setTyped({ ...typed, current })}
          />
          <PasswordField
            label={words.say(password.next)}
            hint={words.say(signIn.choose.hint)}
            error={missing('password') ?? sayFieldProblem(words, change.error, '/password')}
            autoComplete="new-password"
            value={typed.password}
            onChange={(next) => setTyped({ ...typed, password: next })}
          />
          <p className="small">
            <Link to="/forgotten-password">{words.say(password.forgotten)}</Link>
          </p>
        </form>
      </Dialog>
    </>
  )
}
