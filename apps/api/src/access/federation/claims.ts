import type { Role } from '@muster/contracts/codes.ts'
import { everybody } from '@muster/contracts/endpoints/identity-providers.ts'

/** What an identity provider says of a person who signed in there, checked: it is theirs, new, and for us. */
export interface Claims {
  readonly subject: string
  readonly email: string | null
  readonly familyName: string | null
  readonly givenName: string | null
  /** Values of the claim roles are mapped from. */
  readonly groups: readonly string[]
}

/** The texts of a claim, whether it is one text or a list of them; anything else says nothing. */
export function textsOf(claim: unknown): string[] {
  const values: unknown[] = Array.isArray(claim) ? claim : [claim]
  return values.filter((value) => typeof value === 'string')
}

/** The roles that groups give by a mapping, each once. */
export function mappedRoles(groups: readonly string[], map: readonly { value: string; role: Role }[]): Role[] {
  const given = map.filter(({ value }) => value === everybody || groups.includes(value))
  return [...new Set(given.map(({ role }) => role))]
}
