import { Link } from 'react-router'
import { agency } from '@muster/words/catalogue/agency.ts'
import { retention as say } from '@muster/words/catalogue/retention.ts'
import { useWords } from '../../app/language.tsx'
import { Table } from '../../ui/table.tsx'
import type { Retention } from './retention-page.tsx'

type Kind = Retention['kinds'][number]
type Run = Retention['runs'][number]

/** What would go tonight, kind by kind, and what went in the nights before. */
export function RetentionTables({ seen }: { seen: Retention }) {
  const words = useWords()
  return (
    <>
      <Table<Kind>
        caption={words.say(say.caption)}
        rows={seen.kinds}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            header: words.say(say.kind),
            isRowHeader: true,
            cell: ({ kind }) => words.say(agency.retention.kinds[kind]),
          },
          { key: 'days', header: words.say(say.days), align: 'end', cell: ({ days }) => words.number(days) },
          { key: 'count', header: words.say(say.count), align: 'end', cell: ({ count }) => words.number(count) },
          {
            key: 'oldest',
            header: words.say(say.oldest),
            cell: ({ oldest }) => (oldest === null ? '–' : <time dateTime={oldest}>{words.instant(oldest)}</time>),
          },
        ]}
      />
      <p className="small measure">
        {words.say(say.closedNote)} <Link to="/erasures">{words.say(say.erasures)}</Link>
      </p>
      <Table<Run>
        caption={words.say(say.runs)}
        rows={seen.runs}
        rowKey={({ onDay }) => onDay}
        empty={words.say(say.noRuns)}
        columns={[
          { key: 'night', header: words.say(say.night), isRowHeader: true, cell: ({ onDay }) => words.date(onDay) },
          { key: 'went', header: words.say(say.went), cell: ({ counts }) => <Went counts={counts} /> },
        ]}
      />
    </>
  )
}

function Went({ counts }: { counts: Run['counts'] }) {
  const words = useWords()
  const some = Object.entries(counts).filter(([, count]) => count > 0) as [Kind['kind'], number][]
  if (some.length === 0) return words.say(say.nothingWent)
  return (
    <ul>
      {some.map(([kind, count]) => (
        <li key={kind}>
          {words.say(agency.retention.kinds[kind])}: {words.number(count)}
        </li>
      ))}
    </ul>
  )
}
