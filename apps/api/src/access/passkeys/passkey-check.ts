import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Role } from '@muster/contracts/codes.ts'
import type { MadePasskey, ShownPasskey } from '@muster/contracts/schemas/passkeys.ts'
import { type Actor, publicActor } from '../../platform/actor.ts'
import { Configuration } from '../../platform/configuration.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { type FromBrowser, SignInBrowser } from '../federation/sign-in-browser.ts'
import { hashOfToken } from '../session-reader.ts'
import { type RelyingParty, relyingPartyOf } from './relying-party.ts'

/** ECDSA on P-256, Ed25519, RSA: what devices make. */
export const algorithms = [-7, -8, -257]

const knownTransports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']

/** `register` to keep a new passkey, `show` to sign in or to prove who one is. */
type Purpose = 'register' | 'show'

export interface NewPasskey {
  readonly credentialId: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: string[]
  readonly isSynced: boolean
}

/** Whose passkey was shown. */
export interface Holder {
  readonly passkeyId: string
  readonly personId: string
  readonly agencyId: string
  readonly roles: Role[]
}

/** Every "no" is the same. */
const refused = (): Refusal => new Refusal(422, 'passkey-refused')

/** The person as devices keep them: the bytes of the id, which tells nobody anything. */
export const handleOf = (personId: string): string =>
  Buffer.from(personId.replaceAll('-', ''), 'hex').toString('base64url')

/** Judges what browsers say of passkeys: each challenge is answered once, by the browser it was given to, within five minutes. */
@Injectable()
export class PasskeyCheck {
  readonly party: RelyingParty

  constructor(
    private readonly work: UnitOfWork,
    private readonly browser: SignInBrowser,
    configuration: Configuration,
  ) {
    this.party = relyingPartyOf(configuration.config.publicUrl)
  }

  /** A fresh challenge; to register with, it is the acting person's alone. */
  async begin(call: FromBrowser & { actor: Actor }, purpose: Purpose): Promise<string> {
    const challenge = randomBytes(32).toString('base64url')
    await this.work.run({ actor: call.actor, statements: call.statements }, (tx) =>
      tx.query('SELECT begin_passkey_challenge($1, $2, $3)', [
        purpose,
        hashOfToken(challenge),
        this.browser.mark(call),
      ]),
    )
    return challenge
  }

  /** The passkey a browser made. Throws a refusal (422) for any other than one of this page, made just now, with the person verified. */
  async made(call: FromBrowser & { actor: Actor }, made: MadePasskey): Promise<NewPasskey> {
    const expectedChallenge = await this.take(call, call.actor, 'register', made.clientData)
    const { id, clientData, attestation } = made
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: clientData, attestationObject: attestation },
      },
      expectedChallenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }).catch(() => ({ registrationInfo: undefined }))
    if (!registrationInfo) throw refused()
    const { credential, credentialBackedUp } = registrationInfo
    return {
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: made.transports.filter((one) => knownTransports.includes(one)),
      isSynced: credentialBackedUp,
    }
  }

  /** Whose passkey was shown, which is noted. Throws a refusal (422) for everything that is not right about it. */
  async shown(call: FromBrowser, shown: ShownPasskey): Promise<Holder> {
    const expectedChallenge = await this.take(call, publicActor, 'show', shown.clientData)
    const [kept] = await this.work.callNamed<Holder & { publicKey: Buffer; counter: string }>(
      `SELECT passkey_id AS "passkeyId", person_id AS "personId", agency_id AS "agencyId", roles, public_key AS "publicKey", counter
       FROM passkey_of($1)`,
      [shown.id],
      call.statements,
    )
    if (!kept || (shown.person !== null && shown.person !== handleOf(kept.personId))) throw refused()
    const { passkeyId, personId, agencyId, roles } = kept
    const { id, clientData, authenticatorData, signature } = shown
    const found = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: clientData, authenticatorData, signature },
      },
      expectedChallenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(kept.publicKey), counter: Number(kept.counter) },
    }).catch(() => null)
    if (!found?.verified) throw refused()
    const actor: Actor = { kind: 'person', personId, agencyId, roles, sessionId: '' }
    // Two that show the same count at once are a copy and its original: the second is refused.
    const noted = await this.work.run({ actor, statements: call.statements }, (tx) =>
      tx.query(
        `UPDATE passkey SET counter = $2, last_used_at = now() WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0)) RETURNING id`,
        [passkeyId, found.authenticationInfo.newCounter],
      ),
    )
    if (noted.length === 0) throw refused()
    return { passkeyId, personId, agencyId, roles }
  }

  /** The challenge that was answered, which is then over. */
  private async take(call: FromBrowser, actor: Actor, purpose: Purpose, clientData: string): Promise<string> {
    const challenge = challengeOf(clientData)
    const browser = this.browser.read(call)
    if (challenge === null || browser === null) throw refused()
    const [outcome] = await this.work.run({ actor, statements: call.statements }, (tx) =>
      tx.query<{ taken: boolean }>('SELECT take_passkey_challenge($1, $2, $3) AS taken', [
        purpose,
        hashOfToken(challenge),
        browser,
      ]),
    )
    if (!outcome?.taken) throw refused()
    return challenge
  }
}

/** What a browser says it answered; null where it says nothing of the kind. */
function challengeOf(clientData: string): string | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8'))
    const challenge = typeof said === 'object' && said !== null && 'challenge' in said ? said.challenge : null
    return typeof challenge === 'string' && /^[\w-]{43}$/.test(challenge) ? challenge : null
  } catch {
    return null
  }
}
