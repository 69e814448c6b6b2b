import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { cursor, id, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

export const notificationEndpoints = {
  'notices.list': endpoint({
    method: 'GET',
    path: '/api/v1/notices',
    summary: 'What I was told, newest first, and how much of it I have not read',
    access: { allow: 'signed-in', scope: 'own' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      unread: z.number(),
      notices: z.array(
        z.object({
          id: z.string(),
          /** A kind whose words stand in the catalogue of notices; `parameters` fills them. */
          kind: z.string(),
          parameters: z.record(z.string(), z.union([z.string(), z.number(), bilingual, z.object({ day: z.string() })])),
          /** The page it leads to. */
          path: z.string(),
          /** The agency it concerns, in whose name it came. */
          agency: z.object({ id: z.string(), name: bilingual }),
          recordedAt: z.string(),
          readAt: z.string().nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'notices.markRead': endpoint({
    method: 'POST',
    path: '/api/v1/notices/:notice/read',
    summary: 'I have read a notice; once is as good as twice',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ notice: id }),
    reply: z.object({ readAt: z.string() }),
  }),
}
