import { federation } from '@muster/words/catalogue/federation.ts'
import { useWords } from '../../app/language.tsx'
import { type DraftFields, ProviderText } from './provider-text.tsx'

/** What OpenID Connect alone needs. */
export function OidcFields({ hasSecret, ...fields }: DraftFields & { hasSecret: boolean }) {
  const words = useWords()
  const texts = federation.providers.fields
  return (
    <>
      <ProviderText {...fields} name="issuer" label={words.say(texts.issuer)} hint={words.say(texts.issuerHint)} />
      <ProviderText {...fields} name="clientId" label={words.say(texts.clientId)} />
      <ProviderText
        {...fields}
        name="secret"
        label={words.say(texts.secret)}
        hint={words.say(hasSecret ? texts.secretKept : texts.secretHint)}
        type="password"
      />
      <ProviderText {...fields} name="scopes" label={words.say(texts.scopes)} hint={words.say(texts.scopesHint)} />
    </>
  )
}
