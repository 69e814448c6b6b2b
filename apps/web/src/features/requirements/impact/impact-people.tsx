import { useState } from 'react'
import { rules } from '@muster/words/catalogue/rules.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { LoadedPages, usePages } from '../../../app/pages.tsx'
import { Button } from '../../../ui/button.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Draft } from '../use-requirements.ts'
import type { Impact } from './impact-words.ts'

type Shown = 'lost' | 'gained'

/** Everybody in the agency, as if sent on the imagined assignment: counts, what is missing most, and who they are. */
export function ImpactPeople({ draft, impact, posting }: { draft: Draft; impact: Impact; posting: string | null }) {
  const words = useWords()
  const [shown, setShown] = useState<Shown | null>(null)
  const { people } = rules.impact
  const { population } = impact
  const shows = [
    { key: 'lost' as const, count: population.lost },
    { key: 'gained' as const, count: population.gained },
  ]
  return (
    <>
      <p>
        {words.say(people.counts, {
          people: population.people,
          lost: population.lost,
          gained: population.gained,
          changed: population.changed,
        })}
        {population.waiting > 0 && ` ${words.say(people.waiting, { count: population.waiting })}`}
      </p>
      {population.missing.length > 0 && (
        <Table<(typeof population.missing)[number]>
          caption={words.say(people.missing)}
          rows={population.missing.slice(0, 8)}
          rowKey={({ nodeId }) => nodeId}
          columns={[
            {
              key: 'title',
              header: words.say(people.requirement),
              isRowHeader: true,
              cell: ({ title }) => words.text(title),
            },
            {
              key: 'people',
              header: words.say(people.notMetBy),
              align: 'end',
              className: 'impact-count',
              cell: ({ people: count }) => words.number(count),
            },
          ]}
        />
      )}
      <p className="row no-print">
        {shows
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <Button
              key={key}
              icon="people"
              aria-expanded={shown === key}
              onClick={() => setShown(shown === key ? null : key)}
            >
              {words.say(people[key], { count })}
            </Button>
          ))}
      </p>
      {shown && <PeopleList draft={draft} posting={posting} shown={shown} />}
    </>
  )
}

function PeopleList({ draft, posting, shown }: { draft: Draft; posting: string | null; shown: Shown }) {
  const words = useWords()
  const { people, nominees } = rules.impact
  const query = usePages(['draft-impact-people', draft.id, draft.revision, posting, shown], async (after) => {
    const { population } = await call('drafts.impact', {
      params: { draft: draft.id },
      query: { show: shown, limit: 50, ...(posting && { posting }), ...(after && { after }) },
    })
    return population
  })
  return (
    <LoadedPages query={query} lines={6}>
      {(pages) => (
        <Table<Impact['population']['rows'][number]>
          caption={words.say(people[shown], { count: pages[0]?.[shown] ?? 0 })}
          rows={pages.flatMap(({ rows }) => rows)}
          rowKey={({ person }) => person.id}
          columns={[
            {
              key: 'name',
              header: words.say(nominees.name),
              isRowHeader: true,
              cell: ({ person }) => words.text(person.name),
            },
            {
              key: 'before',
              header: words.say(nominees.before),
              cell: ({ before }) => words.say(verdictWords.words[before]),
            },
            {
              key: 'after',
              header: words.say(nominees.after),
              cell: ({ after }) => words.say(verdictWords.words[after]),
            },
          ]}
        />
      )}
    </LoadedPages>
  )
}
