import type { WaiverRole } from '@muster/contracts/codes.ts'
import type { MayNot, WaiverState } from '@muster/contracts/schemas/exceptions.ts'
import { ownsAccount, holds, isSameHand, type PersonActor } from '../../platform/actor.ts'
import { type FieldProblem, Refusal } from '../../platform/problems/refusal.ts'
import type { WaivableClause } from './waivable-clause.ts'
import type { WaiverRow } from './waiver-rows.ts'

/** Where a waiver stands on a day. */
export function stateOf({ acts, through }: Pick<WaiverRow, 'acts' | 'through'>, today: string): WaiverState {
  if (acts.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn'
  if (acts.some(({ kind }) => kind === 'refused')) return 'refused'
  if (through < today) return 'ended'
  return acts.filter(({ kind }) => kind === 'signed').length < 2 ? 'waiting' : 'in-force'
}

/** The role in which somebody signs for a clause: the first of the clause's that they hold; null where they hold none. */
export const signingRole = (actor: PersonActor, roles: readonly WaiverRole[]): WaiverRole | null =>
  roles.find((role) => holds(actor, role)) ?? null

/**
 * Whether somebody may put their name under a waiver, or why not: two different people with the right role, neither the
 * person nor their instructor. Whoever asked for it without signing does not sign it later.
 */
export function mayJoin(
  actor: PersonActor,
  waiver: Pick<WaiverRow, 'personId' | 'askedBy' | 'acts' | 'through'>,
  {
    roles,
    teaches,
    today,
  }: { readonly roles: readonly WaiverRole[]; readonly teaches: boolean; readonly today: string },
): MayNot {
  if (ownsAccount(actor, waiver.personId)) return 'own-waiver'
  if (signingRole(actor, roles) === null) return 'role'
  if (stateOf(waiver, today) !== 'waiting') return 'closed'
  if (waiver.acts.some(({ byId }) => isSameHand(actor, byId))) return 'same-signatory'
  if (isSameHand(actor, waiver.askedBy)) return 'asked-by-you'
  return teaches ? 'instructor' : 'yes'
}

/** Refuses with the reason `mayJoin` gives. */
export function refuseJoining(reason: MayNot): void {
  if (reason === 'yes') return
  if (reason === 'closed') throw new Refusal(409, 'waiver-closed')
  const codes = {
    'own-waiver': 'own-waiver',
    role: 'waiver-role',
    'same-signatory': 'same-signatory',
    'asked-by-you': 'same-signatory',
    instructor: 'instructor-signs',
  } as const
  throw new Refusal(403, codes[reason])
}

/** Who may ask: a desk officer, without signing by it, or somebody with a role that signs for the clause (null: none does). */
export function refuseAsking(
  actor: PersonActor,
  personId: string,
  { roles, teaches }: { readonly roles: readonly WaiverRole[] | null; readonly teaches: boolean },
): void {
  if (ownsAccount(actor, personId)) throw new Refusal(403, 'own-waiver')
  if (roles && !holds(actor, 'desk-officer') && signingRole(actor, roles) === null)
    throw new Refusal(403, 'waiver-role')
  if (teaches) throw new Refusal(403, 'instructor-signs')
}

/** Whether somebody may withdraw a waiver: its asker, or a holder of one of its roles; never the person themselves. */
export const mayWithdraw = (
  actor: PersonActor,
  { personId, askedBy }: Pick<WaiverRow, 'personId' | 'askedBy'>,
  roles: readonly WaiverRole[],
): boolean => !ownsAccount(actor, personId) && (askedBy === actor.personId || signingRole(actor, roles) !== null)

export interface WaiverDraft {
  readonly clauseId: string
  readonly from: string
  readonly through: string
  readonly condition: { readonly type: string; readonly bookedOn: string } | null
}

/**
 * Refuses a draft that could never count: of an unknown or unwaivable clause, with impossible days, or with a condition
 * that is unknown or would not meet the clause.
 */
export function refuseDraft(
  { from, through, condition }: WaiverDraft,
  clause: WaivableClause | null,
  {
    today,
    returnsOn,
    isKnownType,
  }: { readonly today: string; readonly returnsOn: string; readonly isKnownType: boolean },
): asserts clause is WaivableClause {
  const problems: FieldProblem[] = []
  const refuse = (isWrong: boolean, pointer: string, code: string): void => {
    if (isWrong && !problems.some((one) => one.pointer === pointer)) problems.push({ pointer, code })
  }
  refuse(clause === null, '/clauseId', 'unknown-clause')
  refuse(clause !== null && !clause.mayBeWaived, '/clauseId', 'not-waivable')
  refuse(from > returnsOn, '/from', 'after-return')
  refuse(through < from, '/through', 'before-first-day')
  refuse(through < today, '/through', 'in-the-past')
  if (condition) {
    const { type, bookedOn } = condition
    refuse(!isKnownType, '/condition/type', 'unknown-type')
    refuse(clause !== null && !clause.accepts.some((one) => one.type === type), '/condition/type', 'does-not-meet')
    refuse(bookedOn < today, '/condition/bookedOn', 'in-the-past')
    refuse(bookedOn > through, '/condition/bookedOn', 'after-last-day')
  }
  if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
}
