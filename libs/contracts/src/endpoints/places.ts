import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { bilingualName } from '../schemas/posting.ts'
import { key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const readers = { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'shared' } as const
const officers = { allow: ['desk-officer'], scope: 'agency', audit: 'act' } as const

const named = z.object({ key: z.string(), name: bilingual })
/** The agency whose officers entered it; null where it came with Muster. */
const keeper = bilingual.nullable()
/** An IANA zone, such as `Africa/Juba`. */
const zone = z.string().max(64)

export const placeEndpoints = {
  'missions.list': endpoint({
    method: 'GET',
    path: '/api/v1/missions',
    summary: 'Missions that postings belong to',
    access: readers,
    reply: z.object({
      missions: z.array(named.extend({ keeper, openPostings: z.number() })),
      mayWrite: z.boolean(),
    }),
  }),
  'missions.create': endpoint({
    method: 'POST',
    path: '/api/v1/missions',
    summary: 'Add a mission',
    access: officers,
    body: z.strictObject({ name: bilingualName }),
    reply: z.object({ key: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['name-taken'],
  }),
  'stations.list': endpoint({
    method: 'GET',
    path: '/api/v1/duty-stations',
    summary: 'Places people are sent to, with their country and zone',
    access: readers,
    reply: z.object({
      stations: z.array(
        named.extend({
          country: named,
          zone: z.string(),
          keeper,
          /** How many postings of the own agency lead there from today on. */
          openPostings: z.number(),
          version: z.number(),
          mayUpdate: z.boolean(),
        }),
      ),
      mayWrite: z.boolean(),
    }),
  }),
  'stations.create': endpoint({
    method: 'POST',
    path: '/api/v1/duty-stations',
    summary: 'Add a duty station, in a country known here or a new one',
    access: officers,
    body: z.strictObject({
      name: bilingualName,
      country: z.union([z.strictObject({ key }), z.strictObject({ name: bilingualName })]),
      zone,
    }),
    reply: z.object({ key: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['name-taken'],
  }),
  'stations.update': endpoint({
    method: 'PATCH',
    path: '/api/v1/duty-stations/:station',
    summary: 'Correct the name or the zone of a duty station that the own agency entered',
    access: officers,
    params: z.object({ station: key }),
    body: z.strictObject({ name: bilingualName, zone, version: z.number().int().min(0).max(2_147_483_647) }),
    reply: z.object({ version: z.number() }),
    refusals: ['changed-meanwhile', 'name-taken'],
  }),
}
