import { z } from 'zod'
import { tokenScopes } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { cursor, id, limit, personName } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** The longest a token may live. */
export const longestTokenDays = 90

const token = z.object({
  id: z.string(),
  /** What the agency calls the program that uses it. */
  name: z.string(),
  scopes: z.array(z.enum(tokenScopes)),
  madeBy: bilingual,
  madeAt: z.string(),
  expiresAt: z.string(),
  /** To the minute; null while it was never used. */
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  state: z.enum(['live', 'expired', 'revoked']),
})
export type AgencyToken = z.infer<typeof token>

export const agencyTokenEndpoints = {
  'tokens.list': endpoint({
    method: 'GET',
    path: '/api/v1/agency-tokens',
    summary: 'The tokens of the own agency, the newest first; never the secrets',
    access: { allow: ['administrator'], scope: 'agency' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      tokens: z.array(token),
      next: z.string().nullable(),
      /** Whether making one asks for the own password. */
      asksPassword: z.boolean(),
    }),
  }),
  'tokens.create': endpoint({
    method: 'POST',
    path: '/api/v1/agency-tokens',
    summary: 'Make a token for a program of the own agency; its secret is told this once',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    body: z.strictObject({
      name: personName,
      scopes: z
        .array(z.enum(tokenScopes))
        .min(1)
        .max(tokenScopes.length)
        .refine((scopes) => new Set(scopes).size === scopes.length, 'invalid'),
      days: z.int().min(1).max(longestTokenDays),
      /** The own password once more; needed by whoever has one. */
      password: z.string().max(1_000).optional(),
    }),
    reply: z.object({ token, secret: z.string() }),
    status: 201,
    refusals: ['too-many-attempts'],
  }),
  'tokens.revoke': endpoint({
    method: 'DELETE',
    path: '/api/v1/agency-tokens/:token',
    summary: 'Revoke a token: its next request is refused',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    params: z.object({ token: id }),
    reply: 'none',
    status: 204,
  }),
}
