import { useState } from 'react'
import type { IdentityProvider } from '@muster/contracts/endpoints/identity-providers.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

/** What has to be entered in the directory, each to be copied. */
export function OurAddresses({ ours }: { ours: IdentityProvider['ours'] }) {
  const words = useWords()
  const [copied, setCopied] = useState('')
  const texts = federation.providers.ours
  const addresses = [
    { name: words.say(texts.redirect), address: ours.redirectAddress },
    { name: words.say(texts.metadata), address: ours.metadataAddress },
    { name: words.say(texts.entityId), address: ours.metadataAddress },
    { name: words.say(texts.consumer), address: ours.consumerAddress },
    { name: words.say(texts.signIn), address: ours.signInAddress },
  ]
  return (
    <>
      <DefinitionList
        items={addresses.flatMap(({ name, address }) =>
          address === null
            ? []
            : {
                term: name,
                detail: (
                  <span className="federation-ours-address">
                    <span>{address}</span>
                    <Button
                      aria-label={words.say(texts.copyName, { name })}
                      onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(name))}
                    >
                      {words.say(copied === name ? texts.copied : texts.copy)}
                    </Button>
                  </span>
                ),
              },
        )}
      />
      <VisuallyHidden>
        <span role="status">{copied !== '' && words.say(texts.copiedName, { name: copied })}</span>
      </VisuallyHidden>
    </>
  )
}
