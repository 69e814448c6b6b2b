import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import type { IdentityProvider } from '@muster/contracts/endpoints/identity-providers.ts'
import type { ProviderFinding } from '@muster/contracts/federation-codes.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { OurAddresses } from './our-addresses.tsx'
import { draftOf, settingsOf } from './provider-draft.ts'
import { ProviderForm } from './provider-form.tsx'
import './federation.css'

/** One identity provider: what the directory has to know, a test, and its settings. */
export function ProviderPage() {
  const words = useWords()
  const { provider = '' } = useParams()
  const state: unknown = useLocation().state
  const [isSaved, setSaved] = useState(typeof state === 'object' && state !== null && 'isNew' in state)
  const query = useQuery({
    queryKey: ['identity-providers', provider],
    queryFn: () => call('providers.read', { params: { provider } }),
  })
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data ? words.text(query.data.label) : words.say(federation.providers.title)
  return (
    <Page title={title} width="wide" density="compact">
      <h1>{title}</h1>
      <p className="federation-lead">
        <Link to="/identity-providers">{words.say(federation.providers.back)}</Link>
      </p>
      <Loaded query={query} lines={10}>
        {(data) => (
          <div className="stack">
            <Ours provider={data} />
            <Settings key={data.version} provider={data} isSaved={isSaved} onSaved={() => setSaved(true)} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

/** What keeps nobody out. */
const harmless = new Set<ProviderFinding>(['pkce-not-announced', 'certificate-ends-soon'])

function Ours({ provider }: { provider: IdentityProvider }) {
  const words = useWords()
  const titleId = useId()
  const { ours, test, testing, testHint, saml, findings } = federation.providers
  const isSaml = provider.kind === 'saml'
  const ask = useMutation({
    mutationFn: () => call('providers.test', { params: { provider: provider.id } }),
  })
  const found = ask.data?.findings ?? []
  return (
    <Panel labelledBy={titleId} className="stack federation-ours">
      <h2 id={titleId}>{words.say(ours.title)}</h2>
      <OurAddresses ours={provider.ours} />
      <p className="row">
        <Button busy={ask.isPending && words.say(testing)} onClick={() => !ask.isPending && ask.mutate()}>
          {words.say(test)}
        </Button>
        <span className="small muted">{words.say(isSaml ? saml.testHint : testHint)}</span>
      </p>
      {ask.isError && <Notice tone="refused" live="alert" title={sayProblem(words, ask.error)} />}
      {found.map((finding) => (
        <Notice
          key={finding}
          tone={finding === 'works' ? 'valid' : harmless.has(finding) ? 'warn' : 'refused'}
          live="status"
          title={words.say(isSaml && finding === 'not-found' ? saml.notFound : findings[finding])}
        />
      ))}
    </Panel>
  )
}

function Settings({
  provider,
  isSaved,
  onSaved,
}: {
  provider: IdentityProvider
  isSaved: boolean
  onSaved: () => void
}) {
  const words = useWords()
  const client = useQueryClient()
  const [draft, setDraft] = useState(() => draftOf(provider))
  const save = useMutation({
    mutationFn: () =>
      call('providers.update', {
        params: { provider: provider.id },
        body: { ...settingsOf(draft), version: provider.version },
      }),
    onSuccess: (saved) => {
      onSaved()
      client.setQueryData<IdentityProvider>(['identity-providers', provider.id], saved)
      void client.invalidateQueries({ queryKey: ['identity-providers'], exact: true })
    },
  })
  return (
    <ProviderForm
      draft={draft}
      hasSecret={provider.hasSecret}
      certificates={provider.certificates}
      error={save.error}
      isSaving={save.isPending}
      onChange={setDraft}
      onSave={() => save.mutate()}
    >
      {isSaved && save.isIdle && <Notice tone="valid" live="status" title={words.say(federation.providers.saved)} />}
    </ProviderForm>
  )
}
