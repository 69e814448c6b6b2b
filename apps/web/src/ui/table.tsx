import type { ReactNode } from 'react'
import './table.css'

export interface Column<Row> {
  key: string
  header: string
  /** Under the header: a second line such as "valid to", or the axis of a column of drawings. */
  note?: ReactNode
  cell: (row: Row) => ReactNode
  /** Names the row: the cell becomes its header. Exactly one column should. */
  isRowHeader?: boolean
  align?: 'start' | 'end'
  /** Tints the cell of a row that is an exception; a cell that is fine stays plain. */
  tone?: (row: Row) => 'warn' | 'refused' | undefined
  className?: string
}

export interface TableProps<Row> {
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Instead of rows when there are none. */
  empty?: ReactNode
  /** On a narrow screen each row becomes a short list (`stack`), or the table scrolls sideways (`scroll`). */
  narrow?: 'stack' | 'scroll'
}

/** A table with its caption. Roles are spelled out because stacking would otherwise take them away. */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
  narrow = 'stack',
}: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <p className="table-empty muted">{empty}</p>
  const scrolls = narrow === 'scroll'
  return (
    <div
      className={`table-frame table-${narrow}`}
      {...(scrolls && { role: 'region', 'aria-label': caption, tabIndex: 0 })}
    >
      <table role="table" className="table">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, header, note, align, className }) => (
              <th key={key} role="columnheader" scope="col" className={classOf(align, undefined, className)}>
                {header}
                {note && <small>{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function classOf(align?: 'start' | 'end', tone?: string, extra?: string): string | undefined {
  return [align === 'end' && 'cell-end', tone && `cell-${tone}`, extra].filter(Boolean).join(' ') || undefined
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className="cell-label" aria-hidden="true">
        {column.header}
      </span>
      <span className="cell-value">{column.cell(row)}</span>
    </>
  )
  const className = classOf(column.align, column.tone?.(row), column.className)
  return column.isRowHeader ? (
    <th role="rowheader" scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className}>
      {content}
    </td>
  )
}
