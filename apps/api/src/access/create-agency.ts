import type { AgencyKind } from '@muster/contracts/schemas/agency.ts'
import type { EntityManager } from 'typeorm'
import { createUser, type NewUser } from './create-user.ts'

export interface NewAgency {
  readonly key: string
  readonly name: { readonly en: string; readonly ja: string }
  readonly kind: AgencyKind
  readonly language: 'en' | 'ja'
  /** An IANA zone. */
  readonly zone: string
  readonly administrator: Pick<NewUser, 'email' | 'family' | 'given'>
}

/** What stands against making this agency. */
export type AgencyRefusal = 'key-taken' | 'email-taken'

/** Makes an agency with its first administrator, and gives their password. One transaction, given by the caller, who gives it up on a refusal. */
export async function createAgency(
  manager: EntityManager,
  agency: NewAgency,
): Promise<{ password: string } | AgencyRefusal> {
  const [made] = await manager.query<{ id: string }[]>(
    `INSERT INTO agency (key, name_en, name_ja, kind, language, zone) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (key) DO NOTHING RETURNING id`,
    [agency.key, agency.name.en, agency.name.ja, agency.kind, agency.language, agency.zone],
  )
  if (!made) return 'key-taken'
  await manager.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind, subject_id, details) VALUES ($1, 'system', 'agency.create', 'agency', $1, $2)`,
    [made.id, JSON.stringify({ kind: agency.kind })],
  )
  const user = await createUser(manager, {
    ...agency.administrator,
    roles: ['administrator'],
    language: agency.language,
    agency: agency.key,
    agencyName: null,
  })
  return user === 'agency-missing' ? 'key-taken' : user
}
