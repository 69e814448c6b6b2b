import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { ownsAccount, holds, type PersonActor } from '../../platform/actor.ts'
import { notAllowed, Refusal } from '../../platform/problems/refusal.ts'
import type { LineRow } from './decision-lines.ts'

type Abilities = ReplyOf<'decisions.ofNomination'>['abilities']

/** What somebody may do with a decision. `isOutdated`: something it rests on has changed, and the next one is being made. */
export function abilitiesOf(actor: PersonActor, row: LineRow | undefined, isOutdated: boolean): Abilities {
  const kinds = new Set(row?.acts.map(({ kind }) => kind))
  const isOpen = row !== undefined && row.closing === null && !kinds.has('confirmed')
  if (!isOpen) return { confirm: false, refer: false, waitsFor: null }
  if (!holds(actor, 'desk-officer')) return { confirm: false, refer: false, waitsFor: 'desk-officer' }
  if (ownsAccount(actor, row.personId)) return { confirm: false, refer: false, waitsFor: 'another-officer' }
  if (isOutdated) return { confirm: false, refer: false, waitsFor: 'outdated' }
  return { confirm: true, refer: !kinds.has('referred'), waitsFor: null }
}

/** Nobody decides about themselves, and what is closed or confirmed stays as it is. */
export function refuseAct(actor: PersonActor, row: LineRow, act: 'confirmed' | 'referred'): void {
  if (ownsAccount(actor, row.personId)) throw notAllowed()
  if (row.closing) throw new Refusal(409, 'decision-closed')
  if (row.acts.some(({ kind }) => kind === 'confirmed')) throw new Refusal(409, 'decision-confirmed')
  if (row.acts.some(({ kind }) => kind === act)) throw new Refusal(409, 'decision-referred')
}
