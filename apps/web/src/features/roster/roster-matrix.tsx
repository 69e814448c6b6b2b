import type { RosterCell, RosterShow } from '@muster/contracts/schemas/roster.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { chooseColumn, personColumn, throughColumn } from './roster-columns.tsx'
import type { Choosing } from './roster-columns.tsx'
import type { MatrixColumn, MatrixPage, MatrixRow } from './use-roster.ts'

/** People by requirements, the dates in the cells: what is met is plain, exceptions and thin margins are tinted. */
export function RosterMatrix({
  pages,
  show,
  ...choosing
}: Choosing & { pages: readonly MatrixPage[]; show: RosterShow; today: string }) {
  const words = useWords()
  const columns = new Map(pages.flatMap((page) => page.columns.map((column) => [column.id, column] as const)))
  return (
    <Table<MatrixRow>
      caption={words.say(roster.tabs[show])}
      captionHidden
      narrow="scroll"
      rows={pages.flatMap((page) => page.rows)}
      rowKey={({ person }) => person.id}
      empty={words.say(roster.empty[show])}
      columns={[
        chooseColumn(words, choosing),
        personColumn<MatrixRow>(words),
        ...[...columns.values()].map((column) => clauseColumn(words, column)),
        throughColumn<MatrixRow>(words),
      ]}
    />
  )
}

const cellOf = (row: Pick<MatrixRow, 'cells'>, id: string): RosterCell | undefined =>
  row.cells.find(({ clauseId }) => clauseId === id)

/** One requirement as a column of the matrix. */
export function clauseColumn<Row extends Pick<MatrixRow, 'cells'>>(
  words: Words,
  { id, title, window }: MatrixColumn,
): Column<Row> {
  return {
    key: id,
    header: words.text(title),
    note: window.kind === 'departure' ? words.say(roster.columns.onDeparture) : words.say(roster.columns.validTo),
    className: 'roster-clause',
    tone: (row) => {
      const cell = cellOf(row, id)
      if (!cell || cell.status === 'NOT_APPLICABLE') return undefined
      if (cell.status === 'NOT_MET') return 'refused'
      return cell.status !== 'MET' || cell.spareDays !== null ? 'warn' : undefined
    },
    cell: (row) => <CellText cell={cellOf(row, id)} />,
  }
}

const icons: Partial<Record<RosterCell['status'], IconName>> = {
  NOT_MET: 'cross',
  PENDING: 'eye',
  DUE_LATER: 'clock',
  WAIVED: 'pen',
}

function CellText({ cell }: { cell: RosterCell | undefined }) {
  const words = useWords()
  if (!cell || cell.status === 'NOT_APPLICABLE') return <span className="muted">–</span>
  if (cell.status !== 'MET') {
    const icon = icons[cell.status]
    return (
      <span className="roster-state">
        {icon && <Icon name={icon} />} {words.say(verdict.clause[cell.status])}
      </span>
    )
  }
  if (cell.level !== null) return cell.level
  if (cell.validThrough !== null)
    return (
      <>
        <Day on={cell.validThrough} />
        {cell.spareDays !== null && (
          <small className="roster-under">
            <Icon name="warn" /> {words.say(roster.cell.spare, { count: cell.spareDays })}
          </small>
        )}
      </>
    )
  if (cell.completedOn === null) return words.say(verdict.clause.MET)
  return (
    <>
      <Day on={cell.completedOn} />
      <small className="muted roster-under">{words.say(roster.cell.noEnd)}</small>
    </>
  )
}
