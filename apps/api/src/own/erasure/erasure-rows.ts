import type { ListedErasure } from '@muster/contracts/endpoints/erasures.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

export interface ErasureRow {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly isOwn: boolean
  readonly reason: string | null
  readonly askedBy: string
  readonly askedAt: Date
  readonly endedAt: Date | null
  readonly state: ListedErasure['state']
  readonly dueAt: Date | null
  readonly answer: string
  readonly person: NameColumns
  readonly asker: NameColumns
}

const nameOfPerson = (id: string): string =>
  `(SELECT to_jsonb(n) FROM (SELECT ${nameColumns('p')} FROM person p WHERE p.id = ${id}) n)`

/** Erasures as the actor may see them: their own, and those of their agency for its administrators. */
export const erasureRows = `SELECT e.id, e.person_id AS "personId", e.agency_id AS "agencyId", e.ground = 'own' AS "isOwn", e.reason, e.asked_by AS "askedBy",
    e.recorded_at AS "askedAt", e.ended_at AS "endedAt", ${nameOfPerson('e.person_id')} AS person, ${nameOfPerson('e.asked_by')} AS asker,
    coalesce((SELECT a.kind FROM erasure_act a WHERE a.erasure_id = e.id ORDER BY a.recorded_at DESC, a.id DESC LIMIT 1), 'asked') AS state,
    (SELECT a.due_at FROM erasure_act a WHERE a.erasure_id = e.id AND a.kind = 'confirmed') AS "dueAt",
    coalesce((SELECT a.reason FROM erasure_act a WHERE a.erasure_id = e.id AND a.kind IN ('refused', 'cancelled')), '') AS answer
  FROM erasure e`

export const presentErasure = (row: ErasureRow): ReplyOf<'own.askErasure'> => ({
  id: row.id,
  isOwn: row.isOwn,
  state: row.state,
  askedAt: row.askedAt.toISOString(),
  dueAt: row.dueAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
  answer: row.answer,
})

/** The same for an administrator, with what they may do about it now. */
export const presentListed = (row: ErasureRow, actorId: string): ListedErasure => ({
  ...presentErasure(row),
  person: { id: row.personId, name: nameOf(row.person) },
  reason: row.reason,
  askedBy: nameOf(row.asker),
  abilities: {
    mayConfirm: row.state === 'asked' && isSecond(row, actorId),
    mayRefuse: row.state === 'asked' && row.personId !== actorId,
    mayCancel: row.state === 'confirmed' && row.personId !== actorId,
  },
})

/** Neither who asked for it nor whom it is about. */
export const isSecond = ({ askedBy, personId }: Pick<ErasureRow, 'askedBy' | 'personId'>, actorId: string): boolean =>
  actorId !== askedBy && actorId !== personId

/** For how many days the agency of the actor waits. */
export async function waitDaysOf(tx: Tx, agencyId: string): Promise<number> {
  const [row] = await tx.query<{ days: number }>('SELECT erasure_wait_days AS days FROM agency WHERE id = $1', [
    agencyId,
  ])
  if (!row) throw new Error('the agency is not there')
  return row.days
}
