import { useRef } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import type { ProviderDraft } from './provider-draft.ts'
import { RoleMap } from './role-map.tsx'
import './federation.css'

type TextName = 'labelEn' | 'labelJa' | 'issuer' | 'clientId' | 'secret' | 'scopes' | 'roleClaim'

/** The settings of an identity provider. */
export function ProviderForm({
  draft,
  hasSecret = false,
  error,
  isSaving,
  onChange,
  onSave,
  children,
}: {
  draft: ProviderDraft
  hasSecret?: boolean
  error: unknown
  isSaving: boolean
  onChange: (draft: ProviderDraft) => void
  onSave: () => void
  /** What is said of the saving. */
  children?: ReactNode
}) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const { fields, roles, save } = federation.providers
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isSaving) onSave()
  }
  const text = (name: TextName, pointer: string, label: string, hint?: string, type = 'text') => (
    <Field label={label} hint={hint} error={sayFieldProblem(words, error, pointer)}>
      {(control) => (
        <TextInput
          {...control}
          name={pointer.slice(1).replaceAll('/', '.')}
          type={type}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          spellCheck={false}
          value={draft[name]}
          onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <form ref={form} onSubmit={submit} noValidate className="federation-form">
      <RefusedForm error={error} />
      {children}
      <section>
        <div className="federation-pair">
          {text('labelEn', '/label/en', words.say(fields.labelEn))}
          {text('labelJa', '/label/ja', words.say(fields.labelJa))}
        </div>
        {text('issuer', '/issuer', words.say(fields.issuer), words.say(fields.issuerHint))}
        {text('clientId', '/clientId', words.say(fields.clientId))}
        {text(
          'secret',
          '/secret',
          words.say(fields.secret),
          hasSecret ? words.say(fields.secretKept) : words.say(fields.secretHint),
          'password',
        )}
        {text('scopes', '/scopes', words.say(fields.scopes), words.say(fields.scopesHint))}
      </section>
      <section>
        <h2>{words.say(roles.title)}</h2>
        <p className="small muted">{words.say(roles.text)}</p>
        {text('roleClaim', '/roleClaim', words.say(roles.claim), words.say(roles.claimHint))}
        <RoleMap
          rows={draft.roleMap}
          onChange={(roleMap) => onChange({ ...draft, roleMap })}
          errorOf={(place) => sayFieldProblem(words, error, `/roleMap/${place}/value`)}
        />
      </section>
      <section>
        <Checkbox
          label={words.say(fields.createsAccounts)}
          hint={words.say(fields.createsAccountsHint)}
          checked={draft.createsAccounts}
          onChange={(createsAccounts) => onChange({ ...draft, createsAccounts })}
        />
        <Checkbox
          label={words.say(fields.isActive)}
          hint={words.say(fields.isActiveHint)}
          checked={draft.isActive}
          onChange={(isActive) => onChange({ ...draft, isActive })}
        />
      </section>
      <p>
        <Button type="submit" variant="filled" busy={isSaving && words.say(controls.saving)}>
          {words.say(save)}
        </Button>
      </p>
    </form>
  )
}
