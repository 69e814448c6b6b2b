import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import type { TableRow } from '../../platform/text-table.ts'
import type { RowProblem } from './judge-rows.ts'

export type ImportResult = ReplyOf<'peopleImports.run'>

/** A row that was not taken in, with everything that is wrong with it. */
export interface RefusedRow extends TableRow {
  readonly problems: readonly RowProblem[]
}

/** A table that was brought. */
export interface BroughtTable {
  readonly id: string
  readonly columns: readonly string[]
  /** Null once they are let go of. */
  readonly rows: readonly TableRow[] | null
  readonly result: ImportResult | null
  readonly refused: readonly RefusedRow[] | null
}

const columns = 'id, columns, rows, result, refused'

/** A table of the caller's agency, or a refusal (404). */
export async function tableOf(tx: Tx, id: string): Promise<BroughtTable> {
  const [table] = await tx.query<BroughtTable>(`SELECT ${columns} FROM people_import WHERE id = $1`, [id])
  if (!table) throw notFound()
  return table
}

/** The same, kept from everybody else until this transaction ends: of two who take it in one waits for the other. */
export async function lockedTable(tx: Tx, id: string): Promise<BroughtTable> {
  const [table] = await tx.query<BroughtTable>(`SELECT ${columns} FROM people_import WHERE id = $1 FOR UPDATE`, [id])
  if (!table) throw notFound()
  return table
}
