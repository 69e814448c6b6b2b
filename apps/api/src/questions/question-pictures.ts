import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

/** A question that shows a picture under the id it has elsewhere. */
export const withPicture = (question: BankQuestion, idOf: (file: string) => string): BankQuestion =>
  question.kind === 'hotspot'
    ? { ...question, picture: { ...question.picture, file: idOf(question.picture.file) } }
    : question

/** Whether the pictures of questions are pictures of the agency and have the size they are said to have; by their place. */
export async function knownPictures(
  tx: Tx,
  agencyId: string,
  questions: readonly BankQuestion[],
): Promise<readonly boolean[]> {
  const shown = questions.flatMap((question) => (question.kind === 'hotspot' ? [question.picture.file] : []))
  if (shown.length === 0) return questions.map(() => true)
  const rows = await tx.query<{ id: string; width: number; height: number }>(
    'SELECT id, width, height FROM course_file WHERE agency_id = $1 AND id = ANY ($2::uuid[]) AND width IS NOT NULL',
    [agencyId, shown],
  )
  const known = new Map(rows.map(({ id, width, height }) => [id, `${width}x${height}`]))
  return questions.map((question) => {
    if (question.kind !== 'hotspot') return true
    const { file, width, height } = question.picture
    return known.get(file) === `${width}x${height}`
  })
}
