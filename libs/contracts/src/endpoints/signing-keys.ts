import { keyStates } from '@muster/credential/codes.ts'
import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { freeText, instant } from '../schemas/scalars.ts'

/** A key's id: the multikey of its public half. */
const key = z.object({ key: z.string().min(1).max(120) })
const reason = freeText(1_000).refine((text) => text.trim().length >= 10, 'too-short')

const view = z.object({
  /** Newest first. */
  keys: z.array(
    z.object({
      id: z.string(),
      state: z.enum(keyStates),
      publishedAt: z.string(),
      activatedAt: z.string().nullable(),
      retiredAt: z.string().nullable(),
      revokedAt: z.string().nullable(),
      compromisedFrom: z.string().nullable(),
      reason: z.string().nullable(),
      /** How many certificates it signed. */
      certificates: z.number(),
      /** Whether its private half is kept here, so that it can sign. */
      isKept: z.boolean(),
      /** For a pending key the instant from which it may sign. */
      maySignFrom: z.string().nullable(),
    }),
  ),
  issuing: z.object({
    isHalted: z.boolean(),
    since: z.string().nullable(),
    reason: z.string().nullable(),
    /** Completions that have no certificate yet. */
    waiting: z.number(),
  }),
  /** When the yearly rotation publishes or activates the next key; null while no key signs. */
  nextRotationAt: z.string().nullable(),
  abilities: z.object({ mayChange: z.boolean(), mayPublish: z.boolean() }),
})

const administrator = { allow: ['administrator'], scope: 'installation', audit: 'act' } as const

export const signingKeyEndpoints = {
  'keys.list': endpoint({
    method: 'GET',
    path: '/api/v1/signing-keys',
    summary: 'The signing keys with their states, and whether issuing is halted',
    access: { allow: ['administrator', 'auditor'], scope: 'shared' },
    reply: view,
  }),
  'keys.publish': endpoint({
    method: 'POST',
    path: '/api/v1/signing-keys',
    summary: 'Make the next signing key and publish it; it signs nothing yet',
    access: { ...administrator, stepUp: true },
    reply: view,
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'keys.activate': endpoint({
    method: 'POST',
    path: '/api/v1/signing-keys/:key/activation',
    summary: 'Let a published key sign from now on, a day after it was published; the one before it only verifies',
    access: { ...administrator, stepUp: true },
    params: key,
    reply: view,
    idempotent: true,
    refusals: ['state-does-not-allow', 'published-too-recently'],
  }),
  'keys.revoke': endpoint({
    method: 'POST',
    path: '/api/v1/signing-keys/:key/revocation',
    summary: 'Revoke a key that can no longer be trusted: nothing it signed verifies from then on',
    access: { ...administrator, stepUp: true },
    params: key,
    body: z.strictObject({
      /** From when on somebody else may have held it; null where nobody can tell. */
      compromisedFrom: instant.nullable(),
      reason,
    }),
    reply: view,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'issuing.halt': endpoint({
    method: 'POST',
    path: '/api/v1/issuing/halt',
    summary: 'Stop issuing certificates at once; completions are recorded and wait',
    access: administrator,
    body: z.strictObject({ reason }),
    reply: view,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'issuing.resume': endpoint({
    method: 'POST',
    path: '/api/v1/issuing/resume',
    summary: 'Issue certificates again; what waited is issued within a minute',
    access: { ...administrator, stepUp: true },
    body: z.strictObject({ reason }),
    reply: view,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
}
