import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'
import { type SessionObjects, sessionObjects, sessionRequests } from './session-objects.ts'

/** The token of the owner's agency that everybody asks for; it was revoked long ago, so that asking again changes nothing. */
export interface TokenObjects extends SessionObjects {
  readonly agencyToken: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function tokenObjects(one: One, of: { person: string; agency: string }): Promise<TokenObjects> {
  const agencyToken = await one(
    `INSERT INTO agency_token (agency_id, name, scopes, token_hash, made_by, expires_at, revoked_at, revoked_by)
     VALUES ($1, 'Case', '{verification}', decode(repeat('00', 32), 'hex'), $2, now(), now(), $2) RETURNING id`,
    [of.agency, of.person],
  )
  return { agencyToken, ...(await sessionObjects(one, of)) }
}

export const tokenRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'access.requestPasswordLink': () => ({ body: { email: 'nobody@muster.example' } }),
  'access.changePassword': () => ({ body: { current: 'not the present one', password: 'river under the bridge' } }),
  'access.choosePassword': () => ({ body: { token: 'of-no-link', password: 'river under the bridge' } }),
  'access.setLanguage': () => ({ body: { language: 'en' } }),
  ...sessionRequests,
  'tokens.create': () => ({ body: { name: 'Case', scopes: ['verification'], days: 1 } }),
  'tokens.revoke': ({ agencyToken: token }) => ({ params: { token } }),
}
