import type { Bar, Signature, Waiver } from '@muster/eligibility/facts.ts'

/** A waiver as `judged_facts` gives it: only those with both signatures are there. */
export interface WaiverRow {
  readonly id: string
  readonly clauseId: string
  readonly postingId: string | null
  readonly condition: { readonly type: string; readonly on: string } | null
  readonly from: string
  readonly through: string
  readonly grantedBy: Signature
  readonly countersignedBy: Signature
  /** When the second signature was given: before, it was not in force. */
  readonly recordedAt: string
  readonly withdrawnOn: string | null
  readonly withdrawnAt: string | null
}

export function waiverOf(row: WaiverRow, personId: string): Waiver {
  const { id, clauseId, postingId, condition, from, through, recordedAt, withdrawnAt, withdrawnOn } = row
  return {
    id,
    nodeId: clauseId,
    personId,
    postingId,
    from,
    through,
    condition: condition && { type: condition.type, bookedOn: condition.on },
    grantedBy: row.grantedBy,
    countersignedBy: row.countersignedBy,
    recordedAt,
    withdrawn: withdrawnAt === null || withdrawnOn === null ? null : { on: withdrawnOn, recordedAt: withdrawnAt },
  }
}

/** A bar as `judged_facts` gives it. */
export interface BarRow {
  readonly id: string
  readonly kind: 'conduct' | 'medical'
  readonly from: string
  readonly through: string | null
  readonly recordedAt: string
  readonly liftedOn: string | null
  readonly liftedAt: string | null
}

export const barOf = ({ kind, liftedOn, liftedAt, ...row }: BarRow): Bar => ({
  ...row,
  ground: kind,
  lifted: liftedOn === null || liftedAt === null ? null : { on: liftedOn, recordedAt: liftedAt },
})
