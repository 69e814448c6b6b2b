import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useSearchParams } from 'react-router'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Field, Select } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProviderButtons } from './provider-buttons.tsx'
import './federation.css'

/** On the sign-in page: the ways in of the agency in the address, or a choice of agencies; nothing where none has any. */
export function AgencySignIn() {
  const words = useWords()
  const titleId = useId()
  const [search, setSearch] = useSearchParams()
  const agency = search.get('agency') ?? ''
  const { data } = useQuery({
    queryKey: ['sign-in-agencies'],
    queryFn: () => call('federation.agencies'),
    staleTime: 60_000,
  })
  if (!data || (data.agencies.length === 0 && agency === '')) return null
  const { chooser } = federation
  const choose = (key: string) => {
    const next = new URLSearchParams(search)
    if (key === '') next.delete('agency')
    else next.set('agency', key)
    setSearch(next, { replace: true })
  }
  return (
    <section className="stack" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.say(chooser.title)}</h2>
      <p className="small muted">{words.say(chooser.text)}</p>
      {data.agencies.length > 0 && (
        <Field label={words.say(chooser.agency)}>
          {(control) => (
            <Select
              {...control}
              value={data.agencies.some(({ key }) => key === agency) ? agency : ''}
              onChange={(event) => choose(event.target.value)}
              options={[
                { value: '', label: '—' },
                ...data.agencies.map(({ key, name }) => ({ value: key, label: words.text(name) })),
              ]}
            />
          )}
        </Field>
      )}
      {agency !== '' && <OfAgency key={agency} agency={agency} next={search.get('next') ?? undefined} />}
    </section>
  )
}

function OfAgency({ agency, next }: { agency: string; next: string | undefined }) {
  const words = useWords()
  const { data, error } = useQuery({
    queryKey: ['sign-in-agencies', agency],
    queryFn: () => call('federation.providers', { params: { agency } }),
    retry: false,
  })
  if (error) return <Notice tone="refused" live="alert" title={sayProblem(words, error)} />
  if (!data) return null
  if (data.providers.length === 0) return <p>{words.say(federation.chooser.none)}</p>
  return <ProviderButtons providers={data.providers} next={next} />
}
