import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { retentionKinds } from '../schemas/agency.ts'
import { bilingual } from '../schemas/text.ts'

const kind = z.enum(retentionKinds)

const retentionView = z.object({
  /** Grows with every change of the agency's settings: what is turned on is what was seen. */
  version: z.number(),
  /** Who had the periods applied every night, and since when; null while they are not. */
  turnedOn: z.object({ by: bilingual, at: z.string() }).nullable(),
  /** What would go with the next night, of each kind. */
  kinds: z.array(
    z.object({
      kind,
      /** For how long it is kept. */
      days: z.number(),
      count: z.number(),
      /** Since when the oldest has been at rest; null where there is none. */
      oldest: z.string().nullable(),
    }),
  ),
  /** The last nights in which something went or was looked for, the newest first. */
  runs: z.array(z.object({ onDay: z.string(), counts: z.partialRecord(kind, z.number()) })),
})

export const retentionEndpoints = {
  'retention.read': endpoint({
    method: 'GET',
    path: '/api/v1/agency/retention',
    summary: 'What the own agency has kept for longer than it set, what would go with the next night, and what went',
    access: { allow: ['administrator', 'auditor'], scope: 'agency' },
    reply: retentionView,
  }),
  'retention.switch': endpoint({
    method: 'PUT',
    path: '/api/v1/agency/retention',
    summary: 'Have the periods of the own agency applied every night, as they were seen, or no longer',
    access: { allow: ['administrator'], scope: 'agency', audit: 'act' },
    body: z.strictObject({ isOn: z.boolean(), version: z.number().int().min(0).max(2_147_483_647) }),
    reply: retentionView,
    refusals: ['changed-meanwhile'],
  }),
}
