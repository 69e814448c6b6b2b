import { Injectable } from '@nestjs/common'
import { holds } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { findDraft } from '../courses/drafts/draft-rows.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { isWrittenBy, reviewers } from './preview.service.ts'

type Done = Record<string, never>
type Step = 'asked' | 'approved' | 'sent-back' | 'taken-back'

/** The review of a draft: while it lasts nobody changes the draft, so that what was approved is what is published. */
@Injectable()
export class ReviewService {
  constructor(private readonly work: UnitOfWork) {}

  ask(call: PersonCall<'publishing.ask'>): Promise<Done> {
    return this.work.run(call, async (tx) => {
      await enter(tx, call.params.draft, 'draft', 'in-review')
      return step(tx, call, 'asked', call.body.note, 'publishing.ask')
    })
  }

  takeBack(call: PersonCall<'publishing.takeBack'>): Promise<Done> {
    return this.work.run(call, async (tx) => {
      await enter(tx, call.params.draft, 'in-review', 'draft')
      return step(tx, call, 'taken-back', '', 'publishing.takeBack')
    })
  }

  review(call: PersonCall<'publishing.review'>): Promise<Done> {
    const { approve, note } = call.body
    return this.work.run(call, async (tx) => {
      const { id, sensitivity } = await enter(tx, call.params.draft, 'in-review', approve ? 'in-review' : 'draft')
      if (!holds(call.actor, ...reviewers(sensitivity)) || (await isWrittenBy(tx, id, call.actor)))
        throw new Refusal(409, 'second-person-needed')
      const [approval] = await tx.query<{ approved: boolean }>('SELECT draft_is_approved($1) AS approved', [id])
      if (approve && approval?.approved) throw new Refusal(409, 'already-decided')
      return step(tx, call, approve ? 'approved' : 'sent-back', note, 'publishing.review')
    })
  }
}

/** Takes a draft from one state to another, holding it until the transaction ends. */
async function enter(
  tx: Tx,
  draftId: string,
  from: 'draft' | 'in-review',
  to: 'draft' | 'in-review',
): Promise<{ id: string; sensitivity: string }> {
  const { id, sensitivity } = await findDraft(tx, draftId)
  const [moved] = await tx.query(
    'UPDATE course_draft SET state = $3, updated_at = now() WHERE id = $1 AND state = $2 RETURNING id',
    [id, from, to],
  )
  if (!moved) throw new Refusal(409, 'state-does-not-allow')
  return { id, sensitivity }
}

async function step(
  tx: Tx,
  call: PersonCall<'publishing.ask' | 'publishing.takeBack' | 'publishing.review'>,
  kind: Step,
  note: string,
  act: string,
): Promise<Done> {
  const { draft } = call.params
  await tx.query(
    'INSERT INTO draft_review (draft_id, agency_id, kind, note, recorded_by) VALUES ($1, $2, $3, $4, $5)',
    [draft, call.actor.agencyId, kind, note.trim(), call.actor.personId],
  )
  await audit(tx, { act, subject: { kind: 'course-draft', id: draft }, details: { kind }, traceId: call.traceId })
  return {}
}
