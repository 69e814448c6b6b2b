import type { DraftContent } from '@muster/contracts/schemas/requirement.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { isSameHand, type PersonActor } from '../platform/actor.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'

/** A draft as it is kept. */
export interface DraftRow {
  readonly id: string
  readonly profileId: string
  readonly profileKey: string
  readonly version: number
  readonly basedOn: number | null
  readonly content: DraftContent
  readonly revision: number
  readonly state: 'open' | 'submitted' | 'published' | 'discarded'
  readonly authorIds: readonly string[]
  readonly submission: number
  readonly submittedBy: string | null
  readonly submittedAt: Date | null
  readonly changedAt: Date
}

export const draftColumns = `d.id, d.profile_id AS "profileId", f.key AS "profileKey", d.version, d.based_on AS "basedOn", d.content, d.revision, d.state,
  d.author_ids AS "authorIds", d.submission, d.submitted_by AS "submittedBy", d.submitted_at AS "submittedAt", d.changed_at AS "changedAt"`

/** A draft of the actor's agency; one of another is not found. `lock` keeps everybody else from changing it meanwhile. */
export async function draftOf(tx: Tx, id: string, { agencyId }: PersonActor, lock: 'lock' | 'read'): Promise<DraftRow> {
  const [row] = await tx.query<DraftRow>(
    `SELECT ${draftColumns} FROM profile_draft d JOIN profile f ON f.id = d.profile_id WHERE d.id = $1 AND d.agency_id = $2${
      lock === 'lock' ? ' FOR UPDATE OF d' : ''
    }`,
    [id, agencyId],
  )
  if (!row) throw notFound()
  return row
}

/** A draft that is under way, in the revision that the caller read. */
export function refuseClosedOrChanged(draft: DraftRow, revision: number): void {
  if (draft.state === 'published' || draft.state === 'discarded') throw new Refusal(409, 'draft-closed')
  if (draft.revision !== revision) throw new Refusal(409, 'changed-meanwhile')
}

/** The round of approval under way, and that it is the one the caller read. */
export function refuseOtherRound(draft: DraftRow, submission: number): void {
  if (draft.state !== 'submitted') throw new Refusal(409, 'draft-not-submitted')
  if (draft.submission !== submission) throw new Refusal(409, 'changed-meanwhile')
}

/** Nobody approves, rejects or consents to what they wrote. */
export function refuseOwnVersion(draft: DraftRow, actor: PersonActor): void {
  if (draft.authorIds.some((author) => isSameHand(actor, author))) throw new Refusal(403, 'own-version')
}
