import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { roles as everyRole } from '@muster/contracts/codes.ts'
import type { Role } from '@muster/contracts/codes.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { members } from '@muster/words/catalogue/members.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { invitationsKey } from './use-members.ts'

type Invite = BodyOf<'invitations.invite'>
const say = members.invite

/** Asking somebody by mail to act for the agency. */
export function InviteForm() {
  const words = useWords()
  const client = useQueryClient()
  const heading = useId()
  const form = useRef<HTMLFormElement>(null)
  const keyFor = useIdempotencyKey()
  const empty: Invite = { email: '', language: words.language, roles: ['trainee'], throughOn: null }
  const [draft, setDraft] = useState(empty)
  const [wasSent, setWasSent] = useState(false)
  const send = useMutation({
    mutationFn: (body: Invite) => call('invitations.invite', { body, idempotencyKey: keyFor(body) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: invitationsKey })
      setDraft({ ...empty, language: draft.language, roles: draft.roles })
      setWasSent(false)
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const isEmailMissing = draft.email.trim() === ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isEmailMissing) focusEntry(event.currentTarget, 'email')
    else if (draft.roles.length > 0 && !send.isPending) send.mutate({ ...draft, email: draft.email.trim() })
  }
  return (
    <Panel labelledBy={heading} className="agency-part">
      <h2 id={heading}>{words.say(say.title)}</h2>
      <p className="small muted">{words.say(say.hint)}</p>
      <form ref={form} onSubmit={submit} noValidate className="agency-part">
        <RefusedForm error={send.error} />
        {send.isSuccess && !wasSent && (
          <Notice tone="valid" live="status" title={words.say(say.sent, { email: words.erasable(send.data.email) })} />
        )}
        <div className="agency-pair">
          <Field
            label={words.say(say.email)}
            error={
              wasSent && isEmailMissing
                ? words.say(errors.fields.required)
                : sayFieldProblem(words, send.error, '/email')
            }
          >
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
                value={draft.email}
                onChange={(event) => setDraft({ ...draft, email: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={words.say(say.throughOn)}
            note={words.say(controls.optional)}
            hint={words.say(say.throughHint)}
            error={sayFieldProblem(words, send.error, '/throughOn')}
          >
            {(control) => (
              <TextInput
                {...control}
                name="throughOn"
                type="date"
                value={draft.throughOn ?? ''}
                onChange={(event) => setDraft({ ...draft, throughOn: event.target.value || null })}
              />
            )}
          </Field>
        </div>
        <RadioGroup
          legend={words.say(say.language)}
          appearance="inline"
          value={draft.language}
          onChange={(value) => setDraft({ ...draft, language: value === 'ja' ? 'ja' : 'en' })}
          choices={(['en', 'ja'] as const).map((one) => ({
            value: one,
            label: words.say(administrator.people.languages[one]),
          }))}
        />
        <CheckboxGroup
          legend={words.say(say.roles)}
          error={wasSent && draft.roles.length === 0 && words.say(say.rolesMissing)}
          values={draft.roles}
          onChange={(chosen) => setDraft({ ...draft, roles: everyRole.filter((role: Role) => chosen.includes(role)) })}
          choices={everyRole.map((role) => ({
            value: role,
            label: words.say(shell.roles[role]),
            hint: words.say(administrator.people.roleHints[role]),
          }))}
        />
        <p>
          <Button type="submit" variant="filled" icon="mail" busy={send.isPending && words.say(say.sending)}>
            {words.say(say.confirm)}
          </Button>
        </p>
      </form>
    </Panel>
  )
}
