import { roster } from '@muster/words/catalogue/roster.ts'
import { useWords } from '../../app/language.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { personColumn, throughColumn } from './roster-columns.tsx'
import { clauseColumn } from './roster-matrix.tsx'
import type { SavedList } from './use-lists.ts'

type ListedRow = SavedList['rows'][number]
type ShownRow = NonNullable<ListedRow['row']>

/** The people on a list with the dates of then; who withdrew is marked, and hidden where nobody may see them any more. */
export function ListTable({ saved: { list, rows } }: { saved: SavedList }) {
  const words = useWords()
  const shown = (column: Column<ShownRow>): Column<ListedRow> => ({
    key: column.key,
    header: column.header,
    ...(column.note !== undefined && { note: column.note }),
    ...(column.className && { className: column.className }),
    tone: ({ row }) => (row ? column.tone?.(row) : undefined),
    cell: ({ row }) => (row ? column.cell(row) : <span className="muted">–</span>),
  })
  const person = personColumn<ShownRow>(words)
  return (
    <Table<ListedRow>
      caption={words.say(roster.list.people)}
      captionHidden
      narrow="scroll"
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: 'place', header: words.say(roster.list.number), className: 'roster-place', cell: ({ place }) => place },
        {
          key: 'person',
          header: person.header,
          isRowHeader: true,
          className: 'roster-person',
          tone: ({ withdrawnOn, row }) => (withdrawnOn !== null || row === null ? 'warn' : undefined),
          cell: (one) => (
            <>
              {one.row && person.cell(one.row)}
              <Withdrawn listed={one} />
            </>
          ),
        },
        shown({
          key: 'verdict',
          header: words.say(roster.columns.verdict),
          cell: (row) => <VerdictStatus verdict={row.verdict} />,
        }),
        ...list.rule.columns.map((column) => shown(clauseColumn<ShownRow>(words, column))),
        shown(throughColumn<ShownRow>(words)),
      ]}
    />
  )
}

function Withdrawn({ listed: { row, withdrawnOn, withdrawnFor } }: { listed: ListedRow }) {
  const words = useWords()
  const { list } = roster
  if (withdrawnOn === null) return row === null ? words.say(list.rowHidden) : null
  const date = words.date(withdrawnOn)
  return (
    <small className="roster-under">
      <Icon name="warn" />{' '}
      {row === null
        ? words.say(list.rowWithdrawn, { date })
        : words.say(list.rowWithdrawnFor, {
            date,
            name: withdrawnFor ? words.text(withdrawnFor) : words.say(list.outsideMuster),
          })}
    </small>
  )
}
