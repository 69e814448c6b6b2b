import type { Appeal } from '@muster/contracts/schemas/exceptions.ts'
import { ownsAccount, holds, isSameHand, type PersonActor } from '../../platform/actor.ts'
import { notAllowed, notFound, Refusal } from '../../platform/problems/refusal.ts'
import type { AppealableRow, AppealRow } from './appeal-rows.ts'

/** Whether somebody may answer an appeal, or why not: neither the person, nor who lodged it, nor who decided. */
export function mayAnswer(actor: PersonActor, appeal: AppealRow): Appeal['abilities']['answer'] {
  if (ownsAccount(actor, appeal.personId)) return 'own-appeal'
  if (!holds(actor, 'desk-officer', 'verifier')) return 'role'
  if (appeal.answer !== null) return 'closed'
  if (isSameHand(actor, appeal.lodgedBy)) return 'lodged-by-you'
  return appeal.deciders.some((decider) => isSameHand(actor, decider)) ? 'decided-by-you' : 'yes'
}

export function refuseAnswer(reason: ReturnType<typeof mayAnswer>): void {
  if (reason === 'yes') return
  if (reason === 'closed') throw new Refusal(409, 'appeal-closed')
  if (reason === 'role') throw notAllowed()
  throw new Refusal(403, reason === 'own-appeal' ? 'own-appeal' : 'same-decider')
}

/** The person themselves, or an officer of the agency for them; against a decision that stands and does not clear them. */
export function refuseLodging(actor: PersonActor, decision: AppealableRow): void {
  if (!ownsAccount(actor, decision.personId) && !holds(actor, 'desk-officer', 'verifier')) throw notFound()
  if (decision.isClosed) throw new Refusal(409, 'decision-closed')
  if (decision.verdict === 'ELIGIBLE') throw new Refusal(409, 'nothing-to-appeal')
  if (decision.hasOpenAppeal) throw new Refusal(409, 'appeal-open')
}

/** The person, or who lodged it for them, while it waits. */
export const mayWithdrawAppeal = (actor: PersonActor, { personId, lodgedBy, answer }: AppealRow): boolean =>
  answer === null && (ownsAccount(actor, personId) || lodgedBy === actor.personId)
