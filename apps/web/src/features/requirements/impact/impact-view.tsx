import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Problem } from '@muster/client/client.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Draft } from '../use-requirements.ts'
import { sayNominees } from './impact-words.ts'
import type { Impact } from './impact-words.ts'
import { ImpactCurve } from './impact-curve.tsx'
import { ImpactNominees } from './impact-nominees.tsx'
import { ImpactPeople } from './impact-people.tsx'
import './impact.css'

const isNotReady = (error: unknown): boolean => error instanceof Problem && error.code === 'draft-not-ready'

/** Whom a draft would affect if it were published as it is saved now. */
export function ImpactView({ draft }: { draft: Draft }) {
  const words = useWords()
  const [posting, setPosting] = useState<string | null>(null)
  const query = useQuery({
    queryKey: ['draft-impact', draft.id, draft.revision, posting],
    queryFn: () =>
      call('drafts.impact', { params: { draft: draft.id }, query: { limit: 50, ...(posting && { posting }) } }),
    placeholderData: (before) => before,
  })
  if (isNotReady(query.error)) return <Notice tone="warn" title={words.say(rules.impact.notReady)} />
  return (
    <Loaded query={query} lines={12}>
      {(impact) => (
        <>
          <Headline impact={impact} />
          {impact.nominees.rows.length > 0 && <ImpactNominees impact={impact} root={draft.content.version.root} />}
          <section className="section impact-people" aria-labelledby="everybody">
            <h2 id="everybody">{words.say(rules.impact.everybody)}</h2>
            {impact.postings.length > 0 && (
              <Field label={words.say(rules.impact.imagined)} hint={words.say(rules.impact.imaginedHint)}>
                {(control) => (
                  <Select
                    {...control}
                    value={posting ?? impact.population.posting?.id ?? ''}
                    options={impact.postings.map(({ id, title, departsOn, returnsOn }) => ({
                      value: id,
                      label: words.say(rules.impact.posting, {
                        title: words.text(title),
                        range: words.dateRange(departsOn, returnsOn),
                      }),
                    }))}
                    onChange={(event) => setPosting(event.target.value)}
                  />
                )}
              </Field>
            )}
            <ImpactPeople draft={draft} impact={impact} posting={posting} />
          </section>
          <ImpactCurve draft={draft} posting={posting} />
        </>
      )}
    </Loaded>
  )
}

function Headline({ impact }: { impact: Impact }) {
  const words = useWords()
  const { nominees, population } = impact
  const { figures } = rules.impact
  const [most] = population.missing
  const counts = [
    [figures.lost, nominees.lost],
    [figures.gained, nominees.gained],
    [figures.changed, nominees.changed],
    [figures.carried, nominees.carried],
  ] as const
  return (
    <section aria-labelledby="if-published">
      <h2 id="if-published">{words.say(rules.impact.ifPublished)}</h2>
      <p className="impact-sentence">{sayNominees(words, impact)}</p>
      {most && most.people > 0 && (
        <p className="muted">
          {words.say(rules.impact.mostMissing, { title: words.text(most.title), count: most.people })}
        </p>
      )}
      <dl className="impact-figures">
        {counts.map(([label, count]) => (
          <div key={label.en}>
            <dt>{words.say(label)}</dt>
            <dd>{words.number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
