import { nameColumns, type NameColumns } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { nameObject, utc } from './waiver-rows.ts'

/** A step in lifting a stop, as it is kept. */
export interface BarActRow {
  readonly kind: 'lift-asked' | 'lift-refused' | 'lifted'
  readonly byId: string
  readonly name: NameColumns | null
  readonly reason: string | null
  readonly on: string | null
  readonly at: string
}

export interface BarRow extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly kind: 'conduct' | 'medical'
  readonly ground: string | null
  readonly from: string
  readonly through: string | null
  readonly placedBy: NameColumns | null
  readonly placedAt: string
  readonly acts: readonly BarActRow[]
}

const bars = `SELECT b.id, b.person_id AS "personId", b.agency_id AS "agencyId", b.kind, b.ground, b.valid_from::text AS "from", b.valid_through::text AS "through",
    ${nameObject('k')} AS "placedBy", ${utc('b.recorded_at')} AS "placedAt", ${nameColumns('t')},
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'byId', a.acted_by, 'name', ${nameObject('p')}, 'reason', a.reason, 'on', a.effective_on, 'at', ${utc('a.recorded_at')}) ORDER BY a.recorded_at, a.id)
      FROM bar_act a LEFT JOIN person p ON p.id = a.acted_by WHERE a.bar_id = b.id), '[]') AS acts
  FROM bar b JOIN person t ON t.id = b.person_id LEFT JOIN person k ON k.id = b.recorded_by`

/** The stops of an agency: those that are not lifted first, and of these the newest. */
export const barsOf = (tx: Tx, agencyId: string): Promise<BarRow[]> =>
  tx.query(
    `${bars} WHERE b.agency_id = $1 ORDER BY EXISTS (SELECT 1 FROM bar_act a WHERE a.bar_id = b.id AND a.kind = 'lifted'), b.id DESC LIMIT 200`,
    [agencyId],
  )

export async function barById(tx: Tx, id: string): Promise<BarRow | null> {
  const [row] = await tx.query<BarRow>(`${bars} WHERE b.id = $1`, [id])
  return row ?? null
}

/** Adds a step in lifting a stop. */
export async function addBarAct(
  tx: Tx,
  bar: BarRow,
  act: { kind: BarActRow['kind']; by: string; reason: string; on: string | null },
): Promise<void> {
  await tx.query(
    'INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [bar.id, bar.personId, bar.agencyId, act.kind, act.by, act.reason, act.on],
  )
}
