import { Injectable } from '@nestjs/common'
import type { DraftCommentView } from '@muster/contracts/schemas/draft.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { abilitiesOf } from './draft.policy.ts'
import { commentColumns, type CommentRow, findDraft, peopleOf, presentComment } from './draft-rows.ts'

/** What authors and security staff say of a draft. */
@Injectable()
export class DraftCommentsService {
  constructor(private readonly work: UnitOfWork) {}

  add(call: PersonCall<'authoring.comment'>): Promise<DraftCommentView> {
    return this.work.run(call, async (tx) => {
      const { lesson, block, text } = call.body
      await this.refuseClosed(tx, call, call.params.draft)
      if (lesson !== null) {
        const [known] = await tx.query('SELECT 1 FROM draft_lesson WHERE id = $1 AND draft_id = $2', [
          lesson,
          call.params.draft,
        ])
        if (!known) throw new Refusal(422, 'invalid-request', [{ pointer: '/lesson', code: 'not-known' }])
      }
      const [row] = await tx.query<CommentRow>(
        `INSERT INTO draft_comment (draft_id, agency_id, lesson_id, block, text, written_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${commentColumns}`,
        [
          call.params.draft,
          call.actor.agencyId,
          lesson,
          lesson === null ? null : block,
          text.trim(),
          call.actor.personId,
        ],
      )
      return this.done(tx, call, 'authoring.comment', row)
    })
  }

  resolve(call: PersonCall<'authoring.resolveComment'>): Promise<DraftCommentView> {
    return this.work.run(call, async (tx) => {
      const [found] = await tx.query<CommentRow>(`SELECT ${commentColumns} FROM draft_comment WHERE id = $1`, [
        call.params.comment,
      ])
      if (!found) throw notFound()
      await this.refuseClosed(tx, call, found.draftId)
      const [row] = await tx.query<CommentRow>(
        `UPDATE draft_comment SET resolved_by = CASE WHEN $2 THEN coalesce(resolved_by, $3) END, resolved_at = CASE WHEN $2 THEN coalesce(resolved_at, now()) END
         WHERE id = $1 RETURNING ${commentColumns}`,
        [found.id, call.body.resolved, call.actor.personId],
      )
      return this.done(tx, call, 'authoring.resolveComment', row)
    })
  }

  private async refuseClosed(tx: Tx, call: PersonCall, draftId: string): Promise<void> {
    const { state } = await findDraft(tx, draftId)
    if (!abilitiesOf(call.actor, state).comment) throw new Refusal(409, 'state-does-not-allow')
  }

  private async done(tx: Tx, call: PersonCall, act: string, row: CommentRow | undefined): Promise<DraftCommentView> {
    if (!row) throw new Error('the comment was not kept')
    await audit(tx, { act, subject: { kind: 'draft-comment', id: row.id }, traceId: call.traceId })
    return presentComment(row, await peopleOf(tx, row.draftId))
  }
}
