import type { WaiverRole } from '@muster/contracts/codes.ts'
import type { EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import type { FactRow } from '../gather-facts.ts'
import type { WaiverDraft } from './waiver.policy.ts'

/** What the engine would be given once two people with the right role have signed. */
export function signedByTwo(
  personId: string,
  {
    postingId,
    role,
    instant,
  }: { readonly postingId: string | null; readonly role: WaiverRole; readonly instant: string },
  { clauseId, from, through, condition }: WaiverDraft,
): FactRow {
  const signer = (which: string) => ({ personId: which, role })
  return {
    kind: 'waiver',
    ownerId: personId,
    fact: {
      id: 'proposed',
      clauseId,
      postingId,
      condition: condition && { type: condition.type, on: condition.bookedOn },
      from,
      through,
      grantedBy: signer('first'),
      countersignedBy: signer('second'),
      recordedAt: instant,
      withdrawnOn: null,
      withdrawnAt: null,
    },
  }
}

/** Two views of one nominee, as a waiver's page compares them. */
export function compared({ now, then }: { now: EligibilityView; then: EligibilityView }, clauseId: string) {
  const clauseOf = (view: EligibilityView) => [...view.clauses, ...view.teamClauses].find(({ id }) => id === clauseId)
  const [clauseNow, clauseThen] = [clauseOf(now), clauseOf(then)]
  if (!clauseNow || !clauseThen) throw notFound()
  return { asOn: now.asOn, assignment: now.assignment, now: now.verdict, then: then.verdict, clauseNow, clauseThen }
}
