import type { DraftState } from '@muster/contracts/schemas/draft.ts'
import { holds, type PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'

const isOpen = (state: DraftState): boolean => state === 'draft' || state === 'in-review'

/** What the actor may do with a draft of their agency: authors write while it is not in review; all readers but auditors comment. */
export const abilitiesOf = (actor: PersonActor, state: DraftState): { write: boolean; comment: boolean } => ({
  write: state === 'draft' && holds(actor, 'instructor', 'course-manager'),
  comment: isOpen(state) && holds(actor, 'instructor', 'course-manager', 'head-of-security'),
})

/**
 * Marks a draft as changed now and holds it until the transaction ends, so that it cannot be published in between. Throws
 * a refusal for one that is not there (404) and one that takes no changes now (409).
 */
export async function touchDraft(tx: Tx, draftId: string): Promise<void> {
  const [open] = await tx.query(
    `UPDATE course_draft SET updated_at = now() WHERE id = $1 AND state = 'draft' RETURNING id`,
    [draftId],
  )
  if (open) return
  const [any] = await tx.query('SELECT 1 FROM course_draft WHERE id = $1', [draftId])
  throw any ? new Refusal(409, 'state-does-not-allow') : notFound()
}

/** The draft of a lesson or module, held like `touchDraft` does. */
export async function touchDraftOf(tx: Tx, kind: 'draft_lesson' | 'draft_module', id: string): Promise<string> {
  const [row] = await tx.query<{ draftId: string }>(`SELECT draft_id AS "draftId" FROM ${kind} WHERE id = $1`, [id])
  if (!row) throw notFound()
  await touchDraft(tx, row.draftId)
  return row.draftId
}

/** The same for changing what a module says, which only its own course does: one that is another's is refused (409). */
export async function touchOwn(tx: Tx, kind: 'draft_lesson' | 'draft_module', id: string): Promise<string> {
  const draftId = await touchDraftOf(tx, kind, id)
  const module = kind === 'draft_module' ? '$1' : '(SELECT module_id FROM draft_lesson WHERE id = $1)'
  const [shared] = await tx.query(`SELECT 1 FROM draft_module WHERE id = ${module} AND shared_course IS NOT NULL`, [id])
  if (shared) throw new Refusal(409, 'module-is-shared')
  return draftId
}
