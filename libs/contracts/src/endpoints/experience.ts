import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { cursor, day, freeText, id, key, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

export const experienceKinds = ['mission', 'expert', 'volunteer', 'ngo', 'embassy', 'research'] as const

const record = z.object({
  id: z.string(),
  kind: z.enum(experienceKinds),
  field: z.object({ key: z.string(), title: bilingual }),
  country: z.string(),
  organisation: z.string(),
  fromOn: day,
  throughOn: day.nullable(),
  recordedAt: z.string(),
  /** When an officer of the own agency confirmed it; null while nobody has. */
  verifiedAt: z.string().nullable(),
})

const line = freeText(120)
  .transform((text) => text.trim())
  .refine((text) => text !== '', 'too-short')

export const experienceEndpoints = {
  'experience.mine': endpoint({
    method: 'GET',
    path: '/api/v1/me/experience',
    summary: 'My work in the fields of international peace cooperation, and the fields to choose from',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      records: z.array(record),
      fields: z.array(z.object({ key: z.string(), title: bilingual })),
    }),
  }),
  'experience.add': endpoint({
    method: 'POST',
    path: '/api/v1/me/experience',
    summary: 'Add work I did; an officer of my agency confirms it',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: z.strictObject({
      kind: z.enum(experienceKinds),
      field: key,
      country: line,
      organisation: line,
      fromOn: day,
      throughOn: day.nullable(),
    }),
    reply: record,
    status: 201,
    idempotent: true,
  }),
  'experience.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/me/experience/:experience/withdrawal',
    summary: 'Take a record of mine out',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ experience: id }),
    reply: z.object({ records: z.array(record) }),
  }),
  'experience.unverified': endpoint({
    method: 'GET',
    path: '/api/v1/experience',
    summary: 'Experience in the own agency that nobody has confirmed yet, the oldest first',
    access: { allow: ['verifier'], scope: 'agency', audit: 'query' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      records: z.array(record.extend({ person: z.object({ id: z.string(), name: bilingual }) })),
      next: z.string().nullable(),
    }),
  }),
  'experience.verify': endpoint({
    method: 'POST',
    path: '/api/v1/experience/:experience/verification',
    summary: 'Confirm a record of experience after asking the former employer; never one’s own',
    access: { allow: ['verifier'], scope: 'agency', audit: 'person-file' },
    params: z.object({ experience: id }),
    reply: record,
  }),
}
