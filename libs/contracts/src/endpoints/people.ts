import { z } from 'zod'
import { roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { closingCauses } from '../people-codes.ts'
import { keptNames, nameOrders, typedNames } from '../schemas/person-names.ts'
import { cursor, email, freeText, id, limit } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

const person = z.object({
  id: z.string(),
  name: bilingual,
  email: z.string(),
  ...keptNames,
  nameOrder: z.enum(nameOrders),
  language,
  roles: z.array(z.enum(roles)),
  /** Those of them that follow a directory, and come back with it when they are ended by hand. */
  directoryRoles: z.array(z.enum(roles)),
  closedAt: z.string().nullable(),
  /** How a closed account was closed; by whom and why where it was an administrator. */
  closing: z
    .object({ cause: z.enum(closingCauses), reason: z.string().nullable(), by: bilingual.nullable() })
    .nullable(),
  version: z.number(),
})

const said = freeText(500).refine((text) => text.trim().length >= 10, 'too-short')

const names = { ...typedNames, language }

export const peopleEndpoints = {
  'people.agencies': endpoint({
    method: 'GET',
    path: '/api/v1/agencies',
    summary: 'The agencies known here',
    access: { allow: 'signed-in', scope: 'shared' },
    reply: z.object({
      agencies: z.array(z.object({ id: z.string(), key: z.string(), name: bilingual, invented: z.boolean() })),
    }),
  }),
  'people.list': endpoint({
    method: 'GET',
    path: '/api/v1/people',
    summary: 'People of the own agency, by name, a page at a time',
    access: { allow: ['administrator'], scope: 'agency' },
    query: z.strictObject({ search: z.string().max(200).optional(), after: cursor.optional(), limit }),
    reply: z.object({ people: z.array(person), next: z.string().nullable() }),
  }),
  'people.read': endpoint({
    method: 'GET',
    path: '/api/v1/people/:person',
    summary: 'One person of the own agency',
    access: { allow: ['administrator'], scope: 'agency', audit: 'person-file' },
    params: z.object({ person: id }),
    reply: person,
  }),
  'people.create': endpoint({
    method: 'POST',
    path: '/api/v1/people',
    summary: 'Add a person to the own agency; they receive a mail to choose a password',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    body: z.strictObject({ ...names, email, roles: z.array(z.enum(roles)).max(9) }),
    reply: person,
    status: 201,
    idempotent: true,
    refusals: ['email-taken'],
  }),
  'people.update': endpoint({
    method: 'PATCH',
    path: '/api/v1/people/:person',
    summary: 'Correct names and language; issued certificates keep the name they were issued with',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    params: z.object({ person: id }),
    body: z.strictObject({
      ...names,
      /** Why, for the history of the name. */
      reason: freeText(500).optional(),
      version: z.number().int().min(0).max(2_147_483_647),
    }),
    reply: person,
    refusals: ['changed-meanwhile'],
  }),
  'people.setRoles': endpoint({
    method: 'PUT',
    path: '/api/v1/people/:person/roles',
    summary: 'Set the roles a person holds in the own agency; takes effect on their next request',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    params: z.object({ person: id }),
    body: z.strictObject({ roles: z.array(z.enum(roles)).max(9) }),
    reply: person,
    refusals: ['last-administrator', 'own-roles'],
  }),
  'people.close': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/closing',
    summary:
      'Close the account of a person at home in the own agency: signed out at once, nothing recorded changes, roles stay and count for nothing; the person is told',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    params: z.object({ person: id }),
    body: z.strictObject({ reason: said }),
    reply: person,
    idempotent: true,
    refusals: ['own-closing', 'last-administrator', 'merged-elsewhere', 'erasure-open', 'state-does-not-allow'],
  }),
  'people.reopen': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/reopening',
    summary: 'Open an account again that an administrator closed; what a directory closed comes back from there',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act', stepUp: true },
    params: z.object({ person: id }),
    body: z.strictObject({ reason: said }),
    reply: person,
    idempotent: true,
    refusals: ['merged-elsewhere', 'closed-by-directory', 'closed-by-erasure', 'state-does-not-allow'],
  }),
  'people.myReaders': endpoint({
    method: 'GET',
    path: '/api/v1/me/readers',
    summary: 'Every staff read of my file: who, when and why',
    access: { allow: 'signed-in', scope: 'own' },
    query: z.strictObject({ limit }),
    reply: z.object({
      readers: z.array(z.object({ at: z.string(), name: bilingual, agency: bilingual, act: z.string() })),
      /** When an administrator opened my file for a time, and why; the newest first, 200 at most. */
      openings: z.array(
        z.object({
          id: z.string(),
          name: bilingual,
          reason: z.string(),
          openedAt: z.string(),
          /** When it ended or will end. */
          endedAt: z.string(),
          isOpen: z.boolean(),
        }),
      ),
    }),
  }),
  'mail.outbox': endpoint({
    method: 'GET',
    path: '/api/v1/outbox',
    summary: 'Mails of the own agency: sent, or kept here while no mail server is set',
    access: { allow: ['administrator'], scope: 'agency' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      mails: z.array(
        z.object({
          id: z.string(),
          to: z.string(),
          subject: z.string(),
          text: z.string(),
          queuedAt: z.string(),
          sentAt: z.string().nullable(),
          failure: z.string().nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
}
