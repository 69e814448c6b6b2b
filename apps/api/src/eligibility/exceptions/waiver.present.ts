import type { WaiverRole } from '@muster/contracts/codes.ts'
import type { Waiver } from '@muster/contracts/schemas/exceptions.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { nameOf } from '../../people/name.ts'
import type { WaivableClause } from './waivable-clause.ts'
import { mayJoin, mayWithdraw, stateOf } from './waiver.policy.ts'
import type { WaiverRow } from './waiver-rows.ts'

/** Who looks at a waiver, and when. */
export interface Looking {
  readonly actor: PersonActor
  readonly today: string
  /** Whether they teach the person it is for. */
  readonly teaches: boolean
}

const shownName = (name: Parameters<typeof nameOf>[0] | null): ReturnType<typeof nameOf> | null => name && nameOf(name)

export function presentWaiver(row: WaiverRow, clause: WaivableClause | null, looking: Looking): Waiver {
  const { actor, today } = looking
  const roles: readonly WaiverRole[] = clause?.roles ?? []
  const state = stateOf(row, today)
  const acted = (kind: string) => row.acts.find((act) => act.kind === kind)
  const [refused, withdrawn] = [acted('refused'), acted('withdrawn')]
  const sign = mayJoin(actor, row, { ...looking, roles })
  const titleOf = (type: string) => clause?.accepts.find((one) => one.type === type)?.title ?? { en: type, ja: type }
  return {
    id: row.id,
    state,
    person: { id: row.personId, name: nameOf(row) },
    about:
      row.nominationId === null || row.postingId === null
        ? null
        : {
            nominationId: row.nominationId,
            postingId: row.postingId,
            title: { en: row.titleEn, ja: row.titleJa },
            place: { en: row.placeEn, ja: row.placeJa },
            departsOn: row.departsOn,
            returnsOn: row.returnsOn,
          },
    clause: { id: row.clauseId, title: clause?.title ?? { en: row.clauseId, ja: row.clauseId } },
    ground: row.ground,
    from: row.from,
    through: row.through,
    condition: row.condition && {
      type: row.condition.type,
      title: titleOf(row.condition.type),
      bookedOn: row.condition.on,
    },
    asked: { by: shownName(row.askedByName), at: row.askedAt },
    roles: [...roles],
    signatures: row.acts.flatMap(({ kind, name, role, at }) =>
      kind === 'signed' ? [{ by: shownName(name), role: role ?? '', at }] : [],
    ),
    refused: refused
      ? { by: shownName(refused.name), role: refused.role, at: refused.at, reason: refused.reason ?? '' }
      : null,
    withdrawn: withdrawn
      ? {
          by: shownName(withdrawn.name),
          at: withdrawn.at,
          on: withdrawn.on ?? withdrawn.at.slice(0, 10),
          reason: withdrawn.reason ?? '',
        }
      : null,
    abilities: {
      sign,
      refuse: sign === 'yes',
      withdraw: (state === 'waiting' || state === 'in-force') && mayWithdraw(actor, row, roles),
    },
  }
}
