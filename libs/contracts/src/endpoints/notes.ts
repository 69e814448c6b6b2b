import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { freeText, id, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const own = { allow: 'signed-in', scope: 'own' } as const
const params = z.object({ enrolment: id, lesson: key })

/** What a learner notes beside lessons: theirs alone. */
export const noteEndpoints = {
  'notes.read': endpoint({
    method: 'GET',
    path: '/api/v1/enrolments/:enrolment/lessons/:lesson/note',
    summary: 'My note beside a lesson; version 0 where there is none',
    access: own,
    params,
    reply: z.object({ text: z.string(), version: z.number(), savedAt: z.string().nullable() }),
  }),
  'notes.save': endpoint({
    method: 'PUT',
    path: '/api/v1/enrolments/:enrolment/lessons/:lesson/note',
    summary: 'Save my note beside a lesson; refused where another device saved it since, unless it says the same',
    access: own,
    params,
    body: z.strictObject({
      text: freeText(20_000),
      /** The one it began from. */
      version: z.number().int().min(0).max(2_147_483_646),
    }),
    reply: z.object({ version: z.number(), savedAt: z.string() }),
    refusals: ['changed-meanwhile'],
  }),
  'notes.list': endpoint({
    method: 'GET',
    path: '/api/v1/courses/:course/notes',
    summary: 'My notes in a course, in the order of its lessons',
    access: own,
    params: z.object({ course: key }),
    reply: z.object({
      course: z.object({ key: z.string(), title: bilingual }),
      notes: z.array(
        z.object({
          lesson: z.string(),
          /** Null where the lesson is no longer in the course. */
          number: z.string().nullable(),
          title: bilingual.nullable(),
          text: z.string(),
          savedAt: z.string(),
        }),
      ),
    }),
  }),
}
