import { z } from 'zod'
import { verdicts } from '@muster/eligibility/codes.ts'
import { endpoint } from '../endpoint.ts'
import { freeText, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** For how many minutes an administrator may open a file, at least and at most. */
export const openingMinutes = { least: 5, most: 60 } as const

const opening = z.object({
  id: z.string(),
  /** The names are null of who is of another agency since. */
  person: z.object({ id: z.string(), name: bilingual.nullable() }),
  openedBy: bilingual.nullable(),
  reason: z.string(),
  openedAt: z.string(),
  /** When it ends by itself. */
  endsAt: z.string(),
  /** When somebody closed it before; null where nobody did. */
  closedAt: z.string().nullable(),
  isOpen: z.boolean(),
  /** How often something was read in it. */
  reads: z.number(),
  abilities: z.object({ mayRead: z.boolean(), mayClose: z.boolean() }),
})
export type FileOpening = z.infer<typeof opening>

const administrators = { allow: ['administrator'], scope: 'agency' } as const
const day = z.string().nullable()

/** Files of people opened by administrators in an emergency: with a reason, for a time, told to the person and to colleagues. */
export const fileOpeningEndpoints = {
  'openings.open': endpoint({
    method: 'POST',
    path: '/api/v1/people/:person/openings',
    summary:
      'Open the file of a person of the own agency for some minutes; they and the other administrators and auditors are told',
    access: { ...administrators, audit: 'act', stepUp: true },
    params: z.object({ person: id }),
    body: z.strictObject({
      reason: freeText(500).refine((text) => text.trim().length >= 10, 'too-short'),
      minutes: z.number().int().min(openingMinutes.least).max(openingMinutes.most),
    }),
    reply: opening,
    status: 201,
    idempotent: true,
    refusals: ['own-file', 'opening-under-way'],
  }),
  'openings.list': endpoint({
    method: 'GET',
    path: '/api/v1/openings',
    summary: 'Files that administrators of the own agency opened, the newest first, 200 at most',
    access: { allow: ['administrator', 'auditor'], scope: 'agency' },
    query: z.strictObject({ person: id.optional() }),
    reply: z.object({ openings: z.array(opening) }),
  }),
  'openings.file': endpoint({
    method: 'GET',
    path: '/api/v1/openings/:opening/file',
    summary:
      'What is known of a person whose file I opened and that is still open: courses, certificates, nominations, decisions',
    access: { ...administrators, audit: 'person-file' },
    params: z.object({ opening: id }),
    reply: z.object({
      opening,
      courses: z.array(z.object({ title: bilingual, enrolledAt: z.string(), completedOn: day, withdrawnAt: day })),
      certificates: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          issuedAt: z.string(),
          isRevoked: z.boolean(),
          isReplaced: z.boolean(),
        }),
      ),
      outside: z.array(z.object({ title: bilingual, issuer: bilingual, completedOn: z.string(), expiresOn: day })),
      nominations: z.array(
        z.object({
          title: bilingual,
          departsOn: z.string(),
          returnsOn: z.string(),
          state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
        }),
      ),
      decisions: z.array(
        z.object({ title: bilingual, number: z.number(), verdict: z.enum(verdicts), recordedAt: z.string() }),
      ),
    }),
    refusals: ['opening-needed'],
  }),
  'openings.close': endpoint({
    method: 'POST',
    path: '/api/v1/openings/:opening/end',
    summary: 'Close a file before its time is up: whoever opened it, or another administrator',
    access: { ...administrators, audit: 'act' },
    params: z.object({ opening: id }),
    reply: opening,
    idempotent: true,
  }),
}
