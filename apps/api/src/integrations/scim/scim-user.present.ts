import { createHash } from 'node:crypto'
import type { ShownUser } from '@muster/contracts/schemas/scim.ts'
import { scimSchemas } from '@muster/contracts/scim-codes.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'

export interface UserRow {
  readonly id: string
  readonly email: string
  readonly familyName: string
  readonly givenName: string
  readonly familyNameJa: string
  readonly givenNameJa: string
  readonly familyNameKana: string
  readonly givenNameKana: string
  readonly passportName: string
  readonly language: string
  readonly externalId: string | null
  readonly isOpen: boolean
  readonly createdAt: Date
  readonly changedAt: Date
}

/**
 * People of the agency that acts, as its directory sees them: without whom it removed, and without accounts that were
 * closed by somebody else.
 */
export const usersSeen = `FROM person p LEFT JOIN scim_user s ON s.person_id = p.id
  WHERE p.agency_id = actor_agency() AND s.removed_at IS NULL AND (p.closed_at IS NULL OR s.is_closed)`

export const userColumns = `p.id, p.email, p.family_name AS "familyName", p.given_name AS "givenName", p.family_name_ja AS "familyNameJa", p.given_name_ja AS "givenNameJa",
  p.family_name_kana AS "familyNameKana", p.given_name_kana AS "givenNameKana", p.passport_name AS "passportName", p.language, s.external_id AS "externalId",
  p.closed_at IS NULL AS "isOpen", p.created_at AS "createdAt", coalesce(s.changed_at, p.created_at) AS "changedAt"`

/** One of them. Whom the directory does not see does not exist. */
export const userOf = (tx: Tx, id: string): Promise<UserRow> => oneUser(tx, id, '')
/** The same, locked until the end of the transaction. */
export const lockedUser = (tx: Tx, id: string): Promise<UserRow> => oneUser(tx, id, 'FOR UPDATE OF p')

async function oneUser(tx: Tx, id: string, lock: string): Promise<UserRow> {
  const [row] = await tx.query<UserRow>(`SELECT ${userColumns} ${usersSeen} AND p.id = $1 ${lock}`, [id])
  if (!row) throw notFound()
  return row
}

/** A person as SCIM writes them. The version changes with everything that is shown. */
export function presentUser(row: UserRow, address: string): Required<Pick<ShownUser, 'meta'>> & ShownUser {
  const { familyNameJa, givenNameJa, familyNameKana, givenNameKana, passportName } = row
  const shown = {
    schemas: [scimSchemas.user, scimSchemas.names],
    id: row.id,
    ...(row.externalId !== null && { externalId: row.externalId }),
    userName: row.email,
    displayName: `${row.givenName} ${row.familyName}`,
    name: {
      formatted: `${row.givenName} ${row.familyName}`,
      familyName: row.familyName,
      givenName: row.givenName,
    },
    emails: [{ value: row.email, type: 'work' as const, primary: true as const }],
    active: row.isOpen,
    preferredLanguage: row.language,
    [scimSchemas.names]: { familyNameJa, givenNameJa, familyNameKana, givenNameKana, passportName },
  }
  const digest = createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
  return {
    ...shown,
    meta: {
      resourceType: 'User',
      created: row.createdAt.toISOString(),
      lastModified: row.changedAt.toISOString(),
      location: `${address}/Users/${row.id}`,
      version: `W/"${digest}"`,
    },
  }
}
