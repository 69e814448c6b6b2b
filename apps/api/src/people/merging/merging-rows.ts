import type { AccountMerge, DifferentPair } from '@muster/contracts/endpoints/merging.ts'
import { undoDays } from '@muster/contracts/merge-codes.ts'
import { holds, type PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { type NameColumns, nameOf } from '../name.ts'

type Somebody = NameColumns & { readonly id: string; readonly email: string }

export interface MergeRow {
  readonly id: string
  readonly keptId: string
  readonly otherId: string
  /** Null where they are at home in another agency since. */
  readonly kept: Somebody | null
  readonly other: Somebody | null
  readonly reason: string | null
  readonly mergedBy: NameColumns | null
  readonly recordedAt: Date
  readonly endedGrants: readonly string[]
  readonly undoneAt: Date | null
  readonly undoneBy: NameColumns | null
  readonly undoReason: string | null
  /** Null for who is no administrator. */
  readonly isUndoable: boolean | null
}

export interface PairRow {
  readonly id: string
  readonly oneId: string
  readonly otherId: string
  readonly one: Somebody | null
  readonly other: Somebody | null
  readonly reason: string | null
  readonly recordedAt: Date
  readonly declaredBy: NameColumns | null
}

const named = (id: string): string =>
  `(SELECT jsonb_build_object('id', p.id, 'email', p.email, 'familyName', p.family_name, 'givenName', p.given_name, 'familyNameJa', p.family_name_ja, 'givenNameJa', p.given_name_ja) FROM person p WHERE p.id = ${id})`

const mergeRows = `SELECT m.id, m.kept_id AS "keptId", m.other_id AS "otherId", ${named('m.kept_id')} AS kept, ${named('m.other_id')} AS other, m.reason, ${named('m.merged_by')} AS "mergedBy", m.recorded_at AS "recordedAt",
    m.ended_grants AS "endedGrants", m.undone_at AS "undoneAt", ${named('m.undone_by')} AS "undoneBy", m.undo_reason AS "undoReason", merge_may_be_undone(m.id) AS "isUndoable"
  FROM account_merge m WHERE m.agency_id = $1`

const pairRows = `SELECT d.id, d.one_id AS "oneId", d.other_id AS "otherId", ${named('d.one_id')} AS one, ${named('d.other_id')} AS other, d.reason, d.recorded_at AS "recordedAt", ${named('d.declared_by')} AS "declaredBy"
  FROM different_people d WHERE d.agency_id = $1`

export const mergesOf = (tx: Tx, agencyId: string): Promise<MergeRow[]> =>
  tx.query<MergeRow>(`${mergeRows} ORDER BY m.id DESC LIMIT 200`, [agencyId])

export const pairsOf = (tx: Tx, agencyId: string): Promise<PairRow[]> =>
  tx.query<PairRow>(`${pairRows} AND d.taken_back_at IS NULL ORDER BY d.id DESC LIMIT 200`, [agencyId])

/** A merge of an agency, or a refusal: to other agencies it does not exist. */
export async function mergeOf(tx: Tx, id: string, agencyId: string): Promise<MergeRow> {
  const [row] = await tx.query<MergeRow>(`${mergeRows} AND m.id = $2`, [agencyId, id])
  if (!row) throw notFound()
  return row
}

/** What was said of a pair of an agency, also if it was taken back since; or a refusal. */
export async function pairOf(tx: Tx, id: string, agencyId: string): Promise<PairRow> {
  const [row] = await tx.query<PairRow>(`${pairRows} AND d.id = $2`, [agencyId, id])
  if (!row) throw notFound()
  return row
}

/** That two accounts are two people's, as it stands; null where nobody said so. */
export async function differenceOf(tx: Tx, agencyId: string, ids: readonly string[]): Promise<PairRow | null> {
  const [row] = await tx.query<PairRow>(
    `${pairRows} AND d.taken_back_at IS NULL AND d.one_id = ANY ($2) AND d.other_id = ANY ($2)`,
    [agencyId, ids],
  )
  return row ?? null
}

const nameOrNone = (columns: NameColumns | null): DifferentPair['declaredBy'] => (columns ? nameOf(columns) : null)
const presentSomebody = (id: string, one: Somebody | null): AccountMerge['kept'] => ({
  id,
  name: nameOrNone(one),
  email: one?.email ?? '',
})

export const presentMerge = (row: MergeRow, actor: PersonActor): AccountMerge => ({
  id: row.id,
  kept: presentSomebody(row.keptId, row.kept),
  other: presentSomebody(row.otherId, row.other),
  reason: row.reason,
  mergedAt: row.recordedAt.toISOString(),
  mergedBy: nameOrNone(row.mergedBy),
  undoUntil: new Date(row.recordedAt.getTime() + undoDays * 86_400_000).toISOString(),
  undone: row.undoneAt && {
    at: row.undoneAt.toISOString(),
    by: nameOrNone(row.undoneBy),
    reason: row.undoReason,
  },
  abilities: {
    mayUndo:
      holds(actor, 'administrator') &&
      row.isUndoable === true &&
      row.keptId !== actor.personId &&
      row.otherId !== actor.personId,
  },
})

export const presentPair = (row: PairRow): DifferentPair => ({
  id: row.id,
  people: [presentSomebody(row.oneId, row.one), presentSomebody(row.otherId, row.other)],
  reason: row.reason,
  declaredAt: row.recordedAt.toISOString(),
  declaredBy: nameOrNone(row.declaredBy),
})
