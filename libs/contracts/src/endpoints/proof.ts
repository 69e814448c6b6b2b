import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { shownPasskey } from '../schemas/passkeys.ts'
import { factorCode } from './second-factor.ts'

const own = { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'set-up' } as const

/** Proving once more who one is, before an act that asks for it (`stepUp`). */
export const proofEndpoints = {
  'proof.ways': endpoint({
    method: 'GET',
    path: '/api/v1/session/proof',
    summary:
      'How the signed-in person can prove who they are: with a second factor where they have one, else with the password',
    access: own,
    reply: z.object({
      /** Whether the last proof is fresh enough for every act. */
      isFresh: z.boolean(),
      /** How long a proof lasts. */
      minutes: z.number(),
      code: z.boolean(),
      passkey: z.boolean(),
      password: z.boolean(),
      /** The password all invented people share; null for everybody else. */
      samplePassword: z.string().nullable(),
    }),
  }),
  'proof.byCode': endpoint({
    method: 'POST',
    path: '/api/v1/session/proof/code',
    summary: 'Prove it with a code of the authenticator app, or a recovery code',
    access: { ...own, audit: 'act' },
    body: factorCode,
    reply: 'none',
    status: 204,
    refusals: ['too-many-attempts'],
  }),
  'proof.byPasskey': endpoint({
    method: 'POST',
    path: '/api/v1/session/proof/passkey',
    summary: 'Prove it with an own passkey',
    access: { ...own, audit: 'act' },
    body: shownPasskey,
    reply: 'none',
    status: 204,
    refusals: ['passkey-refused'],
  }),
  'proof.byPassword': endpoint({
    method: 'POST',
    path: '/api/v1/session/proof/password',
    summary: 'Prove it with the password, for whoever has no second factor',
    access: { ...own, audit: 'act' },
    body: z.strictObject({ password: z.string().min(1).max(1_000) }),
    reply: 'none',
    status: 204,
    refusals: ['too-many-attempts'],
  }),
}
