import { ruleOwners, securityConsenters, versionApprovers } from '@muster/contracts/endpoints/profile-drafts.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { holds, isSameHand, type PersonActor } from '../platform/actor.ts'
import type { DraftRecord } from './draft-record.ts'
import type { DraftRow } from './draft-row.ts'

/** How many people approve a version, none of whom wrote it. */
export const approversNeeded = 2

export type Abilities = ReplyOf<'drafts.read'>['abilities']

/** Who approved the round under way; an approval of an earlier round is void. */
export const approvedNow = ({ submission }: DraftRow, { approvals }: Pick<DraftRecord, 'approvals'>): string[] =>
  approvals
    .filter((one) => one.submission === submission && one.decision === 'approved')
    .map(({ personId }) => personId)

function approveBlockedBy(draft: DraftRow, record: DraftRecord, actor: PersonActor): Abilities['approveBlockedBy'] {
  if (draft.state !== 'submitted') return null
  if (!holds(actor, ...versionApprovers)) return 'not-allowed'
  if (draft.authorIds.some((author) => isSameHand(actor, author))) return 'own-version'
  return approvedNow(draft, record).some((approver) => isSameHand(actor, approver)) ? 'already-approved' : null
}

/** What the reader of a draft may do with it now. */
export function abilitiesOn(
  draft: DraftRow,
  record: DraftRecord,
  actor: PersonActor,
  awaitsSecurityConsent: boolean,
): Abilities {
  const isOwner = holds(actor, ...ruleOwners)
  const isUnderWay = draft.state === 'open' || draft.state === 'submitted'
  const isAuthor = draft.authorIds.some((author) => isSameHand(actor, author))
  const blocked = approveBlockedBy(draft, record, actor)
  const mayDecide = draft.state === 'submitted' && blocked === null
  return {
    edit: isOwner && isUnderWay,
    discard: isOwner && isUnderWay,
    submit: isOwner && draft.state === 'open',
    withdraw: isOwner && draft.state === 'submitted',
    approve: mayDecide,
    reject: mayDecide || (draft.state === 'submitted' && blocked === 'already-approved'),
    consent: holds(actor, ...securityConsenters) && draft.state === 'open' && !isAuthor && awaitsSecurityConsent,
    approveBlockedBy: blocked,
  }
}
