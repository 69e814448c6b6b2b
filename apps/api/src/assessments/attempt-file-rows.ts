import type { Answer } from '@muster/assessment/question.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { Refusal } from '../platform/problems/refusal.ts'

/** Where the content of a file lies: under its hash, apart for each person, so that all of theirs can be erased. */
export const attemptFileKey = (personId: string, sha256: string): string => `answers/${personId}/${sha256}`

/** Refuses (422) an answer that names a file which was not taken in for this question of this attempt. */
export async function refuseStrangeFile(
  tx: Tx,
  {
    attempt,
    position,
    answer,
  }: { readonly attempt: string; readonly position: number; readonly answer: Answer & { kind: 'written' } },
): Promise<void> {
  const [known] = await tx.query('SELECT 1 FROM attempt_file WHERE id = $1 AND attempt_id = $2 AND position = $3', [
    answer.file?.id,
    attempt,
    position,
  ])
  if (!known) throw new Refusal(422, 'answer-does-not-fit', [{ pointer: '/answer/file', code: 'invalid' }])
}
