import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { isMissing } from '../../../app/missing.ts'
import { NotFoundPage } from '../../../app/not-found-page.tsx'
import { Page } from '../../../app/page.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { namesFrom, useRequirement } from '../use-requirements.ts'
import { ComparisonList } from './comparison-list.tsx'
import '../requirements.css'

/** Two published versions of a profile beside each other, in words. */
export function ComparisonPage() {
  const words = useWords()
  const { profile = '' } = useParams()
  const [address, setAddress] = useSearchParams()
  const newest = useRequirement(profile)
  const versions = newest.data?.versions ?? []
  const last = versions[0]?.version ?? 1
  const to = Number(address.get('to')) || last
  const from = Number(address.get('from')) || Math.max(1, to - 1)
  const isReady = newest.data !== undefined
  const before = useRequirement(profile, from, isReady)
  const after = useRequirement(profile, to, isReady)
  const query = useQuery({
    queryKey: ['requirements-comparison', profile, from, to],
    queryFn: () => call('requirements.compare', { params: { profile }, query: { from, to } }),
    enabled: isReady && from !== to,
  })
  if (isMissing(newest.error)) return <NotFoundPage />
  const title = newest.data ? words.text(newest.data.title) : words.say(rules.compare.title)
  const choose = (part: 'from' | 'to', value: string) =>
    setAddress({ from: String(from), to: String(to), [part]: value }, { replace: true })
  return (
    <Page title={words.say(rules.compare.title)} width="narrow" density="compact">
      <h1>{words.say(rules.compare.heading, { title })}</h1>
      <div className="row comparison-choice">
        {(['from', 'to'] as const).map((part) => (
          <Field key={part} label={words.say(rules.compare[part])}>
            {(control) => (
              <Select
                {...control}
                value={String(part === 'from' ? from : to)}
                options={versions.map(({ version }) => ({
                  value: String(version),
                  label: words.say(rules.version, { version }),
                }))}
                onChange={(event) => choose(part, event.target.value)}
              />
            )}
          </Field>
        ))}
      </div>
      {from === to ? (
        <p>{words.say(rules.compare.same)}</p>
      ) : (
        <Loaded query={query} lines={8}>
          {(comparison) =>
            after.data && (
              <ComparisonList
                comparison={comparison}
                before={before.data?.content.root}
                after={after.data.content.root}
                names={namesFrom(comparison.names)}
              />
            )
          }
        </Loaded>
      )}
      <p className="section">
        <Link to="/rules">{words.say(rules.list.back)}</Link>
      </p>
    </Page>
  )
}
