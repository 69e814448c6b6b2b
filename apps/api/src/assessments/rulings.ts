import type { Answer, Question } from '@muster/assessment/question.ts'
import type { Ruling } from '@muster/assessment/ruling.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

export interface RulingRow {
  readonly kind: Ruling['kind']
  readonly accepted: Answer | null
}

export const rulingOf = ({ kind, accepted }: RulingRow): Ruling =>
  kind === 'accept' && accepted ? { kind, answer: accepted } : { kind: kind === 'left-out' ? kind : 'everyone' }

/** What was decided of the questions of an attempt, by key; `versionIds` in the order of the questions. */
export async function rulingsOn(
  tx: Tx,
  versionIds: readonly string[],
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Ruling[]>> {
  const rows = await tx.query<RulingRow & { versionId: string }>(
    'SELECT question_version_id AS "versionId", kind, accepted FROM rulings_of($1::uuid[])',
    [versionIds],
  )
  const byVersion = Map.groupBy(rows, ({ versionId }) => versionId)
  return new Map(
    [...byVersion].map(([versionId, own]) => [questions[versionIds.indexOf(versionId)]?.key ?? '', own.map(rulingOf)]),
  )
}
