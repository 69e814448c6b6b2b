import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A session of the owner that everybody asks for; it ended long ago, so that asking again changes nothing. */
export interface SessionObjects {
  readonly session: string
  /** A passkey that is not there. */
  readonly passkey: string
}

const made = { id: 'AAAA', clientData: 'AAAA', attestation: 'AAAA', transports: [] }
const shown = { id: 'AAAA', clientData: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA', person: null }

type One = (text: string, values: unknown[]) => Promise<string>

export async function sessionObjects(one: One, of: { person: string }): Promise<SessionObjects> {
  const session = await one(
    `INSERT INTO session (token_hash, person_id, csrf, expires_at, ended_at)
     VALUES (decode(repeat('01', 32), 'hex'), $1, '', now(), now()) RETURNING id`,
    [of.person],
  )
  // Of nobody: somebody with a passkey would be asked for it.
  return { session, passkey: crypto.randomUUID() }
}

export const sessionRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'access.enterCode': () => ({ body: { code: 'of no app' } }),
  'secondFactor.confirm': () => ({ body: { code: 'of no app' } }),
  'secondFactor.renewCodes': () => ({ body: { code: 'of no app' } }),
  'secondFactor.remove': () => ({ body: { code: 'of no app' } }),
  'passkeys.register': () => ({ body: { name: 'Case', made } }),
  'passkeys.rename': ({ passkey }) => ({ params: { passkey }, body: { name: 'Case' } }),
  'passkeys.remove': ({ passkey }) => ({ params: { passkey } }),
  'passkeys.signIn': () => ({ body: shown }),
  'passkeys.enter': () => ({ body: shown }),
  'proof.byCode': () => ({ body: { code: 'of no app' } }),
  'proof.byPasskey': () => ({ body: shown }),
  'proof.byPassword': () => ({ body: { password: 'a wrong one' } }),
  'secondFactor.takeOff': ({ person }) => ({ params: { person }, body: { reason: 'lost', checked: 'met' } }),
  'sessions.revoke': ({ session }) => ({ params: { session } }),
  'sessions.endAll': ({ person }) => ({ params: { person } }),
}
