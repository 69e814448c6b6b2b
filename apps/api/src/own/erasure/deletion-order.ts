import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { InventoryTable } from '../inventory/inventory.ts'

const references = `SELECT DISTINCT f.conrelid::regclass::text AS from, f.confrelid::regclass::text AS to
  FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid <> f.confrelid`

/** The tables whose rows go, those that refer to others before those they refer to. */
export async function inOrderOfDeletion(tx: Tx, tables: readonly InventoryTable[]): Promise<InventoryTable[]> {
  const pairs = await tx.query<{ from: string; to: string }>(references)
  const left = new Map(tables.filter(({ atErasure }) => atErasure === 'delete').map((entry) => [entry.table, entry]))
  const ordered: InventoryTable[] = []
  while (left.size > 0) {
    const free = [...left.values()].filter(({ table }) => !pairs.some(({ from, to }) => to === table && left.has(from)))
    if (free.length === 0)
      throw new Error(`these tables refer to each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const entry of free) {
      ordered.push(entry)
      left.delete(entry.table)
    }
  }
  return ordered
}
