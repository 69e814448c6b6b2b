import { useId } from 'react'
import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { useWords } from '../../app/language.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { useHasRole } from '../../app/session.ts'
import { Table } from '../../ui/table.tsx'
import { DecisionState } from './decision-state.tsx'
import { useResting } from './use-decisions.ts'
import type { RestingRow } from './use-decisions.ts'
import './decisions.css'

const { resting, worklist } = decisions

/** For staff, beside a certificate: every decision that rests on it. `evidence` is a fact's id or a certificate's number. */
export function RestingOn({ evidence }: { evidence: string }) {
  return useHasRole('desk-officer', 'verifier', 'auditor') ? <RestingList evidence={evidence} /> : null
}

function RestingList({ evidence }: { evidence: string }) {
  const words = useWords()
  const heading = useId()
  const query = useResting(evidence)
  return (
    <section className="section no-print" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(resting.title)}</h2>
      <p className="measure small muted">{words.say(resting.text)}</p>
      <LoadedPages query={query} lines={3}>
        {(pages) => (
          <Table<RestingRow>
            caption={words.say(resting.title)}
            captionHidden
            rows={pages.flatMap(({ rows }) => rows)}
            rowKey={({ decision }) => decision.id}
            empty={words.say(resting.none)}
            columns={[
              {
                key: 'person',
                header: words.say(worklist.columns.person),
                isRowHeader: true,
                cell: ({ person, decision }) => <Link to={`/decisions/${decision.id}`}>{words.text(person.name)}</Link>,
              },
              {
                key: 'posting',
                header: words.say(worklist.columns.posting),
                cell: ({ posting }) => words.text(posting.title),
              },
              {
                key: 'verdict',
                header: words.say(worklist.columns.verdict),
                cell: ({ decision }) => (
                  <span className="row">
                    <VerdictStatus verdict={decision.verdict} />
                    <DecisionState state={decision.state} />
                  </span>
                ),
              },
            ]}
          />
        )}
      </LoadedPages>
    </section>
  )
}
