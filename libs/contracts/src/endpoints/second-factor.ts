import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id } from '../schemas/scalars.ts'
import { identityChecks, lossReasons } from '../session-codes.ts'

/** Six digits of an authenticator app, or a recovery code; a wrong or used one is `wrong-code`. */
export const factorCode = z.strictObject({ code: z.string().min(1).max(40) })

const newCodes = z.object({
  /** Told this once: each works once in place of a code of the app. */
  recoveryCodes: z.array(z.string()),
})

export const secondFactorEndpoints = {
  'secondFactor.read': endpoint({
    method: 'GET',
    path: '/api/v1/second-factor',
    summary: 'The own second factor: since when there is one, and how many recovery codes are left',
    access: { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'set-up' },
    reply: z.object({
      /** Null where none is set up. */
      since: z.string().nullable(),
      codesLeft: z.number(),
      /** Whether the installation demands one of this person. */
      isRequired: z.boolean(),
    }),
  }),
  'secondFactor.begin': endpoint({
    method: 'POST',
    path: '/api/v1/second-factor/app',
    summary: 'Begin to set up an authenticator app: its secret, once; it counts when a code of it was sent',
    access: { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'set-up', stepUp: true },
    reply: z.object({
      /** In base32, for typing. */
      secret: z.string(),
      /** `otpauth://…`, for an app on the same device. */
      address: z.string(),
      /** The same as a QR code: the side in modules, and the dark ones as the data of an SVG path. */
      picture: z.object({ size: z.number(), path: z.string() }),
    }),
    status: 201,
    refusals: ['second-factor-there'],
  }),
  'secondFactor.confirm': endpoint({
    method: 'POST',
    path: '/api/v1/second-factor/app/confirmation',
    summary: 'Confirm the app with a code of it: from now on signing in asks for one',
    access: { allow: 'signed-in', scope: 'own', audit: 'act', beforeSecondFactor: 'set-up' },
    body: factorCode,
    reply: newCodes,
    status: 201,
    refusals: ['second-factor-there', 'too-many-attempts'],
  }),
  'secondFactor.renewCodes': endpoint({
    method: 'POST',
    path: '/api/v1/second-factor/recovery-codes',
    summary: 'New recovery codes, after a code; the old ones end',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: factorCode,
    reply: newCodes,
    status: 201,
    refusals: ['too-many-attempts'],
  }),
  'secondFactor.remove': endpoint({
    method: 'POST',
    path: '/api/v1/second-factor/removal',
    summary: 'Take the app and the recovery codes off, after a code',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: factorCode,
    reply: 'none',
    status: 204,
    refusals: ['too-many-attempts'],
  }),
  'secondFactor.takeOff': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/second-factor/removal',
    summary:
      'Take every second factor off a person of the own agency who has lost theirs; their sessions end, and they are told by mail',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    params: z.object({ person: id }),
    body: z.strictObject({ reason: z.enum(lossReasons), checked: z.enum(identityChecks) }),
    reply: z.object({ factors: z.number() }),
    refusals: ['own-factor', 'no-factor-there'],
  }),
}
