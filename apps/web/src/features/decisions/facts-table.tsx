import { useId } from 'react'
import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { useWords } from '../../app/language.tsx'
import { Table } from '../../ui/table.tsx'
import type { DecisionFile } from './use-decisions.ts'

const { page } = decisions
type Fact = DecisionFile['facts'][number]
type Kind = keyof typeof page.kinds

const isKind = (kind: string): kind is Kind => Object.hasOwn(page.kinds, kind)

/** Every fact a decision rests on, as it was then, with its hash. Of other people's no more than that there is one. */
export function FactsTable({ facts }: { facts: readonly Fact[] }) {
  const words = useWords()
  const heading = useId()
  const kindOf = ({ kind }: Fact): string => (isKind(kind) ? words.say(page.kinds[kind]) : kind)
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>
        {words.say(page.facts)} ({words.number(facts.length)})
      </h2>
      <p className="measure small muted">{words.say(page.factsText)}</p>
      <Table<Fact>
        caption={words.say(page.facts)}
        captionHidden
        rows={facts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'fact',
            header: words.say(page.columns.fact),
            isRowHeader: true,
            cell: (fact) => (
              <>
                {fact.title ? (
                  fact.certificateId ? (
                    <Link to={`/certificates/${fact.certificateId}`}>{words.text(fact.title)}</Link>
                  ) : (
                    words.text(fact.title)
                  )
                ) : (
                  kindOf(fact)
                )}
                <span className="small muted decision-under">
                  {[fact.title && kindOf(fact), fact.issuer && words.text(fact.issuer)].filter(Boolean).join(' · ')}
                </span>
              </>
            ),
          },
          { key: 'of', header: words.say(page.columns.of), cell: ({ of }) => words.say(page.of[of]) },
          { key: 'about', header: words.say(page.columns.about), cell: ({ on }) => (on ? words.date(on) : '') },
          {
            key: 'recorded',
            header: words.say(page.columns.recorded),
            cell: ({ recordedAt }) => (recordedAt ? words.shortInstant(recordedAt) : ''),
          },
          {
            key: 'hash',
            header: words.say(page.columns.hash),
            cell: ({ hash }) => <code className="decision-hash">{hash.slice(0, 16)}…</code>,
          },
        ]}
      />
    </section>
  )
}
