import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { emptyDraft, settingsOf } from './provider-draft.ts'
import { ProviderForm } from './provider-form.tsx'

/** Setting up an identity provider; afterwards its page says what the directory has to know. */
export function NewProviderPage() {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(emptyDraft)
  const { providers } = federation
  const create = useMutation({
    mutationFn: () => call('providers.create', { body: settingsOf(draft) }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['identity-providers'] })
      void navigate(`/identity-providers/${id}`, { state: { isNew: true } })
    },
  })
  return (
    <Page title={words.say(providers.newTitle)} width="wide" density="compact">
      <h1>{words.say(providers.newTitle)}</h1>
      <p className="federation-lead">
        <Link to="/identity-providers">{words.say(providers.back)}</Link>
      </p>
      <ProviderForm
        isNew
        draft={draft}
        error={create.error}
        isSaving={create.isPending}
        onChange={setDraft}
        onSave={() => create.mutate()}
      />
    </Page>
  )
}
