import type { ParsedQuery } from '@muster/contracts/endpoints.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

export type AskedEntries = Omit<ParsedQuery<'audit.list'>, 'after' | 'limit'>

/** A condition on entries `e`, and the values its parameters stand for. */
export interface EntryCondition {
  readonly text: string
  readonly values: readonly unknown[]
}

/** At most so many people may share what was typed of a name. */
const mostNamed = 500

/** The people of an agency in whose names or e-mail every word of a text stands. */
async function peopleNamed(tx: Tx, agencyId: string, typed: string): Promise<string[]> {
  const words = typed.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean)
  const rows = await tx.query<{ id: string }>(
    `SELECT p.id FROM person p WHERE p.agency_id = $1
       AND lower(p.family_name || ' ' || p.given_name || ' ' || p.family_name_ja || ' ' || p.given_name_ja || ' ' || p.email) LIKE ALL ($2::text[])
     ORDER BY p.id LIMIT $3`,
    [agencyId, words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`), mostNamed],
  )
  return rows.map(({ id }) => id)
}

/** What was asked of the entries of an agency as a condition. Days are Japan's. */
export async function conditionFor(tx: Tx, agencyId: string, asked: AskedEntries): Promise<EntryCondition> {
  const values: unknown[] = []
  const value = (given: unknown): string => `$${values.push(given)}`
  const parts = [`e.agency_id = ${value(agencyId)}`]
  const oneOf = async (column: string, typed: string | undefined): Promise<void> => {
    if (typed === undefined) return
    const ids = await peopleNamed(tx, agencyId, typed)
    // One person alone is asked for by an index that has their entries in order.
    parts.push(ids.length === 1 ? `${column} = ${value(ids[0])}` : `${column} = ANY (${value(ids)}::uuid[])`)
  }
  await oneOf('e.actor_id', asked.who)
  await oneOf('e.concerns_person_id', asked.whose)
  if (asked.act !== undefined)
    parts.push(
      asked.act.includes('.') ? `e.act = ${value(asked.act)}` : `starts_with(e.act, ${value(`${asked.act}.`)})`,
    )
  if (asked.person !== undefined) {
    const person = `${value(asked.person)}::uuid`
    parts.push(`(e.actor_id = ${person} OR e.concerns_person_id = ${person} OR e.subject_id = ${person})`)
  }
  if (asked.subject !== undefined) parts.push(`e.subject_id = ${value(asked.subject)}`)
  const day = (given: string, later: number): string =>
    `((${value(given)}::date + ${later})::timestamp AT TIME ZONE 'Asia/Tokyo')`
  if (asked.from !== undefined) parts.push(`e.at >= ${day(asked.from, 0)}`)
  if (asked.through !== undefined) parts.push(`e.at < ${day(asked.through, 1)}`)
  if (asked.before !== undefined) parts.push(`e.at < ${value(asked.before)}::timestamptz`)
  return { text: parts.join(' AND '), values }
}
