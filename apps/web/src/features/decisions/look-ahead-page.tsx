import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import type { Words } from '../../app/words.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { DecisionTabs } from './decision-tabs.tsx'
import { useLookAhead } from './use-decisions.ts'
import type { EndingRow } from './use-decisions.ts'
import './decisions.css'

const { lookAhead, worklist } = decisions
const tones: Record<EndingRow['threshold'], Tone> = { 0: 'refused', 7: 'refused', 30: 'warn', 90: 'neutral' }

function left(words: Words, { threshold, daysLeft }: EndingRow): string {
  if (threshold === 0) return words.say(lookAhead.ended)
  return daysLeft === 0 ? words.say(lookAhead.today) : words.say(lookAhead.inDays, { count: daysLeft })
}

/** Whose cover ends before they return: in the field or about to leave, within 90 days, the first end first. */
export function LookAheadPage() {
  const words = useWords()
  const query = useLookAhead()
  return (
    <Page title={words.say(lookAhead.title)} width="wide" density="compact">
      <DecisionTabs />
      {query.data === undefined && <h1>{words.say(lookAhead.title)}</h1>}
      <LoadedPages query={query} lines={6}>
        {(pages) => <Endings rows={pages.flatMap(({ rows }) => rows)} isWhole={!query.hasNextPage} />}
      </LoadedPages>
    </Page>
  )
}

function Endings({ rows, isWhole }: { rows: readonly EndingRow[]; isWhole: boolean }) {
  const words = useWords()
  const { columns } = worklist
  const heading = isWhole ? words.say(lookAhead.heading, { count: rows.length }) : words.say(lookAhead.title)
  return (
    <>
      <div className="stack decision-lead">
        <h1>{rows.length === 0 ? words.say(lookAhead.none) : heading}</h1>
        <p className="measure">{words.say(lookAhead.text)}</p>
      </div>
      {rows.length > 0 && (
        <Table<EndingRow>
          caption={words.say(lookAhead.title)}
          captionHidden
          rows={rows}
          rowKey={({ nominationId }) => nominationId}
          columns={[
            {
              key: 'ends',
              header: words.say(lookAhead.columns.ends),
              cell: (row) => (
                <>
                  <Day on={row.endsOn} />
                  <span className="decision-under">
                    <Status tone={tones[row.threshold]}>{left(words, row)}</Status>
                  </span>
                </>
              ),
            },
            {
              key: 'person',
              header: words.say(columns.person),
              isRowHeader: true,
              cell: ({ person, nominationId, isInField }) => (
                <>
                  <Link to={`/nominations/${nominationId}`}>{words.text(person.name)}</Link>
                  <span className="small muted decision-under">
                    {words.say(isInField ? lookAhead.inField : lookAhead.toLeave)}
                  </span>
                </>
              ),
            },
            {
              key: 'requirement',
              header: words.say(lookAhead.columns.requirement),
              cell: ({ clauses }) =>
                clauses.map(({ title }) => words.text(title)).join(words.language === 'en' ? ', ' : '、'),
            },
            {
              key: 'posting',
              header: words.say(columns.posting),
              cell: ({ posting }) => (
                <>
                  {words.text(posting.title)}
                  <span className="small muted decision-under">{words.text(posting.place)}</span>
                </>
              ),
            },
            {
              key: 'returns',
              header: words.say(lookAhead.columns.returns),
              cell: ({ posting }) => <Day on={posting.returnsOn} />,
            },
          ]}
        />
      )}
    </>
  )
}
