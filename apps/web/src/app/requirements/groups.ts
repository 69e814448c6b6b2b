import type { Clause, ClauseStatus } from '@muster/contracts/schemas/verdict.ts'
import { eligibility } from '@muster/words/catalogue/eligibility.ts'
import type { IconName } from '../../ui/icon.tsx'
import type { Tone } from '../../ui/status.tsx'

export type GroupKey = 'toDo' | 'beingChecked' | 'later' | 'met' | 'recommended' | 'notApplicable'

/** Groups in the order in which they need somebody. */
const order: readonly GroupKey[] = ['toDo', 'beingChecked', 'later', 'met', 'recommended', 'notApplicable']

const groupOfStatus: Record<ClauseStatus, GroupKey> = {
  NOT_MET: 'toDo',
  PENDING: 'beingChecked',
  DUE_LATER: 'later',
  WAIVED: 'met',
  MET: 'met',
  NOT_APPLICABLE: 'notApplicable',
}

const groupOf = (clause: Clause): GroupKey =>
  clause.required || clause.status === 'NOT_APPLICABLE' ? groupOfStatus[clause.status] : 'recommended'

/** The requirements in their groups; empty groups are left out. */
export function groupsOf(
  clauses: readonly Clause[],
): { key: GroupKey; title: (typeof eligibility.groups)[GroupKey]; clauses: Clause[] }[] {
  return order.flatMap((key) => {
    const members = clauses.filter((clause) => groupOf(clause) === key)
    return members.length > 0 ? [{ key, title: eligibility.groups[key], clauses: members }] : []
  })
}

/** How a requirement's status looks: word, icon and colour together. */
export const statusLooks: Record<ClauseStatus, { tone: Tone; icon?: IconName }> = {
  MET: { tone: 'valid' },
  WAIVED: { tone: 'warn' },
  DUE_LATER: { tone: 'neutral', icon: 'clock' },
  PENDING: { tone: 'neutral', icon: 'eye' },
  NOT_MET: { tone: 'refused' },
  NOT_APPLICABLE: { tone: 'neutral' },
}
