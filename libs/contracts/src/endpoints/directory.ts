import { z } from 'zod'
import { roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { cursor, id, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { mostAnswered, mostGroups } from '../scim-codes.ts'

const group = z.object({
  id: z.string(),
  name: z.string(),
  /** How many people are in it. */
  members: z.number(),
  roles: z.array(z.enum(roles)),
})
export type DirectoryGroup = z.infer<typeof group>

const token = z.object({
  id: z.string(),
  name: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
})

const directory = z.object({
  /** Where the directory finds us. */
  address: z.string(),
  /** Those made for this that are good now. */
  tokens: z.array(token),
  /** How many people the directory has named by an id of its own. */
  people: z.number(),
  groups: z.array(group).max(mostGroups),
  /** When the directory last changed somebody or a group; null for never. */
  changedAt: z.string().nullable(),
  /** Closings that wait for an administrator. */
  held: z.number(),
})
export type Directory = z.infer<typeof directory>

const closing = z.object({
  id: z.string(),
  person: z.string(),
  name: bilingual,
  email: z.string(),
  askedAt: z.string(),
  /** Whether the directory asked to remove the person, and not only to close the account. */
  removes: z.boolean(),
})
export type HeldClosing = z.infer<typeof closing>

const administrators = { allow: ['administrator'], scope: 'agency' } as const

/** How an administrator sees the directory that keeps the agency's people. */
export const directoryEndpoints = {
  'directory.read': endpoint({
    method: 'GET',
    path: '/api/v1/directory',
    summary: 'How the directory of the own agency does: its address, tokens, groups and last change',
    access: administrators,
    reply: directory,
  }),
  'directory.mapGroup': endpoint({
    method: 'PUT',
    path: '/api/v1/directory/groups/:group/roles',
    summary: 'Say which roles the members of a group hold; they hold them from their next request on',
    access: { ...administrators, audit: 'act', stepUp: true },
    params: z.object({ group: id }),
    body: z.strictObject({
      roles: z
        .array(z.enum(roles))
        .max(roles.length)
        .refine((given) => new Set(given).size === given.length, 'invalid'),
    }),
    reply: directory,
    refusals: ['last-administrator'],
    example: { body: { roles: ['instructor'] } },
  }),
  'directory.held': endpoint({
    method: 'GET',
    path: '/api/v1/directory/closings',
    summary: 'Accounts that the directory wants closed, and that are held since there are so many; the newest first',
    access: administrators,
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({ closings: z.array(closing), next: z.string().nullable() }),
  }),
  'directory.answerHeld': endpoint({
    method: 'POST',
    path: '/api/v1/directory/closings/answer',
    summary: 'Close accounts that were held, or leave them open',
    access: { ...administrators, audit: 'act', stepUp: true },
    body: z.strictObject({
      closings: z
        .array(id)
        .min(1)
        .max(mostAnswered)
        .refine((ids) => new Set(ids).size === ids.length, 'invalid'),
      outcome: z.enum(['confirmed', 'discarded']),
    }),
    reply: z.object({ answered: z.number() }),
    refusals: ['last-administrator'],
    example: { body: { closings: ['01936b2c-0000-7000-8000-000000000002'], outcome: 'confirmed' } },
  }),
}
