import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { erasable, freeText, id, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** What a marker is told of a written answer before they read it. */
const waiting = z.object({
  id: z.string(),
  stem: bilingual,
  /** When it was handed in. */
  waitingSince: z.string(),
  /** Whose it is; null where marking is anonymous, and for people of other agencies. */
  name: bilingual.nullable(),
  hasFile: z.boolean(),
  /** Which mark it would be: the first, the second, or the third where two differ too much; of how many it needs now. */
  mark: z.number(),
  needs: z.number(),
})

const level = z.object({ id: z.string(), text: bilingual, points: z.number() })

/** A written answer as it lies before a marker: nothing in it says who else marked it, or how. */
const openAnswer = waiting.extend({
  text: erasable,
  file: z.object({ mediaType: z.string(), bytes: z.number() }).nullable(),
  points: z.number(),
  explanation: bilingual,
  rubric: z.array(z.object({ id: z.string(), text: bilingual, levels: z.array(level) })),
})
export type OpenAnswer = z.infer<typeof openAnswer>

const markers = ['instructor', 'course-manager'] as const
const answer = z.object({ answer: id })

export const markingEndpoints = {
  'marking.queue': endpoint({
    method: 'GET',
    path: '/api/v1/marking/:course',
    summary: 'Written answers of a course that wait for a mark of mine, the longest waiting first; never my own',
    access: { allow: [...markers], scope: 'taught', guests: true },
    params: z.object({ course: key }),
    reply: z.object({
      waiting: z.number(),
      answers: z.array(waiting.extend({ isOpenElsewhere: z.boolean() })),
    }),
  }),
  'marking.claim': endpoint({
    method: 'POST',
    path: '/api/v1/marking/:course/claims',
    summary:
      'Open the next answer for half an hour, in which nobody else gets it: the one named, or the longest waiting',
    access: { allow: [...markers], scope: 'taught', guests: true },
    params: z.object({ course: key }),
    body: z.strictObject({
      answer: id.nullable().default(null),
      /** Those I skip, and the one before me. */
      except: z.array(id).max(200).default([]),
    }),
    reply: z.object({ answer: openAnswer.nullable() }),
  }),
  'marking.release': endpoint({
    method: 'POST',
    path: '/api/v1/marking/answers/:answer/release',
    summary: 'Put an answer back that I had opened',
    access: { allow: [...markers], scope: 'taught', guests: true },
    params: answer,
    reply: z.object({}),
  }),
  'marking.mark': endpoint({
    method: 'POST',
    path: '/api/v1/marking/answers/:answer/marks',
    summary: 'Mark a written answer by its rubric, once, with a word to its learner',
    access: { allow: [...markers], scope: 'taught', guests: true, audit: 'act' },
    params: answer,
    body: z.strictObject({ levels: z.record(z.string().max(20), z.string().max(20)), comment: freeText(2_000) }),
    reply: z.object({ points: z.number() }),
    status: 201,
    idempotent: true,
    refusals: ['answer-already-marked', 'answer-open-elsewhere'],
  }),
  'marking.file': endpoint({
    method: 'GET',
    path: '/api/v1/marking/answers/:answer/file',
    summary: 'The file of a written answer, as it was sent, to keep',
    access: { allow: [...markers], scope: 'taught', guests: true },
    params: answer,
    reply: 'application/octet-stream',
  }),
}
