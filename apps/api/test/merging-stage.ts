import type { AccountMerge } from '@muster/contracts/endpoints/merging.ts'
import type { Caller, TestApp } from './app.ts'

/** Merges one account into another, for a spec. */
export const mergeAccounts = (administrator: Caller, kept: Caller, other: Caller): Promise<AccountMerge> =>
  administrator.call('merging.merge', {
    params: { person: kept.personId },
    body: { other: other.personId, reason: 'The same man, by his passport' },
  })

export const undoMerge = (administrator: Caller, merge: string): Promise<AccountMerge> =>
  administrator.call('merging.undo', { params: { merge }, body: { reason: 'They are two people' } })

/** The key with which somebody a spec added signs in. */
export async function keyOf(app: TestApp, { personId }: Caller): Promise<string> {
  const { rows } = await app.owner.query<{ key: string }>('SELECT demo_key AS key FROM person WHERE id = $1', [
    personId,
  ])
  return rows[0]?.key ?? ''
}

/** What tells of the merge itself, of mails and of sessions, which have ended for good. */
const aside = /^(audit_|mail$|notice$|session$|account_merge$|idempotency_record$|population|row$)/
const counters = ['version', 'facts_stamp']

/** Every row of every table in which one of some people is named, as text, table by table; counters aside. */
export async function rowsOf(app: TestApp, people: readonly string[]): Promise<Map<string, string[]>> {
  const { rows: tables } = await app.owner.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  )
  const found = new Map<string, string[]>()
  for (const { name } of tables.filter((table) => !aside.test(table.name))) {
    const { rows } = await app.owner.query<{ row: string }>(
      `SELECT (to_jsonb(t) - $2::text[])::text AS row FROM "${name}" t WHERE EXISTS (SELECT FROM unnest($1::text[]) p WHERE strpos(to_jsonb(t)::text, p) > 0) ORDER BY 1`,
      [people, counters],
    )
    if (rows.length > 0)
      found.set(
        name,
        rows.map(({ row }) => row),
      )
  }
  return found
}
