import type { RosterShow } from '@muster/contracts/schemas/roster.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { Day } from '../../app/day.tsx'
import { sayFinding } from '../../app/finding-words.ts'
import { useWords } from '../../app/language.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { chooseColumn, personColumn, throughColumn, traitsColumn, windowColumn } from './roster-columns.tsx'
import type { Choosing } from './roster-columns.tsx'
import type { RosterPage, RosterRow } from './use-roster.ts'

/** Who is on the part of the roster that is shown: with what is open, or the one step that is missing. */
export function RosterTable({
  pages,
  show,
  today,
  ...choosing
}: Choosing & { pages: readonly RosterPage[]; show: RosterShow; today: string }) {
  const words = useWords()
  const head = pages[0]?.head
  const { columns } = roster
  const rows = pages.flatMap((page) => page.rows)
  const traits = traitsColumn(words)
  const gaps: Column<RosterRow> = {
    key: 'gaps',
    header: words.say(columns.gaps),
    className: 'roster-gaps',
    cell: (row) => <Gaps row={row} />,
  }
  const verdict: Column<RosterRow> = {
    key: 'verdict',
    header: words.say(columns.verdict),
    className: 'roster-verdict',
    cell: (row) => <VerdictStatus verdict={row.verdict} />,
  }
  const step: Column<RosterRow> = {
    key: 'step',
    header: words.say(columns.step),
    className: 'roster-step',
    cell: (row) => <Step row={row} />,
  }
  const earliest: Column<RosterRow> = {
    key: 'earliest',
    header: words.say(columns.earliest),
    className: 'roster-day',
    tone: ({ step: one }) => (one?.isByDeparture === false ? 'warn' : undefined),
    cell: (row) => <Earliest row={row} />,
  }
  const then: Column<RosterRow> = {
    key: 'then',
    header: words.say(columns.then),
    className: 'roster-day',
    cell: ({ step: one }) => (one?.thenThrough ? <Day on={one.thenThrough} /> : <span className="muted">–</span>),
  }
  const shown: Record<RosterShow, readonly Column<RosterRow>[]> = {
    // Nothing is open for those who can leave, save for conditions.
    cleared: [verdict, traits, ...(rows.some((row) => row.gaps.length > 0) ? [gaps] : []), throughColumn(words)],
    'one-step': [gaps, step, earliest, then],
    pending: [gaps, step, traits],
    everyone: [verdict, gaps, traits, throughColumn(words)],
  }
  return (
    <Table<RosterRow>
      caption={words.say(roster.tabs[show])}
      captionHidden
      rows={rows}
      rowKey={({ person }) => person.id}
      empty={words.say(roster.empty[show])}
      columns={[
        chooseColumn(words, choosing),
        personColumn(words),
        ...shown[show],
        ...(head?.departsOn && head.returnsOn
          ? [windowColumn<RosterRow>(words, { from: head.departsOn, through: head.returnsOn }, today)]
          : []),
      ]}
    />
  )
}

const mostGaps = 3

function Gaps({ row: { gaps } }: { row: RosterRow }) {
  const words = useWords()
  if (gaps.length === 0) return <span className="muted">{words.say(roster.cell.nothingOpen)}</span>
  return (
    <ul role="list" className="roster-gap-list">
      {gaps.slice(0, mostGaps).map(({ clauseId, title, finding }) => (
        <li key={clauseId}>
          <b>{words.text(title)}</b>
          {finding && `${words.language === 'en' ? ': ' : '：'}${sayFinding(words, finding)}`}
        </li>
      ))}
      {gaps.length > mostGaps && <li className="muted">+{gaps.length - mostGaps}</li>}
    </ul>
  )
}

function Step({ row: { step } }: { row: RosterRow }) {
  const words = useWords()
  if (!step) return <span className="muted">–</span>
  if (step.kind === 'check') return words.say(roster.cell.check)
  if (step.kind === 'other') return words.say(roster.cell.otherStep)
  return (
    <>
      {step.proofs.map((proof) => words.text(proof)).join(words.language === 'en' ? ', ' : '、')}
      {step.hours !== null && (
        <small className="muted roster-under">{words.say(roster.cell.hours, { hours: step.hours })}</small>
      )}
    </>
  )
}

function Earliest({ row: { step } }: { row: RosterRow }) {
  const words = useWords()
  if (!step?.earliestOn) return <span className="muted">{words.say(roster.cell.unknownDate)}</span>
  return (
    <>
      <Day on={step.earliestOn} />
      {step.isByDeparture === false && <small className="roster-under">{words.say(roster.cell.late)}</small>}
    </>
  )
}
