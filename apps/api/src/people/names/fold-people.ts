import { foldedNames } from '@muster/words/names/fold-name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

/** Every way a person's name is written. */
interface WrittenNames {
  readonly id: string
  readonly email: string
  readonly names: readonly string[]
}

const written = `SELECT p.id, p.email, ARRAY[p.family_name || ' ' || p.given_name, p.family_name_ja || ' ' || p.given_name_ja, p.family_name_kana || ' ' || p.given_name_kana, p.passport_name]
    || ARRAY(SELECT a.name FROM person_alias a WHERE a.person_id = p.id AND a.ended_at IS NULL)
    || ARRAY(SELECT unnest(ARRAY[f.family_name || ' ' || f.given_name, f.family_name_ja || ' ' || f.given_name_ja, f.passport_name]) FROM person_former_name f WHERE f.person_id = p.id) AS names
  FROM person p`

/** Says why a name is changed, for the history the database keeps of it in this transaction. */
export const becauseOf = (tx: Tx, reason: string | undefined): Promise<unknown> =>
  tx.query(`SELECT set_config('muster.name_reason', $1, true)`, [reason?.trim() ?? ''])

/** Writes what people are found by anew, from all their names. */
export async function foldAnew(tx: Tx, personIds: readonly string[]): Promise<void> {
  await keepFolded(tx, await tx.query<WrittenNames>(`${written} WHERE p.id = ANY ($1)`, [personIds]))
}

/** Folds the names of at most so many people who are not yet; how many there were. */
export async function foldSome(tx: Tx, most: number): Promise<number> {
  const people = await tx.query<WrittenNames>(
    `${written} WHERE p.folded_names IS NULL ORDER BY p.agency_id, p.id LIMIT $1`,
    [most],
  )
  await keepFolded(tx, people)
  return people.length
}

async function keepFolded(tx: Tx, people: readonly WrittenNames[]): Promise<void> {
  if (people.length === 0) return
  await tx.query(
    `UPDATE person p SET folded_names = f.folded FROM unnest($1::uuid[], $2::text[]) AS f (id, folded) WHERE p.id = f.id`,
    [people.map(({ id }) => id), people.map(({ names, email }) => foldedNames(names, email))],
  )
}
