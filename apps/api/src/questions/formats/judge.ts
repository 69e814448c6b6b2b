import { bankFaults } from '@muster/assessment/untranslated.ts'
import type { FieldCode } from '@muster/contracts/codes.ts'
import type { ImportNote, ImportReason } from '@muster/contracts/question-file-codes.ts'
import { bankQuestion, type BankQuestion } from '@muster/contracts/schemas/question.ts'
import type { FoundItem } from './found.ts'

/** What becomes of an item: taken, faulty (it could not be graded), or not possible here. */
export type Judged = { readonly name: string; readonly kind: BankQuestion['kind'] | null } & (
  | { readonly state: 'ready'; readonly question: BankQuestion; readonly notes: readonly ImportNote[] }
  | { readonly state: 'faulty'; readonly faults: readonly FieldCode[] }
  | { readonly state: 'not-possible'; readonly reason: ImportReason }
)

/** Holds an item against what the bank takes. */
export function judge(item: FoundItem): Judged {
  const { name } = item
  if ('reason' in item) return { name, kind: null, state: 'not-possible', reason: item.reason }
  const { kind } = item.question
  const faults = bankFaults({ key: 'new', ...item.question })
  if (faults.length > 0) return { name, kind, state: 'faulty', faults }
  const read = bankQuestion.safeParse(item.question)
  if (!read.success) return { name, kind, state: 'not-possible', reason: 'too-large' }
  return { name, kind, state: 'ready', question: read.data, notes: item.notes }
}
