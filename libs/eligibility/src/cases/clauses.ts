import type { AcceptedCompletion, CompletionNode, ProfileNode } from '../profile.ts'

/** Months of validity, as rules say it. */
export const months = (amount: number) => ({ amount, unit: 'month' as const })

/** A completion clause with a name in both languages. */
export function completion(
  id: string,
  en: string,
  ja: string,
  accepts: AcceptedCompletion[],
  more: Partial<CompletionNode> = {},
): CompletionNode {
  return { kind: 'completion', id, title: { en, ja }, accepts, ...more }
}

/** In every profile: course E1 passed within 24 months before departure, or an outside certificate recognised as it. */
export const security: ProfileNode = completion(
  'security',
  'Security management for field personnel',
  '現場要員のための安全管理',
  [{ type: 'security-management' }],
  { category: 'security', window: { kind: 'recent', within: months(24) } },
)
