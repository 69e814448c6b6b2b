import type { Transfer, TransferState } from '@muster/contracts/endpoints/transfers.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { holds, type PersonActor } from '../../platform/actor.ts'
import { type NameColumns, nameOf } from '../name.ts'

/** A transfer as the actor may see it, with which side of it they are on. */
export interface TransferRow {
  readonly id: string
  readonly isMine: boolean
  readonly isAsking: boolean
  readonly isLeaving: boolean
  readonly personId: string | null
  readonly askedById: string
  readonly email: string | null
  readonly person: NameColumns | null
  readonly home: Bilingual | null
  readonly receiving: Bilingual
  readonly reason: string | null
  readonly fromOn: string
  readonly askedAt: Date
  readonly asker: NameColumns
  readonly lapsesAt: Date
  readonly agreedAt: Date | null
  readonly releasedAt: Date | null
  readonly endedAt: Date | null
  readonly tookEffectAt: Date | null
  readonly state: TransferState
}

/** Transfers `t` the actor has a part in. */
export const transferRows = `SELECT t.id, t.is_mine AS "isMine", t.is_asking AS "isAsking", t.is_leaving AS "isLeaving", t.person_id AS "personId", t.asked_by AS "askedById", t.email, t.person, t.home,
    t.receiving, t.reason, t.from_on::text AS "fromOn", t.asked_at AS "askedAt", t.asker, t.lapses_at AS "lapsesAt", t.agreed_at AS "agreedAt", t.released_at AS "releasedAt", t.ended_at AS "endedAt",
    t.took_effect_at AS "tookEffectAt", t.state FROM transfers_seen() t`

const open: readonly TransferState[] = ['asked', 'agreed', 'ready']

/** A transfer, and what the actor may do with it now. */
export function presentTransfer(row: TransferRow, actor: PersonActor): Transfer {
  const administers = holds(actor, 'administrator')
  const isOther = actor.personId !== row.personId && actor.personId !== row.askedById
  return {
    id: row.id,
    email: row.email,
    person: row.person && nameOf(row.person),
    from: row.home,
    to: row.receiving,
    reason: row.reason,
    fromOn: row.fromOn,
    askedAt: row.askedAt.toISOString(),
    askedBy: nameOf(row.asker),
    lapsesAt: row.lapsesAt.toISOString(),
    agreedAt: row.agreedAt?.toISOString() ?? null,
    releasedAt: row.releasedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    tookEffectAt: row.tookEffectAt?.toISOString() ?? null,
    state: row.state,
    abilities: {
      mayAnswer: row.isMine && row.state === 'asked',
      mayRelease: row.isLeaving && administers && isOther && row.state === 'agreed',
      mayWithdraw:
        open.includes(row.state) &&
        ((row.isMine && row.state !== 'asked') ||
          (row.isAsking && administers) ||
          (row.isLeaving && administers && row.state === 'ready')),
    },
  }
}
