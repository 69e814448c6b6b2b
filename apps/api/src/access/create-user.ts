import { randomBytes } from 'node:crypto'
import type { Role } from '@muster/contracts/codes.ts'
import type { EntityManager } from 'typeorm'
import { hashPassword } from './argon2.ts'

export interface NewUser {
  readonly email: string
  readonly family: string
  readonly given: string
  readonly roles: readonly Role[]
  readonly language: 'en' | 'ja'
  /** The agency's key. */
  readonly agency: string
  /** Makes the agency where there is none of that key; null: it must be there. */
  readonly agencyName: string | null
}

/** What stands against making this person. */
export type UserRefusal = 'email-taken' | 'agency-missing'

/**
 * Makes a person who may sign in, on the word of whoever operates the machine, and gives the password, which is kept
 * only as a hash: for the first administrator of a new agency. One transaction, given by the caller.
 */
export async function createUser(manager: EntityManager, user: NewUser): Promise<{ password: string } | UserRefusal> {
  const agencyId = await agencyOf(manager, user)
  if (agencyId === null) return 'agency-missing'
  const [person] = await manager.query<{ id: string }[]>(
    `INSERT INTO person (agency_id, email, family_name, given_name, passport_name, language)
     VALUES ($1, $2, $3, $4, upper($3 || ' ' || $4), $5) ON CONFLICT (email) DO NOTHING RETURNING id`,
    [agencyId, user.email, user.family, user.given, user.language],
  )
  if (!person) return 'email-taken'
  const password = randomBytes(15).toString('base64url')
  await manager.query('INSERT INTO password (person_id, hash) VALUES ($1, $2)', [
    person.id,
    await hashPassword(password),
  ])
  await manager.query('INSERT INTO role_grant (person_id, agency_id, role) SELECT $1, $2, unnest($3::text[])', [
    person.id,
    agencyId,
    user.roles,
  ])
  await manager.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind, subject_id, concerns_person_id, details)
     VALUES ($1, 'system', 'people.create', 'person', $2, $2, $3)`,
    [agencyId, person.id, JSON.stringify({ roles: user.roles })],
  )
  return { password }
}

async function agencyOf(manager: EntityManager, { agency, agencyName }: NewUser): Promise<string | null> {
  if (agencyName !== null) {
    await manager.query(
      `INSERT INTO agency (key, name_en, name_ja, kind) VALUES ($1, $2, $2, 'government') ON CONFLICT (key) DO NOTHING`,
      [agency, agencyName],
    )
  }
  const [found] = await manager.query<{ id: string }[]>('SELECT id FROM agency WHERE key = $1', [agency])
  return found?.id ?? null
}
