import type { FileOpening } from '@muster/contracts/endpoints/file-openings.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { nameColumns, type NameColumns, nameOf } from '../name.ts'

/** An opening as it stands, with who is in it. */
export interface OpeningRow {
  readonly id: string
  readonly personId: string
  readonly openedBy: string
  readonly reason: string
  readonly openedAt: Date
  readonly endsAt: Date
  readonly closedAt: Date | null
  readonly isOpen: boolean
  readonly person: NameColumns | null
  readonly opener: NameColumns | null
  readonly reads: number
}

const nameOfPerson = (id: string): string =>
  `(SELECT to_jsonb(n) FROM (SELECT ${nameColumns('p')} FROM person p WHERE p.id = ${id}) n)`

/** Openings as the actor may see them; an opening is open until its last minute ends, unless somebody closed it. */
export const openingRows = `SELECT o.id, o.person_id AS "personId", o.opened_by AS "openedBy", o.reason, o.opened_at AS "openedAt", o.ends_at AS "endsAt", o.closed_at AS "closedAt",
    o.closed_at IS NULL AND o.ends_at > now() AS "isOpen", ${nameOfPerson('o.person_id')} AS person, ${nameOfPerson('o.opened_by')} AS opener,
    (SELECT count(*)::int FROM audit_entry e WHERE e.concerns_person_id = o.person_id AND e.actor_id = o.opened_by AND e.details ->> 'opening' = o.id::text AND e.act IN ('openings.file', 'names.read')) AS reads
  FROM file_opening o`

const nameOrNone = (columns: NameColumns | null): FileOpening['openedBy'] => (columns ? nameOf(columns) : null)

export const presentOpening = (
  row: OpeningRow,
  actor: { readonly personId: string; readonly mayClose: boolean },
): FileOpening => ({
  id: row.id,
  person: { id: row.personId, name: nameOrNone(row.person) },
  openedBy: nameOrNone(row.opener),
  reason: row.reason,
  openedAt: row.openedAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  closedAt: row.closedAt?.toISOString() ?? null,
  isOpen: row.isOpen,
  reads: row.reads,
  abilities: { mayRead: row.isOpen && row.openedBy === actor.personId, mayClose: row.isOpen && actor.mayClose },
})

/**
 * The opening in which the actor may read the file of a person now.
 * @throws Refusal `opening-needed` where there is none
 */
export async function openingFor(tx: Tx, personId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `SELECT o.id FROM file_opening o WHERE o.person_id = $1 AND opened_person(o.id) = $1 ORDER BY o.id DESC LIMIT 1`,
    [personId],
  )
  if (!row) throw new Refusal(403, 'opening-needed')
  return row.id
}
