import type { Bar } from '@muster/contracts/schemas/exceptions.ts'
import { ownsAccount, holds, isSameHand, type PersonActor } from '../../platform/actor.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import type { BarRow } from './bar-rows.ts'

/** Where a stop stands on a day. */
export function barStateOf(
  { acts, from, through }: Pick<BarRow, 'acts' | 'from' | 'through'>,
  today: string,
): Bar['state'] {
  const lifted = acts.find(({ kind }) => kind === 'lifted')
  if (lifted) return 'lifted'
  if (through !== null && through < today) return 'ended'
  if (acts.at(-1)?.kind === 'lift-asked') return 'lift-asked'
  return from > today ? 'later' : 'open'
}

/** What somebody may do about lifting a stop: ask or lift, and answer what another asked. Never about themselves. */
export function barAbilities(actor: PersonActor, row: BarRow, today: string): Bar['abilities'] {
  const state = barStateOf(row, today)
  const isKeeper = holds(actor, 'head-of-security') && !ownsAccount(actor, row.personId)
  return {
    lift: isKeeper && (state === 'open' || state === 'later'),
    answer: isKeeper && state === 'lift-asked' && !isSameHand(actor, row.acts.at(-1)?.byId),
  }
}

/** One for conduct is lifted by two people; the word of the medical service, which a stop for health waits for, needs no second. */
export const needsSecond = ({ kind }: Pick<BarRow, 'kind'>): boolean => kind === 'conduct'

export function refuseLifting(actor: PersonActor, row: BarRow, on: string, today: string): void {
  if (ownsAccount(actor, row.personId)) throw new Refusal(403, 'own-stop')
  const state = barStateOf(row, today)
  if (state === 'lift-asked') throw new Refusal(409, 'lift-already-asked')
  if (state === 'lifted' || state === 'ended') throw new Refusal(409, 'stop-closed')
  if (on < today) throw new Refusal(422, 'invalid-request', [{ pointer: '/on', code: 'in-the-past' }])
}

export function refuseAnswering(actor: PersonActor, row: BarRow, today: string): void {
  if (ownsAccount(actor, row.personId)) throw new Refusal(403, 'own-stop')
  if (barStateOf(row, today) !== 'lift-asked') throw new Refusal(409, 'stop-closed')
  if (isSameHand(actor, row.acts.at(-1)?.byId)) throw new Refusal(403, 'same-signatory')
}
