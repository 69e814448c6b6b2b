import { z } from 'zod'

/**
 * Resources of SCIM 2.0 as directories send them. They send much that is not ours to keep: what is not named here is
 * read over, as RFC 7643 wants it, and never kept.
 */
const text = z.string().max(1_000)

/** A boolean, as some directories write it. */
const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', 'True', 'False']).transform((said) => said.toLowerCase() === 'true'),
])

export const sentNames = z.looseObject({
  familyNameJa: text.optional(),
  givenNameJa: text.optional(),
  familyNameKana: text.optional(),
  givenNameKana: text.optional(),
  passportName: text.optional(),
})

export const sentUser = z.looseObject({
  userName: text,
  externalId: text.nullish(),
  name: z.looseObject({ familyName: text.optional(), givenName: text.optional() }).optional(),
  active: flag.optional(),
  preferredLanguage: text.nullish(),
  'urn:ietf:params:scim:schemas:extension:muster:2.0:User': sentNames.optional(),
})
export type SentUser = z.infer<typeof sentUser>

export const sentMember = z.looseObject({ value: text })

export const sentGroup = z.looseObject({
  displayName: text,
  externalId: text.nullish(),
  members: z.array(sentMember).max(20_000).optional(),
})
export type SentGroup = z.infer<typeof sentGroup>

export const sentPatch = z.looseObject({
  Operations: z
    .array(z.looseObject({ op: z.string().max(20), path: text.optional(), value: z.unknown().optional() }))
    .min(1)
    .max(1_000),
})
export type SentPatch = z.infer<typeof sentPatch>
export type Operation = SentPatch['Operations'][number]

const meta = z.object({
  resourceType: z.string(),
  created: z.string(),
  lastModified: z.string(),
  location: z.string(),
  /** The ETag, weak. */
  version: z.string(),
})

/** Asked for by `attributes` or left out by `excludedAttributes`, all but the id may be missing. */
export const shownUser = z.object({
  schemas: z.array(z.string()),
  id: z.string(),
  externalId: z.string().optional(),
  userName: z.string().optional(),
  displayName: z.string().optional(),
  name: z.object({ formatted: z.string(), familyName: z.string(), givenName: z.string() }).optional(),
  emails: z.array(z.object({ value: z.string(), type: z.literal('work'), primary: z.literal(true) })).optional(),
  active: z.boolean().optional(),
  preferredLanguage: z.string().optional(),
  'urn:ietf:params:scim:schemas:extension:muster:2.0:User': z.record(z.string(), z.string()).optional(),
  meta: meta.optional(),
})
export type ShownUser = z.infer<typeof shownUser>

export const shownGroup = z.object({
  schemas: z.array(z.string()),
  id: z.string(),
  externalId: z.string().optional(),
  displayName: z.string().optional(),
  members: z.array(z.object({ value: z.string(), $ref: z.string(), type: z.literal('User') })).optional(),
  meta: meta.optional(),
})
export type ShownGroup = z.infer<typeof shownGroup>

/** A page of resources, by RFC 7644: numbered from 1. */
export const listOf = <Resource extends z.ZodType>(resource: Resource) =>
  z.object({
    schemas: z.array(z.string()),
    totalResults: z.number(),
    startIndex: z.number(),
    itemsPerPage: z.number(),
    Resources: z.array(resource),
  })

/** What describes the service itself. */
export const described = z.looseObject({ schemas: z.array(z.string()) })
