import { openCredential } from '../../certificates/sealed-credential.ts'
import { withoutSecrets } from '../../platform/mail/mail.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { inventory, type InventoryTable } from '../inventory/inventory.ts'
import { reasonToWithhold } from '../inventory/withheld.ts'

export type OwnRow = Readonly<Record<string, unknown>>

/** What a table holds about a person. */
export interface OwnTable {
  readonly table: string
  /** The columns that say something about the person, in the table's order; the others only tie rows together. */
  readonly telling: readonly string[]
  readonly rows: readonly OwnRow[]
}

const isGiven = ({ is }: InventoryTable['columns'][number]): boolean => ['not-personal', 'words', 'fact'].includes(is)
const tells = ({ is }: InventoryTable['columns'][number]): boolean => is === 'words' || is === 'fact'

/** The tables a person is told of: those with their rows in which something tells of them. */
export const exportedTables: readonly InventoryTable[] = inventory.filter(
  ({ path, columns }) => path !== null && columns.some(tells),
)

/** What is about a person and not given to them, with the reason. */
export const withheldColumns = inventory.flatMap(({ table, columns }) =>
  columns.flatMap(({ name, is }) => {
    const reason = is === 'withheld' ? reasonToWithhold(table, name) : undefined
    return reason ? [{ table, column: name, reason }] : []
  }),
)

/** Everything the inventory says is a person's, table by table; nothing secret, nothing withheld. For jobs alone. */
export async function contentOf(tx: Tx, personId: string): Promise<OwnTable[]> {
  const found: OwnTable[] = []
  for (const { table, path, columns } of exportedTables) {
    const rows = await tx.query<{ row: OwnRow }>('SELECT rows_about($1, $2, $3, $4) AS row', [
      personId,
      table,
      path,
      columns.filter(isGiven).map(({ name }) => name),
    ])
    const credentials = table === 'certificate' ? await credentialsOf(tx, personId) : null
    found.push({
      table,
      telling: columns.filter(tells).map(({ name }) => name),
      rows: rows.map(({ row }) => {
        if (table === 'mail') return { ...row, text: withoutSecrets(String(row['text'])) }
        return credentials ? { ...row, credential: credentials.get(String(row['id'])) } : row
      }),
    })
  }
  return found
}

/** Certificates by their rows' ids, as they were signed. */
async function credentialsOf(tx: Tx, personId: string): Promise<Map<string, unknown>> {
  const rows = await tx.query<{ id: string; kept: string }>(
    'SELECT c.id, credential_as_kept(c)::text AS kept FROM certificate c WHERE c.person_id = $1',
    [personId],
  )
  const opened = rows.map(
    async ({ id, kept }) => [id, JSON.parse(await openCredential(kept, tx.unseal)) as unknown] as const,
  )
  return new Map(await Promise.all(opened))
}
