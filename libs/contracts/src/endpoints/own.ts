import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id } from '../schemas/scalars.ts'

const ownExport = z.object({
  id: z.string(),
  askedAt: z.string(),
  /** Null while it is being made. */
  readyAt: z.string().nullable(),
  /** It can be fetched until then. */
  expiresAt: z.string().nullable(),
  bytes: z.number().nullable(),
})

const own = { allow: 'signed-in', scope: 'own' } as const

/** What a person may ask about their own data. */
export const ownEndpoints = {
  'own.read': endpoint({
    method: 'GET',
    path: '/api/v1/me/data',
    summary: 'What I asked about my own data: exports, the newest first',
    access: own,
    reply: z.object({
      exports: z.array(ownExport),
      /** For how many days an export can be fetched. */
      exportDays: z.number(),
    }),
  }),
  'own.export': endpoint({
    method: 'POST',
    path: '/api/v1/me/data/exports',
    summary: 'Ask for everything about me as one file; a mail says when it is ready, and one at a time is made',
    access: { ...own, audit: 'act' },
    reply: ownExport,
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'own.download': endpoint({
    method: 'GET',
    path: '/api/v1/me/data/exports/:export',
    summary: 'An export of mine as a zip archive, until its last day',
    access: { ...own, audit: 'query', stepUp: true },
    params: z.object({ export: id }),
    reply: 'application/octet-stream',
  }),
}
