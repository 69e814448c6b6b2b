import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'
import { clause } from '../schemas/verdict.ts'

export const requirementEndpoints = {
  'requirements.list': endpoint({
    method: 'GET',
    path: '/api/v1/requirements',
    summary: 'The requirement profiles in force',
    access: { allow: 'public', scope: 'public' },
    reply: z.object({
      profiles: z.array(z.object({ key: z.string(), title: bilingual, version: z.number(), appliesFrom: day })),
    }),
  }),
  'requirements.read': endpoint({
    method: 'GET',
    path: '/api/v1/requirements/:profile',
    summary: 'What is required: the profile in force, clause by clause, with its sources',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ profile: key }),
    reply: z.object({
      key: z.string(),
      title: bilingual,
      version: z.number(),
      appliesFrom: day,
      authority: z.string(),
      clauses: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          required: z.boolean(),
          waivable: z.boolean(),
          window: clause.shape.window,
          accepts: z.array(bilingual),
          source: clause.shape.source,
          onlyWhen: z.boolean(),
        }),
      ),
    }),
  }),
}
