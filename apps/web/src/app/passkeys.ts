import { browserSupportsWebAuthn, startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { MadePasskey, ShownPasskey } from '@muster/contracts/schemas/passkeys.ts'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { call } from './client.ts'
import { sayProblem } from './problem-words.ts'
import type { Words } from './words.tsx'

/** Milliseconds a person has to answer their device; the server waits a little longer. */
const patience = 240_000

/** Whether this browser can make and show passkeys on this page: it knows how, and the page has a name rather than numbers. */
export const canUsePasskeys = (): boolean =>
  browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(globalThis.location.hostname)

/** Has the device make a passkey. Rejects where the person or the device does not. */
export async function makePasskey(begun: ReplyOf<'passkeys.begin'>): Promise<MadePasskey> {
  const { challenge, rp, user, algorithms, exclude } = begun
  const { id, response } = await startRegistration({
    optionsJSON: {
      challenge,
      rp,
      user,
      pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' })),
      excludeCredentials: exclude.map((one) => ({ id: one.id, type: 'public-key' })),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
      timeout: patience,
    },
  })
  return {
    id,
    clientData: response.clientDataJSON,
    attestation: response.attestationObject,
    transports: (response.transports ?? []).slice(0, 10),
  }
}

/** Asks the device for a passkey, for a challenge of the server. Rejects where the person or the device gives none. */
export async function showPasskey(): Promise<ShownPasskey> {
  const { challenge, rpId } = await call('passkeys.challenge')
  const { id, response } = await startAuthentication({
    optionsJSON: { challenge, rpId, userVerification: 'required', timeout: patience },
  })
  return {
    id,
    clientData: response.clientDataJSON,
    authenticatorData: response.authenticatorData,
    signature: response.signature,
    person: response.userHandle || null,
  }
}

/** Why no passkey was made or shown, in the reader's language. */
export function sayPasskeyFailure(words: Words, error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return words.say(passkeys.failed.there)
  if (name === 'NotAllowedError' || name === 'AbortError') return words.say(passkeys.failed.cancelled)
  if (error instanceof WebAuthnError || error instanceof DOMException) return words.say(passkeys.failed.device)
  return sayProblem(words, error)
}
