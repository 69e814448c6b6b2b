import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

type Told = ReplyOf<'names.read'>
type Kept = Told['requests'][number]['names']

interface AliasRow extends Omit<Told['aliases'][number], 'recordedAt' | 'endedAt'> {
  readonly recordedAt: Date
  readonly endedAt: Date | null
}
interface FormerRow extends Kept {
  readonly id: string
  readonly reason: string
  readonly replacedAt: Date
  readonly by: NameColumns | null
}
interface RequestRow extends Omit<Told['requests'][number], 'recordedAt' | 'decidedAt'> {
  readonly recordedAt: Date
  readonly decidedAt: Date | null
}

/** The columns of kept names, of a table under an alias. */
export const keptColumns = (alias: string): string =>
  `${nameColumns(alias)}, ${alias}.family_name_kana AS "familyNameKana", ${alias}.given_name_kana AS "givenNameKana", ${alias}.passport_name AS "passportName"`

/** Names as a contract keeps them, without what else stands in a row. */
export const keptOf = (row: Kept): Kept => ({
  familyName: row.familyName,
  givenName: row.givenName,
  familyNameJa: row.familyNameJa,
  givenNameJa: row.givenNameJa,
  familyNameKana: row.familyNameKana,
  givenNameKana: row.givenNameKana,
  passportName: row.passportName,
})

/** Other names of a person, those they had, and what they asked for: as far as the caller may see them. */
export async function namesOf(tx: Tx, personId: string): Promise<Told> {
  const aliases = await tx.query<AliasRow>(
    `SELECT id, kind, name, from_on::text AS "fromOn", through_on::text AS "throughOn", reason, recorded_at AS "recordedAt", ended_at AS "endedAt", end_reason AS "endReason"
     FROM person_alias WHERE person_id = $1 ORDER BY id`,
    [personId],
  )
  const former = await tx.query<FormerRow>(
    `SELECT f.id, ${keptColumns('f')}, f.reason, f.replaced_at AS "replacedAt",
       (SELECT to_jsonb(n) FROM (SELECT ${nameColumns('p')} FROM person p WHERE p.id = f.replaced_by) n) AS by
     FROM person_former_name f WHERE f.person_id = $1 ORDER BY f.id DESC LIMIT 200`,
    [personId],
  )
  const requests = await tx.query<RequestRow>(
    `SELECT id, names, reason, recorded_at AS "recordedAt", outcome, answer, decided_at AS "decidedAt"
     FROM name_request WHERE person_id = $1 ORDER BY id DESC LIMIT 50`,
    [personId],
  )
  return {
    aliases: aliases.map((row) => ({
      ...row,
      recordedAt: row.recordedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
    })),
    former: former.map((row) => ({
      ...keptOf(row),
      id: row.id,
      reason: row.reason,
      replacedAt: row.replacedAt.toISOString(),
      replacedBy: row.by && nameOf(row.by),
    })),
    requests: requests.map((row) => ({
      ...row,
      names: keptOf(row.names),
      recordedAt: row.recordedAt.toISOString(),
      decidedAt: row.decidedAt?.toISOString() ?? null,
    })),
  }
}
