import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

export type TreeNames = ReplyOf<'requirements.read'>['names']

/** The titles of what trees speak of: kinds of proof, scales, issuers, organisations. */
export async function namesOf(tx: Tx, ...trees: readonly unknown[]): Promise<TreeNames> {
  const rows = await tx.query<{ kind: keyof TreeNames; name: string; en: string; ja: string }>(
    'SELECT kind, name, en, ja FROM tree_names($1)',
    [JSON.stringify(trees)],
  )
  const names: TreeNames = { types: {}, scales: {}, issuers: {}, organisations: {} }
  for (const { kind, name, en, ja } of rows) names[kind][name] = { en, ja }
  return names
}
