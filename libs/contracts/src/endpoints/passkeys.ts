import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { madePasskey, shownPasskey } from '../schemas/passkeys.ts'
import { id, personName } from '../schemas/scalars.ts'
import { session } from './access.ts'

const name = personName.refine((text) => [...text].length <= 60, 'name-too-long')

const passkey = z.object({
  id: z.string(),
  name: z.string(),
  madeAt: z.string(),
  lastUsedAt: z.string().nullable(),
  /** Whether the device's maker keeps it with an account, so that it survives the device. */
  isSynced: z.boolean(),
  /** False of the last way in. */
  canRemove: z.boolean(),
})
export type Passkey = z.infer<typeof passkey>

export const passkeyEndpoints = {
  'passkeys.list': endpoint({
    method: 'GET',
    path: '/api/v1/passkeys',
    summary: 'The own passkeys, the oldest first',
    access: { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'set-up' },
    reply: z.object({ passkeys: z.array(passkey) }),
  }),
  'passkeys.begin': endpoint({
    method: 'POST',
    path: '/api/v1/passkeys/challenge',
    summary: 'Begin to make a passkey: what the browser makes it from, once, within five minutes',
    access: { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'set-up', stepUp: true },
    reply: z.object({
      challenge: z.string(),
      /** By which the browser knows this installation: the host of its public address. */
      rp: z.object({ id: z.string(), name: z.string() }),
      user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
      /** Kinds of keys that are taken, as COSE numbers them; the first is liked best. */
      algorithms: z.array(z.number()),
      /** The passkeys there are: a device makes no second one. */
      exclude: z.array(z.object({ id: z.string() })),
    }),
    status: 201,
  }),
  'passkeys.register': endpoint({
    method: 'POST',
    path: '/api/v1/passkeys',
    summary: 'Keep a passkey the browser made: from now on it signs in, alone or after the password',
    access: { allow: 'signed-in', scope: 'own', audit: 'act', beforeSecondFactor: 'set-up' },
    body: z.strictObject({ name, made: madePasskey }),
    reply: z.object({
      id: z.string(),
      /** Told this once, where there were none yet: each works once in place of a passkey after the password. */
      recoveryCodes: z.array(z.string()).nullable(),
    }),
    status: 201,
    refusals: ['passkey-refused'],
  }),
  'passkeys.rename': endpoint({
    method: 'PUT',
    path: '/api/v1/passkeys/:passkey/name',
    summary: 'Call one of the own passkeys something else',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ passkey: id }),
    body: z.strictObject({ name }),
    reply: 'none',
    status: 204,
  }),
  'passkeys.remove': endpoint({
    method: 'DELETE',
    path: '/api/v1/passkeys/:passkey',
    summary: 'Take one of the own passkeys off; the last way in stays',
    access: { allow: 'signed-in', scope: 'own', audit: 'act', stepUp: true },
    params: z.object({ passkey: id }),
    reply: 'none',
    status: 204,
    refusals: ['last-way-in'],
  }),
  'passkeys.challenge': endpoint({
    method: 'POST',
    path: '/api/v1/session/passkey-challenge',
    summary: 'What a passkey is to sign, for this browser, once, within five minutes',
    access: { allow: 'public', scope: 'public' },
    reply: z.object({ challenge: z.string(), rpId: z.string() }),
    status: 201,
  }),
  'passkeys.signIn': endpoint({
    method: 'POST',
    path: '/api/v1/session/passkey',
    summary:
      'Sign in with a passkey alone: the device has asked for a finger, a face or a PIN, so that it counts as both factors',
    access: { allow: 'public', scope: 'public', audit: 'act' },
    body: shownPasskey,
    reply: session,
    status: 201,
    refusals: ['passkey-refused', 'too-many-attempts'],
  }),
  'passkeys.enter': endpoint({
    method: 'POST',
    path: '/api/v1/session/passkey-step',
    summary: 'The second step of signing in, with an own passkey',
    access: { allow: 'signed-in', scope: 'own', audit: 'act', beforeSecondFactor: 'always' },
    body: shownPasskey,
    reply: session,
    status: 201,
    refusals: ['passkey-refused'],
  }),
}
