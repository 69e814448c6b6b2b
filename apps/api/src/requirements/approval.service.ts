import { Injectable } from '@nestjs/common'
import { versionApprovers } from '@muster/contracts/endpoints/profile-drafts.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { isSameHand } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { EventBus } from '../platform/events.ts'
import { Notices } from '../platform/notices/notices.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { holdsUp } from './draft-check.ts'
import { DraftReader } from './draft-reader.ts'
import { approvalsOf, consentTo } from './draft-record.ts'
import { draftOf, type DraftRow, refuseClosedOrChanged, refuseOtherRound, refuseOwnVersion } from './draft-row.ts'
import { approvedNow, approversNeeded } from './drafts.policy.ts'
import { publish } from './publish.ts'

type DraftReply = ReplyOf<'drafts.read'>
type DraftCall =
  | PersonCall<'drafts.submit'>
  | PersonCall<'drafts.withdraw'>
  | PersonCall<'drafts.approve'>
  | PersonCall<'drafts.reject'>
  | PersonCall<'drafts.consentWithoutSecurity'>

const pageOf = ({ id }: DraftRow): string => `/rules/drafts/${id}/approval`

/** From a finished draft to a published version: by two people, neither of whom wrote it. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: DraftReader,
    private readonly notices: Notices,
    private readonly events: EventBus,
  ) {}

  submit(call: PersonCall<'drafts.submit'>): Promise<DraftReply> {
    return this.onDraft(call, async (tx, draft) => {
      refuseClosedOrChanged(draft, call.body.revision)
      if (draft.state === 'submitted') throw new Refusal(409, 'changed-meanwhile')
      await this.refuseProblems(tx, draft)
      await tx.query(
        `UPDATE profile_draft SET state = 'submitted', submission = submission + 1, submitted_by = $2, submitted_at = now(), changed_at = now() WHERE id = $1`,
        [draft.id, call.actor.personId],
      )
      await this.record(tx, call, 'drafts.submit', draft)
      const approvers = await this.notices.holders(tx, call.actor.agencyId, versionApprovers)
      const others = approvers.filter((person) => !draft.authorIds.includes(person))
      await this.tell(tx, 'version-to-approve', others, draft, call.actor.agencyId)
    })
  }

  withdraw(call: PersonCall<'drafts.withdraw'>): Promise<DraftReply> {
    return this.onDraft(call, async (tx, draft) => {
      if (draft.state !== 'submitted') throw new Refusal(409, 'draft-not-submitted')
      await this.reopen(tx, draft)
      await this.record(tx, call, 'drafts.withdraw', draft)
    })
  }

  /** The approval that completes the two publishes the version, once more free of problems. */
  approve(call: PersonCall<'drafts.approve'>): Promise<DraftReply> {
    return this.onDraft(call, async (tx, draft) => {
      refuseOtherRound(draft, call.body.submission)
      refuseOwnVersion(draft, call.actor)
      const approved = approvedNow(draft, { approvals: await approvalsOf(tx, draft) })
      if (approved.some((approver) => isSameHand(call.actor, approver))) throw new Refusal(409, 'already-approved')
      if (draft.content.isCorrection && !call.body.impactSeen)
        throw new Refusal(422, 'impact-not-seen', [{ pointer: '/impactSeen', code: 'required' }])
      await this.refuseProblems(tx, draft)
      await this.say(tx, call, draft, 'approved', null)
      await this.record(tx, call, 'drafts.approve', draft)
      if (approved.length + 1 < approversNeeded) return
      await publish(tx, draft)
      const { appliesFrom } = draft.content.version
      await this.events.emit(tx, 'version-published', { profileId: draft.profileId, appliesFrom })
      await this.record(tx, call, 'profiles.publish', draft)
      await this.tell(tx, 'version-published', [...draft.authorIds, ...approved], draft, call.actor.agencyId)
    })
  }

  reject(call: PersonCall<'drafts.reject'>): Promise<DraftReply> {
    return this.onDraft(call, async (tx, draft) => {
      refuseOtherRound(draft, call.body.submission)
      refuseOwnVersion(draft, call.actor)
      const approved = approvedNow(draft, { approvals: await approvalsOf(tx, draft) })
      if (approved.some((approver) => isSameHand(call.actor, approver))) throw new Refusal(409, 'already-approved')
      await this.say(tx, call, draft, 'rejected', call.body.reason)
      await this.reopen(tx, draft)
      await this.record(tx, call, 'drafts.reject', draft)
      await this.tell(tx, 'version-rejected', draft.authorIds, draft, call.actor.agencyId)
    })
  }

  /** Agrees that this one version does without the clause `security`: a person of their own, by name, with a reason. */
  consentWithoutSecurity(call: PersonCall<'drafts.consentWithoutSecurity'>): Promise<DraftReply> {
    return this.onDraft(call, async (tx, draft) => {
      refuseClosedOrChanged(draft, call.body.revision)
      refuseOwnVersion(draft, call.actor)
      if (await consentTo(tx, draft)) throw new Refusal(409, 'already-approved')
      const { problems } = await this.reader.check(tx, draft)
      if (draft.state !== 'open' || !problems.some(({ code }) => code === 'security-missing'))
        throw new Refusal(409, 'security-present')
      await tx.query('INSERT INTO security_consent (draft_id, agency_id, person_id, reason) VALUES ($1, $2, $3, $4)', [
        draft.id,
        call.actor.agencyId,
        call.actor.personId,
        call.body.reason,
      ])
      await this.record(tx, call, 'drafts.consentWithoutSecurity', draft)
      await this.tell(tx, 'version-without-security', draft.authorIds, draft, call.actor.agencyId)
    })
  }

  private onDraft(call: DraftCall, act: (tx: Tx, draft: DraftRow) => Promise<void>): Promise<DraftReply> {
    return this.work.run(call, async (tx) => {
      await act(tx, await draftOf(tx, call.params.draft, call.actor, 'lock'))
      return this.reader.view(tx, await draftOf(tx, call.params.draft, call.actor, 'read'), call.actor)
    })
  }

  private async refuseProblems(tx: Tx, draft: DraftRow): Promise<void> {
    const { problems } = await this.reader.check(tx, draft)
    const left = problems.filter(holdsUp)
    if (left.length > 0) {
      const errors = left.map(({ code, pointer }) => ({ code, pointer: `/content${pointer}` }))
      throw new Refusal(422, 'draft-not-ready', errors)
    }
  }

  private async say(
    tx: Tx,
    call: PersonCall<'drafts.approve'> | PersonCall<'drafts.reject'>,
    draft: DraftRow,
    decision: 'approved' | 'rejected',
    reason: string | null,
  ): Promise<void> {
    const impactSeen = 'impactSeen' in call.body && call.body.impactSeen
    await tx.query(
      `INSERT INTO profile_approval (draft_id, agency_id, submission, person_id, decision, reason, impact_seen) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [draft.id, call.actor.agencyId, draft.submission, call.actor.personId, decision, reason, impactSeen],
    )
  }

  private async reopen(tx: Tx, { id }: DraftRow): Promise<void> {
    await tx.query(`UPDATE profile_draft SET state = 'open', changed_at = now() WHERE id = $1`, [id])
  }

  private record(tx: Tx, { traceId }: DraftCall, act: string, draft: DraftRow): Promise<void> {
    const { id, profileKey, version, revision } = draft
    return audit(tx, {
      act,
      subject: { kind: 'profile-draft', id },
      details: { profile: profileKey, version, revision },
      traceId,
    })
  }

  private tell(
    tx: Tx,
    kind: 'version-to-approve' | 'version-rejected' | 'version-published' | 'version-without-security',
    personIds: readonly string[],
    draft: DraftRow,
    dutyIn: string,
  ): Promise<void> {
    const { title, appliesFrom } = draft.content.version
    const parameters = { profile: title, version: draft.version, date: { day: appliesFrom } }
    return this.notices.notify(tx, { personIds, dutyIn, kind, parameters, path: pageOf(draft) })
  }
}
