import type { Bar, Waiver } from '@muster/eligibility/facts.ts'

/** A waiver as `judged_facts` gives it. */
export interface WaiverRow {
  readonly id: string
  readonly clauseId: string
  readonly postingId: string | null
  readonly condition: { readonly type: string; readonly on: string } | null
  readonly from: string
  readonly through: string | null
  readonly grantedBy: string
  readonly countersignedBy: string | null
  readonly recordedAt: string
  readonly withdrawnOn: string | null
  readonly withdrawnAt: string | null
}

/** In which role somebody signed is not kept yet: a clause that names the roles accepts none. */
const signed = (personId: string): Waiver['grantedBy'] => ({ personId, role: '' })

export function waiverOf(row: WaiverRow, personId: string): Waiver {
  const { id, clauseId, postingId, condition, from, through, recordedAt, withdrawnAt, withdrawnOn } = row
  return {
    id,
    nodeId: clauseId,
    personId,
    postingId,
    from,
    through: through ?? '9999-12-31',
    condition: condition && { type: condition.type, bookedOn: condition.on },
    grantedBy: signed(row.grantedBy),
    countersignedBy: row.countersignedBy === null ? null : signed(row.countersignedBy),
    recordedAt,
    withdrawn: withdrawnAt === null ? null : { on: withdrawnOn ?? withdrawnAt.slice(0, 10), recordedAt: withdrawnAt },
  }
}

/** A bar as `judged_facts` gives it. */
export interface BarRow {
  readonly id: string
  readonly kind: 'conduct' | 'medical'
  readonly from: string
  readonly through: string | null
  readonly recordedAt: string
}

export const barOf = ({ kind, ...row }: BarRow): Bar => ({ ...row, ground: kind })
