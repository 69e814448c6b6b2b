import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ClosingCause } from '@muster/contracts/people-codes.ts'
import type { NameOrder } from '@muster/contracts/schemas/person-names.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { nameColumns, type NameColumns, nameOf } from './name.ts'

export interface PersonRow extends NameColumns {
  readonly id: string
  readonly email: string
  readonly familyNameKana: string
  readonly givenNameKana: string
  readonly nameOrder: NameOrder
  readonly passportName: string
  readonly language: Language
  readonly roles: Role[]
  readonly directoryRoles: Role[]
  readonly closedAt: Date | null
  /** Null as long as the account is open. */
  readonly closedBy: ClosingCause | null
  /** What an administrator closed it with. */
  readonly closing: { readonly reason: string; readonly by: NameColumns | null } | null
  readonly version: number
}

/** The columns of a `PersonRow`, of a person under an alias. */
export const personColumns = (alias: string): string =>
  `${alias}.id, ${alias}.email, ${nameColumns(alias)}, ${alias}.family_name_kana AS "familyNameKana", ${alias}.given_name_kana AS "givenNameKana",
   ${alias}.name_order AS "nameOrder", ${alias}.passport_name AS "passportName", ${alias}.language,
   ${alias}.closed_at AS "closedAt", ${alias}.version,
   CASE WHEN ${alias}.closed_at IS NULL THEN NULL
     WHEN EXISTS (SELECT FROM account_merge m WHERE m.other_id = ${alias}.id AND m.undone_at IS NULL) THEN 'merge'
     WHEN EXISTS (SELECT FROM erasure_act e WHERE e.person_id = ${alias}.id AND e.kind = 'completed') THEN 'erasure'
     WHEN EXISTS (SELECT FROM scim_user s WHERE s.person_id = ${alias}.id AND s.is_closed) THEN 'directory' ELSE 'administrator' END AS "closedBy",
   (SELECT jsonb_build_object('reason', c.reason, 'by', (SELECT to_jsonb(n) FROM (SELECT ${nameColumns('o')} FROM person o WHERE o.id = c.closed_by) n))
     FROM account_closing c WHERE c.person_id = ${alias}.id AND c.reopened_at IS NULL) AS closing,
   ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = ${alias}.id AND g.agency_id = ${alias}.agency_id AND g.ended_at IS NULL ORDER BY g.role) AS roles,
   ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = ${alias}.id AND g.agency_id = ${alias}.agency_id AND g.ended_at IS NULL AND g.source = 'directory' ORDER BY g.role) AS "directoryRoles"`

/** A person as an administrator of their agency sees them. */
export const presentPerson = (row: PersonRow): ReplyOf<'people.read'> => ({
  id: row.id,
  name: nameOf(row),
  email: row.email,
  familyName: row.familyName,
  givenName: row.givenName,
  familyNameJa: row.familyNameJa,
  givenNameJa: row.givenNameJa,
  familyNameKana: row.familyNameKana,
  givenNameKana: row.givenNameKana,
  nameOrder: row.nameOrder,
  passportName: row.passportName,
  language: row.language,
  roles: row.roles,
  directoryRoles: row.directoryRoles,
  closedAt: row.closedAt?.toISOString() ?? null,
  closing: row.closedBy && {
    cause: row.closedBy,
    reason: (row.closedBy === 'administrator' && row.closing?.reason) || null,
    by: row.closedBy === 'administrator' && row.closing?.by ? nameOf(row.closing.by) : null,
  },
  version: row.version,
})
