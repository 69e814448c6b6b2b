import type { ReactNode, SubmitEvent } from 'react'
import type { SigningCertificate } from '@muster/contracts/endpoints/identity-providers.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../ui/choice.tsx'
import { OidcFields } from './oidc-fields.tsx'
import { type DraftFields, ProviderText } from './provider-text.tsx'
import { RoleMap } from './role-map.tsx'
import { SamlFields } from './saml-fields.tsx'
import './federation.css'

/** The settings of an identity provider, of either kind. */
export function ProviderForm({
  isNew = false,
  hasSecret = false,
  certificates = [],
  isSaving,
  onSave,
  children,
  ...fields
}: DraftFields & {
  /** Then the kind can be chosen. */
  isNew?: boolean
  hasSecret?: boolean
  certificates?: readonly SigningCertificate[]
  isSaving: boolean
  onSave: () => void
  /** What is said of the saving. */
  children?: ReactNode
}) {
  const words = useWords()
  const { draft, error, onChange } = fields
  const { fields: texts, kinds, roles, saml, save } = federation.providers
  const isSaml = draft.kind === 'saml'
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isSaving) onSave()
  }
  return (
    <form onSubmit={submit} noValidate className="federation-form">
      <RefusedForm error={error} />
      {children}
      <section>
        {isNew && (
          <RadioGroup
            legend={words.say(kinds.legend)}
            choices={(['oidc', 'saml'] as const).map((kind) => ({
              value: kind,
              label: words.say(kinds[kind]),
              hint: words.say(kinds.hints[kind]),
            }))}
            value={draft.kind}
            onChange={(kind) => onChange({ ...draft, kind: kind === 'saml' ? 'saml' : 'oidc' })}
          />
        )}
        <div className="federation-pair">
          <ProviderText {...fields} name="labelEn" pointer="/label/en" label={words.say(texts.labelEn)} />
          <ProviderText {...fields} name="labelJa" pointer="/label/ja" label={words.say(texts.labelJa)} />
        </div>
        {isSaml ? (
          <SamlFields {...fields} certificates={certificates} />
        ) : (
          <OidcFields {...fields} hasSecret={hasSecret} />
        )}
      </section>
      <section>
        <h2>{words.say(roles.title)}</h2>
        <p className="small muted">{words.say(roles.text)}</p>
        <ProviderText
          {...fields}
          name="roleClaim"
          label={words.say(isSaml ? saml.attribute : roles.claim)}
          hint={words.say(isSaml ? saml.attributeHint : roles.claimHint)}
        />
        <RoleMap
          rows={draft.roleMap}
          onChange={(roleMap) => onChange({ ...draft, roleMap })}
          errorOf={(place) => sayFieldProblem(words, error, `/roleMap/${place}/value`)}
        />
      </section>
      <section>
        <Checkbox
          label={words.say(texts.createsAccounts)}
          hint={words.say(texts.createsAccountsHint)}
          checked={draft.createsAccounts}
          onChange={(createsAccounts) => onChange({ ...draft, createsAccounts })}
        />
        <Checkbox
          label={words.say(texts.isActive)}
          hint={words.say(texts.isActiveHint)}
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
